import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { DROP_OFF } from "./cast.ts";
import type { Chance } from "./chance.ts";

/** One of them, or that the document says nothing of it. */
type Choice<Value> = readonly (Value | undefined)[];

/** Most say nothing; what is there is so narrow that people are in each other's way. */
const BREATHS: Choice<string> = [undefined, undefined, "PT10M", "PT30M"];
const LIMITS: Choice<number> = [undefined, undefined, undefined, 1, 2, 3];
const LABOUR: Choice<number> = [undefined, undefined, 1, 1.5];
const LABOUR_A_DAY: Choice<number> = [undefined, 2, 3, 4];
const CALLS: Choice<number> = [undefined, 1, 2, 2, 3];

/** The dealer of one history: its buffers, ways and limits are its own. */
export function variedDealer(chance: Chance): Dealer {
  const document = dealerDocument("bath", "Europe/London");
  const [drive, ...others] = document.services;
  const testDrive = {
    ...drive,
    bufferBefore: chance.pick(BREATHS),
    bufferAfter: chance.pick(BREATHS),
    dailyLimit: chance.pick(LIMITS),
    labourHours: chance.pick(LABOUR),
    ...(chance.happens(0.4) ? { locations: ["dealer", "home"], travelTime: "PT20M" } : {}),
  };
  const valuation = {
    id: "valuation",
    kind: "inspection",
    name: "Valuation",
    department: "sales",
    duration: "PT30M",
    step: "PT15M",
    bufferAfter: chance.pick(BREATHS),
    dailyLimit: chance.pick(LIMITS),
    labourHours: chance.pick(LABOUR),
    needs: ["sales-advisor"],
    locations: ["dealer"],
    combinesWith: ["test-drive"],
  };
  const callsPerHour = chance.pick(CALLS);
  return dealerSchema.parse({
    ...document,
    departments: document.departments.map((one) =>
      one.id === "sales" ? { ...one, callsPerHour } : one,
    ),
    services: [testDrive, valuation, ...others, DROP_OFF],
    labourHoursPerDay: chance.pick(LABOUR_A_DAY),
  });
}
