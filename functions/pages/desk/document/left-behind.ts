import type { Left } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import { WHY_LEFT } from "../../../../shared/commitments/handoff/who-takes.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";

/** As many as an address carries; all of them stand on the page of whoever has them. */
const MOST_NAMED = 60;

/** What the page that follows shows: how many went, how many stay, and why each of the first does. */
export function givenQuery(moved: number, left: readonly Left[]): string {
  const stay = left
    .slice(0, MOST_NAMED)
    .map(({ promise: { reference, id }, why }) => [reference, id, why].join("."));
  const named = stay.length === 0 ? "" : `&stay=${encodeURIComponent(stay.join(" "))}`;
  return `moved=${moved}&left=${left.length}${named}`;
}

/** The same as it is read again; of another dealer's promises nothing. */
export async function leftBehind(
  commitments: Pick<CommitmentStore, "those">,
  dealer: string,
  stay: string,
): Promise<Left[]> {
  const asked = stay.split(" ").slice(0, MOST_NAMED).flatMap(placeOf);
  const promises = await commitments.those(asked);
  return promises
    .filter(({ dealer: own, host }) => (host?.dealer ?? own) === dealer)
    .flatMap((promise) => {
      const why = asked.find(({ id }) => id === promise.id)?.why;
      return why === undefined ? [] : [{ promise, why }];
    })
    .toSorted((one, other) => one.promise.dueAt - other.promise.dueAt);
}

function placeOf(text: string) {
  const [reference = "", id = "", reason] = text.split(".");
  const why = WHY_LEFT.find((one) => one === reason);
  return reference === "" || id === "" || why === undefined ? [] : [{ reference, id, why }];
}
