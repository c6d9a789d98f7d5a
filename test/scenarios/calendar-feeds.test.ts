import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenInCalendar } from "../fixtures/strict-icalendar.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

describe("the dealer's calendar in other programs", () => {
  let kept: Kept;
  const FEEDS = "/v1/admin/dealers/bath/feeds";
  const as = (person: string) => kept.signIn(`${person}@bath.example`);
  const document = (changes: object = {}) => dealerDocument("bath", "Europe/London", changes);

  const book = async (service: string, start: string, name: string, more: object = {}) => {
    const customer = { name, email: "rosa@example.com", phone: "+442079460111" };
    const body = { dealer: "bath", service, start, customer, ...more };
    const booked = await kept.call("POST", "/v1/appointments", { body });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    return booked.body;
  };
  const open = async (person: string, body: object) =>
    kept.call("POST", FEEDS, { bearer: await as(person), body });
  /** By the link alone, as a calendar program does. */
  const fetchFeed = (url: string) => kept.call("GET", new URL(url).pathname + new URL(url).search);
  const read = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    return { calendar, events };
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, document());
    const address = {
      streetAddress: "9 Secret Lane",
      addressLocality: "Bath",
      addressCountry: "GB",
    };
    await book("test-drive", "2027-05-10T14:00:00+01:00", "Rosa Marin");
    await book("inspection", "2027-05-11T10:00:00+01:00", '=HYPERLINK("x"),🚗', {
      location: { kind: "home", address },
      vehicle: { registration: "AB12 CDE" },
    });
    const gone = await book("test-drive", "2027-05-12T14:00:00+01:00", "Gone");
    const at = `/v1/cases/${gone.reference}/appointments/${gone.appointment.id}/cancel`;
    await kept.call("POST", at, { bearer: gone.caseToken });
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("a link opens the calendar of the dealer, a department or one person, and of nobody else", async () => {
    const scopes = [
      [{}, ["Test drive", "Inspection"]],
      [{ department: "service" }, ["Inspection"]],
      [{ staff: "ana" }, ["Test drive"]],
    ] as const;
    for (const [body, services] of scopes) {
      const made = await open("grace", body);
      expect(made.status).toBe(201);
      const feed = await fetchFeed(made.body.url);
      expect(feed.status).toBe(200);
      expect(feed.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
      expect(feed.headers.get("cache-control")).toBe("no-store");
      const { events } = read(feed.body);
      expect(events.map(({ summary }) => summary.split(" · ")[0])).toEqual(services);
    }
  });

  test("FEED-1: it is valid iCalendar and says nothing of the customer", async () => {
    const { body } = await open("grace", {});
    const feed = (await fetchFeed(body.url)).body as string;
    const { calendar, events } = read(feed);
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("method")).toBeNull();
    expect(brokenInCalendar(feed)).toEqual([]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events[0]!.startDate.toJSDate().toISOString()).toBe("2027-05-10T13:00:00.000Z");
    expect(Math.max(...feed.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThan(76);
    const plain = feed.replaceAll("\r\n ", "");
    expect(plain).not.toMatch(/Rosa|rosa|HYPERLINK|Secret Lane|AB12|9460111|ATTENDEE/);
    expect(plain).toContain("/desk/cases/");
  });

  test("the secret is told once, and a wrong one, none and a revoked one are the same nothing", async () => {
    const made = await open("ana", { staff: "ana" });
    const { url, id } = made.body;
    const listed = await kept.call("GET", FEEDS, { bearer: await as("ana") });
    expect(listed.body.items.map((one: { id: string }) => one.id)).toEqual([id]);
    expect(JSON.stringify(listed.body)).not.toContain(new URL(url).searchParams.get("key"));
    const bare = new URL(url);
    bare.search = "";
    const forged = `${bare.href}?key=${"A".repeat(43)}`;
    const refusals = [await fetchFeed(bare.href), await fetchFeed(forged)];
    const revoke = () =>
      as("ana").then((bearer) => kept.call("DELETE", `${FEEDS}/${id}`, { bearer }));
    expect((await revoke()).status).toBe(200);
    refusals.push(await fetchFeed(url), await revoke());
    for (const { status, body } of refusals) {
      expect([status, body.type]).toEqual([404, "/problems/feed-not-found"]);
    }
  });

  test("an advisor has links to their own and their department's; a stranger to none", async () => {
    expect((await open("ana", {})).status).toBe(403);
    expect((await open("ana", { staff: "luis" })).status).toBe(403);
    expect((await open("ana", { department: "service" })).status).toBe(403);
    expect((await open("ana", { department: "sales" })).status).toBe(201);
    expect((await open("grace", { department: "moon" })).status).toBe(422);
    expect((await open("grace", { department: "sales", staff: "ana" })).status).toBe(422);
    const bearer = await kept.signIn("maya@northside.example");
    expect((await kept.call("POST", FEEDS, { bearer, body: {} })).status).toBe(404);
  });

  test("a link made twice with one key is one link", async () => {
    const bearer = await as("sam");
    const headers = { "idempotency-key": "feed-1" };
    const make = () => kept.call("POST", FEEDS, { bearer, headers, body: { staff: "sam" } });
    const [first, second] = [await make(), await make()];
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect(second.body).toEqual(first.body);
  });

  test("FEED-3: the table of a range has who comes, safe for spreadsheets", async () => {
    const table = (query: string) => async (person: string) =>
      kept.call("GET", `/v1/admin/dealers/bath/appointments.csv?${query}`, {
        bearer: await kept.signIn(person),
      });
    const csv = await table("from=2027-05-10&to=2027-05-11")("grace@bath.example");
    expect(csv.status).toBe(200);
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(csv.headers.get("content-disposition")).toContain("bath-2027-05-10-2027-05-11.csv");
    const [head, drive, inspection, end] = (csv.body as string).split("\r\n");
    expect(head).toContain("date,start,end");
    expect(drive).toContain("2027-05-10,14:00,14:45,+01:00,Test drive");
    expect(inspection).toContain(`"'=HYPERLINK(""x""),`);
    expect(end).toBe("");
    for (const query of [
      "from=2027-05-11&to=2027-05-10",
      "from=2027-05-01&to=2027-07-02",
      "from=2027-02-30&to=2027-03-01",
      "from=9999-12-31&to=9999-12-31",
    ])
      expect((await table(query)("ana@bath.example")).status, query).toBe(422);
    expect((await table("from=2027-05-10&to=2027-05-11")("maya@northside.example")).status).toBe(
      404,
    );
  });

  test("FEED-2: a link dies with its holder's place at the dealer", async () => {
    const { body } = await open("luis", { staff: "luis" });
    expect((await fetchFeed(body.url)).status).toBe(200);
    const { staff } = document();
    const others = staff.map((one) =>
      one.id === "luis" ? { ...one, email: "new-luis@bath.example" } : one,
    );
    await openDealer(kept, document({ staff: others }));
    expect((await fetchFeed(body.url)).status).toBe(404);
  });
});
