import type { PeopleRequest } from "../../../../shared/people/request/request.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { momentOfYear } from "../../reader/when.ts";
import { peopleTexts } from "../../text/people-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { InputField, RadioField } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import type { PeoplePlace } from "./people-place.ts";

/** With the links to what was put together, while there are any. */
type Asked = {
  readonly request: PeopleRequest;
  readonly url?: string;
  readonly pageUrl?: string;
};

type PeoplePageProps = {
  readonly place: PeoplePlace;
  readonly state: FormState;
  /** Why there is nothing to be done. */
  readonly notes: readonly string[];
  readonly last: readonly Asked[];
};

/** Who is meant and what they ask for, and below what was asked before. */
export function peoplePage({ place, state, notes, last }: PeoplePageProps): Answer {
  const { frame, reader, href } = place;
  const { language } = reader;
  const text = peopleTexts(language).people;
  const common = { language, state, autocomplete: "off" };
  return askingPage({
    ...frame,
    title: text.title,
    state,
    lead: text.lead,
    children: (
      <>
        {notes.map((note) => (
          <p class="note" role="status">
            {note}
          </p>
        ))}
        <DeskForm action={href} token={frame.session.formToken}>
          <div class="pair">
            <InputField {...common} name="email" type="email" label={text.email} most={254} />
            <InputField {...common} name="phone" type="tel" label={text.phone} most={40} />
          </div>
          <RadioField
            language={language}
            state={state}
            name="want"
            label={text.want}
            options={[
              { value: "export", label: text.wanted.export },
              { value: "erase", label: text.wanted.erase },
            ]}
          />
          <Actions press={text.next} />
        </DeskForm>
        <LastRequests place={place} last={last} />
      </>
    ),
  });
}

function LastRequests({ place, last }: Pick<PeoplePageProps, "place" | "last">) {
  const text = peopleTexts(place.reader.language).people;
  return (
    <section class="stack">
      <h2>{text.last}</h2>
      {last.length === 0 ? <p class="quiet">{text.noneYet}</p> : null}
      {last.some(({ url }) => url !== undefined) ? <p class="quiet">{text.hour}</p> : null}
      <ul class="card rows">
        {last.map((asked) => (
          <OneRequest reader={place.reader} asked={asked} />
        ))}
      </ul>
    </section>
  );
}

type OneRequestProps = Pick<PeoplePlace, "reader"> & { readonly asked: Asked };

function OneRequest({ reader, asked: { request, url, pageUrl } }: OneRequestProps) {
  const text = peopleTexts(reader.language).people;
  const { id, want, state, cases, unproven, askedAt, by } = request;
  return (
    <li id={id}>
      <span>
        {text.request[want]} · {text.count(cases.length)} · {text.state[state]}
        {pageUrl === undefined ? null : (
          <>
            {" "}
            · <a href={pageUrl}>{text.read}</a>
          </>
        )}
        {url === undefined ? null : (
          <>
            {" "}
            · <a href={url}>{text.software}</a>
          </>
        )}
      </span>
      <span class="quiet small">{text.asked(momentOfYear(reader, askedAt), by.name)}</span>
      {unproven === 0 ? null : <span class="quiet small">{text.unproven(unproven)}</span>}
    </li>
  );
}
