import { expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { hasRoom, isPool, poolsOf, usedOf } from "./pool.ts";

function pools(service: object = {}, dealer: object = {}) {
  const visit = {
    id: "visit",
    kind: "inspection",
    name: "Visit",
    department: "service",
    duration: "PT60M",
    needs: ["service-advisor"],
    locations: ["dealer"],
    ...service,
  };
  const document = dealerSchema.parse(
    dealerDocument("bath", "Europe/London", { services: [visit], ...dealer }),
  );
  return poolsOf(document, document.services[0]!);
}

test("a booking takes a place of its service and its minutes of the workshop, with or without limits", () => {
  expect(pools()).toEqual([{ id: "+places-visit", amount: 1, capacity: Infinity }]);
  expect(pools({ dailyLimit: 4, labourHours: 1.1 }, { labourHoursPerDay: 40 })).toEqual([
    { id: "+places-visit", amount: 1, capacity: 4 },
    { id: "+labour", amount: 66, capacity: 2400 },
  ]);
  expect(pools({ labourHours: 0.55 })).toEqual([
    { id: "+places-visit", amount: 1, capacity: Infinity },
    { id: "+labour", amount: 33, capacity: Infinity },
  ]);
});

test("a day has room up to its limit, in each of the pools", () => {
  const both = pools({ dailyLimit: 2, labourHours: 1 }, { labourHoursPerDay: 2 });
  const room = (places?: string, labour?: string) =>
    hasRoom(
      both,
      new Map([
        ...(places === undefined ? [] : [["+places-visit", places] as const]),
        ...(labour === undefined ? [] : [["+labour", labour] as const]),
      ]),
    );
  expect(hasRoom(both, undefined)).toBe(true);
  expect(room()).toBe(true);
  expect(room("1", "60")).toBe(true);
  expect(room("2", "0")).toBe(false);
  expect(room("0", "61")).toBe(false);
  expect(usedOf(undefined)).toBe(0);
  expect(usedOf("")).toBe(0);
  expect(usedOf("90")).toBe(90);
});

test("no resource is taken for a pool", () => {
  expect(isPool("+labour")).toBe(true);
  expect(isPool("labour+")).toBe(false);
});
