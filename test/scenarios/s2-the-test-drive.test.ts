import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

/** Four days to the first call, and a confirmation mail that never came. */
describe("S2 · the test drive", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T20:10:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("S2-1: booked on Wednesday evening, confirmed at once with all he needs", async () => {
    const slots = await kept.call(
      "GET",
      "/v1/dealers/bath/services/test-drive/slots?from=2027-05-10&to=2027-05-10&option.model=500e",
    );
    expect(slots.status).toBe(200);
    const starts = slots.body.days[0].slots.map((slot: { start: string }) => slot.start);
    expect(starts).toContain("2027-05-10T14:00:00+01:00");

    const booked = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start: "2027-05-10T14:00:00+01:00",
        weekday: "monday",
        options: { model: "500e" },
        customer: { name: "Owen Price", email: "owen@example.com", language: "en-GB" },
      },
    });
    expect(booked.status).toBe(201);
    expect(booked.body.appointment.status).toBe("confirmed");

    const [mail, ...others] = await kept.inbox("owen@example.com");
    expect(others).toEqual([]);
    expect(Date.parse(mail!.sentAt) - Date.parse("2027-05-05T19:10:00Z")).toBeLessThan(60_000);
    const lines = mail!.text;
    for (const part of [
      "Monday, 10 May 2027, 14:00 BST",
      "1 Station Road",
      "500e",
      "Ana Lopez",
      booked.body.reference,
    ]) {
      expect(lines).toContain(part);
    }
    const links = lines.match(/http:\/\/\S+\/c\/\S+/g) ?? [];
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) expect(link).toContain(booked.body.reference);
    expect(lines).toMatch(/change/i);
    expect(lines).toMatch(/cancel/i);

    const invitation = mail!.attachments.find(({ contentType }) => /calendar/.test(contentType));
    expect(invitation?.contentType).toMatch(/method="?REQUEST"?/i);
    const text = Buffer.from(invitation!.content, "base64").toString("utf8");
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
    expect(event.startDate.toJSDate().toISOString()).toBe("2027-05-10T13:00:00.000Z");
    expect(event.endDate.toJSDate().toISOString()).toBe("2027-05-10T13:45:00.000Z");
    expect(event.sequence).toBe(0);
  });

  test("S2-1: the case link in the mail shows him the appointment", async () => {
    const [mail] = await kept.inbox("owen@example.com");
    const link = /http:\/\/\S+\/c\/[^\s#)>]+/.exec(mail!.text)![0];
    const { pathname, searchParams } = new URL(link);
    const reference = pathname.split("/").at(-1);
    const own = await kept.call("GET", `/v1/cases/${reference}`, {
      bearer: searchParams.get("t")!,
    });
    expect(own.status).toBe(200);
    expect(own.body.appointments).toHaveLength(1);
    expect(own.body.mails.map(({ state }: { state: string }) => state)).toEqual(["delivered"]);

    const page = await kept.call("GET", `${pathname}?t=${searchParams.get("t")}`);
    expect(page.status).toBe(303);
    const cookie = page.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const shown = await kept.call("GET", page.headers.get("location")!, {
      headers: { cookie: cookie.split(";")[0]! },
    });
    expect(shown.status).toBe(200);
    expect(shown.body.replaceAll("\u00a0", " ")).toContain("10 May 2027");
  });

  test("S2-2: no car is free in the horizon; he asks anyway and is told when somebody calls", async () => {
    const document = dealerDocument("wells", "Europe/London");
    const away = { absences: [{ from: "2027-05-01", through: "2027-12-31" }] };
    const resources = document.resources.map((one) => ({ ...one, ...away }));
    const withoutCars = { ...document, resources };
    await openDealer(kept, withoutCars);
    const slots = "/v1/dealers/wells/services/test-drive/slots?from=2027-05-05&to=2027-07-04";
    const { body } = await kept.call("GET", slots);
    expect(body.days.flatMap((day: { slots: unknown[] }) => day.slots)).toEqual([]);
    expect(body.nextAvailable).toBeUndefined();
    const customer = {
      name: "Owen Price",
      email: "owen.price@example.com",
      phone: "+442079460123",
    };
    const asked = await kept.call("POST", "/v1/callbacks", {
      body: { dealer: "wells", topic: "Test drive of the 500e", customer },
    });
    expect(asked.status).toBe(201);
    expect(asked.body.commitment.dueAt).toBe("2027-05-06T10:00:00+01:00");
    const [mail] = await kept.inbox("owen.price@example.com");
    expect(mail?.text).toContain("Thursday, 6 May 2027, 10:00 BST");
    expect(mail?.text).toContain(asked.body.reference);
  });
});
