import type { Child } from "hono/jsx";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Form } from "../../forms/read-form.ts";
import { InputField } from "../../views/field.tsx";
import { EmailDoubt } from "../../views/email-doubt.tsx";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { PersonFields } from "../../views/person-fields.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** Who rings, beside what they want. */
export function CallerFields(props: {
  readonly dealer: Dealer;
  readonly language: string;
  readonly values: Form;
  readonly problems: readonly FieldProblem[];
  readonly doubt?: DoubtedEmail | undefined;
  /** Of somebody we know already. */
  readonly withoutNotes?: boolean;
}): Child {
  const { dealer, language, values, problems, doubt, withoutNotes = false } = props;
  const { sheet } = sheetTexts(language);
  const details = bookingTexts(language).details;
  const common = { language, state: { values, problems } };
  return (
    <>
      <EmailDoubt language={language} doubt={doubt} ofCaller={sheet} />
      <PersonFields dealer={dealer} {...common} legend={sheet.customer} phoneFirst />
      <div class="pair">
        <InputField
          {...common}
          name="registration"
          label={details.registration}
          autocomplete="off"
          most={20}
          optional
        />
        {withoutNotes ? null : (
          <InputField {...common} name="notes" label={details.notes} autocomplete="off" optional />
        )}
      </div>
    </>
  );
}

type NewTabsProps = {
  readonly dealer: string;
  readonly language: string;
  readonly shown: "book" | "case";
};

/** What a caller may want: a time, or something promised. */
export function NewTabs({ dealer, language, shown }: NewTabsProps) {
  const text = sheetTexts(language).visit;
  const tabs = [
    { id: "case", path: "new", name: text.promise },
    { id: "book", path: "book", name: text.bookSomething },
  ];
  return (
    <nav class="filters" aria-label={text.what}>
      {tabs.map(({ id, path, name }) => (
        <a
          href={`/desk/dealers/${dealer}/${path}`}
          aria-current={id === shown ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
