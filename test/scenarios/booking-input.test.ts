import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

/** "Input → expected" for everything a person or a program may send; one stack, no clock moves. */
describe("bad input gets its field's error, odd input works", () => {
  let kept: Kept;
  let count = 0;
  const SLOTS = "/v1/dealers/bath/services/test-drive/slots";
  const START = "2027-05-10T10:00:00+01:00";

  const booking = (changes: object, customer: object = {}) => {
    count += 1;
    const email = `c${count}@example.com`;
    return {
      dealer: "bath",
      service: "test-drive",
      start: START,
      customer: { name: "Rosa Marin", email, ...customer },
      ...changes,
    };
  };
  const book = (body: object) => kept.call("POST", "/v1/appointments", { body });
  const pointers = (body: { errors?: { pointer: string }[] }) =>
    (body.errors ?? []).map(({ pointer }) => pointer);

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    // So many cars and hosts that no booking of this table is in another's way.
    const many = ["demonstrator", "sales-advisor"].flatMap((type) =>
      Array.from({ length: 30 }, (_, index) => ({
        id: `${type}-${index}`,
        type,
        name: `${type} ${index}`,
        ...(type === "demonstrator" ? { options: { model: "500e" } } : {}),
      })),
    );
    const closed = [{ validFrom: "2027-05-12", validThrough: "2027-05-12", name: "Fair" }];
    const [drive] = dealerDocument("bath", "Europe/London").services;
    const document = { resources: many, services: [drive], specialOpeningHours: closed };
    await openDealer(kept, dealerDocument("bath", "Europe/London", document));
    const american = { addressLocality: "Troy", addressRegion: "MI", addressCountry: "US" };
    const address = { streetAddress: "1 Main St", postalCode: "48083", ...american };
    await openDealer(
      kept,
      dealerDocument("troy", "America/New_York", { ...document, address, languages: ["en-US"] }),
    );
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test.each([
    ["without offset", "2027-05-10T10:00:00", 422, "invalid-request"],
    ["not a time", "Monday at ten", 422, "invalid-request"],
    ["30 February", "2027-02-30T10:00:00+00:00", 422, "invalid-request"],
    ["25 o'clock", "2027-05-10T25:00:00+01:00", 422, "invalid-request"],
    ["in the year 9999", "9999-05-10T10:00:00+01:00", 422, "invalid-request"],
    ["in the past", "2027-05-03T10:00:00+01:00", 422, "slot-not-offered"],
    ["sooner than the lead time", "2027-05-05T11:45:00+01:00", 422, "slot-not-offered"],
    ["off the step", "2027-05-10T10:07:00+01:00", 422, "slot-not-offered"],
    ["off the minute", "2027-05-10T10:00:30+01:00", 422, "slot-not-offered"],
    ["beyond the horizon", "2027-07-05T10:00:00+01:00", 422, "slot-not-offered"],
    ["on a Sunday", "2027-05-09T10:00:00+01:00", 422, "slot-not-offered"],
    ["on a day closed by exception", "2027-05-12T10:00:00+01:00", 422, "slot-not-offered"],
    ["so late that it does not fit", "2027-05-10T17:30:00+01:00", 422, "slot-not-offered"],
    ["in another offset, but the same instant", "2027-05-10T11:00:00+02:00", 201, undefined],
    ["in UTC", "2027-05-10T09:00:00Z", 201, undefined],
  ])("a start %s: %s → %i %s", async (_what, start, status, code) => {
    const answer = await book(booking({ start }));
    expect(answer.status).toBe(status);
    if (code === undefined) expect(answer.body.appointment.start).toBe(START);
    else expect(answer.body.type).toBe(`/problems/${code}`);
    if (code === "invalid-request") expect(pointers(answer.body)).toEqual(["/start"]);
    if (code === "slot-not-offered") expect(answer.body.alternatives).toHaveLength(5);
  });

  test.each([
    ["a service of another dealer", { service: "inspection" }, 404, "service-not-found"],
    ["a dealer nobody knows", { dealer: "moon" }, 404, "dealer-not-found"],
    ["a model the dealer does not have", { options: { model: "f40" } }, 422, "slot-not-offered"],
    ["an option nobody has", { options: { colour: "red" } }, 422, "/options/colour"],
    ["a place where it is not given", { location: { kind: "home" } }, 422, "/location"],
    ["a wrong weekday", { weekday: "thursday" }, 422, "weekday-mismatch"],
    ["no weekday at all", { weekday: "someday" }, 422, "/weekday"],
    ["the weekday in any case", { weekday: "MONDAY" }, 201, undefined],
    ["a field that is not known", { note: "typo" }, 422, "/note"],
    ["a field of a field", { customer: { name: "A", mail: "a@example.com" } }, 422, "/customer"],
    ["notes of 10 kB", { notes: "x".repeat(10_000) }, 422, "/notes"],
    ["notes in lines", { notes: "One\r\n\tTwo" }, 201, undefined],
    ["a sentence for `updates`", { updates: "please" }, 422, "/updates"],
    ["a forbidden phone without label", { contact: { never: ["work"] } }, 422, "/contact/never/0"],
  ])("%s", async (_what, changes, status, expected) => {
    const answer = await book(booking(changes));
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    if (expected?.startsWith("/") === true)
      expect(pointers(answer.body).some((pointer) => pointer.startsWith(expected))).toBe(true);
    else if (expected !== undefined) expect(answer.body.type).toBe(`/problems/${expected}`);
  });

  test.each([
    ["troy", "+1 (555) 010-0199", "+15550100199"],
    ["troy", "(212) 555-0123", "+12125550123"],
    ["troy", "212.555.0123", "+12125550123"],
    ["bath", "020 7946 0111", "+442079460111"],
    ["bath", "0151 496 0123", "+441514960123"],
    ["bath", "+49 151 23456789", "+4915123456789"],
    ["bath", "0044 20 7946 0111", "+442079460111"],
    ["bath", "call me", undefined],
    ["bath", "12", undefined],
    ["bath", "+", undefined],
    ["bath", "9".repeat(60), undefined],
    ["bath", "+442079460111\r\nBcc: x", "+442079460111"],
  ])("at %s the phone %j is %s", async (dealer, phone, number) => {
    const start = dealer === "troy" ? "2027-05-10T10:00:00-04:00" : START;
    const body = booking({ dealer, start, again: true }, { phone });
    const answer = await book(body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(number === undefined ? 422 : 201);
    if (number === undefined) return expect(pointers(answer.body)).toEqual(["/customer/phone"]);
    const { reference, caseToken: bearer } = answer.body;
    const { body: story } = await kept.call("GET", `/v1/cases/${reference}`, { bearer });
    expect(story.customer.phone).toBe(number);
  });

  test.each([
    ["an e-mail without @", { email: "rosa" }, "/customer/email"],
    [
      "an e-mail with a header in it",
      { email: "a@b.example\r\nBcc: c@d.example" },
      "/customer/email",
    ],
    ["a name of 10 kB", { name: "ü".repeat(5_000) }, "/customer/name"],
    ["no name", { name: "   " }, "/customer/name"],
    ["a name of two lines", { name: "Rosa\nMarin" }, "/customer/name"],
    ["a name that turns the page round", { name: "\u202eRosa" }, "/customer/name"],
    ["half a surrogate pair", { name: "Rosa \ud83d" }, "/customer/name"],
    ["a language nobody speaks", { language: "english please" }, "/customer/language"],
    ["a name right to left", { name: "רוזה מרין" }, undefined],
    ["a name in Arabic", { name: "روزا مارين" }, undefined],
    ["a name with emoji", { name: "Rosa 🚗👩‍👩‍👧 Marin" }, undefined],
    ["a name with commas and quotes", { name: 'O’Brien, "Bob"; Jr. <b>' }, undefined],
    ["the longest name", { name: "N".repeat(80) }, undefined],
    ["a name longer than that", { name: "N".repeat(81) }, "/customer/name"],
  ])("%s", async (_what, customer, pointer) => {
    const body = booking({}, customer);
    const answer = await book(body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(pointer === undefined ? 201 : 422);
    if (pointer !== undefined) return expect(pointers(answer.body)).toEqual([pointer]);
    const { reference, caseToken: bearer } = answer.body;
    const { body: story } = await kept.call("GET", `/v1/cases/${reference}`, { bearer });
    expect(story.customer.name).toBe(body.customer.name);
    const [mail] = await kept.inbox(body.customer.email);
    expect(mail!.text).toContain(reference);
    expect(mail!.attachments.map(({ contentType }) => contentType)).toEqual([
      expect.stringMatching(/^text\/calendar;.*method=REQUEST/i),
    ]);
  });

  test.each([
    ["troy", "1HGCM82633A004352", true],
    ["troy", "1hgcm82633a004352", true],
    ["troy", "1HGCM82633A004353", false],
    ["troy", "IHGCM82633A004352", false],
    ["troy", "1HGCM82633AOO4352", false],
    ["troy", "1HGCM82633A0Q4352", false],
    ["troy", "1HGCM82633A00435", false],
    ["bath", "WVWZZZ1KZ8W000001", true],
    ["bath", "1HGCM82633A004353", true],
  ])("at %s the VIN %s is right: %s", async (dealer, vin, right) => {
    const start = dealer === "troy" ? "2027-05-10T10:00:00-04:00" : START;
    const answer = await book(booking({ dealer, start, vehicle: { vin } }));
    expect(answer.status, JSON.stringify(answer.body)).toBe(right ? 201 : 422);
    if (!right) expect(pointers(answer.body)).toEqual(["/vehicle/vin"]);
  });

  test.each([
    ["from=2027-05-10&to=2027-05-10", 200, undefined],
    ["from=2027-05-10&to=2027-07-10", 200, undefined],
    ["from=2027-05-10&to=2027-07-11", 422, "/to"],
    ["from=2027-05-11&to=2027-05-10", 422, "/to"],
    ["from=2027-02-30&to=2027-03-01", 422, "/from"],
    ["from=2027-05-10&to=soon", 422, "/to"],
    ["from=2027-05-10", 422, "/to"],
    ["from=0000-01-01&to=2027-05-10", 422, "/from"],
    ["from=2027-05-10&to=9999-12-31", 422, "/to"],
    ["from=2027-05-10&to=2027-05-10&location=moon", 422, "/location"],
    ["from=2027-05-10&to=2027-05-10&location=home", 422, "/location"],
    ["from=2027-05-10&to=2027-05-10&option.colour=red", 422, "/option.colour"],
    ["from=2027-05-10&to=2027-05-10&model=500e", 422, "/model"],
  ])("slots?%s → %i %s", async (query, status, pointer) => {
    const answer = await kept.call("GET", `${SLOTS}?${query}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    if (pointer !== undefined) expect(pointers(answer.body)).toEqual([pointer]);
  });
});
