import * as z from "zod";
import { takesKey } from "../../functions/wiring/operation.ts";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { caseViewSchema } from "../../shared/views/case-view.ts";
import {
  contactInputSchema,
  customerInputSchema,
  vehicleInputSchema,
} from "../../shared/case/customer/customer-input.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { dueSchema } from "../../shared/commitments/due/due.schema.ts";
import {
  brandAnswerSchema,
  dealerAnswerSchema,
} from "../../shared/directory/replace/answered-health.ts";
import { brandSchema, dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { createJsonSchemas } from "./json-schemas.ts";
import { bookingRoutes } from "../../functions/booking-api/routes.ts";
import { deskRoutes } from "../../functions/desk-api/routes.ts";
import type { Described } from "../../functions/wiring/operation.ts";
import type { RouteHead, Who } from "../../functions/wiring/route.ts";
import { GATEWAY, PROBLEM, problem, PROOF_REQUIRED } from "./openapi-problems.ts";
import { IDEMPOTENCY_KEY, KEPT_PROOF } from "./openapi-headers.ts";

type Told = RouteHead & Described;

const operations: readonly Told[] = await Promise.all(
  [...bookingRoutes, ...deskRoutes].map(async ({ on, who, load }) => ({
    ...(await (await load()).describe()),
    on,
    who,
  })),
);

const schemas = createJsonSchemas({
  Appointment: appointmentAnswerSchema,
  Brand: brandSchema,
  BrandAnswer: brandAnswerSchema,
  Case: caseViewSchema,
  Commitment: commitmentAnswerSchema,
  Contact: contactInputSchema,
  Customer: customerInputSchema,
  Dealer: dealerSchema,
  DealerAnswer: dealerAnswerSchema,
  Due: dueSchema,
  Vehicle: vehicleInputSchema,
});

/** OpenAPI 3.1, made of the schemas that validate; `docs/openapi.json` and what the API serves. */
export function openApi(): Record<string, unknown> {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const [method = "", path = ""] = operation.on.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Kept",
      version: "1",
      description: "Books appointments at car dealers and keeps the promises made to customers.",
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Problem: problem, ...schemas.named() },
      responses: {
        Problem: { description: "What went wrong (RFC 9457)", content: PROBLEM },
        Unauthorized: {
          description:
            "No valid ID token: in the gateway's words; or one from before its person signed out everywhere: in ours",
          content: { ...PROBLEM, ...GATEWAY },
        },
        TooMany: {
          description:
            "Over a limit of ours, with the time to wait; or more at once than the gateway lets through",
          headers: {
            "Retry-After": {
              description: "Seconds; the gateway names none",
              schema: { type: "integer", minimum: 1 },
            },
          },
          content: { ...PROBLEM, ...GATEWAY },
        },
      },
      securitySchemes: {
        "case-token": {
          type: "http",
          scheme: "bearer",
          description: "The customer's case token",
        },
        "id-token": {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "An OpenID Connect ID token with a verified e-mail address",
        },
      },
    },
  };
}

/** Which of `securitySchemes` opens it. */
function bearerOf(who: Who): "case-token" | "id-token" | undefined {
  if (who === "public") return undefined;
  return who === "case-token" ? who : "id-token";
}

function describe(told: Told): object {
  const { on, who, summary, query, answers, once, proof } = told;
  const bearer = bearerOf(who);
  const parameters = [
    ...[...on.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    })),
    ...(query === undefined ? [] : queryParameters(query)),
    ...(once !== undefined || takesKey({ on, who }, once) ? [IDEMPOTENCY_KEY] : []),
    ...(proof === true ? [KEPT_PROOF] : []),
  ];
  return {
    summary,
    operationId: on.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/-$/, ""),
    ...(bearer === undefined ? {} : { security: [{ [bearer]: [] }] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...bodyOf(told),
    responses: {
      [answers.status]: {
        description: "Done",
        content: content(answers.body, "output", answers.mediaType),
      },
      ...(proof === true ? { 428: PROOF_REQUIRED } : {}),
      ...(bearer === "id-token" ? { 401: { $ref: "#/components/responses/Unauthorized" } } : {}),
      429: { $ref: "#/components/responses/TooMany" },
      default: { $ref: "#/components/responses/Problem" },
    },
  };
}

function bodyOf({ body, file }: Told): object {
  if (file !== undefined) {
    const schema = { type: "string", format: "binary", maxLength: 200_000 };
    const each = file.map((type) => [type, { schema }] as const);
    return { requestBody: { required: true, content: Object.fromEntries(each) } };
  }
  if (body === undefined) return {};
  return { requestBody: { required: true, content: content(body, "input") } };
}

function queryParameters(query: z.ZodObject): object[] {
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: "query",
    required: !z.object({ [name]: schema }).safeParse({}).success,
    schema: schemas.of(schema, "input"),
  }));
}

function content(
  schema: z.ZodType,
  io: "input" | "output",
  mediaType = "application/json",
): object {
  return { [mediaType]: { schema: schemas.of(schema, io) } };
}
