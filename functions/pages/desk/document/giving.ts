import { handOverWhatFits } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import { peopleWhoFit } from "../../../../shared/commitments/handoff/who-takes.ts";
import type {
  HandedOver,
  HandOverDeps,
} from "../../../../shared/commitments/handoff/hand-over-all.ts";
import type { Surroundings } from "../../../../shared/commitments/ladder/reach.ts";
import type { CommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import { strandedPromises } from "../../../../shared/commitments/promise/stranded-promises.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Actor } from "../../../../shared/story/parts/actor.schema.ts";
import type { Commitment, Person } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Form } from "../../forms/read-form.ts";

/** What a change of the document leaves of one person, and who could take some of it. */
export type Giving = {
  readonly owner: Person;
  readonly promises: readonly Commitment[];
  readonly takers: readonly Person[];
};

/** To whom a new one would go, or nobody; a named person is told from both by what stands before it. */
export const FREE = "free";
export const LEAVE = "leave";
const NAMED = "to:";
const FIELD = "give.";

export function giveField({ id }: Person): string {
  return `${FIELD}${id}`;
}

export function isGiveField(name: string): boolean {
  return name.startsWith(FIELD);
}

export function namedChoice({ id }: Person): string {
  return `${NAMED}${id}`;
}

/** Who is there by this document, saved or not. */
export async function aroundOf(
  directory: Pick<DirectoryStore, "brand" | "deadAddresses">,
  dealer: Dealer,
  now: Instant,
): Promise<Surroundings> {
  const [brand, dead] = await Promise.all([
    directory.brand(dealer.brand),
    directory.deadAddresses(dealer.brand),
  ]);
  return { dealer, brand: brand?.document, dead, at: now };
}

/** By whoever they are of, in the order in which they are due. */
export function givingsOf(promises: readonly Commitment[], around: Surroundings): Giving[] {
  const byOwner = Map.groupBy(promises, ({ owner }) => owner.id);
  return [...byOwner.values()].flatMap((theirs) => {
    const [first] = theirs;
    if (first === undefined) return [];
    const { owner } = first;
    return [{ owner, promises: theirs, takers: peopleWhoFit(theirs, owner.id, around) }];
  });
}

type Reading = { readonly commitments: Pick<CommitmentStore, "dueBetween"> };
type Wanted = { readonly before: Dealer; readonly form: Form };

/**
 * What is given away with the press that saves, read before it is saved. Undefined where the change was
 * not looked at yet, or somebody was chosen who could take nothing of it any more: then it is shown again.
 */
export async function toBeGiven(
  deps: Reading,
  { before, form }: Wanted,
  around: Surroundings,
  now: Instant,
): Promise<readonly Giving[] | undefined> {
  if (form["sure"] === undefined) return undefined;
  if (!Object.keys(form).some(isGiveField)) return [];
  const stranded = await strandedPromises(deps, { before, after: around.dealer }, now);
  const givings = givingsOf(
    stranded.map(({ promise }) => promise),
    around,
  );
  return canBeGiven(givings, form) ? givings : undefined;
}

/** Whether everybody who was chosen could still take some of it. */
function canBeGiven(givings: readonly Giving[], form: Form): boolean {
  return givings.every(({ owner, takers }) => {
    const to = chosenBy(owner, form)?.to;
    return to === undefined || takers.some(({ id }) => id === to);
  });
}

/** Only what the change leaves alone: whoever comes back keeps what is due then. */
export async function giveAway(
  deps: HandOverDeps,
  around: Surroundings,
  { givings, form, by }: { readonly givings: readonly Giving[]; form: Form; readonly by: Actor },
  now: Instant,
): Promise<HandedOver> {
  let done: HandedOver = { moved: 0, left: [] };
  for (const { owner, promises } of givings) {
    const choice = chosenBy(owner, form);
    if (choice === undefined) continue;
    const only = new Set(promises.map(({ id }) => id));
    const asked = { from: owner.id, to: choice.to, only, by };
    const one = await handOverWhatFits(deps, around, asked, now);
    done = { moved: done.moved + one.moved, left: [...done.left, ...one.left] };
  }
  return done;
}

/** Undefined where they stay where they are, which is so without a word of it. */
function chosenBy(owner: Person, form: Form): { readonly to: string | undefined } | undefined {
  const choice = form[giveField(owner)];
  if (choice === FREE) return { to: undefined };
  return choice?.startsWith(NAMED) === true ? { to: choice.slice(NAMED.length) } : undefined;
}
