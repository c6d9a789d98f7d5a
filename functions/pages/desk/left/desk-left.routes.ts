import { affectedPage } from "../../../../shared/booking/agenda/affected-page.ts";
import { affectedBy } from "../../../../shared/booking/agenda/upcoming.ts";
import { moveAffected } from "../../../../shared/booking/change/move-affected.ts";
import type { WhyNotMoved } from "../../../../shared/booking/change/move-affected.ts";
import { waysOut } from "../../../../shared/booking/change/ways-out.ts";
import type { WayOut } from "../../../../shared/booking/change/ways-out.ts";
import { caseForStaff } from "../../../../shared/case/access/staff-case.ts";
import { handOverThese } from "../../../../shared/commitments/handoff/hand-over-these.ts";
import { leftByGone } from "../../../../shared/commitments/handoff/left-by-gone.ts";
import { mayGiveAllOf } from "../../../../shared/commitments/handoff/may-give-all-of.ts";
import { peopleWhoFit } from "../../../../shared/commitments/handoff/who-takes.ts";
import { isBehindWall } from "../../../../shared/directory/rights/purpose.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { pageAfter } from "../../../../shared/kernel/page-after.ts";
import { patienceOf } from "../../../../shared/kernel/patience.ts";
import { sideBySide } from "../../../../shared/kernel/side-by-side.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { pagePlaceSchema, readCursor } from "../../../../shared/platform/http/list-page.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { caseSeenBy, promiseSeenBy } from "../../../../shared/case/access/seen-by.ts";
import { seeOther } from "../../forms/see-other.ts";
import type { Form } from "../../forms/read-form.ts";
import { aroundOf, FREE } from "../document/giving.ts";
import { leftBehind, staysText } from "../document/left-behind.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { chosenIn, wayIn } from "./chosen.ts";
import type { Place } from "./chosen.ts";
import {
  countIn,
  leftHref,
  leftQuery,
  progressQuery,
  readProgress,
  readStayed,
  stayedText,
} from "./left-href.ts";
import type { KindLeft, Places, Stayed } from "./left-href.ts";
import { leftPage } from "./left-page.tsx";
import type { PromisesLeft, VisitsLeft } from "./left-page.tsx";

/** What the document as it is leaves without a place or an owner: seen, moved and handed over many at a time. */
export const deskLeftRoutes = {
  show: deskPage(show),
  move: deskForm(move),
  handOver: deskForm(handOver),
};

/** As many promises as somebody reads through at once. */
const PROMISES_AT_A_TIME = 50;
/** Half of what the function may take; what is left then is left for the next press. */
const PATIENCE_MILLISECONDS = 5_000;
/** Calendars of weeks that are read at the same moment. */
const LOOKS_AT_ONCE = 5;

async function show(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  const { query } = request;
  const now = deps.clock.now();
  const stayed = readStayed(query["kept"]);
  const [visits, promises, stay, matters] = await Promise.all([
    visitsLeft(deps, at, query["after"], now),
    promisesLeft(deps, at, query["from"], now),
    leftBehind(deps, { ...at, now }, query["stay"] ?? ""),
    deps.cases.cases(stayed.map(({ reference }) => reference)),
  ]);
  return leftPage({
    ...at,
    places: { after: query["after"], from: query["from"] },
    visits,
    promises,
    progress: readProgress(query),
    isNothing: query["nothing"] !== undefined,
    stay,
    stayed: stayed.flatMap((one) => {
      const matter = matters.get(one.reference);
      const isOwn = matter?.dealer === at.dealer.id;
      return isOwn ? [{ ...one, name: caseSeenBy(at, matter).customer.name }] : [];
    }),
  });
}

async function visitsLeft(
  deps: DeskDependencies,
  at: AtDealer,
  after: string | undefined,
  now: Instant,
): Promise<VisitsLeft> {
  const { dealer, staff } = at;
  const affected = await affectedBy(deps, dealer, now);
  const { items, total, next } = affectedPage(affected, readCursor(after, pagePlaceSchema));
  const matters = await deps.cases.cases(items.map(({ appointment }) => appointment.reference));
  const rows = await sideBySide(items, LOOKS_AT_ONCE, async ({ appointment, trouble }) => {
    const matter = matters.get(appointment.reference);
    const isClosed = matter === undefined || isBehindWall(staff, matter, dealer);
    const name = matter && caseSeenBy(at, matter).customer.name;
    const ways = isClosed ? [] : await waysOut(deps, dealer, appointment, now);
    return { appointment, trouble, name: name ?? appointment.reference, ways, isClosed };
  });
  return { rows, total, next };
}

