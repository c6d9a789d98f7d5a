import path from "node:path";
import { pathToFileURL } from "node:url";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { manifest } from "../../functions/manifest.ts";
import { LOCAL_AWS } from "../../infra/local/functions/function-environment.ts";
import { gatewayEvent } from "../../infra/local/gateway/gateway-event.ts";
import { matchRoute, routesOf } from "../../infra/local/gateway/routes.ts";
import { mailReport } from "../../infra/local/mail/mail-report.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import type { ServicesForBench } from "./coldstart-aws.ts";

type Call = {
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly cookie?: string;
};

/** As the HTTP API would hand it to the function that has the route. */
export function requestEvent(
  { method, path: address, query = "", cookie }: Call,
  body?: object,
): object {
  const match = matchRoute(routesOf(manifest), method, address);
  if (match === undefined) throw new Error(`no route for ${method} ${address}`);
  const request = {
    method,
    path: address,
    rawQuery: query,
    query: new URLSearchParams(query),
    headers: {
      host: "localhost",
      "content-type": "application/json",
      ...(cookie === undefined ? {} : { cookie }),
    },
    body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
  };
  const claims = { email: "care@aurora.example", email_verified: "true" };
  const staff = match.route.auth === "staff" ? claims : undefined;
  return gatewayEvent(request, match, systemClock.now(), staff);
}

export function slotsEvent(): object {
  const service = "/v1/dealers/northside/services/test-drive/slots";
  return requestEvent({ method: "GET", path: service, query: `from=${day(2)}&to=${day(30)}` });
}

/** General manager of the dealer that all events are about. */
export const MANAGER = "grace@northside.example";

export function deskEvent(cookie: string): object {
  return requestEvent({ method: "GET", path: "/desk/dealers/northside", cookie });
}

/** A booking with a phone number, whose parser is the largest thing that is loaded late. */
export function bookingEvent(start: string, customer: number): object {
  return requestEvent(
    { method: "POST", path: "/v1/appointments" },
    {
      dealer: "northside",
      service: "test-drive",
      start,
      customer: {
        name: "Rosa Marin",
        email: `rosa-${customer}@example.com`,
        phone: `(212) 555-${2000 + customer}`,
        language: "en-US",
      },
    },
  );
}

/** Free starts, and as many cases as there will be first events of the functions behind the API. */
export async function prepareCases(bundles: string, services: ServicesForBench, count: number) {
  Object.assign(process.env, services.environment);
  const { handler } = await import(
    pathToFileURL(path.join(bundles, "booking-api", "index.mjs")).href
  );
  const slots = JSON.parse((await handler(slotsEvent(), {})).body);
  const starts: string[] = slots.days.flatMap((each: any) =>
    each.slots.map((slot: { start: string }) => slot.start),
  );
  // An hour apart, so that one booking does not take the next one's time.
  const apart = starts.filter((start) => start.slice(14, 16) === "00");
  if (apart.length < 2 * count) throw new Error(`only ${apart.length} starts are free`);
  for (const [at, start] of apart.slice(0, count).entries()) {
    const { statusCode, body } = await handler(bookingEvent(start, at), {});
    if (statusCode !== 201) throw new Error(body);
  }
  return { starts: apart.slice(count), events: await caseEvents(services) };
}

/** The stream's records of what was booked. */
async function caseEvents({ environment }: ServicesForBench): Promise<object[]> {
  const endpoint = environment["AWS_ENDPOINT_URL_DYNAMODB"];
  const client = new DynamoDBClient({ ...LOCAL_AWS, ...(endpoint && { endpoint }) });
  const { Items = [] } = await client.send(new ScanCommand({ TableName: "cases" }));
  client.destroy();
  return Items.filter(({ kind }) => kind?.S === "event").map((NewImage, at) => ({
    Records: [
      {
        eventID: String(at),
        eventName: "INSERT",
        eventSource: "aws:dynamodb",
        dynamodb: { SequenceNumber: String(at + 1), NewImage },
      },
    ],
  }));
}

/** SES's word on mails that relay has sent in its own runs. */
export function deliveryEvents({ mailbox }: ServicesForBench): object[] {
  return mailbox.list().flatMap(({ id }) => {
    const mail = mailbox.find(id);
    const isOurs = mail?.request.ConfigurationSetName !== undefined;
    return mail !== undefined && isOurs ? [mailReport(mail, "Delivery", systemClock.now())] : [];
  });
}

function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
}
