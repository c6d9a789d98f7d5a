import type { CaseStore } from "../../../../shared/story/case.store.ts";
import { listPlaceSchema } from "../../../../shared/commitments/promise/list-place.schema.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { membershipsOf } from "../../../../shared/directory/rights/memberships.ts";
import { brandMemberAt } from "../../../../shared/directory/rights/staff-access.ts";
import type { Clock } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readCursor, toCursor } from "../../../../shared/platform/http/list-page.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { languageAtNoDealer, visitorLanguage } from "../sign-in/desk-reader.ts";
import { justLogged } from "../promise/just-logged.ts";
import { noDealerPage, pickDealerPage } from "./pick-dealer-page.tsx";
import { nowList } from "./now-list.ts";
import type { NowFilter } from "./now-list.ts";
import { nowPage } from "./now-page.tsx";
import { deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession, DeskSessionDeps } from "../sign-in/desk-session.ts";

export type DeskNowRoutesDeps = DeskSessionDeps & {
  readonly directory: DirectoryStore;
  readonly cases: Pick<CaseStore, "cases" | "now" | "since">;
  readonly commitments: Pick<CommitmentStore, "list" | "offersAt">;
  readonly clock: Clock;
};

/** The way in, and what is due. */
export const deskNowRoutes = {
  enter: deskPage((deps: DeskNowRoutesDeps, _, session) => enter(deps, session)),
  now: deskPage(now),
};

async function enter({ directory }: DeskNowRoutesDeps, session: DeskSession): Promise<Answer> {
  const [place, ...others] = await directory.workplaces(session.email);
  // Their own desk says whether they are still of it; who is everywhere need not read all of it.
  if (place?.kind === "brand" && others.length === 0) {
    const brand = await brandMemberAt(directory, session.email, place.id);
    if (brand.ok) return seeOther(`/desk/brands/${place.id}`);
  }
  const memberships = await membershipsOf(directory, session.email);
  if (!memberships.ok) return noDealerPage(session, await visitorLanguage(session.accepts));
  const { dealers, brands } = memberships.value;
  const [first] = dealers;
  return first !== undefined && dealers.length + brands.length === 1
    ? seeOther(`/desk/dealers/${first.id}`)
    : pickDealerPage(
        session,
        memberships.value,
        await languageAtNoDealer(session, memberships.value),
      );
}

async function now(
  deps: DeskNowRoutesDeps,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const { query } = request;
  const at = await atDealer(deps.directory, request, session);
  const { staff, dealer } = at;
  const show = query["show"] ?? (staff.role === "advisor" ? "mine" : "all");
  const after = readCursor(query["after"], listPlaceSchema);
  const present = deps.clock.now();
  const answering = after === undefined ? staff : undefined;
  const wanted = { ...filterOf(show, at), after, answering, staff };
  const list = await nowList(deps, dealer, wanted, present);
  const next = list.next === undefined ? undefined : toCursor(list.next);
  const logged = await justLogged(deps, query["logged"], at, present);
  return nowPage({ ...at, show, list, next, logged, now: present });
}

/** What nobody can mean shows everything. */
function filterOf(show: string, { staff, dealer }: AtDealer): NowFilter {
  if (show === "mine") return { owner: staff.id };
  const department = dealer.departments.find(({ id }) => id === show);
  return department === undefined ? {} : { department: department.id };
}
