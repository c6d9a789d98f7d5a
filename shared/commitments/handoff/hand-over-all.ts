import * as z from "zod";
import { readDealer } from "../../directory/store/read-places.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { ENDLESS_PATIENCE } from "../../kernel/patience.ts";
import type { Patience } from "../../kernel/patience.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { Instant } from "../../kernel/time.ts";
import { DAY, instant, plus } from "../../kernel/time.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import { isAtPartner } from "../../story/party-key.ts";
import { changeCommitment } from "../change/change-commitment.ts";
import type { ChangeCommitmentDeps } from "../change/change-commitment.ts";
import type { Surroundings } from "../ladder/reach.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { handOver } from "./hand-over.ts";
import { isThere, whoTakes } from "./who-takes.ts";
import type { Assigned, WhyLeft } from "./who-takes.ts";

export const handOverInputSchema = z.strictObject({ to: slugSchema.optional() });

export type HandOverDeps = ChangeCommitmentDeps & {
  readonly cases: Pick<CaseStore, "now">;
  readonly commitments: Pick<CommitmentStore, "dueBetween">;
  readonly directory: Pick<DirectoryStore, "brand">;
};

export type HandOverAll = {
  readonly from: string;
  /** Without them each goes to whom a new promise of its department would. */
  readonly to?: string | undefined;
  /** None but these; without them all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly by: Actor;
  /** When it is over, what is not given yet stays for the next press. */
  readonly patience?: Patience | undefined;
};

export type Left = { readonly promise: Commitment; readonly why: WhyLeft };
export type HandedOver = { readonly moved: number; readonly left: readonly Left[] };

/** Promises reach no further ahead; a query needs an end. */
const FURTHEST_MILLISECONDS = 4_000 * DAY;
/** Cases at once; the promises of one follow each other. */
const AT_ONCE = 6;

type Reading = { readonly commitments: Pick<CommitmentStore, "dueBetween"> };

/** Every open promise of one person that is kept at this dealer, soonest due first. */
export async function openPromisesOf(
  deps: Reading,
  dealer: string,
  owner: string,
  now: Instant,
): Promise<Commitment[]> {
  const open = await keptAt(deps, dealer, now);
  return open.filter((promise) => promise.owner.id === owner);
}

/** Every open promise that is kept at this dealer, soonest due first; what a partner keeps is not. */
export async function keptAt({ commitments }: Reading, dealer: string, now: Instant) {
  const period = { from: instant(0), until: plus(now, FURTHEST_MILLISECONDS) };
  const listed = await commitments.dueBetween({ dealer, status: "open", ...period });
  return listed.filter(({ host }) => !isAtPartner(host));
}

/**
 * Gives away every open promise of one person. What another press has given away already is not theirs
 * any more, so it is safe to press again; what cannot be given stays, and is answered with the reason.
 */
export async function handOverAll(
  deps: HandOverDeps,
  around: Surroundings,
  asked: HandOverAll,
  now: Instant,
): Promise<Result<HandedOver, Problem>> {
  const { from, to } = asked;
  if (to !== undefined && (to === from || !isThere(to, around))) return fail(refused());
  const assigned = await assign(deps, around, asked, now);
  const fits = assigned.some(({ to: taker }) => taker !== undefined);
  if (to !== undefined && assigned.length > 0 && !fits) return fail(refused());
  return ok(await give(deps, assigned, asked, now));
}

/** The same where one named person fits none of them: then they all stay, with the reason. */
export async function handOverWhatFits(
  deps: HandOverDeps,
  around: Surroundings,
  asked: HandOverAll,
  now: Instant,
): Promise<HandedOver> {
  return give(deps, await assign(deps, around, asked, now), asked, now);
}

async function assign(
  deps: HandOverDeps,
  around: Surroundings,
  { from, to, only }: HandOverAll,
  now: Instant,
): Promise<Assigned[]> {
  const open = await keptAt(deps, around.dealer.id, now);
  const assigned = whoTakes(open, around, { from, to });
  return assigned.filter(({ promise: { id } }) => only === undefined || only.has(id));
}

async function give(
  deps: HandOverDeps,
  assigned: readonly Assigned[],
  asked: HandOverAll,
  now: Instant,
): Promise<HandedOver> {
  const byCase = [...Map.groupBy(assigned, ({ promise }) => promise.reference).values()];
  const done = await sideBySide(byCase, AT_ONCE, (ofCase) => giveCase(deps, ofCase, asked, now));
  const left = [...assigned.flatMap(leftOf), ...done.flatMap((one) => one.left)];
  return { moved: done.reduce((sum, one) => sum + one.moved, 0), left };
}

function leftOf({ promise, why }: Assigned): Left[] {
  return why === undefined ? [] : [{ promise, why }];
}

async function giveCase(
  deps: HandOverDeps,
  assigned: readonly Assigned[],
  { from, by, patience = ENDLESS_PATIENCE }: HandOverAll,
  now: Instant,
): Promise<HandedOver> {
  let moved = 0;
  const left: Left[] = [];
  for (const { promise, to } of assigned) {
    if (to === undefined || patience.isOver()) continue;
    const story = await deps.cases.now(promise.reference);
    if (story === undefined) continue;
    const { dealer, brand } = await readDealer(deps, promise.dealer);
    const request = { story, dealer, brand, by, id: promise.id, now };
    const decide = handOver({ from, to, quiet: moved > 0 });
    const changed = await changeCommitment(deps, request, decide);
    if (!changed.ok) left.push({ promise, why: "closed" });
    else if (changed.value.owner.id === to.id) moved += 1;
  }
  return { moved, left };
}

function refused(): Problem {
  return { code: "invalid-request", errors: [invalid("/to", "not-there")] };
}
