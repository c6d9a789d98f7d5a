import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Apologies } from "../case/apologise-first.tsx";
import { Numbers } from "../case/customer-panel.tsx";
import { OpenPromise } from "../promise/open-promise.tsx";
import { UrgentLines } from "../sheet/urgent-lines.tsx";
import { AtItLine } from "../sheet/at-it-line.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { CaseSheet } from "../sheet/sheet.ts";

type CallSheetProps = {
  readonly sheet: CaseSheet;
  readonly promise: Commitment;
  /** The list with nothing chosen, at the entry that this is of. */
  readonly list: string;
  /** What comes up after an entry was made here. */
  readonly then: string;
};

/** The chosen entry beside its list: the number first, then what to say, and what came of it. */
export function CallSheet({ sheet, promise, list, then }: CallSheetProps) {
  const { desk, reader, now } = sheet;
  const { reference, topic, customer, notes, unproven } = desk.story.case;
  const text = queueTexts(reader.language).queue;
  const ofSheet = sheetTexts(reader.language).sheet;
  return (
    <section id="sheet" class="call-sheet stack" aria-label={text.sheet}>
      <p class="call-sheet-back">
        <a class="back" href={list}>
          ← {text.toList}
        </a>
      </p>
      <div class="stack-close">
        <h2>{customer.name}</h2>
        <AtItLine sheet={sheet} />
        <Numbers sheet={sheet} />
        <p>
          {topic} · <span class="reference">{reference}</span> ·{" "}
          <a href={deskCaseHref(reference, promise.id)}>{text.wholeCase}</a>
        </p>
        <UrgentLines matter={desk.story.case} language={reader.language} />
        {unproven === undefined ? null : <p class="quiet small">{ofSheet.strangersWords}</p>}
        {notes === undefined ? null : (
          <p class="note typed">
            <span class="quiet">{ofSheet.theirWords}: </span>
            {notes}
          </p>
        )}
      </div>
      <Apologies story={desk.story} language={reader.language} now={now} />
      <OpenPromise sheet={sheet} promise={promise} first then={then} />
    </section>
  );
}
