import { describe, expect, test } from "vitest";
import { aCommitment, at, brand } from "../../../test/fixtures/case-story.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import type { LadderStep } from "../../directory/document/values.schema.ts";
import { wallAt } from "../../kernel/zone.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { takeStep } from "./take-step.ts";

/** Open from nine to six, Monday to Saturday; due on a Monday at noon. */
const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const DUE = at("2027-05-10T12:00:00+01:00");

/** Everything after due until then: who of the house and whether the customer heard it, by day. */
function heard(steps: readonly LadderStep[] | undefined, until: string) {
  const due = aCommitment({
    dueAt: DUE,
    level: 0,
    nextAction: { kind: "step", level: 1, at: DUE },
  });
  let commitment: Commitment =
    steps === undefined
      ? due
      : {
          ...due,
          policy: { version: "test", steps: [...steps] },
          level: null,
          nextAction: { kind: "step", level: 0, at: DUE },
        };
  const said: string[] = [];
  for (let next = commitment.nextAction; next !== undefined && next.at <= at(until);) {
    const { date } = wallAt(dealer.timeZone, next.at);
    const taken = takeStep(commitment, next, { dealer, brand }, next.at);
    const { notified, tellCustomer } = taken.fact;
    const people = notified.map(({ id }) => id).join("+");
    said.push(`${date.slice(-2)} ${people}${tellCustomer === true ? " customer" : ""}`);
    ({ commitment } = taken);
    next = commitment.nextAction;
  }
  return said;
}

describe("LADDER-14: whoever leads the house hears each open day, once told, until it ends", () => {
  test("by the default ladder", () => {
    expect(heard(undefined, "2027-05-18T09:00:00+01:00")).toEqual([
      "10 ana+maya customer",
      "10 maya",
      "10 grace customer",
      "11 grace",
      "12 grace customer",
      "12 brand-care",
      "13 maya+brand-care+grace",
      "14 maya+brand-care+grace customer",
      "15 maya+brand-care+grace",
      "17 maya+brand-care+grace customer",
      "18 maya+brand-care+grace",
    ]);
  });

  test("where later steps repeat nothing, or name others", () => {
    const steps: LadderStep[] = [
      { after: "PT0M", notify: ["owner"], tellCustomer: true },
      { after: "PT60M", notify: ["general-manager"] },
      { after: "PT1440M", notify: ["owner"], repeat: "daily" },
    ];
    expect(heard(steps, "2027-05-14T09:00:00+01:00")).toEqual([
      "10 ana customer",
      "10 grace customer",
      "11 maya+grace",
      "12 maya+grace customer",
      "12 ana",
      "13 ana+grace",
      "14 ana+grace customer",
    ]);
  });
});

describe("LADDER-15: the customer hears again when it goes above the department, and every second open day", () => {
  test("and never of their own accord from a dealer whose ladder tells them nothing", () => {
    const steps: LadderStep[] = [
      { after: "PT0M", notify: ["owner"] },
      { after: "PT60M", notify: ["general-manager"], repeat: "daily" },
    ];
    const said = heard(steps, "2027-05-14T09:00:00+01:00");
    expect(said.at(-1)).toBe("14 grace");
    expect(said.filter((line) => line.includes("customer"))).toEqual([]);
  });
});
