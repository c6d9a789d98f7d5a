import { describe, expect, test } from "vitest";
import { dealerSchema } from "../../../shared/directory/document/dealer.schema.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { choiceHref, isReadyForTimes, optionsOf, readChoice } from "./choice.ts";
import type { Choice } from "./choice.ts";

const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const twoModels = dealerSchema.parse({
  ...dealer,
  resources: [
    ...dealer.resources,
    { id: "demo-600e", type: "demonstrator", name: "600e", options: { model: "600e" } },
  ],
});

function chosen(query: Record<string, string>, at = dealer): Choice {
  const choice = readChoice(at, query);
  if (choice === undefined) throw new Error("no such service");
  return choice;
}

describe("the choice in the address", () => {
  test("is none for a service the dealer does not have", () => {
    expect(readChoice(dealer, { service: "paint" })).toBeUndefined();
    expect(readChoice(dealer, { service: "../secret" })).toBeUndefined();
  });

  test("takes the only place and the only model without asking", () => {
    const choice = chosen({ service: "test-drive" });
    expect(choice).toMatchObject({ place: "dealer", options: { model: "500e" } });
    expect(isReadyForTimes(dealer, choice)).toBe(true);
  });

  test("asks for the model when there are two", () => {
    const choice = chosen({ service: "test-drive" }, twoModels);
    expect(optionsOf(twoModels, choice.service)).toEqual({ model: ["500e", "600e"] });
    expect(isReadyForTimes(twoModels, choice)).toBe(false);
  });

  test("asks for an option that is called as what every object has", () => {
    const colours = ["red", "blue"].map((valueOf, at) => ({
      id: `demo-${at}`,
      type: "demonstrator",
      name: valueOf,
      options: { model: "500e", valueOf },
    }));
    const oddly = dealerSchema.parse({ ...dealer, resources: [...dealer.resources, ...colours] });
    const choice = chosen({ service: "test-drive" }, oddly);
    expect(optionsOf(oddly, choice.service)).toEqual({
      model: ["500e"],
      valueOf: ["red", "blue"],
    });
    expect(isReadyForTimes(oddly, choice)).toBe(false);
    const blue = chosen({ service: "test-drive", "option.valueOf": "blue" }, oddly);
    expect(blue.options).toEqual({ model: "500e", valueOf: "blue" });
    expect(isReadyForTimes(oddly, blue)).toBe(true);
  });

  test("asks for the place when there are two", () => {
    expect(isReadyForTimes(dealer, chosen({ service: "inspection" }))).toBe(false);
    expect(isReadyForTimes(dealer, chosen({ service: "inspection", place: "home" }))).toBe(true);
  });

  test.each([
    ["a place the service is not given at", { service: "inspection", place: "other" }, "place"],
    ["a day that is none", { service: "inspection", day: "2027-02-30" }, "day"],
  ])("forgets %s", (_what, query, part) => {
    expect(chosen(query)).toMatchObject({ [part]: undefined });
  });

  test("forgets a model nobody has", () => {
    expect(chosen({ service: "test-drive", "option.model": "T" }, twoModels).options).toEqual({});
  });

  test("reads back what it writes", () => {
    const choice = chosen(
      { service: "test-drive", "option.model": "600e", day: "2027-05-10" },
      twoModels,
    );
    const href = choiceHref("bath", choice, { start: "2027-05-10T14:00:00+01:00" });
    const { pathname, searchParams } = new URL(href, "http://localhost");
    expect(pathname).toBe("/d/bath");
    expect(chosen(Object.fromEntries(searchParams), twoModels)).toEqual({
      ...choice,
      start: "2027-05-10T14:00:00+01:00",
    });
  });
});
