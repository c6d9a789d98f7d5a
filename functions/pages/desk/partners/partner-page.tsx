import type { Partner } from "../../../../shared/directory/document/partner.schema.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Versioned } from "../../../../shared/directory/store/versioned.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { partnersTexts } from "../../text/partners-texts.ts";
import { ruleText } from "../../text/rule-text.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import type { AtBrand } from "../brand/at-brand.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { PageHead } from "../frame/page-head.tsx";
import { partnerHref, partnersHref } from "../settings/partner-href.ts";
import { PartnerFields } from "./partner-fields.tsx";
import { rowsOf } from "./partner-values.ts";

export type PartnerPageProps = {
  readonly at: AtBrand;
  /** None for one that is not there yet. */
  readonly partner: Versioned<Partner> | undefined;
  readonly state: FormState;
  /** What no field can say. */
  readonly refused?: readonly FieldError[];
  /** Somebody else was first. */
  readonly changed?: boolean;
  /** So many tasks would be somebody else's: asked before it is saved. */
  readonly asked?: { readonly tasks: number; readonly ended: boolean };
};

/** A partner, to be made or changed by its brand. */
export function partnerPage(props: PartnerPageProps): Answer {
  const { at, partner } = props;
  const { session, person, brand, language } = at;
  const text = partnersTexts(language).partners;
  const title = partner?.document.name ?? text.add;
  const faulty = isFaulty(props);
  return deskPage(faulty ? 422 : 200, {
    session,
    person,
    brand,
    language,
    title,
    faulty,
    children: (
      <>
        <PageHead
          title={title}
          back={{ href: partnersHref(brand.id), label: text.title }}
          lead={text.lead}
        >
          {faulty ? <Faults {...props} /> : null}
        </PageHead>
        <PartnerForm {...props} />
      </>
    ),
  });
}

function isFaulty({ state, refused = [], changed = false }: PartnerPageProps): boolean {
  return changed || refused.length > 0 || state.problems.length > 0;
}

function PartnerForm({ at, partner, state, asked }: PartnerPageProps) {
  const { session, brand, language } = at;
  const id = partner?.document.id ?? "new";
  return (
    <DeskForm action={partnerHref(brand.id, id)} token={session.formToken}>
      <input type="hidden" name="seen" value={partner?.etag ?? "new"} />
      <PartnerFields
        language={language}
        state={state}
        rows={rowsOf(partner?.document, state.values)}
        isNew={partner === undefined}
      />
      {asked === undefined ? (
        <Actions press={settingsTexts(language).dealer.save} />
      ) : (
        <Sure language={language} asked={asked} />
      )}
    </DeskForm>
  );
}

type SureProps = {
  readonly language: string;
  readonly asked: NonNullable<PartnerPageProps["asked"]>;
};

/** What was counted goes with the answer: where it is another number by then, it is asked again. */
function Sure({ language, asked: { tasks, ended } }: SureProps) {
  const text = partnersTexts(language).partners;
  return (
    <div class="card stack">
      <p role="alert">{ended ? text.goBack(tasks) : text.goToLead(tasks)}</p>
      <div class="actions">
        <button class="button" type="submit" name="sure" value={String(tasks)}>
          {text.saveAllTheSame}
        </button>
      </div>
    </div>
  );
}

function Faults({ at: { language }, state, refused = [], changed = false }: PartnerPageProps) {
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
