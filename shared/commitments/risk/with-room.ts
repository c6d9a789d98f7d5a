import { isCall } from "../../case/customer/call-windows.ts";
import { instant } from "../../kernel/time.ts";
import type { Person } from "../../story/parts/commitment.schema.ts";
import type { CallBook } from "../capacity/call-book.ts";
import { hasRoomOfTheirOwn } from "../capacity/room.ts";
import { reach } from "../ladder/reach.ts";
import { callsMadeBy, callsOf, visitInTheWay } from "./ahead.ts";
import type { Ahead } from "./ahead.ts";

/**
 * Somebody of its department who could still keep it: there from now on, with no customer, and for a call
 * with room by what is counted. Advisors before whoever leads them, and of those who has least to do.
 * `book` is undefined where nothing is counted.
 */
export function withRoom(ahead: Ahead, book: CallBook | undefined): Person | undefined {
  const { dealer, department, promise } = ahead;
  const manager = dealer.departments.find(({ id }) => id === department)?.manager;
  const [found] = dealer.staff
    .filter(({ id, role, departments }) =>
      role === "advisor" ? departments.includes(department) : id === manager,
    )
    .filter(({ id }) => id !== promise.owner.id && couldKeep(id, ahead, book))
    .map(({ id, name, role }) => ({ id, name, rank: role === "advisor" ? 0 : 1 }))
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        callsOf(one.id, ahead) - callsOf(other.id, ahead) ||
        (one.id < other.id ? -1 : 1),
    );
  return found && { id: found.id, name: found.name };
}

function couldKeep(id: string, ahead: Ahead, book: CallBook | undefined): boolean {
  if (!isThereForIt(id, ahead) || visitInTheWay(id, ahead) !== undefined) return false;
  if (!isCall(ahead.promise.kind)) return true;
  const hasTime = callsOf(id, ahead) < callsMadeBy(id, ahead);
  return hasTime && (book === undefined || hasRoomOfTheirOwn(book, ahead.promise.dueAt, id));
}

/** Themselves, with an address that they read, now and when it is due. */
function isThereForIt(id: string, { dealer, brand, dead, now, promise }: Ahead): boolean {
  return [now, instant(promise.dueAt - 1)].every(
    (at) => reach(id, { dealer, brand, dead, at })[0]?.id === id,
  );
}
