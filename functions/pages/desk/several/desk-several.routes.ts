import { give, giveInputSchema } from "../../../../shared/commitments/handoff/give.ts";
import type { Decide } from "../../../../shared/commitments/change/change-commitment.ts";
import { byWhoOpenedIt } from "../../../../shared/commitments/change/outcome-law.ts";
import { handOffInputSchema } from "../../../../shared/commitments/handoff/hand-off-input.ts";
import { handOff, offersOf } from "../../../../shared/commitments/handoff/hand-off.ts";
import type { HandOffInput } from "../../../../shared/commitments/handoff/hand-off-input.ts";
import { patienceOf } from "../../../../shared/kernel/patience.ts";
import { sideBySide } from "../../../../shared/kernel/side-by-side.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { Unavailable } from "../../../../shared/platform/unavailable.ts";
import { promiseSeenBy } from "../../../../shared/case/access/seen-by.ts";
import type { PromiseOfCase } from "../../../../shared/case/access/seen-by.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import type { AtPromise } from "../promise/at-promise.ts";
import { changeAsSeen } from "../promise/change-as-seen.ts";
import { atDesk } from "../promise/desk-promise.routes.ts";
import { handoffChosen } from "../promise/handoff-choice.ts";
import { findSheet } from "../sheet/open-sheet.ts";
import { mayWork } from "../sheet/sheet.ts";
import { deskAddress } from "../sign-in/desk-address.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { askAgainPage, notHandedPage } from "./several-page.tsx";
import { notHandedText, readNotHanded, tickedIn } from "./ticked.ts";
import type { NotHanded, Ticked } from "./ticked.ts";
import { whyNotHanded } from "../../../../shared/commitments/handoff/why-not-handed.ts";
import type { WhyNotHanded } from "../../../../shared/commitments/handoff/why-not-handed.ts";

/** Entries of the list that go to somebody else together, each by the rules of one. */
export const deskSeveralRoutes = {
  handOver: deskForm(handOver),
  show: deskPage(show),
};

/** Cases at once; the promises of one follow each other. */
const AT_ONCE = 6;

/** Half of what the function may take. */
const PATIENCE_MILLISECONDS = 5_000;

/** Offered with a note, or given by whoever leads. */
type Wish = { readonly offer: HandOffInput } | { readonly giveTo: string };

async function handOver(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  const back = deskAddress(form["back"] ?? `/desk/dealers/${at.dealer.id}`);
  const ticked = tickedIn(form);
  const wish = wishIn(form, at.reader.language);
  if (ticked.length === 0 || !("offer" in wish || "giveTo" in wish)) {
    const problems = "field" in wish ? [wish] : [];
    const named = await namedOf(deps, at, ticked);
    return askAgainPage({ ...at, ticked: named, state: { values: form, problems }, back });
  }
  const patience = patienceOf(PATIENCE_MILLISECONDS);
  const byCase = [...Map.groupBy(ticked, ({ reference }) => reference).values()];
  const done = await sideBySide(byCase, AT_ONCE, async (ofCase) => {
    const stay: NotHanded[] = [];
    for (const one of ofCase) {
      const isOver = patience.isOver();
      const why = isOver ? "busy" : await handOne(deps, { request, session, wish }, one);
      if (why !== undefined) stay.push({ reference: one.reference, id: one.id, why });
    }
    return stay;
  });
  const stay = done.flat();
  const how = { [howOf(wish)]: String(ticked.length - stay.length) };
  if (stay.length === 0) return seeOther(withQuery(back, how));
  const query = new URLSearchParams({ ...how, stay: notHandedText(stay), back });
  return seeOther(`/desk/dealers/${at.dealer.id}/hand-over?${query.toString()}`);
}

function withQuery(address: string, more: Record<string, string>): string {
  const [page = "", place] = address.split("#");
  const query = new URLSearchParams(more).toString();
  const joined = `${page}${page.includes("?") ? "&" : "?"}${query}`;
  return place === undefined ? joined : `${joined}#${place}`;
}

function howOf(wish: Wish): "offered" | "given" {
  return "offer" in wish ? "offered" : "given";
}

function wishIn(form: Form, language: string): Wish | FieldProblem {
  const text = sheetTexts(language).handoff;
  const { to, note } = form;
  const chosen = handoffChosen(to);
  if (form["at-once"] !== undefined) {
    const input = giveInputSchema.safeParse({ to: "staff" in chosen ? chosen.staff : "" });
    return input.success ? { giveTo: input.data.to } : { field: "to", message: text.badTo };
  }
  if (note === undefined) return { field: "note", message: text.needNote };
  const offer = handOffInputSchema.safeParse({ to: chosen, note }).data;
  return offer === undefined ? { field: "to", message: text.badTo } : { offer };
}

type Press = {
  readonly request: HttpRequest;
  readonly session: DeskSession;
  readonly wish: Wish;
};

/** Undefined where it went. */
async function handOne(
  deps: DeskDependencies,
  { request, session, wish }: Press,
  { reference, id, seen }: Ticked,
): Promise<WhyNotHanded | undefined> {
  const found = await findSheet(deps, reference, session);
  if (!found.ok) return "not-yours";
  const sheet = found.value;
  const promise = sheet.desk.story.commitments.find((one) => one.id === id);
  if (promise === undefined || !mayWork(sheet, promise)) return "not-yours";
  const at = { sheet, promise, again: request.again };
  const decide = await decisionOf(deps, at, wish);
  try {
    const done = await changeAsSeen(deps, at, { seen }, decide);
    return done.ok ? undefined : whyNotHanded(done.failure);
  } catch (error) {
    if (error instanceof Unavailable) return "busy";
    throw error;
  }
}

async function decisionOf(deps: DeskDependencies, at: AtPromise, wish: Wish): Promise<Decide> {
  const { desk } = at.sheet;
  if ("giveTo" in wish) return give({ to: wish.giveTo }, desk);
  const { story, staff } = desk;
  const context = { story, offers: await offersOf(deps.cases, story), other: undefined, staff };
  return byWhoOpenedIt(deps.cases, atDesk(at), handOff(wish.offer, context));
}

async function show(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  const { query } = request;
  const text = queueTexts(at.reader.language).several;
  const said = "given" in query ? text.given(countOf(query["given"])) : undefined;
  return notHandedPage({
    ...at,
    said: said ?? text.offered(countOf(query["offered"])),
    stay: await namedOf(deps, at, readNotHanded(query["stay"])),
    back: deskAddress(query["back"] ?? `/desk/dealers/${at.dealer.id}`),
  });
}

function countOf(text: string | undefined): number {
  return /^\d{1,3}$/.test(text ?? "") ? Number(text) : 0;
}

/** Those of them that this dealer keeps, as whoever looks may read them. */
async function namedOf<Place extends { readonly reference: string; readonly id: string }>(
  { commitments, cases, clock }: Pick<DeskDependencies, "commitments" | "cases" | "clock">,
  { dealer, staff }: AtDealer,
  places: readonly Place[],
): Promise<(PromiseOfCase & Omit<Place, "reference" | "id">)[]> {
  const promises = await commitments.those(places);
  const own = promises.filter(({ dealer: home, host }) => (host?.dealer ?? home) === dealer.id);
  const matters = await cases.cases([...new Set(own.map(({ reference }) => reference))]);
  const viewer = { staff, dealer, now: clock.now() };
  return own.flatMap((promise) => {
    const place = places.find(({ id }) => id === promise.id);
    const matter = matters.get(promise.reference);
    return place === undefined ? [] : [{ ...place, ...promiseSeenBy(viewer, { promise, matter }) }];
  });
}
