import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { CallBook } from "./call-book.ts";
import { beginOf, endOf, minutesOf } from "./call-hours.ts";
import { callLine } from "./call-line.ts";
import { duesWithRoom, placeIn } from "./room.ts";

const MOST_ALTERNATIVES = 3;

/** Why nobody could keep one more call due then: what is promised already, and the next that hold. */
export function noRoom(book: CallBook, dueAt: Instant, owner?: string): Problem {
  const { opening } = book.times;
  const told = (at: Instant) => toOffsetText(opening.zone, at);
  const alternatives = duesWithRoom(book, { after: dueAt, most: MOST_ALTERNATIVES, owner });
  const load = loadAt(book, dueAt, owner);
  return {
    code: "due-cannot-be-met",
    detail: "no-room",
    errors: [invalid("/due", "no-room")],
    members: {
      reason: "no-room",
      ...(load === undefined ? {} : { load }),
      alternatives: alternatives.map(told),
      askedAt: told(book.now),
    },
  };
}

/** For a customer: when else, and nothing of who has how much to do. */
export function noRoomForCustomer(book: CallBook, dueAt: Instant, owner?: string): Problem {
  const { members: { load: _ours, ...members } = {}, ...problem } = noRoom(book, dueAt, owner);
  return { ...problem, members };
}

/** Of the hour in which it would have its place: calls promised, of how many that are made from now on. */
function loadAt(book: CallBook, dueAt: Instant, owner: string | undefined) {
  const { dealer, department, times } = book;
  const index = placeIn(book, dueAt);
  const hour = book.hours[index];
  if (hour === undefined) return undefined;
  const minutes = minutesOf(hour, book.now, plus(hour.hour, HOUR));
  const of = (id?: string) => {
    const { pace, promised } = callLine(book, id);
    const most = Math.floor(((pace[index] ?? 0) * minutes) / 60);
    return { promised: promised[index] ?? 0, ...(Number.isFinite(most) ? { most } : {}) };
  };
  const member = dealer.staff.find(({ id }) => id === owner);
  return {
    department,
    from: toOffsetText(times.opening.zone, beginOf(hour)),
    to: toOffsetText(times.opening.zone, endOf(hour)),
    ...of(),
    ...(member && { owner: { id: member.id, name: member.name, ...of(member.id) } }),
  };
}
