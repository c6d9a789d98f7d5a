import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { startTexts } from "../../text/start-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { InputField, SelectField } from "../../views/field.tsx";
import type { AtBrand } from "../brand/at-brand.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { countriesIn } from "./countries.ts";
import { newDealerHref } from "./set-up-href.ts";

type NewDealerPageProps = { readonly at: AtBrand; readonly state: FormState };

/** What nobody but who makes a dealer knows; all the rest is proposed on the pages after it. */
export function newDealerPage({ at, state }: NewDealerPageProps): Answer {
  const { session, person, brand, language } = at;
  const text = startTexts(language).start;
  const faulty = state.problems.length > 0;
  return deskPage(faulty ? 422 : 200, {
    title: text.newDealer,
    session,
    person,
    brand,
    language,
    faulty,
    children: (
      <>
        <a class="back" href={`/desk/brands/${brand.id}`}>
          ← {brand.name}
        </a>
        <ErrorSummary language={language} state={state} />
        <div class="stack">
          <h1>{text.newDealer}</h1>
          <p class="quiet">{text.newLead}</p>
        </div>
        <DeskForm action={newDealerHref(brand.id)} token={session.formToken}>
          <Where language={language} state={state} />
          <Leader language={language} state={state} />
          <CopyFrom at={at} state={state} />
          <Actions press={text.goOn} />
        </DeskForm>
      </>
    ),
  });
}

type PartProps = { readonly language: string; readonly state: FormState };

function Where({ language, state }: PartProps) {
  const text = startTexts(language).start;
  const common = { language, state, autocomplete: "off" };
  return (
    <>
      <InputField {...common} name="name" label={text.name} />
      <div class="pair">
        <SelectField
          language={language}
          state={state}
          name="country"
          label={text.country}
          options={[{ value: "", label: "–" }, ...countriesIn(language)]}
        />
        <InputField
          {...common}
          name="region"
          label={text.region}
          hint={text.regionHint}
          most={100}
          optional
        />
        <InputField {...common} name="street" label={text.street} />
        <InputField
          {...common}
          name="postalCode"
          label={text.postalCode}
          most={20}
          short
          optional
        />
        <InputField {...common} name="town" label={text.town} most={100} />
        <InputField
          {...common}
          name="telephone"
          type="tel"
          label={text.telephone}
          hint={text.telephoneHint}
          most={40}
        />
      </div>
      <InputField
        {...common}
        name="email"
        type="email"
        label={text.email}
        hint={text.emailHint}
        most={254}
      />
    </>
  );
}

function Leader({ language, state }: PartProps) {
  const text = startTexts(language).start;
  const common = { language, state, autocomplete: "off" };
  return (
    <fieldset class="stack">
      <legend>{text.leader}</legend>
      <div class="pair">
        <InputField {...common} name="leaderName" label={text.leaderName} />
        <InputField
          {...common}
          name="leaderEmail"
          type="email"
          label={text.leaderEmail}
          most={254}
        />
      </div>
    </fieldset>
  );
}

function CopyFrom({ at: { dealers, language }, state }: NewDealerPageProps) {
  if (dealers.length === 0) return null;
  const text = startTexts(language).start;
  return (
    <SelectField
      language={language}
      state={state}
      name="from"
      label={text.copyFrom}
      options={[
        { value: "", label: text.copyNothing },
        ...dealers.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
