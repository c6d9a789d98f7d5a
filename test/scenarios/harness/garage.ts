import { dealerDocument } from "./dealers.ts";

/** Where the stories about who receives a customer play. */
export const GARAGE = "bath";

const SERVICE = {
  department: "service",
  needs: ["service-advisor"],
  locations: ["dealer"],
};

/** An hour with one adviser. */
const INSPECTION = {
  ...SERVICE,
  id: "inspection",
  kind: "inspection",
  name: "Inspection",
  duration: "PT60M",
  step: "PT60M",
};

/** Somebody who receives customers; their name is shown where `changes` says so. */
export const adviser = (id: string, name: string, changes: object = {}) => ({
  id,
  type: "service-advisor",
  name,
  ...changes,
});

/** Half an hour with an adviser, to hand a car over. */
export const dropOff = (id: string, name: string, changes: object = {}) => ({
  ...SERVICE,
  id,
  kind: "service-drop-off",
  name,
  duration: "PT30M",
  step: "PT30M",
  ...changes,
});

/** A garage whose advisers give inspections, unless `changes` says what else. */
export function garage(resources: readonly object[], changes: object = {}, id = GARAGE) {
  return dealerDocument(id, "Europe/London", {
    resources,
    services: [INSPECTION],
    ...changes,
  });
}
