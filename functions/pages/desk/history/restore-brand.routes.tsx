import { brandSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Brand } from "../../../../shared/directory/document/dealer.schema.ts";
import { tagOf } from "../../../../shared/directory/history/history-writes.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { writeBrand } from "../../../wiring/write-documents.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { atBrand } from "../brand/at-brand.ts";
import type { AtBrand } from "../brand/at-brand.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskPage as shownAtDesk } from "../frame/desk-page.tsx";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { RestoreForm } from "./restore-form.tsx";
import type { Unrestored } from "./restore-form.tsx";
import { saidChanges } from "./said-changes.ts";
import { brandHistoryHref, versionHref } from "./version-href.ts";
import { versionOf, whyNot } from "./version-of.ts";
import type { Version } from "./version-of.ts";

/** The same of a brand's document, which breaks nothing that is booked. */
export const restoreBrandRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const opened = await open(deps, request, session);
    return shown(opened, { refused: opened.version.refused });
  }),
  restore: deskForm(async (deps: DeskDependencies, request, session, form) =>
    restore(deps, await open(deps, request, session), form, request),
  ),
};

type Opened = {
  readonly at: AtBrand;
  readonly etag: string;
  readonly version: Version<Brand>;
};

async function open(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Opened> {
  const at = await atBrand(deps.directory, request, session);
  const etag = request.params["etag"] ?? "";
  const asked = { of: { kind: "b", id: at.brand.id }, etag, schema: brandSchema } as const;
  const reader = { language: at.language, zone: at.dealers[0]?.timeZone ?? "UTC" };
  return { at, etag, version: await versionOf(deps, asked, reader, deps.clock.now()) };
}

async function restore(
  deps: DeskDependencies,
  opened: Opened,
  form: Form,
  request: HttpRequest,
): Promise<Answer> {
  const { at, etag, version } = opened;
  const { brand, session } = at;
  const list = brandHistoryHref(brand.id);
  const { document, refused } = version;
  // Pressed again: it is so already.
  if (tagOf(at.etag) === tagOf(etag)) return seeOther(`${list}?restored=yes`);
  if (document === undefined) return shown(opened, { refused }, 422);
  if (form["seen"] !== at.etag) return shown(opened, { stale: true }, 422);
  const replacement = { email: session.email, id: brand.id, document, ifMatch: at.etag };
  const writing = { ...replacement, before: brand };
  const saved = await writeBrand(deps, writing, request, deps.clock.now());
  if (saved.ok) return seeOther(`${list}?restored=yes`);
  if (saved.failure.code === "precondition-failed") return shown(opened, { stale: true }, 422);
  return shown(opened, { refused: whyNot(saved.failure) }, 422);
}

function shown({ at, etag, version }: Opened, unrestored: Unrestored, status = 200): Answer {
  const { brand, language, person, session } = at;
  const { document, when } = version;
  const list = brandHistoryHref(brand.id);
  return shownAtDesk(status, {
    title: historyTexts(language).history.restoreTitle(when),
    language,
    session,
    person,
    brand,
    faulty: status !== 200,
    children: (
      <RestoreForm
        {...unrestored}
        session={session}
        language={language}
        list={list}
        href={versionHref(list, etag)}
        when={when}
        said={document && saidChanges({ before: brand, after: document }, language)}
        seen={at.etag}
      />
    ),
  });
}
