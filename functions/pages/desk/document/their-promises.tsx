import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { moment } from "../../reader/when.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { SelectField } from "../../views/field.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

type TheirPromisesProps = {
  readonly session: DeskSession;
  readonly dealer: Dealer;
  readonly language: string;
  readonly person: string;
  /** Soonest due first. */
  readonly promises: readonly Commitment[];
};

/** All that one person still has to keep, and the button that gives it to others. */
export function TheirPromises(props: TheirPromisesProps) {
  const { session, dealer, language, person, promises } = props;
  if (promises.length === 0) return null;
  const text = settingsTexts(language).dealer;
  const reader = { language, zone: dealer.timeZone };
  const others = dealer.staff.filter(({ id }) => id !== person);
  const options = others.map(({ id, name }) => ({ value: id, label: name }));
  const action = `/desk/dealers/${dealer.id}/people/${encodeURIComponent(person)}/handover`;
  return (
    <section class="stack" aria-labelledby="theirs">
      <h2 id="theirs">{text.theirPromises(promises.length)}</h2>
      <ul class="card rows">
        {promises.map((promise) => (
          <li>
            <a href={deskCaseHref(promise.reference, promise.id)}>{taskText(promise, language)}</a>
            <span class="quiet small">
              {promise.reference} · {moment(reader, promise.dueAt)}
            </span>
          </li>
        ))}
      </ul>
      <DeskForm action={action} token={session.formToken}>
        <SelectField
          language={language}
          state={{ values: {}, problems: [] }}
          name="to"
          label={text.giveTo}
          options={[{ value: "", label: text.giveToWhoIsFree }, ...options]}
        />
        <div class="actions">
          <button class="button button-quiet" type="submit">
            {text.giveAll}
          </button>
        </div>
      </DeskForm>
    </section>
  );
}
