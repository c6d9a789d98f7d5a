import {
  callbackInputSchema,
  requestCallback,
} from "../../shared/commitments/make/request-callback.ts";
import type { CallbackInput } from "../../shared/commitments/make/request-callback.ts";
import { brandSchema, dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { instant } from "../../shared/kernel/time.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { partner } from "./partner-cast.ts";
import { World } from "./world.ts";

/** So few calls an hour that some have to wait for the next. */
const DEPARTMENTS = [
  { id: "sales", name: "Sales", manager: "maya", callsPerHour: 2 },
  { id: "service", name: "Service", manager: "sam" },
];

const { services, ...usual } = dealerDocument("bath", "Europe/London");
/** A car is left, and worked on. */
export const DROP_OFF = {
  id: "drop-off",
  kind: "service-drop-off",
  name: "Drop-off",
  department: "service",
  duration: "PT15M",
  step: "PT15M",
  needs: ["service-advisor"],
  locations: ["dealer"],
};

/** A day's work, of which its customer hears while it goes on. */
const FULL_SERVICE = { ...DROP_OFF, id: "full-service", name: "Full service", labourHours: 7 };

/** Whom the histories are about. */
export const dealer = dealerSchema.parse({
  ...usual,
  departments: DEPARTMENTS,
  services: [...services, DROP_OFF, FULL_SERVICE],
  transport: [{ kind: "wait" }, { kind: "loaner", perDay: 1 }],
});
export const brand = brandSchema.parse({
  id: "aurora",
  name: "Aurora",
  care: { name: "Aurora Care", email: "care@aurora.example" },
  staff: [{ id: "care", name: "Carla Reed", email: "desk@aurora.example", role: "brand" }],
});

/** May take a promise over. */
export const host = dealerSchema.parse(dealerDocument("wells", "Europe/London"));

/** A Monday, 09:00; most of a history happens while the dealer is open. */
const START = instant(Date.parse("2027-05-10T09:00:00+01:00"));

export function worldOf(seed: number, ours: Dealer = dealer): World {
  return new World(seed, START, [ours, host], { brand, partner });
}

/** A customer of a new case asks to be called. */
export function askForCall(world: World, due?: CallbackInput["due"]): void {
  world.request((deps, now) => {
    const number = world.chance.below(1_000_000);
    const email = `rosa-${number}@example.com`;
    const phone = `+44207${String(number).padStart(7, "0")}`;
    const input = callbackInputSchema.parse({
      dealer: "bath",
      topic: "My car",
      customer: { name: "Rosa", email, phone },
      ...(due === undefined ? {} : { due }),
    });
    return requestCallback({ ...deps, recentDealers: async () => world.dealer }, input, now);
  });
}
