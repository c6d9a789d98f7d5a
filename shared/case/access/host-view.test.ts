import { expect, test } from "vitest";
import { ROLES } from "../../directory/rights/rights.ts";
import { sellsAlone } from "../../directory/rights/purpose.ts";
import { northside } from "../../../test/fixtures/case-story.ts";
import { isOfHost } from "./host-view.ts";

const SERVICE = { at: "harbour", department: "service" };

test("RIGHTS-8: a host's case is seen by the department it went to, and by who leads the whole there", () => {
  const sees = (departments: readonly string[], at = "harbour") =>
    ROLES.filter((role) => isOfHost({ role, departments }, at, SERVICE));
  expect(sees(["service"])).toEqual(ROLES);
  expect(sees(["sales"])).toEqual(["general-manager", "brand"]);
  expect(sees(["service"], "northside")).toEqual([]);
});

test("RIGHTS-4: who leads the whole of a dealer does more than sell, whatever departments they are in", () => {
  const sells = (departments: readonly string[]) =>
    ROLES.filter((role) => sellsAlone({ role, departments }, northside));
  expect(sells(["sales"])).toEqual(["advisor", "manager", "partner"]);
  expect(sells(["sales", "service"])).toEqual([]);
});
