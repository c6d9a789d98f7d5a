import type { Answer } from "../../../shared/platform/http/answer.ts";
import { PressKey } from "../forms/form-token.tsx";
import type { FormState } from "../forms/form-state.ts";
import { verifyTexts } from "../text/verify-texts.ts";
import { Actions } from "../views/actions.tsx";
import { ErrorSummary } from "../views/error-summary.tsx";
import { InputField } from "../views/field.tsx";
import { page } from "../views/page.tsx";

export const VERIFY_HREF = "/verify";

type VerifyPageProps = {
  readonly language: string;
  readonly press: string;
  readonly state: FormState;
  readonly status: number;
};

/** Asks for reference and code; the square of the customer fills them in. Nothing on it says whether they are right. */
export function verifyPage({ language, press, state, status }: VerifyPageProps): Answer {
  const text = verifyTexts(language).desk;
  const form = { language, state };
  return page(status, {
    title: text.title,
    language,
    faulty: state.problems.length > 0,
    unlisted: true,
    children: (
      <>
        <ErrorSummary {...form} />
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="quiet">{text.lead}</p>
        </div>
        <form method="post" action={VERIFY_HREF} class="stack" novalidate>
          <PressKey press={press} />
          <TypedField {...form} name="reference" label={text.reference} hint={text.referenceHint} />
          <TypedField {...form} name="code" label={text.code} hint={text.codeHint} />
          <WhoFields {...form} optional />
          <Actions press={text.show} />
        </form>
      </>
    ),
  });
}

type TypedProps = {
  readonly language: string;
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
};

function TypedField(props: TypedProps) {
  return (
    <InputField
      {...props}
      autocomplete="off"
      most={40}
      spellcheck={false}
      autocapitalize="characters"
    />
  );
}

type WhoProps = {
  readonly language: string;
  readonly state: FormState;
  readonly optional?: boolean;
};

/** Who helps, as they say it. */
export function WhoFields({ language, state, optional = false }: WhoProps) {
  const text = verifyTexts(language).desk;
  const field = { language, state, optional, most: 80 };
  return (
    <>
      <InputField
        {...field}
        name="name"
        label={text.name}
        hint={text.whoHint}
        autocomplete="name"
      />
      <InputField {...field} name="company" label={text.company} autocomplete="organization" />
    </>
  );
}
