import type { Left } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { moment } from "../../reader/when.ts";
import { givingTexts } from "../../text/giving-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { deskCaseHref } from "../sheet/sheet.ts";

type LeftPromisesProps = {
  readonly dealer: Dealer;
  readonly language: string;
  readonly left: readonly Left[];
};

/** What could not be given away just now, each with the reason. */
export function LeftPromises({ dealer, language, left }: LeftPromisesProps) {
  if (left.length === 0) return null;
  const text = givingTexts(language).giving;
  const reader = { language, zone: dealer.timeZone };
  return (
    <section class="stack" aria-labelledby="left">
      <h2 id="left">{text.leftTitle}</h2>
      <ul class="card rows">
        {left.map(({ promise, why }) => (
          <li>
            <span>
              <a href={deskCaseHref(promise.reference, promise.id)}>
                {taskText(promise, language)}
              </a>
              <br />
              <span class="quiet small">
                {promise.owner.name} · {text.why[why]}
              </span>
            </span>
            <span class="quiet small">{moment(reader, promise.dueAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
