import type { Instant } from "../../../../shared/kernel/time.ts";
import type { PerhapsSame } from "../../../../shared/same-person/perhaps-same.ts";
import { whatIsNext } from "../../../../shared/search/what-is-next.ts";
import type { Reader } from "../../reader/when.ts";
import { sameTexts } from "../../text/same-texts.ts";
import { isLate, nextText } from "../find/next-text.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { KnownCaller } from "./known-caller.ts";

type KnownProps = {
  readonly reader: Reader;
  readonly now: Instant;
  /** Undefined before anybody has looked. */
  readonly known: KnownCaller | undefined;
};

/** Where it stands who may be known already; a script fills it while somebody types. */
export function KnownHint({ dealer, ...props }: KnownProps & { readonly dealer: string }) {
  return (
    <div id="known" data-known={`/desk/dealers/${dealer}/known`}>
      {props.known === undefined ? null : <KnownCallers {...props} said />}
    </div>
  );
}

type KnownCallersProps = KnownProps & {
  /** Also that there is nobody: somebody has asked. */
  readonly said?: boolean;
};

export function KnownCallers({ reader, now, known, said = false }: KnownCallersProps) {
  const text = sameTexts(reader.language).known;
  if (known === undefined || known === "nothing" || known.items.length === 0) {
    if (!said) return <></>;
    return <p class="note">{known === "nothing" ? text.nothing : text.none}</p>;
  }
  const each = known.items.map((one) => ({ ...one, next: whatIsNext(one.now) }));
  const open = each.filter(({ next }) => next !== undefined);
  const closed = each.filter(({ next }) => next === undefined);
  return (
    <div class="note stack-close">
      <p data-known-said>
        <strong>{text.found(open.length, closed.length)}</strong>
      </p>
      <ul class="stack-close">
        {[...open, ...closed].slice(0, MOST_SHOWN).map((one) => (
          <KnownCase reader={reader} now={now} one={one} />
        ))}
      </ul>
      <p class="quiet small">{text.goOn}</p>
    </div>
  );
}

type KnownCaseProps = Omit<KnownProps, "known"> & {
  readonly one: PerhapsSame & { readonly next: ReturnType<typeof whatIsNext> };
};

function KnownCase({ reader, now, one }: KnownCaseProps) {
  const { same } = sameTexts(reader.language);
  const { reference, customer, topic } = one.now.case;
  const next = { next: one.next, isBehindWall: false };
  return (
    <li>
      <a href={deskCaseHref(reference)}>
        <bdi>{customer.name}</bdi>
      </a>{" "}
      <span class="reference small">{reference}</span> · <bdi>{topic}</bdi> ·{" "}
      <span class={isLate(next, now) ? "seek-late" : undefined}>{nextText(next, reader, now)}</span>{" "}
      <span class="quiet small">({one.by.map((by) => same.by[by]).join(", ")})</span>
    </li>
  );
}

/** The others stand in the search. */
const MOST_SHOWN = 8;
