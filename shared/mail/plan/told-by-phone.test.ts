import { expect, test } from "vitest";
import { PLAN } from "./plan.ts";
import { BY_PHONE } from "./told-by-phone.ts";

test("TELL-1: of every mail to a customer it is decided whether it is told on the phone instead", () => {
  const written = Object.values(PLAN)
    .flat()
    .filter(({ to }) => to === "customer")
    .map(({ template }) => template);
  expect(Object.keys(BY_PHONE).toSorted()).toEqual([...new Set(written)].toSorted());
});
