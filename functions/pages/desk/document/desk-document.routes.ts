import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { personNamed } from "../../../../shared/mail/fate/lift-address.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import {
  checkReplacement,
  replaceDealer,
} from "../../../../shared/directory/replace/replace-dealer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { endRemoved } from "../../../wiring/end-removed.ts";
import { addressesOf, tryAnew } from "../../../wiring/lifting.ts";
import { openPromisesOf } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import { TheirSessions } from "./their-sessions.tsx";
import { TheirPromises } from "./their-promises.tsx";
import { DeadMail, unheardAt } from "./dead-mail.tsx";
import { brokenBy } from "./broken-by.ts";
import { documentPage } from "./document-page.tsx";
import { previewPage } from "./preview-page.tsx";
import { settingPage } from "../settings/setting-page.tsx";
import type { SettingPageProps } from "../settings/setting-page.tsx";
import { settingHref } from "./setting-href.ts";
import { settingOf } from "./settings.ts";
import type { SettingAt } from "../settings/setting.ts";
import type { HandedOver } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import type { Surroundings } from "../../../../shared/commitments/ladder/reach.ts";
import { aroundOf, giveAway, givingsOf, toBeGiven } from "./giving.ts";
import { givenQuery, leftBehind } from "./left-behind.ts";
import { gonePage } from "./gone-page.tsx";
import { readDocument, refusal } from "./read-document.ts";
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
    const { saved, lifted, moved, left, stay = "", ended } = request.query;
    return documentPage({
      ...at,
      given: moved === undefined ? undefined : { moved: Number(moved), left: Number(left) },
      stay: await leftBehind(deps.commitments, at.dealer.id, stay),
      saved: saved !== undefined,
      unheard,
      ended: ended === undefined ? undefined : await nameOf(deps, at.dealer, ended),
      lifted: lifted === undefined ? undefined : await nameOf(deps, at.dealer, lifted),
    });
  }),
  part: deskPage(async (deps: DeskDependencies, request, session) => {
    const elsewhere = await listedElsewhere(deps, request, session);
    if (elsewhere !== undefined) return elsewhere;
    const opened = await open(deps, request, session);
    const { values } = opened;
    return settingPage({ ...opened, state: { values, problems: [] } });
  }),
  change: deskForm(async (deps: DeskDependencies, request, session, form) =>
    change(deps, await open(deps, request, session), form, instant(request.receivedAt)),
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
    openPromisesOf(deps, dealer.id, of, deps.clock.now()),
    nameOf(deps, dealer, of),
    unheardAt(deps.directory, dealer),
  ]);
  const own = unheard.filter(({ person }) => person.id === of);
  if (promises.length > 0) return gonePage({ ...at, person: of, known, promises, unheard: own });
  return known === undefined ? undefined : seeOther(`/desk/dealers/${dealer.id}/document#unheard`);
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
  const [unheard, promises] = await Promise.all([
    unheardAt(deps.directory, dealer),
    openPromisesOf(deps, dealer.id, of, now),
  ]);
  const own = unheard.filter(({ person }) => person.id === of);
  const common = { session, dealer, language };
  return [
    DeadMail({ ...common, unheard: own, mayLift: true }),
    TheirSessions({ session, at }),
    TheirPromises({ ...common, person: of, promises }),
  ];
}

/** The new version is shown with what was entered, so that saving again means it. */
function askAgain(opened: Opened, form: Form, { problems = [], ...wrong }: Wrong): Answer {
  const { form: _, look: _look, sure: _sure, again: _again, remove: _remove, ...values } = form;
  return settingPage({ ...opened, ...wrong, state: { values, problems } });
}

async function change(
  deps: DeskDependencies,
  opened: Opened,
  form: Form,
  receivedAt: Instant,
): Promise<Answer> {
  const { session, at, seen } = opened;
  if (form["again"] !== undefined) return askAgain(opened, form, {});
  if (form["seen"] !== seen) return askAgain(opened, form, { changed: true });
  const read = readDocument(opened, form);
  if (!read.ok) return askAgain(opened, form, read.failure);
  const document = read.value;
  const replacement = { email: session.email, id: at.dealer.id, document, ifMatch: seen };
  const allowed = await checkReplacement(deps.directory, replacement);
  if (!allowed.ok) return askAgain(opened, form, refusal(opened, form, allowed.failure));
  const now = deps.clock.now();
  const around = await aroundOf(deps.directory, document, now);
  const chosen = await toBeGiven(deps, { before: at.dealer, form }, around, now);
  const preview = chosen === undefined ? await look(deps, opened, form, around) : undefined;
  if (preview !== undefined) return preview;
  const saved = await replaceDealer(deps.directory, replacement, now);
  if (!saved.ok) return askAgain(opened, form, refusal(opened, form, saved.failure));
  const [before, after] = [addressesOf(at.dealer), addressesOf(saved.value.document)];
  await tryAnew(deps, { brand: document.brand, before, after }, now);
  await endRemoved(deps, { before: at.dealer.staff, after: document.staff }, receivedAt);
  const by = { kind: "staff", id: at.staff.id, name: at.staff.name } as const;
  const given =
    chosen === undefined || chosen.length === 0
      ? undefined
      : await giveAway(deps, around, { givings: chosen, form, by }, now);
  return seeOther(whereTo(opened, given));
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
  const documents = { before: at.dealer, after: around.dealer };
  const broken = await brokenBy(deps, documents, deps.clock.now());
  const isNothing = broken.appointments.length === 0 && broken.promises.length === 0;
  if (isNothing && form["look"] === undefined) return undefined;
  const givings = givingsOf(broken.promises, around);
  return previewPage({ session, at, title: setting.title(at), href, form, broken, givings });
}
