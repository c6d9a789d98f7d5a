import { expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { MINUTE, localDate } from "../../kernel/time.ts";
import { termsOf } from "./service-terms.ts";
import { withAlternatives } from "./unplaced.ts";

const NOW = at("2027-05-10T06:00:00+01:00");
const MONDAY = localDate("2027-05-10");
const start = at("2027-05-10T10:00:00+01:00");

const visit = {
  id: "visit",
  kind: "inspection",
  name: "Visit",
  department: "service",
  duration: "PT60M",
  horizon: "P1D",
  needs: ["service-advisor"],
  locations: ["dealer"],
};
const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London", { services: [visit] }));
const read = termsOf(dealer, dealer.services[0]!, { place: "dealer", options: {} });
if (!read.ok) throw new Error("the dealer has it");
const terms = read.value;

/** Luis has ten o'clock taken by whoever asks, and the rest of the day by others. */
const calendar = {
  days: async () =>
    new Map([[MONDAY, new Map([["luis", "0-600/apt_X,600-660/apt_own,660-1440/apt_Y"]])]]),
};
const nearTo = (held?: string) => ({
  code: "slot-taken" as const,
  near: {
    terms,
    start,
    ...(held === undefined
      ? {}
      : {
          held: {
            holder: held,
            resources: ["luis"],
            from: start / MINUTE,
            until: start / MINUTE + 60,
            charges: [],
          },
        }),
  },
});

test("a time that cannot be had names others, in the dealer's zone", async () => {
  const refusal = await withAlternatives({ calendar }, nearTo(), NOW);
  expect(refusal).toMatchObject({ code: "slot-taken", timeZone: "Europe/London" });
  const [first] = "alternatives" in refusal ? refusal.alternatives : [];
  expect(first).toBe(at("2027-05-11T09:00:00+01:00"));
});

test("what whoever moves has already does not stand in their way", async () => {
  const refusal = await withAlternatives({ calendar }, nearTo("apt_own"), NOW);
  expect("alternatives" in refusal && refusal.alternatives[0]).toBe(start);
});

test("every other refusal stays as it is", async () => {
  const other = { code: "service-not-found" };
  expect(await withAlternatives({ calendar }, other, NOW)).toBe(other);
});
