import { describe, expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { localDate } from "../../kernel/time.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { chooseResources } from "./choose-resources.ts";
import type { Preference } from "./choose-resources.ts";
import { toMinute } from "../calendar/local-day.ts";
import { termsOf } from "./service-terms.ts";

const MONDAY = localDate("2027-05-10");
const START = toMinute(instantTextSchema.parse("2027-05-10T14:00:00+01:00"));

const resource = (id: string, type: string) => ({ id, type, name: id.toUpperCase() });
const document = dealerSchema.parse(
  dealerDocument("bath", "Europe/London", {
    resources: [
      resource("car-c", "car"),
      resource("car-a", "car"),
      resource("car-b", "car"),
      resource("host", "host"),
    ],
    services: [
      {
        id: "visit",
        kind: "test-drive",
        name: "Visit",
        department: "sales",
        duration: "PT60M",
        needs: ["car", "host"],
        locations: ["dealer"],
      },
    ],
  }),
);

function chosen(busy: Record<string, string>, preference: Partial<Preference> = {}) {
  const terms = termsOf(document, document.services[0]!, { place: "dealer", options: {} });
  if (!terms.ok) throw new Error("the dealer has it");
  const calendar = new Map([[MONDAY, new Map(Object.entries(busy))]]);
  const resources = chooseResources(terms.value, START, calendar, {
    held: [],
    spread: 0,
    ...preference,
  });
  return resources?.map(({ id }) => id).join(" ");
}

describe("who receives the customer", () => {
  test("the first by id where all are equally free", () => {
    expect(chosen({})).toBe("car-a host");
  });

  test("SLOT-10: the least busy of the day before the first by id", () => {
    expect(chosen({ "car-a": "540-600/apt_X", "car-b": "540-570/apt_Y" })).toBe("car-c host");
    const all = { "car-a": "540-600/apt_X", "car-b": "540-570/apt_Y", "car-c": "540-630/apt_Z" };
    expect(chosen(all)).toBe("car-b host");
  });

  test("never one that is busy then, and nobody when a need has nobody", () => {
    expect(chosen({ "car-a": "839-841/apt_X" })).toBe("car-b host");
    expect(chosen({ "car-a": "780-840/apt_X", "car-b": "900-960/apt_Y" })).toBe("car-c host");
    expect(chosen({ host: "899-900/apt_X" })).toBeUndefined();
  });

  test("who holds the appointment already, as long as they are free", () => {
    const busy = { "car-c": "540-600/apt_X" };
    expect(chosen(busy, { held: ["car-c", "host"] })).toBe("car-c host");
    expect(chosen({ "car-c": "840-900/apt_X" }, { held: ["car-c"] })).toBe("car-a host");
  });

  test("another among equals after a lost race, but not a busier one", () => {
    expect(chosen({}, { spread: 1 })).toBe("car-b host");
    expect(chosen({}, { spread: 5 })).toBe("car-c host");
    expect(chosen({ "car-b": "540-600/apt_X" }, { spread: 1 })).toBe("car-c host");
  });
});
