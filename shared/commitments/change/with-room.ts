import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CallWindow } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CallLoads } from "../capacity/call-book.ts";
import type { MostCalls } from "../capacity/call-load.ts";
import { takePlace } from "../capacity/take-place.ts";
import type { Naming } from "../capacity/take-place.ts";

export type Roomy = {
  readonly commitment: Commitment;
  /** So many calls there may be for its hour when it is written. */
  readonly most?: MostCalls;
  /** A manager promised beyond what can be kept. */
  readonly overridden?: true | undefined;
};

type Around = {
  /** Of the department that keeps it. */
  readonly dealer: Dealer;
  readonly windows: readonly CallWindow[];
  readonly seen: Commitment;
  readonly now: Instant;
};

/** A promise that was given another time, at a place of its hour, where it is counted. */
export async function withRoom(
  loads: CallLoads,
  commitment: Commitment,
  naming: Naming,
  { dealer, windows, seen, now }: Around,
): Promise<Result<Roomy, Problem>> {
  if (commitment.callHour === undefined) return ok({ commitment });
  const { dueAt, owner, host } = commitment;
  const department = host?.department ?? commitment.department;
  const freed = { hour: seen.callHour, owner: owner.id };
  const asked = { dealer, department, windows, dueAt, owner: owner.id, freed, now };
  const taking = await takePlace(loads, asked, naming);
  if (!taking.ok) return taking;
  const { free, overridden } = taking.value;
  const [place] = free;
  if (place === undefined) return ok({ commitment, overridden });
  return ok({ commitment: { ...commitment, callHour: place.hour }, most: place.most });
}
