import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { personNamed } from "../../../../shared/mail/fate/lift-address.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { checkReplacement } from "../../../../shared/directory/replace/replace-dealer.ts";
import type { ReplaceDealer } from "../../../../shared/directory/replace/replace-dealer.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { keepZone } from "../../../wiring/keep-zone.ts";
import { openPromisesOf } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import { promisesSeenBy } from "../../../../shared/case/access/seen-by.ts";
import type { Viewer } from "../../../../shared/case/access/seen-by.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { MOST_SHOWN } from "./items-part.tsx";
import { notYetIn } from "./not-yet-in.ts";
import { TheirAccount } from "./their-account.tsx";
import { TheirSessions } from "./their-sessions.tsx";
import { TheirPromises } from "./their-promises.tsx";
import { DeadMail, unheardAt } from "./dead-mail.tsx";
import { brokenBy } from "./broken-by.ts";
import { documentPage } from "./document-page.tsx";
import { ITEM_LISTS } from "./item-lists.ts";
import { listPage } from "./list-page.tsx";
import { previewPage } from "./preview-page.tsx";
import { settingPage } from "../settings/setting-page.tsx";
import type { SettingPageProps } from "../settings/setting-page.tsx";
import { settingHref } from "./setting-href.ts";
import { settingOf } from "./settings.ts";
import type { SettingAt } from "../settings/setting.ts";
import type { HandedOver } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import type { Surroundings } from "../../../../shared/commitments/ladder/reach.ts";
import { aroundOf, givingsOf, toBeGiven } from "./giving.ts";
import { givenQuery, leftBehind } from "./left-behind.ts";
import { gonePage } from "./gone-page.tsx";
import { readDocument, refusal } from "./read-document.ts";
import { saveDocument } from "./save-document.ts";
import type { Opened, Wrong } from "./read-document.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** The dealer's document: to be read by its staff, and changed by those who may. */
export const deskDocumentRoutes = {
  show: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const unheard = await unheardAt(deps.directory, at.dealer);
    const { saved, lifted, moved, left, stay = "", ended, inviting } = request.query;
    const known = may(at.staff, "directory:write") ? at.dealer.staff.slice(0, MOST_SHOWN) : [];
    const notYet = await notYetIn(deps.accounts, known);
    return documentPage({
      ...at,
      given: moved === undefined ? undefined : { moved: Number(moved), left: Number(left) },
      stay: await leftBehind(deps, { ...at, now: deps.clock.now() }, stay),
      saved: saved !== undefined,
      unheard,
      notYet,
      inviting: inviting === undefined ? undefined : await nameOf(deps, at.dealer, inviting),
      ended: ended === undefined ? undefined : await nameOf(deps, at.dealer, ended),
      lifted: lifted === undefined ? undefined : await nameOf(deps, at.dealer, lifted),
    });
  }),
  list: deskPage(async ({ directory, accounts }: DeskDependencies, request, session) => {
    const at = await atDealer(directory, request, session);
    const { dealer, reader, staff } = at;
    const unheard = await unheardAt(directory, dealer);
    const common = {
      dealer,
      language: reader.language,
      unheard,
      notYet: await notYetIn(accounts, may(staff, "directory:write") ? dealer.staff : []),
      mayChange: may(staff, "directory:write"),
    };
    const list = ITEM_LISTS.map((one) => one(common)).find(
      ({ part }) => part === request.params["part"],
    );
    if (list === undefined) return seeOther(`/desk/dealers/${dealer.id}/document`);
    const { q = "", page = "1" } = request.query;
    return listPage({ ...at, list, wanted: q, page: /^\d{1,4}$/.test(page) ? Number(page) : 1 });
  }),
  part: deskPage(async (deps: DeskDependencies, request, session) => {
    const elsewhere = await listedElsewhere(deps, request, session);
    if (elsewhere !== undefined) return elsewhere;
    const opened = await open(deps, request, session);
    const { values } = opened;
    return settingPage({ ...opened, state: { values, problems: [] } });
  }),
  change: deskForm(async (deps: DeskDependencies, request, session, form) =>
    change(deps, await open(deps, request, session), form, request),
  ),
};

/**
 * A mail about an address names it like a person's; who is no person of the staff stands in a list, and
 * who was one may have left promises behind.
 */
