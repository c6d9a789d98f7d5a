import type { Left } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import { WHY_LEFT } from "../../../../shared/commitments/handoff/who-takes.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import { promisesSeenBy } from "../../../../shared/case/access/seen-by.ts";
import type { Viewer } from "../../../../shared/case/access/seen-by.ts";

/** As many as an address carries; all of them stand on the page of whoever has them. */
const MOST_NAMED = 60;

/** What the page that follows shows: how many went, how many stay, and why each of the first does. */
export function givenQuery(moved: number, left: readonly Left[]): string {
  const named = left.length === 0 ? "" : `&stay=${encodeURIComponent(staysText(left))}`;
  return `moved=${moved}&left=${left.length}${named}`;
}

/** Those that stay, each with the reason. */
export function staysText(left: readonly Left[]): string {
  return left
    .slice(0, MOST_NAMED)
    .map(({ promise: { reference, id }, why }) => [reference, id, why].join("."))
    .join(" ");
}

type LeftDeps = {
  readonly commitments: Pick<CommitmentStore, "those">;
  readonly cases: Pick<CaseStore, "cases">;
};

/**
 * The same as it is read again; of another dealer's promises nothing. An address can name any promise, so
 * each is shown as a list shows it.
 */
export async function leftBehind(
  { commitments, cases }: LeftDeps,
  viewer: Viewer,
  stay: string,
): Promise<Left[]> {
  const asked = stay.split(" ").slice(0, MOST_NAMED).flatMap(placeOf);
  const { id: dealer } = viewer.dealer;
  const promises = await commitments.those(asked);
  const left = promises
    .filter(({ dealer: own, host }) => (host?.dealer ?? own) === dealer)
    .flatMap((promise) => {
      const why = asked.find(({ id }) => id === promise.id)?.why;
      return why === undefined ? [] : [{ promise, why }];
    })
    .toSorted((one, other) => one.promise.dueAt - other.promise.dueAt);
  return promisesSeenBy(cases, viewer, left);
}

function placeOf(text: string) {
  const [reference = "", id = "", reason] = text.split(".");
  const why = WHY_LEFT.find((one) => one === reason);
  return reference === "" || id === "" || why === undefined ? [] : [{ reference, id, why }];
}
