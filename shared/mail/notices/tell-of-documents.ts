import type { Notice, NoticeReader } from "../../directory/history/notice.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { eachApart } from "../../kernel/each-apart.ts";
import { sha256 } from "../../kernel/hash.ts";
import { MINUTE, plus, toUtc } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import type { Log } from "../../platform/log.ts";
import type { SuppressionStore } from "../fate/suppression.store.ts";
import { handOver } from "../send/hand-over.ts";
import type { HandOverDeps } from "../send/hand-over.ts";
import type { Pace } from "../send/pace.ts";
import { noticeMail } from "./notice-mail.ts";
import { placeOf } from "./place-of.ts";
import type { NoticePlace } from "./place-of.ts";
import type { NoticeStore } from "./notice.store.ts";

export type TellOfDocumentsDeps = HandOverDeps & {
  readonly directory: Pick<DirectoryStore, "dealer" | "dealers" | "brand" | "partner">;
  readonly suppressions: Pick<SuppressionStore, "blocks">;
  readonly notices: NoticeStore;
  readonly log: Log;
};

/** Longer than a round of sweep; whoever died with it is followed by another. */
const CLAIM_MILLISECONDS = 10 * MINUTE;
/** Half a day of them; after that its history is what is left of it. */
const MOST_TRIES = 70;

/**
 * Tells who leads a place what was changed there.
 * @throws AggregateError after the last place when somebody could not be told: that is the next round's.
 */
export async function tellOfDocuments(
  deps: TellOfDocumentsDeps,
  work: readonly Work[],
  now: Instant,
  pace: Pace,
): Promise<void> {
  const references = new Set(
    work.flatMap(({ kind, reference }) => (kind === "notice" ? [reference] : [])),
  );
  await eachApart([...references], {
    sideBySide: 1,
    work: async (reference) => {
      for (const notice of await deps.notices.waiting(reference))
        await tell(deps, reference, notice, now, pace);
    },
    onFailure: (error) => deps.log.error("mail.notice-failed", error),
  });
}

async function tell(
  deps: TellOfDocumentsDeps,
  reference: string,
  seen: Notice,
  now: Instant,
  pace: Pace,
): Promise<void> {
  if (seen.workSk > toUtc(now)) return;
  const notice = await deps.notices.claim(seen, plus(now, CLAIM_MILLISECONDS));
  if (notice === undefined) return;
  const place = await placeOf(deps, reference);
  if (place === undefined) return deps.notices.end(notice);
  const told = new Set(notice.told);
  let left = 0;
  for (const reader of readersOf(place, notice)) {
    if (told.has(reader.email)) continue;
    if (await sent(deps, { reference, place, notice, reader }, now, pace)) {
      told.add(reader.email);
      await deps.notices.mark(notice, [...told]);
    } else left += 1;
  }
  if (left === 0) return deps.notices.end(notice);
  if (notice.tries < MOST_TRIES) return;
  deps.log.error("mail.notice-given-up", new Error("a notice reached not everybody"), {
    count: left,
  });
  await deps.notices.end(notice);
}

/** Each address once; what is an address no more comes last, and hears the least. */
function readersOf({ dealer, brand }: NoticePlace, { former }: Notice): readonly NoticeReader[] {
  const leaders = dealer?.staff.filter(({ role }) => role === "general-manager") ?? [];
  const ofBrand = brand === undefined ? [] : [brand.care];
  const staff = dealer === undefined ? (brand?.staff ?? []) : [];
  const all: readonly NoticeReader[] = [...leaders, ...ofBrand, ...staff, ...former];
  return [...new Map(all.toReversed().map((one) => [one.email.toLowerCase(), one])).values()];
}

type Telling = {
  readonly reference: string;
  readonly place: NoticePlace;
  readonly notice: Notice;
  readonly reader: NoticeReader;
};

/** Whether this reader needs no other try: it went, or their address takes no mail. */
async function sent(
  deps: TellOfDocumentsDeps,
  telling: Telling,
  now: Instant,
  pace: Pace,
): Promise<boolean> {
  const { reference, place, notice, reader } = telling;
  if (await deps.suppressions.blocks(reader.email, "transactional")) return true;
  const turn = await pace.turn();
  if (turn === undefined) return false;
  const hash = sha256("notice", notice.pk, notice.sk, reader.email.toLowerCase());
  const mail = {
    id: `notice_${hash.slice(0, 24)}`,
    reference: reference.replace(":", "-"),
    tries: notice.tries,
    recipient: { email: reader.email },
  };
  const making = {
    brand: place.writer.brand,
    compose: () => noticeMail({ id: mail.id, place, notice, reader }, deps.settings, now),
    mayStillGo: () => Promise.resolve(true),
  };
  return (await handOver(deps, mail, making, pace, turn)).ok;
}