async function listedElsewhere(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer | undefined> {
  const { of = "" } = request.query;
  if (request.params["part"] !== "people" || of === "") return undefined;
  const at = await atDealer(deps.directory, request, session);
  const { dealer } = at;
  if (dealer.staff.some(({ id }) => id === of)) return undefined;
  const [promises, known, unheard] = await Promise.all([
    theirPromises(deps, { ...at, now: deps.clock.now() }, of),
    nameOf(deps, dealer, of),
    unheardAt(deps.directory, dealer),
  ]);
  const own = unheard.filter(({ person }) => person.id === of);
  if (promises.length > 0) return gonePage({ ...at, person: of, known, promises, unheard: own });
  return known === undefined ? undefined : seeOther(`/desk/dealers/${dealer.id}/document#unheard`);
}

/** All that somebody owes, as whoever looks may see it. */
async function theirPromises(
  deps: Pick<DeskDependencies, "cases" | "commitments">,
  viewer: Viewer,
  owner: string,
): Promise<Commitment[]> {
  const open = await openPromisesOf(deps, viewer.dealer.id, owner, viewer.now);
  const list = open.map((promise) => ({ promise }));
  return (await promisesSeenBy(deps.cases, viewer, list)).map(({ promise }) => promise);
}

async function nameOf(
  { directory }: Pick<DeskDependencies, "directory">,
  dealer: Dealer,
  id: string,
): Promise<string | undefined> {
  const brand = (await directory.brand(dealer.brand))?.document;
  return personNamed(id, { dealer, brand })?.name;
}

/** @throws HttpProblem for a part that is not there, and for an advisor. */
async function open(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Opened> {
  const { directory } = deps;
  const { params, query } = request;
  const { staff, dealer, reader, etag } = await atDealer(directory, request, session);
  const part = params["part"] ?? "";
  const of = query["of"] ?? "";
  const at = { dealer, of, staff, language: reader.language };
  const setting = settingOf(part);
  if (!may(staff, setting?.right ?? "directory:write")) {
    throw new HttpProblem({ code: "role-not-allowed" });
  }
  const values = setting?.values(at);
  if (setting === undefined || values === undefined) {
    throw new HttpProblem({ code: "route-not-found" });
  }
  const beside = await besideForm(deps, session, at, part);
  const href = settingHref(dealer.id, part, of);
  return { session, at, setting, href, seen: etag, values, beside };
}

async function besideForm(
  deps: DeskDependencies,
  session: DeskSession,
  at: SettingAt,
  part: string,
): Promise<SettingPageProps["beside"]> {
  const { dealer, of, language } = at;
  if (part !== "people" || of === "") return undefined;
  const now = deps.clock.now();
  const person = dealer.staff.find(({ id }) => id === of);
  const [unheard, promises, accounts] = await Promise.all([
    unheardAt(deps.directory, dealer),
    theirPromises(deps, { ...at, now }, of),
    deps.accounts.of(person === undefined ? [] : [person.email]),
  ]);
  const own = unheard.filter((one) => one.person.id === of);
  const common = { session, dealer, language };
  const reader = { language, zone: dealer.timeZone };
  const action = `/desk/dealers/${dealer.id}/people/${encodeURIComponent(of)}/invite`;
  const account = person && accounts.get(person.email);
  return [
    DeadMail({ ...common, unheard: own, mayLift: true }),
    person &&
      TheirAccount({ session, reader, account, reference: `dealer:${dealer.id}`, action, now }),
    TheirSessions({ session, at }),
    TheirPromises({ ...common, person: of, promises }),
  ];
}

/** The new version is shown with what was entered, so that saving again means it. */
function askAgain(opened: Opened, form: Form, { problems = [], ...wrong }: Wrong): Answer {
  const { form: _, look: _look, sure: _sure, again: _again, remove: _remove, ...all } = form;
  const { preview: _preview, ...values } = all;
  return settingPage({ ...opened, ...wrong, state: { values, problems } });
}

/** What is to be written, allowed and right as far as can be said before; or the page that says why not. */
async function askedFor(
  deps: DeskDependencies,
  opened: Opened,
  form: Form,
): Promise<Result<ReplaceDealer, Answer>> {
  const { session, at, seen } = opened;
  if (form["again"] !== undefined) return fail(askAgain(opened, form, {}));
  if (form["seen"] !== seen) return fail(askAgain(opened, form, { changed: true }));
  const read = readDocument(opened, form);
  if (!read.ok) return fail(askAgain(opened, form, read.failure));
  const document = read.value;
  const replacement = { email: session.email, id: at.dealer.id, document, ifMatch: seen };
  const checked = await checkReplacement(deps.directory, replacement);
  const change = { before: at.dealer, after: document };
  const allowed = checked.ok ? await keepZone(deps, change, deps.clock.now()) : checked;
  const wrong = allowed.ok ? {} : refusal(opened, form, allowed.failure);
  if (!allowed.ok || form["preview"] !== undefined) return fail(askAgain(opened, form, wrong));
  return ok(replacement);
}

async function change(
  deps: DeskDependencies,
  opened: Opened,
  form: Form,
  request: HttpRequest,
): Promise<Answer> {
  const asked = await askedFor(deps, opened, form);
  if (!asked.ok) return asked.failure;
  const { at } = opened;
  const replacement = asked.value;
  const { document } = replacement;
  const now = deps.clock.now();
  const around = await aroundOf(deps.directory, document, now);
  const chosen = await toBeGiven(deps, { before: at.dealer, form }, around, now);
  const preview = chosen === undefined ? await look(deps, opened, form, around) : undefined;
  if (preview !== undefined) return preview;
  const saving = { at, replacement, around, chosen, form };
  const saved = await saveDocument(deps, saving, request, now);
  if (!saved.ok) return askAgain(opened, form, refusal(opened, form, saved.failure));
  return seeOther(whereTo(opened, saved.value));
}

/** A list stays where more can be added to it, unless there is something to say. */
function whereTo({ setting, href, at }: Opened, given: HandedOver | undefined): string {
  if (given === undefined && setting.listed !== undefined) return href;
  const page = `/desk/dealers/${at.dealer.id}/document?saved=yes`;
  return given === undefined ? page : `${page}&${givenQuery(given.moved, given.left)}`;
}

/** What the change breaks, when it breaks something or somebody asked. */
async function look(
  deps: DeskDependencies,
  { session, at, setting, href }: Opened,
  form: Form,
  around: Surroundings,
): Promise<Answer | undefined> {
  const documents = { before: at.dealer, after: around.dealer, staff: at.staff };
  const broken = await brokenBy(deps, documents, deps.clock.now());
  const isNothing = broken.visits === 0 && broken.promises.length === 0;
  if (isNothing && form["look"] === undefined) return undefined;
  const givings = givingsOf(broken.promises, around);
  return previewPage({ session, at, title: setting.title(at), href, form, broken, givings });
}
