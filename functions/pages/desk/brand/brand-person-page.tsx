import type { Child } from "hono/jsx";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { accountsTexts } from "../../text/accounts-texts.ts";
import { ruleText } from "../../text/rule-text.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { InputField, SelectField } from "../../views/field.tsx";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { PageHead } from "../frame/page-head.tsx";
import { languageOptions } from "../settings/language-options.ts";
import type { AtBrand } from "./at-brand.ts";
import { brandPeopleHref, brandPersonHref } from "./brand-person-href.ts";

export type BrandPersonPageProps = {
  readonly at: AtBrand;
  /** `new` for one who is not there yet. */
  readonly of: string;
  readonly state: FormState;
  /** How it stands with their account. */
  readonly beside: Child;
  /** What no field can say. */
  readonly refused?: readonly FieldError[];
  readonly isLast?: boolean;
  /** Somebody else was first. */
  readonly changed?: boolean;
};

/** Somebody of the brand, to be added, changed or taken off. */
export function brandPersonPage(props: BrandPersonPageProps): Answer {
  const { at, of, state } = props;
  const { session, person, brand, language, etag } = at;
  const text = accountsTexts(language).accounts;
  const title = brand.staff.find(({ id }) => id === of)?.name ?? text.newPerson;
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
          back={{ href: brandPeopleHref(brand.id), label: text.people }}
          lead={text.personLead}
        >
          {faulty ? <Faults {...props} /> : null}
        </PageHead>
        {props.beside}
        <DeskForm action={brandPersonHref(brand.id, of)} token={session.formToken}>
          <input type="hidden" name="seen" value={etag} />
          <Fields language={language} state={state} />
          <Buttons language={language} isNew={of === "new"} />
        </DeskForm>
      </>
    ),
  });
}

function isFaulty({ state, refused = [], changed, isLast }: BrandPersonPageProps): boolean {
  return changed === true || isLast === true || refused.length > 0 || state.problems.length > 0;
}

function Fields({ language, state }: { readonly language: string; readonly state: FormState }) {
  const text = settingsTexts(language).dealer;
  const common = { language, state };
  return (
    <>
      <InputField {...common} name="name" label={text.personName} autocomplete="off" />
      <InputField
        {...common}
        name="email"
        type="email"
        label={text.email}
        hint={text.emailHint}
        autocomplete="off"
        most={254}
      />
      <SelectField
        {...common}
        name="language"
        label={text.language}
        hint={text.languageHint}
        options={languageOptions(valueOf(state, "language"), text.asBrowser)}
      />
    </>
  );
}

function Buttons({ language, isNew }: { readonly language: string; readonly isNew: boolean }) {
  const text = settingsTexts(language).dealer;
  return (
    <div class="actions">
      <button class="button" type="submit">
        {text.save}
      </button>
      {isNew ? null : (
        <button class="button button-danger" type="submit" name="remove" value="yes">
          {text.remove}
        </button>
      )}
    </div>
  );
}

function Faults({ at, state, refused = [], changed = false, isLast }: BrandPersonPageProps) {
  const { language } = at;
  return (
    <ErrorSummary language={language} state={state}>
      {changed ? <p>{settingsTexts(language).dealer.changedMeanwhile}</p> : null}
      {isLast === true ? <p>{accountsTexts(language).accounts.lastOne}</p> : null}
      {refused.map((error) => (
        <p>
          <code>{error.pointer}</code> {ruleText(error, language)}
        </p>
      ))}
    </ErrorSummary>
  );
}
