import { OUTCOME_KEYS } from "./outcome-keys.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

const PLACE_KEYS = ["now", "today", "new", "find"] as const;

/** What the keyboard does; the script reads the keys from here, so none works that is not shown. */
export function KeySheet({ language }: { readonly language: string }) {
  const text = deskTexts(language).keys;
  return (
    <>
      <p id="told" class="visually-hidden" role="status" />
      <dialog id="keys" aria-labelledby="keys-title">
        <div class="stack">
          <h2 id="keys-title">{text.title}</h2>
          <dl class="keys">
            <Key keyName="j" label={text.next} step="1" />
            <Key keyName="k" label={text.previous} step="-1" />
            <Key keyName="Enter" label={text.enter} />
            <Key keyName="x" label={queueTexts(language).several.key} goes="pick" />
            {PLACE_KEYS.map((place, index) => (
              <Key
                keyName={String(index + 1)}
                label={deskTexts(language).desk[place]}
                place={place}
              />
            ))}
            <Key
              keyName="/"
              label={deskTexts(language).desk.search}
              place="find"
              into="#seek input[type=search]"
            />
            <Key keyName="?" label={text.help} />
          </dl>
          <p>{text.lead}</p>
          <dl class="keys">
            {OUTCOME_KEYS.map(({ outcome, key }) => (
              <Key keyName={key} label={outcomeText(outcome, language)} outcome={outcome} />
            ))}
            <Key keyName="p" label={queueTexts(language).queue.promiseNext} goes="next" />
            <Key keyName="s" label={queueTexts(language).aside.open} goes="until" />
            <Key keyName="u" label={sheetTexts(language).sheet.undo} goes="undo" />
          </dl>
          <label class="check">
            <input type="checkbox" id="keys-on" />
            <span>{text.on}</span>
          </label>
          <form method="dialog" class="actions">
            <button class="button" type="submit">
              {text.close}
            </button>
          </form>
        </div>
      </dialog>
    </>
  );
}

type KeyProps = {
  readonly keyName: string;
  readonly label: string;
  readonly place?: string;
  readonly step?: string;
  readonly outcome?: string;
  /** The field or the button that it leads to. */
  readonly goes?: string;
  /** The field that it leads into, where the page has it. */
  readonly into?: string;
};

function Key({ keyName, label, place, step, outcome, goes, into }: KeyProps) {
  return (
    <div
      data-key={keyName}
      data-place={place}
      data-step={step}
      data-outcome={outcome}
      data-goes={goes}
      data-into={into}
    >
      <dt>
        <kbd>{keyName}</kbd>
      </dt>
      <dd>{label}</dd>
    </div>
  );
}

function outcomeText(outcome: (typeof OUTCOME_KEYS)[number]["outcome"], language: string): string {
  const text = sheetTexts(language).sheet;
  if (outcome === "reached" || outcome === "done" || outcome === "informed") return text[outcome];
  return text.outcome(outcome);
}
