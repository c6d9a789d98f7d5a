import type { Answer } from "../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { Work } from "./route.ts";

type Page<Deps> = (deps: Deps, request: HttpRequest) => Promise<Answer> | Answer;

/** A page or a form for anybody. */
export function publicPage<Deps>(answer: Page<Deps>): Work<Deps, "public"> {
  return { by: "public", answer };
}

/** One for whoever holds the case's token; it opens the case by itself and finds out. */
export function ownPage<Deps>(answer: Page<Deps>): Work<Deps, "case-token"> {
  return { by: "case-token", answer };
}
