import { self as british } from "../en/lease.ts";

/** What Americans spell otherwise. */
export const self = {
  ...british,
  parts: { ...british.parts, wheels: "Wheels and tires" },
  units: { mi: "miles", km: "kilometers" },
};
