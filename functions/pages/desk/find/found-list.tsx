import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Found, FoundCase } from "../../../../shared/search/search-cases.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { searchTexts } from "../../text/search-texts.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { isLate, nextText } from "./next-text.ts";

export type FoundProps = {
  readonly found: Found;
  readonly reader: Reader;
  readonly now: Instant;
};

/** On the page of a search. */
export function FoundList({ found: { items, more }, reader, now }: FoundProps) {
  const text = deskTexts(reader.language).find;
  if (items.length === 0) return <p class="note">{text.none}</p>;
  return (
    <section class="stack">
      <h2>{text.found(items.length)}</h2>
      <ul class="due-list">
        {items.map((one) => (
          <li class={isLate(one, now) ? "due due-late" : "due"}>
            <div>
              <h3>
                <a href={deskCaseHref(one.matter.reference)}>
                  <bdi>{one.matter.customer.name}</bdi>
                </a>
              </h3>
              <span class="reference small">{one.matter.reference}</span>
            </div>
            <div>
              <p>{one.matter.topic}</p>
              <p class="quiet small">
                {text.opened(momentOfYear(reader, one.matter.openedAt))}
                {one.matter.vehicle?.registration === undefined
                  ? null
                  : ` · ${one.matter.vehicle.registration}`}
              </p>
            </div>
            <p class={one.next === undefined ? "quiet" : undefined}>{nextText(one, reader, now)}</p>
          </li>
        ))}
      </ul>
      <More more={more} language={reader.language} />
    </section>
  );
}

/** Below the field, while somebody types. */
export function FoundWhileTyping({ found: { items, more }, reader, now }: FoundProps) {
  const text = deskTexts(reader.language).find;
  return (
    <>
      <p class="seek-said" data-said-now>
        {items.length === 0 ? text.none : text.found(items.length)}
      </p>
      <ul>
        {items.map((one) => (
          <li>
            <a href={deskCaseHref(one.matter.reference)}>
              <strong>
                <bdi>{one.matter.customer.name}</bdi>
              </strong>
              <span class="quiet">{carAndReference(one)}</span>
              {isSaidBelow(one) ? null : <span>{one.matter.topic}</span>}
              <span class={isLate(one, now) ? "seek-late" : "quiet"}>
                {nextText(one, reader, now)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <More more={more} language={reader.language} />
    </>
  );
}

function More({ more, language }: { readonly more: boolean; readonly language: string }) {
  return more ? <p class="quiet small">{searchTexts(language).search.more}</p> : null;
}

function carAndReference({ matter: { vehicle, reference } }: FoundCase): string {
  return [vehicle?.registration, reference].filter((one) => one !== undefined).join(" · ");
}

/** A call is often about the very thing that the case is. */
function isSaidBelow({ matter: { topic }, next }: FoundCase): boolean {
  return topic === "" || (next?.kind === "commitment" && next.promise.what === topic);
}
