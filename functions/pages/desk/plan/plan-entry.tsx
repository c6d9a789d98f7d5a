import type { PlanEntry } from "../../../../shared/booking/plan/plan-of.ts";
import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { toInstant } from "../../../../shared/booking/calendar/local-day.ts";
import type { LocalDay } from "../../../../shared/booking/calendar/local-day.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { toUtc } from "../../../../shared/kernel/time.ts";
import type { AppointmentStatus } from "../../../../shared/story/parts/appointment.schema.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { clock } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { planTexts } from "../../text/plan-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { visitHref } from "../visit/visit-href.ts";

/** Beside the word, so that nobody has to tell states by colour. */
const SIGNS: Readonly<Record<AppointmentStatus, string>> = {
  confirmed: "○",
  unconfirmed: "?",
  arrived: "◐",
  "in-progress": "◑",
  ready: "●",
  completed: "✓",
  "part-needed": "…",
  cancelled: "×",
  "no-show": "×",
  "missed-unconfirmed": "!",
};

type EntryProps = {
  readonly entry: PlanEntry;
  readonly day: LocalDay;
  readonly dealer: Dealer;
  readonly reader: Reader;
  /** The page to come back to after a move. */
  readonly to: string;
  /** Without the service and the way to move it. */
  readonly brief?: boolean;
};

/** A visit, a block or an absence, with its times, its state in a word, and the ways on. */
export function Entry({ entry, day, dealer, reader, to, brief = false }: EntryProps) {
  const text = planTexts(reader.language).plan;
  const times = timesOf(entry, day, reader, text.allDay);
  if (entry.kind === "away") {
    return (
      <div class="plan-entry plan-away">
        <span class="plan-state">– {text.away}</span>
      </div>
    );
  }
  if (entry.kind === "block") {
    const { reason } = entry.block;
    return (
      <div class="plan-entry plan-block">
        <span class="plan-time">{times}</span> <strong>{reason}</strong>{" "}
        <a class="plan-state" href={`/desk/dealers/${dealer.id}/plan/blocks`}>
          ■ {text.blocked}
        </a>
      </div>
    );
  }
  const { visit, who } = entry;
  const movable = allows("reschedule", visit.status);
  const status = sheetTexts(reader.language).visit.status(visit.status);
  return (
    <div
      class={`plan-entry plan-${visit.status}`}
      {...(movable ? { "data-move": visitHref(visit, "change") } : {})}
    >
      <span class="plan-time">{times}</span>{" "}
      <a href={deskCaseHref(visit.reference, visit.id)} draggable="false">
        {who}
      </a>{" "}
      {brief ? null : <span class="plan-what">{serviceName(dealer, visit, reader.language)} </span>}
      <span class="plan-state">
        <span aria-hidden="true">{SIGNS[visit.status]} </span>
        {status}
      </span>{" "}
      {movable && !brief ? <Move visit={visit} who={who} text={text.move} to={to} /> : null}
    </div>
  );
}

type MoveProps = {
  readonly visit: { readonly reference: string; readonly id: string; readonly start: number };
  readonly who: string;
  readonly text: string;
  readonly to: string;
};

function Move({ visit, who, text, to }: MoveProps) {
  const query = new URLSearchParams({ to });
  return (
    <a
      class="plan-move"
      href={`${visitHref(visit, "change")}?${query.toString()}`}
      draggable="false"
    >
      {text}
      <span class="visually-hidden"> {who}</span>
    </a>
  );
}

/** Of what goes on over midnight, as much as is of this day. */
function timesOf(entry: PlanEntry, day: LocalDay, reader: Reader, allDay: string): string {
  if (entry.from <= day.from && entry.to >= day.to) return allDay;
  const from = clock(reader, toInstant(Math.max(entry.from, day.from)));
  return `${from}–${clock(reader, toInstant(Math.min(entry.to, day.to)))}`;
}

/** `2027-05-10T14:00:00Z`, for addresses. */
export function atText(minute: number): string {
  return toUtc(toInstant(minute));
}
