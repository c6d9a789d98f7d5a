import { formOnce } from "../../forms/pressed-once.ts";
import type { FormWork, Page } from "../../forms/pressed-once.ts";
import { caseTokenOf } from "./case-cookie.ts";

/** A form of a case, for whoever holds its token; two presses of its button are one. */
export function ownForm<Deps>(answer: Page<Deps>): FormWork<Deps, "case-token"> {
  return {
    by: "case-token",
    once: true,
    answer: (deps, request) => formOnce(deps, request, caseTokenOf(request) ?? "", answer),
  };
}
