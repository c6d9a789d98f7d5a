import type { CaseStore } from "../../shared/cases/case.store.ts";
import { listPlaceSchema } from "../../shared/commitments/commitment.store.ts";
import type { CommitmentStore } from "../../shared/commitments/commitment.store.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { membershipsOf } from "../../shared/directory/memberships.ts";
import { staffAt } from "../../shared/directory/staff-access.ts";
import type { StaffAtDealer } from "../../shared/directory/staff-access.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { seeOther } from "./case/case-cookie.ts";
import { noDealerPage, pickDealerPage } from "./desk/pick-dealer-page.tsx";
import { nowList } from "./desk/now/now-list.ts";
import type { NowFilter } from "./desk/now/now-list.ts";
import { nowPage } from "./desk/now/now-page.tsx";
import { deskPageRoute } from "./desk/sign-in/desk-session.ts";
import type { DeskSession, DeskSessionDeps } from "./desk/sign-in/desk-session.ts";

export type DeskNowRoutesDeps = DeskSessionDeps & {
  readonly directory: DirectoryStore;
  readonly cases: Pick<CaseStore, "case">;
  readonly commitments: Pick<CommitmentStore, "list">;
  readonly clock: Clock;
};

/** The way in, and what is due. */
export function deskNowRoutes(deps: DeskNowRoutesDeps): Route[] {
  return [
    deskPageRoute(deps, "/desk", (_, session) => enter(deps, session)),
    deskPageRoute(deps, "/desk/dealers/{dealer}", (request, session) =>
      now(deps, request, session),
    ),
  ];
}

async function enter({ directory }: DeskNowRoutesDeps, session: DeskSession): Promise<Answer> {
  const memberships = await membershipsOf(directory, session.email);
  if (!memberships.ok) return noDealerPage(session);
  const { name, dealers } = memberships.value;
  const [first, ...others] = dealers;
  return first !== undefined && others.length === 0
    ? seeOther(`/desk/dealers/${first.id}`)
    : pickDealerPage(session, name, dealers);
}

async function now(
  deps: DeskNowRoutesDeps,
  { params, query }: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = required(await staffAt(deps.directory, session.email, params["dealer"] ?? ""));
  const { staff } = at;
  const dealer = at.dealer.document;
  const show = query["show"] ?? (staff.role === "advisor" ? "mine" : "all");
  const after = readCursor(query["after"], listPlaceSchema);
  const present = deps.clock.now();
  const list = await nowList(deps, dealer, { ...filterOf(show, at), after }, present);
  const next = list.next === undefined ? undefined : toCursor(list.next);
  return nowPage({ session, staff, dealer, show, list, next, now: present });
}

/** What nobody can mean shows everything. */
function filterOf(show: string, { staff, dealer }: StaffAtDealer): NowFilter {
  if (show === "mine") return { owner: staff.id };
  const department = dealer.document.departments.find(({ id }) => id === show);
  return department === undefined ? {} : { department: department.id };
}
