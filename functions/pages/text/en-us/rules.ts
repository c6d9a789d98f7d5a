import * as british from "../en/rules.ts";

export const rules = {
  ...british.rules,
  "visit-over":
    "is over or canceled; a promise belongs to a visit that is still to come or under way",
  "cancelled-there": "is canceled in the other system",
  "not-a-colour": "use a color such as #0c5c55",
};
