import { describe, expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { awayTimes } from "./away-times.ts";
import { termsOf } from "./service-terms.ts";
import type { Choice } from "./service-terms.ts";

const AWAY = { from: "2027-05-10", through: "2027-05-11" };
const HOURS = [{ dayOfWeek: ["Monday" as const], opens: "10:00", closes: "12:00" }];
const base = dealerDocument("bath", "Europe/London");

function termsFor(service: object, choice: Partial<Choice> = {}) {
  const dealer = dealerSchema.parse({
    ...base,
    staff: base.staff.map((one) => (one.id === "ana" ? { ...one, absences: [AWAY] } : one)),
    resources: [
      { id: "e", type: "car", name: "E", options: { model: "500e", gear: "auto" } },
      { id: "p", type: "car", name: "P", options: { model: "panda" }, openingHours: HOURS },
      { id: "ana", type: "host", name: "Ana", absences: [AWAY] },
      { id: "lift", type: "bay", name: "Lift", options: { height: "2m" } },
    ],
    services: [
      {
        id: "visit",
        kind: "test-drive",
        name: "Visit",
        department: "sales",
        duration: "PT45M",
        needs: ["car", "host"],
        locations: ["dealer", "home"],
        ...service,
      },
    ],
  });
  const read = termsOf(dealer, dealer.services[0]!, { place: "dealer", options: {}, ...choice });
  return { dealer, read };
}

function read(service: object, choice: Partial<Choice> = {}) {
  const { read } = termsFor(service, choice);
  if (!read.ok) throw new Error("refused");
  return read.value;
}

const candidatesOf = (options: Record<string, string>) =>
  read({}, { options }).needs.map(({ candidates }) => candidates.map((one) => one.resource.id));

describe("the terms of a service", () => {
  test("come from its document, in minutes; without a step, a start follows the other", () => {
    const full = {
      step: "PT15M",
      bufferBefore: "PT10M",
      bufferAfter: "PT20M",
      leadTime: "PT2H",
      horizon: "P14D",
    };
    expect(read(full)).toMatchObject({
      dealer: "bath",
      zone: "Europe/London",
      duration: 45,
      step: 15,
      before: 10,
      after: 20,
      lead: 120,
      horizonDays: 14,
    });
    expect(read({})).toMatchObject({ step: 45, before: 0, after: 0, lead: 0, horizonDays: 60 });
    const { dealer, read: result } = termsFor({});
    expect(result.ok && result.value.opening).toBe(openingOf(dealer, "sales"));
  });

  test("add the travel on both sides where it is not at the dealer's", () => {
    const travelling = { bufferBefore: "PT10M", travelTime: "PT30M" };
    expect(read(travelling)).toMatchObject({ before: 10, after: 0 });
    expect(read(travelling, { place: "home" })).toMatchObject({ before: 40, after: 30 });
    expect(read({}, { place: "home" })).toMatchObject({ before: 0, after: 0 });
  });

  test("need each type once, as often as it is named", () => {
    const counts = read({ needs: ["car", "host", "car"] }).needs;
    expect(counts.map(({ type, count }) => `${count} ${type}`)).toEqual(["2 car", "1 host"]);
  });

  test("take all who carry each option that was chosen, of the types that carry it", () => {
    expect(candidatesOf({})).toEqual([["e", "p"], ["ana"]]);
    expect(candidatesOf({ model: "panda" })).toEqual([["p"], ["ana"]]);
    expect(candidatesOf({ model: "500e", gear: "auto" })).toEqual([["e"], ["ana"]]);
    expect(candidatesOf({ model: "panda", gear: "auto" })).toEqual([[], ["ana"]]);
  });

  test("know who is away, as a resource and as a person, and whose hours are their own", () => {
    const [cars, hosts] = read({}).needs;
    const [days] = awayTimes([AWAY], "Europe/London");
    expect(hosts?.candidates[0]).toMatchObject({ away: [days, days], opening: undefined });
    expect(cars?.candidates.map(({ away, opening }) => [away, opening])).toEqual([
      [[], undefined],
      [[], { zone: "Europe/London", hours: HOURS, special: [] }],
    ]);
  });
});

describe("a choice that the service does not have", () => {
  test.each<[string, Partial<Choice>, object[]]>([
    ["another place", { place: "work" }, [{ part: "location", places: ["dealer", "home"] }]],
    [
      "an option of no resource",
      { options: { colour: "red" } },
      [{ part: "option", name: "colour" }],
    ],
    [
      "an option of what it does not need",
      { options: { height: "2m" } },
      [{ part: "option", name: "height" }],
    ],
    [
      "a name that every object has",
      { options: { constructor: "x" } },
      [{ part: "option", name: "constructor" }],
    ],
  ])("is told apart: %s", (_, choice, errors) => {
    const { read } = termsFor({}, choice);
    expect(read.ok ? [] : read.failure).toMatchObject(errors);
    expect(read.ok).toBe(false);
  });
});
