import * as british from "../en/lease.ts";

/** What Americans spell otherwise. */
export const self = {
  ...british.self,
  parts: { ...british.self.parts, wheels: "Wheels and tires" },
  units: { mi: "miles", km: "kilometers" },
};
