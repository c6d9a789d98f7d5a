import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { givingTexts } from "../../text/giving-texts.ts";
import { leftTexts } from "../../text/left-texts.ts";
import { SelectField } from "../../views/field.tsx";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { FREE } from "../document/giving.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import { pickField } from "./chosen.ts";
import { leftHref } from "./left-href.ts";
import type { LeftPageProps } from "./left-page.tsx";
import { Further, OfPage } from "./of-page.tsx";

/** The promises of people who are gone, and the buttons that hand them over for whoever leads. */
export function PromisesToGive(props: LeftPageProps) {
  const { dealer, reader, session, places, progress, promises } = props;
  const { items, total, next, mayGive } = promises;
  if (total === 0) return null;
  const { language } = reader;
  const text = leftTexts(language).left;
  const shown = items.map(({ promise }) => promise);
  const list = (
    <ol class="due-list">
      {items.map((item) => (
        <Row {...{ reader, mayGive }} {...item} />
      ))}
    </ol>
  );
  return (
    <section class="stack" aria-labelledby="promises">
      <h2 id="promises">
        {text.promises} <span class="quiet">({total})</span>
      </h2>
      <p class="quiet">{text.promisesLead}</p>
      {mayGive ? (
        <DeskForm action={`${leftHref(dealer.id)}/hand-over`} token={session.formToken}>
          <OfPage {...{ places, progress, total, shown }} kind="promises" />
          <To {...props} />
          {list}
        </DeskForm>
      ) : (
        list
      )}
      <Further {...{ language, places, next }} dealer={dealer.id} by="from" />
    </section>
  );
}

function To({ reader: { language }, promises: { items, takers } }: LeftPageProps) {
  const text = leftTexts(language).left;
  return (
    <div class="stack">
      <SelectField
        language={language}
        state={{ values: {}, problems: [] }}
        name="to"
        label={text.giveTo}
        options={[
          { value: FREE, label: givingTexts(language).giving.toWhoIsFree },
          ...takers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <p class="actions">
        <button class="button" type="submit">
          {text.giveChosen}
        </button>
        <button class="button button-quiet" type="submit" name="all" value="yes">
          {text.giveShown(items.length)}
        </button>
      </p>
    </div>
  );
}

type RowProps = Pick<LeftPageProps, "reader"> & {
  readonly promise: Commitment;
  readonly matter: { readonly customer: { readonly name: string } } | undefined;
  readonly mayGive: boolean;
};

function Row({ reader, promise, matter, mayGive }: RowProps) {
  const { now } = deskTexts(reader.language);
  const { kind, what, reference, id, dueAt, owner } = promise;
  const task = now.task(kind, matter?.customer.name ?? now.unknown, what);
  return (
    <li class="due due-late">
      <div class="due-when">
        <strong>{moment(reader, dueAt)}</strong>
        <span class="quiet small">{owner.name}</span>
      </div>
      <div>
        <h3>
          <a href={deskCaseHref(reference, id)}>{task}</a>
        </h3>
        <p>{now.about(kind, matter?.customer.name ?? now.unknown, what)}</p>
      </div>
      {mayGive ? (
        <div class="due-pick">
          <label class="check">
            <input type="checkbox" name={pickField(promise)} value="yes" />
            <span>{leftTexts(reader.language).left.choose(task)}</span>
          </label>
        </div>
      ) : null}
    </li>
  );
}
