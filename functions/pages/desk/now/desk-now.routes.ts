import type { CaseStore } from "../../../../shared/story/case.store.ts";
import { listPlaceSchema } from "../../../../shared/commitments/promise/list-place.schema.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { membershipsOf } from "../../../../shared/directory/rights/memberships.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { brandMemberAt } from "../../../../shared/directory/rights/staff-access.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Clock, Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readCursor, toCursor } from "../../../../shared/platform/http/list-page.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { languageAtNoDealer, visitorLanguage } from "../sign-in/desk-reader.ts";
import { justLogged } from "../promise/just-logged.ts";
import { noDealerPage, pickDealerPage } from "./pick-dealer-page.tsx";
import { firstUnplanned } from "../../../../shared/planning/list-unplanned.ts";
import { leftCount } from "./left-count.ts";
import type { LeftCount, LeftCountDeps } from "./left-count.ts";
import { nowList } from "./now-list.ts";
import type { NowFilter, NowList } from "./now-list.ts";
import { FOR_OTHERS, isFiltered, readChosen, readHanded } from "./now-address.ts";
import { askedHere } from "./own-list.ts";
import type { OwnListDeps } from "./own-list.ts";
import type { Asked, Chosen } from "./now-address.ts";
import type { ByWhom, PaneDeps } from "./open-pane.ts";
import { nowPage } from "./now-page.tsx";
import { deskPage, livePage } from "../sign-in/desk-session.ts";
import type { DeskSession, DeskSessionDeps } from "../sign-in/desk-session.ts";

export type DeskNowRoutesDeps = DeskSessionDeps &
  OwnListDeps &
  PaneDeps &
  LeftCountDeps & {
    readonly directory: DirectoryStore;
    readonly cases: Pick<CaseStore, "cases" | "now" | "since" | "unplannedAt">;
    readonly commitments: Pick<
      CommitmentStore,
      "list" | "offersAt" | "openByOwner" | "openCount" | "originatedBy"
    >;
    readonly clock: Clock;
    /** Cases of whoever has a visit on a day. */
    readonly comingOn: (dealer: Dealer, date: LocalDate) => Promise<ReadonlySet<string>>;
  };

/** The way in, and what is due. */
export const deskNowRoutes = {
  enter: deskPage((deps: DeskNowRoutesDeps, _, session) => enter(deps, session)),
  now: livePage(now),
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
  const { dealers, brands, partners } = memberships.value;
  const [first] = dealers;
  const [partner] = partners;
  if (partner !== undefined && dealers.length + brands.length + partners.length === 1)
    return seeOther(`/desk/partners/${partner.id}`);
  return first !== undefined && dealers.length + brands.length + partners.length === 1
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
  const chosen = readChosen(query["at"]);
  const openPane = await paneFor(chosen);
  const at = await atDealer(deps.directory, request, session);
  const { staff } = at;
  const { asked, isOwn } = await askedHere(deps, query, at);
  const after = readCursor(query["after"], listPlaceSchema);
  const present = deps.clock.now();
  const isPlain = !isFiltered(asked) && asked.show !== FOR_OTHERS;
  const isFirst = after === undefined && (isOwn || isPlain);
  const answering = isFirst ? staff : undefined;
  const filter = await filterOf(deps, asked, at, present);
  const [list, unplanned, logged, open, all] = await Promise.all([
    nowList(deps, at.dealer, { ...filter, after, answering, staff }, present),
    answering && firstUnplanned(deps, unplannedAsked(asked, at), present),
    justLogged(deps, query["logged"], at, present),
    openPane?.(deps, { request, session }),
    isOwn && countAll(deps, at, present),
  ]);
  const next = list.next === undefined ? undefined : toCursor(list.next);
  const handed = readHanded(query);
  const left = await (answering && leftFor(deps, at, { asked, list }, present));
  const page = { after: query["after"], next, logged, handed, left, chosen, pane: open };
  return nowPage({ ...at, ...page, asked, isOwn, all, list, unplanned, now: present });
}

/** How many are open, whatever of them is shown. */
async function countAll(
  { commitments }: DeskNowRoutesDeps,
  { dealer }: AtDealer,
  now: Instant,
): Promise<number> {
  return (await commitments.openCount({ dealer: dealer.id }, now)).open;
}

/** For who leads, where they look at everybody's. */
async function leftFor(
  deps: DeskNowRoutesDeps,
  { staff, dealer }: AtDealer,
  { asked, list }: { readonly asked: Asked; readonly list: NowList },
  now: Instant,
): Promise<LeftCount | undefined> {
  if (asked.show !== "all" || !may(staff, "directory:write")) return undefined;
  return leftCount(deps, dealer, list, now);
}

/** What is beside the list, with its texts: those are loaded for the reader afterwards. */
async function paneFor(chosen: Chosen | undefined) {
  if (chosen === undefined) return undefined;
  const { openPane } = await import("./open-pane.ts");
  return (deps: PaneDeps, by: ByWhom) => openPane(deps, chosen, by);
}

/** As many as are looked at before somebody has worked on them. */
const MOST_UNPLANNED = 20;

/** Nobody owns a case without a promise: everybody of its department sees it among what is theirs. */
function unplannedAsked({ show }: Asked, { staff, dealer }: AtDealer) {
  const only = dealer.departments.flatMap(({ id }) => (id === show ? [id] : []));
  const departments = show === "mine" ? staff.departments : only.length === 0 ? undefined : only;
  return { dealer, staff, limit: MOST_UNPLANNED, departments };
}

async function filterOf(
  deps: DeskNowRoutesDeps,
  { show, person, kind, late, complaint, visit }: Asked,
  { staff, dealer }: AtDealer,
  now: Instant,
): Promise<NowFilter> {
  const isMine = show === "mine" && person === undefined;
  const coming = visit ? await deps.comingOn(dealer, dateAt(dealer.timeZone, now)) : undefined;
  const isAsked = kind !== undefined || complaint || visit;
  const matches = (promise: Commitment) =>
    (kind === undefined || promise.kind === kind) &&
    (!complaint || promise.complaint === true) &&
    (coming === undefined || coming.has(promise.reference));
  return {
    owner: isMine ? staff.id : person,
    // What nobody can mean shows everything.
    department: dealer.departments.find(({ id }) => id === show)?.id,
    late,
    forOthers: show === FOR_OTHERS,
    ...(isAsked ? { matches } : {}),
  };
}
