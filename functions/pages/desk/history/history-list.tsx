import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { historyTexts } from "../../text/history-texts.ts";
import type { Told } from "./history-of.ts";
import { versionHref } from "./version-href.ts";

type HistoryListProps = {
  readonly place: string;
  /** The address of this list. */
  readonly href: string;
  readonly told: readonly Told[];
  readonly reader: Reader;
  /** The tag of the document as it is now. */
  readonly present: string;
  /** Where older versions begin, when there are more. */
  readonly next: string | undefined;
  /** Whether it is the first of its pages. */
  readonly isFirst: boolean;
  readonly restored: boolean;
};

/** Each version with who wrote it and what it changed, and the way back to it. */
export function HistoryList(props: HistoryListProps) {
  const { place, href, told, reader, next, isFirst, restored } = props;
  const text = historyTexts(reader.language).history;
  return (
    <>
      <div class="stack">
        <h1>{text.title(place)}</h1>
        {restored ? (
          <p class="note note-good" role="status">
            {text.restored}
          </p>
        ) : null}
        <p class="quiet">{told.length === 0 ? text.nothing : text.lead}</p>
      </div>
      <ol class="stack">
        {told.map((one, index) => (
          <VersionCard {...props} one={one} isNewest={isFirst && index === 0} />
        ))}
      </ol>
      {isFirst && next === undefined ? null : (
        <nav class="actions" aria-label={text.link}>
          {isFirst ? null : <a href={href}>← {text.newest}</a>}
          {next === undefined ? null : <a href={`${href}?cursor=${next}`}>{text.older} →</a>}
        </nav>
      )}
    </>
  );
}

type VersionCardProps = HistoryListProps & { readonly one: Told; readonly isNewest: boolean };

function VersionCard({ href, one, isNewest, present, reader }: VersionCardProps) {
  const text = historyTexts(reader.language).history;
  const { by, etag } = one;
  const when = by.id === "unknown" ? text.unknown : momentOfYear(reader, one.at);
  return (
    <li class="card stack-close">
      <h2>{when}</h2>
      {by.id === "unknown" ? null : (
        <p class="quiet">{by.id === "operator" ? text.operator : <bdi>{by.name}</bdi>}</p>
      )}
      <Changes said={one.said} language={reader.language} />
      {isNewest || etag === present ? (
        <p class="quiet small">{text.present}</p>
      ) : (
        <p>
          <a href={versionHref(href, etag)}>
            {text.restore}
            <span class="visually-hidden">{text.restoreOf(when)}</span>
          </a>
        </p>
      )}
    </li>
  );
}

/** More of one version is read when somebody asks for it. */
const MOST_SHOWN = 12;

type ChangesProps = { readonly said: readonly string[] | undefined; readonly language: string };

/** A sentence for each change, the first ones at once. */
export function Changes({ said, language }: ChangesProps) {
  const text = historyTexts(language).history;
  if (said === undefined) return <p>{text.first}</p>;
  const rest = said.slice(MOST_SHOWN);
  return (
    <>
      <Sentences said={said.slice(0, MOST_SHOWN)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{text.more(rest.length)}</summary>
          <Sentences said={rest} />
        </details>
      )}
    </>
  );
}

function Sentences({ said }: { readonly said: readonly string[] }) {
  return (
    <ul>
      {said.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}