async function promisesLeft(
  deps: DeskDependencies,
  { dealer, staff }: AtDealer,
  from: string | undefined,
  now: Instant,
): Promise<PromisesLeft> {
  const all = await leftByGone(deps, dealer, now);
  const place = readCursor(from, pagePlaceSchema);
  const page = pageAfter(all, place, PROMISES_AT_A_TIME, ({ dueAt, id }) => [dueAt, id]);
  const [first] = page.items;
  if (first === undefined) return { ...page, items: [], takers: [], mayGive: false };
  const matters = await deps.cases.cases([
    ...new Set(page.items.map(({ reference }) => reference)),
  ]);
  const around = await aroundOf(deps.directory, dealer, now);
  return {
    ...page,
    items: page.items.map((promise) =>
      promiseSeenBy({ staff, dealer, now }, { promise, matter: matters.get(promise.reference) }),
    ),
    takers: peopleWhoFit(page.items, first.owner.id, around),
    mayGive: mayGiveAllOf(staff, dealer, first.owner.id).ok,
  };
}

async function move(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { dealer } = await atDealer(deps.directory, request, session);
  const asked = chosenIn(form).flatMap((place) => {
    const way = wayIn(form, place);
    return way === undefined ? [] : [{ place, way }];
  });
  if (asked.length === 0) return seeOther(nothingChosen(dealer.id, form));
  const now = deps.clock.now();
  let moved = 0;
  let settled = 0;
  const stayed: Stayed[] = [];
  // One after the other: two that go to the same time of one person are told apart.
  const patience = patienceOf(PATIENCE_MILLISECONDS);
  for (const { place, way } of asked) {
    if (patience.isOver()) break;
    const done = await moveOne(deps, { session, dealer: dealer.id, place, way }, now);
    if (!done.ok) stayed.push({ ...place, why: done.failure });
    else if (done.value === "moved") moved += 1;
    else settled += 1;
  }
  const kept = stayed.length === 0 ? {} : { kept: stayedText(stayed) };
  return seeOther(after(dealer.id, form, { kind: "visits", moved, settled }, kept));
}

type One = {
  readonly session: DeskSession;
  readonly dealer: string;
  readonly place: Place;
  readonly way: WayOut;
};

async function moveOne(
  deps: DeskDependencies,
  { session, dealer: id, place, way }: One,
  now: Instant,
): Promise<Result<"moved" | "settled", WhyNotMoved>> {
  const found = await caseForStaff(deps, session.email, place.reference);
  if (!found.ok) return fail(found.failure.code === "erased" ? "over" : "not-yours");
  const { story, staff, at, dealer } = found.value;
  if (at !== id) return fail("not-yours");
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const asked = { story, appointment: place.id, way, by, dealer: dealer.document };
  return moveAffected(deps, asked, now);
}

async function handOver(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { dealer, staff } = await atDealer(deps.directory, request, session);
  const chosen = new Set(chosenIn(form).map(({ id }) => id));
  if (chosen.size === 0) return seeOther(nothingChosen(dealer.id, form));
  const now = deps.clock.now();
  const [around, all] = await Promise.all([
    aroundOf(deps.directory, dealer, now),
    leftByGone(deps, dealer, now),
  ]);
  const to = form["to"] === FREE ? undefined : form["to"];
  const promises = all.filter(({ id }) => chosen.has(id));
  const patience = patienceOf(PATIENCE_MILLISECONDS);
  const these = { promises, to, staff, patience };
  const { moved, left } = await handOverThese(deps, around, these, now);
  const settled = chosen.size - promises.length;
  const stay = left.length === 0 ? {} : { stay: staysText(left) };
  return seeOther(after(dealer.id, form, { kind: "promises", moved, settled }, stay));
}

type Done = { readonly kind: KindLeft; readonly moved: number; readonly settled: number };

/** The page goes on with what is left, and counts on from where the press before it stood. */
function after(
  dealer: string,
  form: Form,
  { kind, moved, settled }: Done,
  stays: Record<string, string>,
): string {
  const done = countIn(form["done"]) + moved;
  const progress = { kind, done, settled, of: Math.max(done, countIn(form["of"])) };
  return `${leftHref(dealer)}${leftQuery(placesIn(form), { ...progressQuery(progress), ...stays })}`;
}

function placesIn({ after, from }: Form): Places {
  return { after, from };
}

function nothingChosen(dealer: string, form: Form): string {
  return `${leftHref(dealer)}${leftQuery(placesIn(form), { nothing: "yes" })}`;
}
