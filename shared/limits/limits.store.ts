import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { log } from "../platform/log.ts";
import { apart } from "../platform/written.ts";
import type { Contacts } from "./contacts.ts";
import { burstOf } from "./burst.ts";
import { countBack, countUpdate, secondsLeft, unprovenCounts } from "./count.ts";
import type { Count } from "./count.ts";
import { createNetworks } from "./network.store.ts";

type LimitsTables = Pick<Tables, "client" | "cases">;

type LimitsOptions = {
  /** Whether networks, and all customers of a dealer together, are counted too. */
  readonly networks: boolean;
  readonly random: Random;
};

type Changed = {
  readonly reference: string;
  readonly customer: Contacts;
  readonly unproven?: unknown;
};

export type Limits = ReturnType<typeof createLimits>;

/**
 * The limits that are counted before what they limit: each attempt counts, whatever comes of it. Answers
 * why it must not be done now, and when it may.
 */
export function createLimits(tables: LimitsTables, { networks, random }: LimitsOptions) {
  const networkOf = createNetworks(tables, random);
  const ofNetwork = async (of: Count["of"], from: string, now: Instant): Promise<Count[]> =>
    networks ? [{ of, who: await networkOf(from, now) }] : [];
  return {
    /** Before somebody on the web opens a case; what counts them themselves goes with its transaction. */
    newCase: (dealer: string, from: string, now: Instant): Promise<Problem | undefined> =>
      withinAll(tables, now, async () => [
        ...(await ofNetwork("newCasesOfNetwork", from, now)),
        ...(networks ? [{ of: "newCasesOfAll", who: dealer } as const] : []),
      ]),

    /** Whether so many open cases from one network, or at one dealer, that a proof is asked of each. */
    isBurst: async (dealer: string, from: string, now: Instant): Promise<boolean> =>
      (await withinAll(tables, now, async () => [
        ...(await ofNetwork("burstOfNetwork", from, now)),
        ...(networks ? [{ of: "burstOfAll", who: dealer } as const] : []),
      ])) !== undefined,

    /** With which others somebody opens a case: those of one network within an hour. */
    burst: async (from: string, now: Instant): Promise<string> =>
      burstOf(await apart(() => networkOf(from, now)), now),

    /** Before anybody looks for a case by what stands on it, or by a code: alike whether it is there or not. */
    look: (
      of: "looksForCase" | "entriesToCase",
      reference: string,
      from: string,
      now: Instant,
    ): Promise<Problem | undefined> =>
      withinAll(tables, now, async () => [
        { of, who: reference },
        ...(await ofNetwork("looksOfNetwork", from, now)),
      ]),

    /**
     * Before a code for a partner's desk is compared. A network that is over its limit is not counted at the
     * case, so no network can go on to keep others out of it.
     */
    verifyCode: async (codes: string, from: string, now: Instant): Promise<Problem | undefined> =>
      (await withinAll(tables, now, () => ofNetwork("verifyCodesOfNetwork", from, now))) ??
      withinAll(tables, now, async () => [{ of: "verifyCodesOfCase", who: codes }]),

    /** It was right: its network is not held to it, and what is shown is counted. */
    verifyLook: async (codes: string, from: string, now: Instant): Promise<Problem | undefined> => {
      await givenBack(tables, now, () => ofNetwork("verifyCodesOfNetwork", from, now));
      return withinAll(tables, now, async () => [{ of: "verifyLooksOfCase", who: codes }]);
    },

    /** Before somebody of the staff looks for cases. */
    search: (email: string, now: Instant): Promise<Problem | undefined> =>
      withinAll(tables, now, async () => [{ of: "searchesOfPerson", who: email.toLowerCase() }]),

    /** Before a customer changes something in their case. */
    change: (matter: Changed, from: string, now: Instant): Promise<Problem | undefined> =>
      withinAll(tables, now, async () => [
        { of: "changesOfCase", who: matter.reference },
        ...(matter.unproven === undefined ? [] : unprovenCounts(matter.customer)),
        ...(await ofNetwork("changesOfNetwork", from, now)),
      ]),
  };
}

/** All of them are counted, so that whoever is over one limit does not stand still in the others. */
async function withinAll(
  tables: LimitsTables,
  now: Instant,
  countsOf: () => Promise<readonly Count[]>,
): Promise<Problem | undefined> {
  try {
    // It is none of what was asked for: a failure later on may still say that nothing was changed.
    return await apart(async () => {
      const counts = await countsOf();
      const over = await Promise.all(counts.map((count) => isOver(tables, count, now)));
      const waits = counts.flatMap(({ of }, index) => (over[index] ? [secondsLeft(of, now)] : []));
      return waits.length === 0 ? undefined : tooMany(Math.max(...waits));
    });
  } catch (error) {
    log.error("limits.not-counted", error);
    return undefined;
  }
}

/** What could not be given back is counted until its window ends. */
async function givenBack(
  { client, cases }: LimitsTables,
  now: Instant,
  countsOf: () => Promise<readonly Count[]>,
): Promise<void> {
  try {
    await apart(async () => {
      for (const count of await countsOf())
        await client.send(new UpdateCommand(countBack(cases, count, now)));
    });
  } catch (error) {
    // Of a window that has just ended nothing is there.
    if (!(error instanceof ConditionalCheckFailedException)) log.error("limits.not-counted", error);
  }
}

function tooMany(retryAfterSeconds: number): Problem {
  return { code: "too-many-requests", detail: "too-many-changes", retryAfterSeconds };
}

async function isOver({ client, cases }: LimitsTables, count: Count, now: Instant) {
  try {
    await client.send(new UpdateCommand(countUpdate(cases, count, now)));
    return false;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return true;
    throw error;
  }
}
