import type { PersonInput } from "../../../../shared/people/ask/person-input.ts";
import type { Want } from "../../../../shared/people/request/request.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { peopleTexts } from "../../text/people-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { RadioField } from "../../views/field.tsx";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import type { PeoplePlace } from "./people-place.ts";

type SurePageProps = {
  readonly place: PeoplePlace;
  readonly want: Want;
  readonly person: PersonInput;
  readonly cases: number;
  /** What stays as it is. */
  readonly left: readonly string[];
  /** What would end. */
  readonly ends: { readonly visits: number; readonly promises: number } | undefined;
};

/** The last question before it is done. */
export function surePage({ place, want, person, cases, left, ends }: SurePageProps): Answer {
  const { frame, reader, href } = place;
  const text = peopleTexts(reader.language).people;
  const { email, phone, name } = person;
  const about = [name, email, phone].filter((part) => part !== undefined).join(", ");
  return deskPage(200, {
    ...frame,
    title: text.sure[want],
    children: (
      <>
        <div class="stack">
          <h1>{text.sure[want]}</h1>
          <p class="moment">{about}</p>
          <p>{text.cases(cases)}</p>
          {left.map((line) => (
            <p>{line}</p>
          ))}
        </div>
        {ends === undefined ? (
          <p>{text.copyBody}</p>
        ) : (
          <p class="note note-warning">
            {text.ends(ends.visits, ends.promises)} <strong>{text.forGood}</strong>
          </p>
        )}
        <DeskForm action={href} token={frame.session.formToken}>
          <Unseen values={{ ...person, want, sure: "yes" }} />
          <Actions
            press={text.sureDo[want]}
            danger={want === "erase"}
            away={{ href, label: text.back }}
          />
        </DeskForm>
      </>
    ),
  });
}

/** A number that several people share: 409, since nothing can be done before one of them is chosen. */
export function whoPage(
  { frame, reader, href }: PeoplePlace,
  { name: _name, sure: _sure, ...values }: Readonly<Record<string, string>>,
  names: readonly string[],
): Answer {
  const { language } = reader;
  const text = peopleTexts(language).people;
  return deskPage(409, {
    ...frame,
    title: text.whoTitle,
    children: (
      <>
        <div class="stack">
          <h1>{text.whoTitle}</h1>
          <p class="quiet">{text.whoLead}</p>
        </div>
        <DeskForm action={href} token={frame.session.formToken}>
          <Unseen values={values} />
          <RadioField
            language={language}
            state={EMPTY_FORM}
            name="name"
            label={text.who}
            options={names.map((name) => ({ value: name, label: name }))}
          />
          <Actions press={text.whoDo} away={{ href, label: text.back }} />
        </DeskForm>
      </>
    ),
  });
}

/** What was answered before. */
function Unseen({ values }: { readonly values: Readonly<Record<string, string | undefined>> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
