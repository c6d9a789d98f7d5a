import { eachApart } from "../../kernel/each-apart.ts";
import type { Instant } from "../../kernel/time.ts";
import { rulesText } from "../../kernel/zone-offsets.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { log } from "../../platform/log.ts";
import { changeCommitment } from "../../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps } from "../../commitments/change/change-commitment.ts";
import { dueFollowed, isDueToFollow } from "../../commitments/change/due-followed.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import { NO_DUE_IS_LATER } from "../../commitments/promise/punctuality.ts";
import { upcomingOf } from "../agenda/upcoming.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { clockFollowed, isToFollow } from "./clock-followed.ts";
import { createZoneRulesStore } from "./zone-rules.store.ts";

export type FollowClocksDeps = ChangeAppointmentDeps &
  ChangeCommitmentDeps & {
    readonly tables: Pick<Tables, "client" | "cases">;
    readonly commitments: Pick<CommitmentStore, "dueBetween">;
    readonly directory: Pick<DirectoryStore, "dealer" | "dealers" | "brand">;
    readonly appointments: Pick<AppointmentStore, "between">;
  };

const SIDE_BY_SIDE = 4;

/**
 * Lets every visit and every due time to come follow its clocks, once for each change of a zone's rules. They come with the
 * runtime, so with new instances; what they were when all was last looked at is stored for each zone.
 * @throws AggregateError after the last dealer when some could not be looked at: they are the next round's.
 */
export function followClocks(deps: FollowClocksDeps) {
  const rules = createZoneRulesStore(deps.tables);
  const seen = new Map<string, string>();
  return async (_: readonly Work[], now: Instant): Promise<void> => {
    const dealers = await deps.directory.dealers();
    const zones = Map.groupBy(dealers, ({ timeZone }) => timeZone);
    await eachApart([...zones], {
      sideBySide: 1,
      work: async ([zone, of]) => {
        const present = rulesText(zone, now);
        if (seen.get(zone) === present) return;
        if ((await rules.followed(zone)) !== present) {
          await followAt(
            deps,
            of.map(({ id }) => id),
            now,
          );
          await rules.follow(zone, present);
        }
        seen.set(zone, present);
      },
      onFailure: (error) => log.error("sweep.clocks-failed", error),
    });
  };
}

async function followAt(
  deps: FollowClocksDeps,
  dealers: readonly string[],
  now: Instant,
): Promise<void> {
  await eachApart(dealers, {
    sideBySide: SIDE_BY_SIDE,
    work: async (id) => {
      const dealer = await deps.directory.dealer(id);
      if (dealer !== undefined) await followAtDealer(deps, dealer.document, now);
    },
    onFailure: (error, dealer) => log.error("sweep.clocks-failed", error, { dealer }),
  });
}

async function followAtDealer(deps: FollowClocksDeps, dealer: Dealer, now: Instant): Promise<void> {
  await followVisits(deps, dealer, now);
  await followDues(deps, dealer, now);
}

async function followDues(deps: FollowClocksDeps, dealer: Dealer, now: Instant): Promise<void> {
  const ahead = { dealer: dealer.id, status: "open", from: now, until: NO_DUE_IS_LATER } as const;
  const open = await deps.commitments.dueBetween(ahead);
  const brand = (await deps.directory.brand(dealer.brand))?.document;
  await eachApart(
    open.filter((promise) => isDueToFollow(promise, now)),
    {
      sideBySide: SIDE_BY_SIDE,
      work: async ({ reference, id, dealer: whose }) => {
        const story = await deps.cases.now(reference);
        // What is kept here may be another dealer's.
        const own = whose === dealer.id ? dealer : (await deps.directory.dealer(whose))?.document;
        if (story === undefined || own === undefined) return;
        const by = { kind: "system" } as const;
        await changeCommitment(deps, { story, dealer: own, brand, by, id, now }, dueFollowed);
      },
      onFailure: (error, { id: commitment }) =>
        log.error("sweep.clocks-failed", error, { commitment }),
    },
  );
}

async function followVisits(deps: FollowClocksDeps, dealer: Dealer, now: Instant): Promise<void> {
  const visits = (await upcomingOf(deps, dealer, now)).filter(isToFollow);
  if (visits.length === 0) return;
  log.info("sweep.clocks-changed", { dealer: dealer.id, count: visits.length });
  await eachApart(visits, {
    sideBySide: SIDE_BY_SIDE,
    work: async ({ reference, id: appointment }) => {
      const by = { kind: "system" } as const;
      const dealerOf = async () => dealer;
      await changeAppointment(deps, { reference, appointment, dealerOf, by, now }, clockFollowed);
    },
    onFailure: (error, { id: appointment }) =>
      log.error("sweep.clocks-failed", error, { appointment }),
  });
}
