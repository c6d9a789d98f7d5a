import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenInCalendar } from "../fixtures/strict-icalendar.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

type Copy = { readonly uid: string; readonly sequence: number; readonly start: string };

describe("a visit in calendars", () => {
  let kept: Kept;
  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("FEED-1: is one event for life, by mail, as a file and in a feed, and each change moves all three", async () => {
    const customer = { name: "Rosa Marin", email: "rosa@example.com" };
    const { body } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: "bath", service: "test-drive", start: "2027-05-10T14:00:00+01:00", customer },
    });
    const { reference, caseToken: bearer, manageUrl, appointment } = body;
    const feed = await kept.call("POST", "/v1/admin/dealers/bath/feeds", {
      bearer: await kept.signIn("grace@bath.example"),
      body: {},
    });
    const calendars = async () => {
      const { pathname, search } = new URL(feed.body.url);
      return {
        mail: await invitationTo(customer.email),
        file: await fileOf(manageUrl, `/c/${reference}/appointments/${appointment.id}/calendar`),
        feed: (await kept.call("GET", pathname + search)).body as string,
      };
    };
    const booked = await calendars();
    for (const text of Object.values(booked)) expect(brokenInCalendar(text)).toEqual([]);
    const first = { uid: `${appointment.id}@aurora.example`, sequence: 0 };
    const at = "2027-05-10T13:00:00.000Z";
    for (const text of Object.values(booked)) expect(copyIn(text)).toEqual({ ...first, start: at });
    expect(booked.file).not.toContain("METHOD");
    expect(booked.file).toContain("TRIGGER:-PT2H");
    expect(booked.file.replaceAll("\r\n ", "")).toContain(`/c/${reference}`);
    expect(booked.file).toContain("Bath Motors");
    // A copy that is fetched again is the same, whenever that is.
    await kept.passes("PT1H");
    expect((await calendars()).file).toBe(booked.file);

    const moved = await kept.call(
      "POST",
      `/v1/cases/${reference}/appointments/${appointment.id}/reschedule`,
      { bearer, body: { start: "2027-05-11T10:00:00+01:00" } },
    );
    expect(moved.status).toBe(200);
    const then = { ...first, sequence: 1, start: "2027-05-11T09:00:00.000Z" };
    const after = await calendars();
    for (const text of Object.values(after)) expect(copyIn(text)).toEqual(then);
    expect(after.file).not.toBe(booked.file);
  });

  function copyIn(text: string): Copy {
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")!,
    );
    const { uid, sequence, startDate } = event;
    return { uid, sequence, start: startDate.toJSDate().toISOString() };
  }

  async function invitationTo(email: string): Promise<string> {
    const mails = await kept.inbox(email);
    const parts = mails.flatMap(({ attachments }) => attachments);
    const part = parts.findLast(({ contentType }) => contentType?.startsWith("text/calendar"));
    return Buffer.from(part!.content, "base64").toString();
  }

  async function fileOf(link: string, path: string): Promise<string> {
    const { pathname, search } = new URL(link);
    const opened = await kept.call("GET", pathname + search);
    const cookies = opened.headers.getSetCookie().map((one) => one.split(";")[0]);
    const file = await kept.call("GET", path, { headers: { cookie: cookies.join("; ") } });
    expect(file.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    return file.body as string;
  }
});
