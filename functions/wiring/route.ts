import type { Action } from "../../shared/directory/rights/rights.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route as ServedRoute } from "../../shared/platform/http/http-function.ts";
import type { HttpRequest, Takes } from "../../shared/platform/http/request.ts";

/** Anybody, whoever holds the case's token, or staff who may do this. */
export type Who = "public" | "case-token" | Action;

/** By which door somebody comes in. */
export type Door<W extends Who = Who> = W extends Action ? "staff" : W;

export type RouteHead = {
  readonly on: ServedRoute["on"];
  readonly who: Who;
  readonly takes?: Takes;
};

/** What a route does; how it answers is its own business. */
export type Work<Deps, By extends Door> = {
  readonly by: By;
  readonly answer: (deps: Deps, request: HttpRequest, route: RouteHead) => Promise<Answer> | Answer;
};

/** The head of a route that is entered by this door. */
export type HeadOf<By extends Door> = {
  readonly on: ServedRoute["on"];
  readonly who: Extract<Who, By extends "staff" ? Action : By>;
  readonly takes?: Takes;
};

/**
 * A route as one record. Its head is plain data for the gateway, the router and the table of rights;
 * the rest is loaded with its first call, so no cold start pays for another route's schemas. A head
 * that names another door than the work behind it does not compile.
 */
export type Route<Deps, By extends Door = Door> = By extends Door
  ? HeadOf<By> & { readonly load: () => Promise<Work<Deps, By>> }
  : never;

/** What staff who come in have come for. */
export function actionOf(who: Who): Action {
  if (who !== "public" && who !== "case-token") return who;
  throw new Error("staff come in by a door that is not theirs");
}

/** Works that load together; `desk((it) => it.cases.read)` loads them for one. */
export function partOf<Part>(load: () => Promise<Part>) {
  return <One>(one: (part: Part) => One) =>
    async () =>
      one(await load());
}

/** The routes as a function serves them; what they are made of is opened with the first request. */
export function served<Deps>(
  routes: readonly Route<Deps>[],
  open: () => Deps | Promise<Deps>,
): readonly ServedRoute[] {
  let opened: Deps | Promise<Deps> | undefined;
  return routes.map(({ load, ...head }) => ({
    on: head.on,
    takes: head.takes,
    handle: async (request) => {
      opened ??= open();
      const [deps, work] = await Promise.all([opened, load()]);
      return work.answer(deps, request, head);
    },
  }));
}
