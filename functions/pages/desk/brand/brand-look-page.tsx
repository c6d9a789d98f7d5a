import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { lookTexts } from "../../text/look-texts.ts";
import { picturesTexts } from "../../text/pictures-texts.ts";
import { ruleText } from "../../text/rule-text.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { LookFields } from "../settings/look-form.tsx";
import { LookPreviews } from "../settings/look-previews.tsx";
import { brandLogoHref, brandLookHref, brandLookPreviewHref } from "../settings/picture-href.ts";
import type { AtBrand } from "./at-brand.ts";

export type BrandLookPageProps = {
  readonly at: AtBrand;
  readonly state: FormState;
  /** What no field can say. */
  readonly refused?: readonly FieldError[];
  /** Somebody else was first. */
  readonly changed?: boolean;
  readonly saved?: boolean;
};

/** How the dealers of a brand look that say nothing else, to be changed by its people. */
export function brandLookPage(props: BrandLookPageProps): Answer {
  const { at, state, refused = [], changed = false, saved = false } = props;
  const { session, person, brand, language, etag } = at;
  const text = lookTexts(language).look;
  const faulty = changed || refused.length > 0 || state.problems.length > 0;
  const frame = { session, person, brand, language, title: text.brandTitle, faulty };
  return deskPage(faulty ? 422 : 200, {
    ...frame,
    frames: true,
    children: (
      <>
        {faulty ? <Faults {...props} /> : null}
        {saved ? (
          <p class="note note-good" role="status">
            {text.brandSaved}
          </p>
        ) : null}
        <div class="stack">
          <h1>{text.brandTitle}</h1>
          <p class="quiet">{text.brandLead}</p>
          <p>
            <a href={brandLogoHref(brand.id)}>{picturesTexts(language).pictures.toLogo}</a>
          </p>
        </div>
        <DeskForm action={brandLookHref(brand.id)} token={session.formToken}>
          <input type="hidden" name="seen" value={etag} />
          <LookFields {...{ language, state }} asOthers={text.asUsual} />
          {at.dealers.length === 0 ? null : (
            <LookPreviews {...{ language, state }} href={brandLookPreviewHref(brand.id)} />
          )}
          <Actions press={settingsTexts(language).dealer.save} />
        </DeskForm>
        <Preview at={at} />
      </>
    ),
  });
}

function Faults({ at: { language }, state, refused = [], changed = false }: BrandLookPageProps) {
  return (
    <ErrorSummary language={language} state={state}>
      {changed ? <p>{settingsTexts(language).dealer.changedMeanwhile}</p> : null}
      {refused.map((error) => (
        <p>
          <code>{error.pointer}</code> {ruleText(error, language)}
        </p>
      ))}
    </ErrorSummary>
  );
}

/** Whose pages it is; which of them say something else is seen there. */
function Preview({ at: { dealers, language } }: Pick<BrandLookPageProps, "at">) {
  if (dealers.length === 0) return null;
  return (
    <section class="stack">
      <h2>{lookTexts(language).look.brandPreview}</h2>
      <ul class="rows">
        {dealers.map(({ id, name }) => (
          <li>
            <a href={`/d/${id}`} target="_blank" rel="noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
