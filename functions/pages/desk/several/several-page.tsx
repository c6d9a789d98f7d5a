import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { PromiseOfCase } from "../../../../shared/case/access/seen-by.ts";
import type { FormState } from "../../forms/form-state.ts";
import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { Onward } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import { SeveralFields } from "./several-fields.tsx";
import { tickField } from "./ticked.ts";
import type { Ticked } from "./ticked.ts";
import type { WhyNotHanded } from "../../../../shared/commitments/handoff/why-not-handed.ts";

type Named = PromiseOfCase & { readonly why?: WhyNotHanded };

type AskAgainProps = AtDealer & {
  readonly ticked: readonly (PromiseOfCase & Pick<Ticked, "seen">)[];
  readonly state: FormState;
  readonly back: string;
};

/** What was ticked, once more, with what is wrong with the rest. */
export function askAgainPage({ ticked, state, back, ...at }: AskAgainProps): Answer {
  const { session, dealer, reader } = at;
  const { language } = reader;
  const text = queueTexts(language).several;
  return deskPage(422, {
    title: text.open,
    ...deskFrame(at),
    place: "now",
    faulty: true,
    children: (
      <>
        <h1>{text.open}</h1>
        {ticked.length === 0 ? (
          <>
            <p class="note note-warning">{text.none}</p>
            <Onward href={back} label={text.toList} />
          </>
        ) : (
          <>
            <ErrorSummary language={language} state={state} />
            <DeskForm action={`/desk/dealers/${dealer.id}/hand-over`} token={session.formToken}>
              <fieldset>
                <legend>{text.ticked}</legend>
                <div class="stack-close">
                  {ticked.map(({ promise, matter, seen }) => (
                    <label class="check">
                      <input type="checkbox" name={tickField(promise)} value={seen} checked />
                      <span>{taskOf({ promise, matter }, language)}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
              <SeveralFields at={at} state={state} back={back} />
            </DeskForm>
          </>
        )}
      </>
    ),
  });
}

type NotHandedPageProps = AtDealer & {
  readonly said: string;
  readonly stay: readonly Named[];
  readonly back: string;
};

/** What went, and of the rest by name why it did not. */
export function notHandedPage({ said, stay, back, ...at }: NotHandedPageProps): Answer {
  const { reader } = at;
  const text = queueTexts(reader.language).several;
  return deskPage(200, {
    title: text.open,
    ...deskFrame(at),
    place: "now",
    children: (
      <>
        <h1>{text.open}</h1>
        <p class="note note-good" role="status">
          {said}
        </p>
        <section class="stack" aria-labelledby="stay">
          <h2 id="stay">{text.notDone}</h2>
          <ul class="card rows">
            {stay.map((one) => (
              <li>
                <span>
                  <a href={deskCaseHref(one.promise.reference, one.promise.id)}>
                    {taskOf(one, reader.language)}
                  </a>
                  <br />
                  <span class="quiet small">
                    {one.promise.owner.name}
                    {one.why === undefined ? null : ` · ${text.why[one.why]}`}
                  </span>
                </span>
                <span class="quiet small">{moment(reader, one.promise.dueAt)}</span>
              </li>
            ))}
          </ul>
        </section>
        <Onward href={back} label={text.toList} />
      </>
    ),
  });
}

function taskOf({ promise, matter }: PromiseOfCase, language: string): string {
  const { now } = deskTexts(language);
  const customer = matter?.customer.name ?? now.unknown;
  const { kind, what } = promise;
  return `${now.task(kind, customer, what)} – ${now.about(kind, customer, what)}`;
}
