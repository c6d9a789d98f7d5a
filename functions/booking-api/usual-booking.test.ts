import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  anAppointment,
  northside,
  NOW,
} from "../../test/fixtures/case-story.ts";
import { bookBodySchema, bookedAnswerSchema } from "./book.schema.ts";
import { bookedAnswer } from "./book.ts";
import { usualBooking } from "./usual-booking.ts";

const usual = {
  dealer: "northside",
  service: "test-drive",
  start: "2026-12-01T09:00:00-05:00",
  customer: { name: "Rosa Marin", email: "Rosa@example.com", phone: "(212) 555-0123" },
};

/** Near the edge of each rule; most of them are wrong somewhere. */
const ODD: readonly unknown[] = [
  "",
  " ",
  "northside",
  "-a",
  "a-",
  "Tuesday",
  "tuesDAY",
  "someday",
  "dealer",
  "home",
  "all",
  "2026-02-30T09:00:00Z",
  "2026-12-01T24:00:00Z",
  "2026-12-01T09:00:00.5Z",
  "2026-12-01",
  "2028-02-29T09:00:00+14:00",
  "2026-12-01t09:00:00z",
  "1969-12-01T09:00:00Z",
  "a@b.example",
  ".a@b.example",
  "a..b@c.example",
  "a@b",
  "A@B.CO",
  "o'neil@b.example",
  "+1 212 555 0123",
  "12",
  "Zoë  Ünal",
  "Zoë\n",
  "\u202eabc",
  "x".repeat(300),
  "x".repeat(80),
  "x".repeat(81),
  "evil.com",
  "Dr. Zoë X.",
  "de-AT",
  "d",
  null,
  true,
  7,
  [],
  {},
  { kind: "dealer" },
  { kind: "home" },
  { kind: "dealer", x: 1 },
  { model: "500e" },
  { "": "x" },
  { model: "é" },
  { model: 5 },
];

const odd = fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 12 }), fc.emailAddress());

const field = fc.constantFrom(
  "dealer",
  "service",
  "start",
  "weekday",
  "options",
  "location",
  "updates",
  "salesContact",
  "notes",
  "vehicle",
  "contact",
  "unknown",
  "__proto__",
);
const customerField = fc.constantFrom("name", "email", "phone", "language", "unknown");

const bodies = fc
  .record({
    changes: fc.dictionary(field, odd, { maxKeys: 3 }),
    customer: fc.dictionary(customerField, odd, { maxKeys: 2 }),
    without: fc.constantFrom("email", "phone", "name", "none"),
  })
  .map(({ changes, customer, without }) => {
    const person = Object.entries({ ...usual.customer, ...customer });
    return {
      ...usual,
      customer: Object.fromEntries(person.filter(([name]) => name !== without)),
      ...changes,
    };
  });

test("what is read without the schema is what the schema reads", () => {
  let read = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      const known = usualBooking(body);
      if (known === undefined) return;
      read += 1;
      expect(known).toEqual(bookBodySchema.parse(body));
    }),
    { numRuns: 2_000 },
  );
  // Otherwise the test would have shown nothing.
  expect(read).toBeGreaterThan(50);
});

test("an ordinary booking is read without the schema, all else is left to it", () => {
  const read = usualBooking({
    ...usual,
    weekday: "tuesday",
    options: { model: "500e" },
    location: { kind: "dealer" },
    updates: "all",
    salesContact: true,
  });
  expect(read).toMatchObject({
    weekday: "Tuesday",
    updates: "all",
    customer: { email: "rosa@example.com" },
  });
  for (const other of [
    { vehicle: { vin: "1HGCM82633A004352" } },
    { location: { kind: "home" } },
    { weekday: "someday" },
    { customer: { name: "Rosa Marin" } },
    { dealer: undefined },
  ]) {
    expect(usualBooking({ ...usual, ...other }), JSON.stringify(other)).toBeUndefined();
  }
});

test("what booking answers is exactly what its description promises", () => {
  const booked = { case: aCase(), appointment: anAppointment(), commitments: [aCommitment()] };
  const { status, body } = bookedAnswer(
    { ...booked, dealer: northside },
    "https://kept.example",
    NOW,
  );
  expect(status).toBe(201);
  expect(bookedAnswerSchema.parse(JSON.parse(body))).toEqual(JSON.parse(body));
});
