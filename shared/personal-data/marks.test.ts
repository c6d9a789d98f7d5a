import { expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { marked, personal, plain } from "./marks.ts";
import { pseudonymised } from "./pseudonymised.ts";
import { personalTextsOf } from "./texts-of.ts";
import type { Datum } from "./why.ts";
import type { UnmarkedIn } from "./marks.ts";

test("DATA-1: a text that does not say whether it is about a person is found by its name", () => {
  const schema = z.object({
    id: plain(z.string()),
    kind: z.enum(["a", "b"]),
    at: z.int(),
    customer: z.object({ name: personal(z.string(), "customer.name").optional() }),
    lists: z.array(z.object({ forgotten: z.string().optional() })),
    either: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("one"), missed: z.email() }),
      z.object({ kind: z.literal("two"), known: plain(z.string()) }),
    ]),
    map: z.record(z.string(), z.union([z.string(), z.number()])),
    guarded: z.string().catch("no"),
    anything: z.unknown(),
  });
  expectTypeOf<UnmarkedIn<typeof schema>>().toEqualTypeOf<
    "forgotten" | "missed" | "map" | "guarded" | "anything"
  >();
  // @ts-expect-error it names what is not marked
  marked(schema);
  expect(marked(z.object({ id: plain(z.string()) }))).toBeDefined();
});

const stored = z.object({
  id: plain(z.string()),
  at: z.int(),
  customer: z.object({
    name: personal(z.string(), "customer.name"),
    phones: z.array(
      z.object({ label: plain(z.string()), number: personal(z.string(), "customer.phone") }),
    ),
    place: personal(z.object({ street: z.string(), town: z.string() }), "customer.address"),
  }),
  happened: z.discriminatedUnion("type", [
    z.object({ type: z.literal("noted"), text: personal(z.string(), "case.words").optional() }),
    z.object({
      type: z.literal("sent"),
      to: z.object({
        kind: z.enum(["customer", "staff"]),
        name: personal(z.string(), "reader.name"),
      }),
    }),
  ]),
});

const value = {
  id: "one",
  at: 1,
  customer: {
    name: "Rosa",
    phones: [{ label: "home", number: "+1" }],
    place: { street: "1 Road", town: "Newport" },
  },
  happened: { type: "noted" as const, text: "Rosa rang" },
};

test("all personal texts of a schema are listed with what they are", () => {
  expect(personalTextsOf(stored).map(({ path, datum }) => `${path}: ${datum}`)).toEqual([
    "customer.name: customer.name",
    "customer.phones[].number: customer.phone",
    "customer.place: customer.address",
    "happened.text: case.words",
    "happened.to.name: reader.name",
  ]);
});

test("DATA-1: each personal text is replaced, and nothing else", () => {
  const replace = (text: string, datum: Datum) =>
    datum === "case.words" ? undefined : `${datum}(${text})`;
  expect(pseudonymised(stored, value, replace)).toEqual({
    id: "one",
    at: 1,
    customer: {
      name: "customer.name(Rosa)",
      phones: [{ label: "home", number: "customer.phone(+1)" }],
      place: { street: "customer.address(1 Road)", town: "customer.address(Newport)" },
    },
    happened: { type: "noted" },
  });
});

test("whose a text is may stand beside it", () => {
  const sent = (kind: "customer" | "staff") => ({
    ...value,
    happened: { type: "sent", to: { kind, name: "Somebody" } },
  });
  const replace = (text: string, _datum: Datum, within: Readonly<Record<string, unknown>>) =>
    within["kind"] === "staff" ? text : "-";
  expect(pseudonymised(stored, sent("staff"), replace).happened).toEqual(sent("staff").happened);
  expect(pseudonymised(stored, sent("customer"), replace).happened).toMatchObject({
    to: { name: "-" },
  });
});

test("what does not fit where it is put is refused", () => {
  const address = z.object({ email: personal(z.email(), "customer.email") });
  expect(() => pseudonymised(address, { email: "rosa@example.com" }, () => "gone")).toThrow(
    z.ZodError,
  );
});
