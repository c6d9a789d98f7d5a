import { expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { at } from "../../../test/fixtures/case-story.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { withWork } from "../../directory/services/visit-service.ts";
import { termsOf } from "./service-terms.ts";
import { withShare, withoutShare } from "./strangers-share.ts";

const MONDAY = at("2027-05-10T10:00:00+01:00");
const base = dealerDocument("bath", "Europe/London");

/** Kind of resource, what a visit takes and how much strangers may hold of the day, in minutes or places. */
function shareOf(over: object = {}, { paid = false, service = {} } = {}) {
  const [first, ...others] = base.services;
  const services = [{ ...first, ...service }, ...others];
  const dealer: Dealer = dealerSchema.parse({ ...base, services, ...over });
  const of = { dealer, service: dealer.services[0]! };
  const terms = termsOf(dealer, of.service, { place: "dealer", options: {} });
  if (!terms.ok) throw new Error("refused");
  const pools = withShare(terms.value, of, MONDAY, { paid }).pools.slice(terms.value.pools.length);
  return pools.map(({ id, amount, capacity }) => [id, amount, capacity]);
}

test("ABUSE-11: strangers hold three fifths of each kind's working day, four fifths where work was done", () => {
  expect(shareOf()).toEqual([
    ["+strangers-demonstrator", 45, 324],
    ["+strangers-sales-advisor", 45, 324],
  ]);
  expect(shareOf({}, { paid: true })[1]).toEqual(["+strangers-sales-advisor", 45, 432]);
});

test("ABUSE-11: who is away that day counts for nothing, and two visits always fit", () => {
  const staff = (absences: object[]) =>
    base.staff.map((one) => (one.id === "ana" ? { ...one, absences } : one));
  const morning = { from: "2027-05-10", through: "2027-05-10", throughTime: "13:30" };
  expect(shareOf({ staff: staff([morning]) })[1]?.[2]).toBe(162);
  expect(shareOf({ staff: staff([{ from: "2027-05-10", through: "2027-05-10" }]) })[1]?.[2]).toBe(
    90,
  );
});

test("ABUSE-11: of the places of a service they hold the same share", () => {
  const places = (dailyLimit: number, paid = false) =>
    shareOf({}, { paid, service: { dailyLimit } }).at(-1)?.[2];
  expect([1, 2, 3, 10].map((limit) => places(limit))).toEqual([2, 2, 2, 6]);
  expect([3, 5, 10].map((limit) => places(limit, true))).toEqual([2, 4, 8]);
});

test("ABUSE-11: so they do of the shop's hours, where they name more than the service takes", () => {
  const hours = (labourHours: number, paid = false) => {
    const [first, ...others] = base.services;
    const services = [{ ...first, labourHours: 2 }, ...others];
    const dealer: Dealer = dealerSchema.parse({ ...base, services, labourHoursPerDay: 10 });
    const of = { dealer, service: withWork(dealer.services[0]!, [{ labourHours }]) };
    const terms = termsOf(dealer, of.service, { place: "dealer", options: {} });
    if (!terms.ok) throw new Error("refused");
    const { pools } = withShare(terms.value, of, MONDAY, { paid });
    return pools.filter(({ id }) => id === "+strangers-labour");
  };
  expect(hours(2)).toEqual([]);
  expect(hours(7)).toEqual([{ id: "+strangers-labour", amount: 420, capacity: 360 }]);
  expect(hours(7, true)[0]?.capacity).toBe(480);
});

test("what is told apart from the rest is given back alone", () => {
  const date = "2027-05-10" as never;
  const rest = { pool: "+places-test-drive", date, amount: 1 };
  expect(withoutShare([rest, { pool: "+strangers-bay", date, amount: 45 }])).toEqual([rest]);
});
