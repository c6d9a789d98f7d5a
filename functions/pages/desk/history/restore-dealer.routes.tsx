import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { tagOf } from "../../../../shared/directory/history/history-writes.ts";
import { checkReplacement } from "../../../../shared/directory/replace/replace-dealer.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { keepZone } from "../../../wiring/keep-zone.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { brokenBy } from "../document/broken-by.ts";
import { GiveFields } from "../document/give-fields.tsx";
import { aroundOf, givingsOf, toBeGiven } from "../document/giving.ts";
import { givenQuery } from "../document/left-behind.ts";
import { BrokenAppointments, BrokenPromises } from "../document/preview-page.tsx";
import { saveDocument } from "../document/save-document.ts";
import { atDealer, deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskPage as shownAtDesk } from "../frame/desk-page.tsx";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { RestoreForm } from "./restore-form.tsx";
import type { Unrestored } from "./restore-form.tsx";
import { saidChanges } from "./said-changes.ts";
import { dealerHistoryHref, versionHref } from "./version-href.ts";
import { versionOf, whyNot } from "./version-of.ts";
import type { Version } from "./version-of.ts";

/** A former version of a dealer's document, shown against the present one and made the next. */
export const restoreDealerRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const opened = await open(deps, request, session);
    const { version } = opened;
    if (version.document === undefined) return shown(deps, opened, { refused: version.refused });
    const allowed = await mayBe(deps, opened, version.document);
    return shown(deps, opened, allowed.ok ? {} : unrestored(allowed.failure));
  }),
  restore: deskForm(async (deps: DeskDependencies, request, session, form) =>
    restore(deps, await open(deps, request, session), form, request),
  ),
};

type Opened = {
  readonly at: AtDealer & { readonly etag: string };
  readonly etag: string;
  readonly version: Version<Dealer>;
};

/** @throws HttpProblem 403 for who writes nothing of the document. */
async function open(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Opened> {
  const at = await atDealer(deps.directory, request, session);
  if (!may(at.staff, "directory:write")) throw new HttpProblem({ code: "role-not-allowed" });
  const etag = request.params["etag"] ?? "";
  const asked = { of: { kind: "d", id: at.dealer.id }, etag, schema: dealerSchema } as const;
  return { at, etag, version: await versionOf(deps, asked, at.reader, deps.clock.now()) };
}

/** Whether it would be taken over what is there now: by whom, and with whom it is booked. */
async function mayBe(
  deps: DeskDependencies,
  { at: { session, dealer, etag } }: Opened,
  document: Dealer,
): Promise<Result<void, Problem>> {
  const replacement = { email: session.email, id: dealer.id, document, ifMatch: etag };
  const checked = await checkReplacement(deps.directory, replacement);
  if (!checked.ok) return checked;
  return keepZone(deps, { before: dealer, after: document }, deps.clock.now());
}

/** @throws HttpProblem for what no other version mends either. */
function unrestored(problem: Problem): Unrestored {
  return problem.code === "precondition-failed" ? { stale: true } : { refused: whyNot(problem) };
}

async function restore(
  deps: DeskDependencies,
  opened: Opened,
  form: Form,
  request: HttpRequest,
): Promise<Answer> {
  const { at, etag, version } = opened;
  const { dealer, session, staff } = at;
  const list = dealerHistoryHref(dealer.id);
  const { document, refused } = version;
  // Pressed again: it is so already.
  if (tagOf(at.etag) === tagOf(etag)) return seeOther(`${list}?restored=yes`);
  if (document === undefined) return shown(deps, opened, { refused }, 422);
  if (form["seen"] !== at.etag) return shown(deps, opened, { stale: true }, 422);
  const allowed = await mayBe(deps, opened, document);
  if (!allowed.ok) return shown(deps, opened, unrestored(allowed.failure), 422);
  const now = deps.clock.now();
  const around = await aroundOf(deps.directory, document, now);
  const chosen = await toBeGiven(deps, { before: dealer, form }, around, now);
  if (chosen === undefined) return shown(deps, opened, {});
  const replacement = { email: session.email, id: dealer.id, document, ifMatch: at.etag };
  const saving = { at: { dealer, staff }, replacement, around, chosen, form };
  const saved = await saveDocument(deps, saving, request, now);
  if (!saved.ok) return shown(deps, opened, unrestored(saved.failure), 422);
  const given = saved.value;
  if (given === undefined) return seeOther(`${list}?restored=yes`);
  return seeOther(`/desk/dealers/${dealer.id}/document?${givenQuery(given.moved, given.left)}`);
}

async function shown(
  deps: DeskDependencies,
  { at, etag, version }: Opened,
  unrestoredBecause: Unrestored,
  status = 200,
): Promise<Answer> {
  const { dealer, reader, session } = at;
  const { language } = reader;
  const { document, when } = version;
  const list = dealerHistoryHref(dealer.id);
  const said = document && saidChanges({ before: dealer, after: document }, language);
  // What nobody may do, or not so, breaks nothing.
  const isRefused = document === undefined || unrestoredBecause.refused !== undefined;
  const looked = isRefused ? undefined : await lookedAt(deps, at, document);
  return shownAtDesk(status, {
    title: historyTexts(language).history.restoreTitle(when),
    ...deskFrame(at),
    place: "document",
    faulty: status !== 200,
    children: (
      <RestoreForm
        {...unrestoredBecause}
        session={session}
        language={language}
        list={list}
        href={versionHref(list, etag)}
        when={when}
        said={said}
        seen={at.etag}
        broken={looked?.broken}
      >
        {looked?.fields}
      </RestoreForm>
    ),
  });
}

/** What it would break, and who could take what is left alone. */
async function lookedAt(deps: DeskDependencies, at: AtDealer, document: Dealer) {
  const { dealer, staff, reader } = at;
  const { language } = reader;
  const now = deps.clock.now();
  const around = await aroundOf(deps.directory, document, now);
  const documents = { before: dealer, after: document, staff };
  const { looked, visits, promises } = await brokenBy(deps, documents, now);
  const isNothing = visits === 0 && promises.length === 0;
  return {
    broken: isNothing ? (
      <p class="note note-good">{settingsTexts(language).dealer.breaksNothing}</p>
    ) : (
      <>
        <BrokenAppointments at={{ dealer, language }} looked={looked} visits={visits} />
        <BrokenPromises at={{ dealer, language }} promises={promises} />
      </>
    ),
    fields: <GiveFields language={language} givings={givingsOf(promises, around)} />,
  };
}
