import type { HistoryEntry } from "../../../../shared/directory/history/history-entry.schema.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { historyTexts } from "../../text/history-texts.ts";
import type { HistoryText } from "../../text/en/desk-history.ts";

/** More of one version is read in the document itself. */
const MOST_SHOWN = 12;

type HistoryListProps = {
  readonly place: string;
  readonly entries: readonly HistoryEntry[];
  readonly reader: Reader;
};

/** Each version with who wrote it and where it differs from the one before. */
export function HistoryList({ place, entries, reader }: HistoryListProps) {
  const text = historyTexts(reader.language).history;
  return (
    <>
      <div class="stack">
        <h1>{text.title(place)}</h1>
        <p class="quiet">{entries.length === 0 ? text.nothing : text.lead}</p>
      </div>
      <ol class="stack">
        {entries.map(({ at, by, changes }) => (
          <li class="card stack-close">
            <h2>{by.id === "unknown" ? text.unknown : momentOfYear(reader, at)}</h2>
            {by.id === "unknown" ? null : (
              <p class="quiet">{by.id === "operator" ? text.operator : by.name}</p>
            )}
            <Changes changes={changes} text={text} />
          </li>
        ))}
      </ol>
    </>
  );
}

type ChangesProps = {
  readonly changes: HistoryEntry["changes"];
  readonly text: HistoryText;
};

function Changes({ changes, text }: ChangesProps) {
  if (changes.length === 0) return <p>{text.first}</p>;
  const left = changes.length - MOST_SHOWN;
  return (
    <ul>
      {changes.slice(0, MOST_SHOWN).map(({ at, how, name }) => (
        <li>{text[how](name === undefined ? at : `${name} (${at})`)}</li>
      ))}
      {left > 0 ? <li>{text.more(left)}</li> : null}
    </ul>
  );
}
