import type { Work } from "../../../wiring/route.ts";
import { formOnce } from "../../forms/pressed-once.ts";
import type { Page, PressDeps } from "../../forms/pressed-once.ts";
import { caseTokenOf } from "./case-cookie.ts";

/** A form of a case, for whoever holds its token; two presses of its button are one. */
export function ownForm<Deps>(answer: Page<Deps>): Work<Deps & PressDeps, "case-token"> {
  return {
    by: "case-token",
    answer: (deps, request) => formOnce(deps, request, caseTokenOf(request) ?? "", answer),
  };
}
