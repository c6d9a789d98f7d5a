import { dealerSchema } from "../../../../shared/directory/dealer.schema.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import { personNamed } from "../../../../shared/mail/fate/lift-address.ts";
import { may } from "../../../../shared/directory/rights.ts";
import { checkReplacement, replaceDealer } from "../../../../shared/directory/replace-dealer.ts";
import { invalid } from "../../../../shared/kernel/invalid.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { addressesOf, tryAnew } from "../../../wiring/lifting.ts";
import { openPromisesOf } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import { TheirPromises } from "./their-promises.tsx";
import { DeadMail, unheardAt } from "./dead-mail.tsx";
import { brokenBy } from "./broken-by.ts";
import { documentPage } from "./document-page.tsx";
import { previewPage } from "./preview-page.tsx";
import { ruleText } from "../../text/rule-text.ts";
import { settingPage } from "../settings/setting-page.tsx";
import type { SettingPageProps } from "../settings/setting-page.tsx";
import { settingHref, settingOf } from "./settings.ts";
import type { Setting, SettingAt } from "../settings/setting.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** The dealer's document: to be read by its staff, and changed by those who may. */
export const deskDocumentRoutes = {
  show: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const unheard = await unheardAt(deps.directory, at.dealer);
    const { saved, lifted, moved, left } = request.query;
    return documentPage({
      ...at,
      given: moved === undefined ? undefined : { moved: Number(moved), left: Number(left) },
      saved: saved !== undefined,
      unheard,
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
    change(deps, await open(deps, request, session), form),
  ),
};

/** A mail about an address names it like a person's; who is no person of the staff stands in a list. */
async function listedElsewhere(
  { directory }: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer | undefined> {
  const { of = "" } = request.query;
  if (request.params["part"] !== "people" || of === "") return undefined;
  const { dealer } = await atDealer(directory, request, session);
  if (dealer.staff.some(({ id }) => id === of)) return undefined;
  const isKnown = (await nameOf({ directory }, dealer, of)) !== undefined;
  return isKnown ? seeOther(`/desk/dealers/${dealer.id}/document#unheard`) : undefined;
}

async function nameOf(
  { directory }: Pick<DeskDependencies, "directory">,
  dealer: Dealer,
  id: string,
): Promise<string | undefined> {
  const brand = (await directory.brand(dealer.brand))?.document;
  return personNamed(id, { dealer, brand })?.name;
}

type Opened = Omit<SettingPageProps, "state" | "refused" | "changed"> & { readonly values: Form };

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
  const right = setting?.onlyBrand === true ? "directory:set-up" : "directory:write";
  if (!may(staff, right)) {
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
  { dealer, of, language }: SettingAt,
  part: string,
): Promise<SettingPageProps["beside"]> {
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
    TheirPromises({ ...common, person: of, promises }),
  ];
}

type Wrong = Pick<SettingPageProps, "refused" | "changed"> & {
  readonly problems?: readonly FieldProblem[];
};

/** The new version is shown with what was entered, so that saving again means it. */
function askAgain(opened: Opened, form: Form, { problems = [], ...wrong }: Wrong): Answer {
  const { form: _, look: _look, sure: _sure, again: _again, remove: _remove, ...values } = form;
  return settingPage({ ...opened, ...wrong, state: { values, problems } });
}

async function change(deps: DeskDependencies, opened: Opened, form: Form): Promise<Answer> {
  const { session, at, setting, seen } = opened;
  if (form["again"] !== undefined) return askAgain(opened, form, {});
  if (form["seen"] !== seen) return askAgain(opened, form, { changed: true });
  const read = readDocument(setting, opened, form);
  if (!read.ok) return askAgain(opened, form, read.failure);
  const document = read.value;
  const replacement = { email: session.email, id: at.dealer.id, document, ifMatch: seen };
  const allowed = await checkReplacement(deps.directory, replacement);
  if (!allowed.ok) return askAgain(opened, form, refusal(opened, form, allowed.failure));
  const preview = form["sure"] === undefined ? await look(deps, opened, form, document) : undefined;
  if (preview !== undefined) return preview;
  const saved = await replaceDealer(deps.directory, replacement);
  if (!saved.ok) return askAgain(opened, form, refusal(opened, form, saved.failure));
  const [before, after] = [addressesOf(at.dealer), addressesOf(saved.value.document)];
  await tryAnew(deps, { brand: document.brand, before, after }, deps.clock.now());
  const stays = setting.listed !== undefined;
  return seeOther(stays ? opened.href : `/desk/dealers/${at.dealer.id}/document?saved=yes`);
}

/** What the change breaks, when it breaks something or somebody asked. */
async function look(
  deps: DeskDependencies,
  { session, at, setting, href }: Opened,
  form: Form,
  document: Dealer,
): Promise<Answer | undefined> {
  const broken = await brokenBy(deps, { before: at.dealer, after: document }, deps.clock.now());
  const isNothing = broken.appointments.length === 0 && broken.promises.length === 0;
  if (isNothing && form["look"] === undefined) return undefined;
  return previewPage({ session, at, title: setting.title(at), href, form, broken });
}

type Unread = {
  readonly problems: readonly FieldProblem[];
  readonly refused: readonly FieldError[];
};

/** The document after the form, as far as its own rules go. */
function readDocument(setting: Setting, { at }: Opened, form: Form): Result<Dealer, Unread> {
  const applied = setting.apply(at, form);
  if (!applied.ok) return fail({ problems: applied.failure, refused: [] });
  // Through JSON, so that what is undefined is not there, as when it comes through the API.
  const read = readAs(dealerSchema, JSON.parse(JSON.stringify(applied.value)));
  if (read.ok) return read;
  const named = ({ pointer }: FieldError) =>
    pointer.split("/").findLast((part) => setting.names?.includes(part) === true);
  return fail(
    beside(read.failure, at, (error) => fieldAt(setting, at, form)(error) ?? named(error)),
  );
}

type FieldOf = (error: FieldError) => string | undefined;

function fieldAt(setting: Setting, at: SettingAt, form: Form): FieldOf {
  return ({ pointer }) => setting.fieldAt?.(at, pointer, form);
}

/** What a field can say stands beside it, each field once; the rest in front of the form. */
function beside(errors: readonly FieldError[], { language }: SettingAt, fieldOf: FieldOf): Unread {
  const problems = new Map<string, FieldProblem>();
  for (const error of errors) {
    const field = fieldOf(error);
    if (field === undefined || problems.has(field)) continue;
    problems.set(field, { field, message: ruleText(error, language) });
  }
  const refused = errors.filter((error) => fieldOf(error) === undefined);
  return { problems: [...problems.values()], refused };
}

/** @throws HttpProblem for what no change of the form can mend. */
function refusal({ setting, at }: Opened, form: Form, problem: Problem): Wrong {
  const { code, errors } = problem;
  if (code === "precondition-failed") return { changed: true };
  if (code === "document-refused") return beside(errors ?? [], at, fieldAt(setting, at, form));
  if (code === "role-not-allowed") return { refused: [invalid("", "brand-only")] };
  throw new HttpProblem(problem);
}
