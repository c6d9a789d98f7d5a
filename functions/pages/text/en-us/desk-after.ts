import * as british from "../en/desk-after.ts";

/** What Americans spell otherwise. */
export const comeBack: british.ComeBackText = {
  ...british.comeBack,
  units: { mi: "miles", km: "kilometers" },
};
