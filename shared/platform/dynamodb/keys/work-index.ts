import { toUtc } from "../../../kernel/time.ts";
import type { Instant } from "../../../kernel/time.ts";

/** Spread so that no index partition takes every write; sweep reads them all. */
export const WORK_SHARDS = 4;

/** Whatever waits for its time; in one partition a shard, so a round of sweep is one Query each. */
export const WORK_KINDS = [
  "commitment",
  "appointment",
  "waiting",
  "mail",
  "event",
  "daily",
  "document",
  "places",
  "notice",
  "account",
  "people",
  "retention",
  "tentative",
  "import",
  "campaign",
  "plan",
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** The `byWork` index: what sweep must look at once its time has come. */
export const workIndex = {
  partition: (shard: number) => `WORK#${shard}`,
  range: (at: Instant) => toUtc(at),
  shardOf: (reference: string) => reference.charCodeAt(0) % WORK_SHARDS,
};

/** The attributes that put an item into `byWork`. */
export function workAttributes(
  reference: string,
  at: Instant,
): { readonly workPk: string; readonly workSk: string } {
  return {
    workPk: workIndex.partition(workIndex.shardOf(reference)),
    workSk: workIndex.range(at),
  };
}
