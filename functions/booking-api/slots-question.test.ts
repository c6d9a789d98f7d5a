import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PLACE_KINDS, TRANSPORT_KINDS } from "../../shared/directory/document/vocabulary.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { checked } from "../../shared/platform/http/request.ts";
import { readSlotsQuestion } from "./slots-question.ts";
import { slotsQuerySchema } from "./slots.schema.ts";

type Query = Record<string, string>;

const day = fc.oneof(
  fc
    .tuple(fc.nat(10_000), fc.nat(13), fc.nat(32))
    .map((parts) =>
      parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-"),
    ),
  fc.constantFrom(
    "2027-02-29",
    "2028-02-29",
    "2026-12-01",
    "2026-12-1",
    "",
    "today",
    " 2026-12-01",
  ),
);
const place = fc.oneof(fc.constantFrom(...PLACE_KINDS), fc.string());
const some = fc.oneof(
  fc.string(),
  fc.constantFrom("tyres", "tyres,wash", "a,b,c,d", "a,b,c,d,e", "Tyres", "tyres,", "", "-a"),
);
const query: fc.Arbitrary<Query> = fc.record(
  {
    from: day,
    to: day,
    location: place,
    model: fc.string(),
    "option.model": fc.string(),
    also: some,
    host: some,
    sameHostAs: fc.string({ maxLength: 60 }),
    job: fc.string({ maxLength: 60 }),
    reference: fc.string({ maxLength: 60 }),
    transport: fc.oneof(fc.constantFrom(...TRANSPORT_KINDS), fc.string()),
    labourHours: fc.oneof(
      fc.string(),
      fc.constantFrom(
        "2",
        "0",
        "0.0",
        "00",
        ".5",
        "0.25",
        "2.5",
        "2,5",
        "99.99",
        "100",
        "1e1",
        "-1",
      ),
    ),
  },
  { requiredKeys: [] },
);

const outcome = (read: () => unknown) => {
  try {
    return { read: read() };
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const pointers = error.problem.errors?.map(({ pointer }) => pointer) ?? [];
    return { refused: pointers.toSorted() };
  }
};

const bySchema = ({ "option.model": model, ...fixed }: Query) =>
  outcome(() => {
    const { location, also, ...rest } = checked(slotsQuerySchema, fixed);
    return {
      ...rest,
      place: location,
      options: model === undefined ? {} : { model },
      ...(also === undefined ? {} : { also: also.split(",") }),
    };
  });

describe("a question for slots", () => {
  test("is read and refused as its schema says", () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(outcome(() => readSlotsQuestion(asked))).toEqual(bySchema(asked));
      }),
      { numRuns: 1_000 },
    );
  });

  test("says what is wrong with each field", () => {
    const wrong = { from: "2027-02-29", location: "moon", model: "500e" };
    expect(() => readSlotsQuestion(wrong)).toThrow(HttpProblem);
    expect(outcome(() => readSlotsQuestion(wrong))).toEqual({
      refused: ["/from", "/location", "/model", "/to"],
    });
  });
});
