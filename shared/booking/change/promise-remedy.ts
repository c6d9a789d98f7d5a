import { PROMISE_RACE, promising } from "../../commitments/make/promising.ts";
import { tellRemedy } from "../../commitments/make/tell-remedy.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { sha256 } from "../../kernel/hash.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { BookDeps, BookInput } from "./book.ts";
import { bookingCase } from "./booking-case.ts";
import { readWish } from "./read-wish.ts";
import type { WishRefusal } from "./read-wish.ts";

/** Instead of a time. */
export type RemedyPromised = {
  readonly case: Case;
  readonly commitment: Commitment;
  readonly dealer: Dealer;
};

type Wanted = Pick<
  BookInput,
  | "dealer"
  | "service"
  | "also"
  | "host"
  | "options"
  | "location"
  | "intent"
  | "transport"
  | "jobs"
  | "for"
  | "by"
> & {
  /** The number of the recall for which nothing can be done yet. */
  readonly campaign: string;
  /** The case that is known, as it was read. */
  readonly story?: Pick<CaseNow, "commitments"> | undefined;
};

export type RemedyRefusal =
  | WishRefusal
  | RefusalOf<"promise-refused" | "too-many-requests" | "proof-required">
  | Replayed;

/**
 * Nobody is given a time for a recall that cannot be remedied yet; they are promised word of it, in the case
 * that would have been booked in. In one case it is promised once at a time.
 */
export async function promiseRemedy(
  deps: BookDeps,
  { campaign, story, ...wish }: Wanted,
  now: Instant,
  remember: (promised: RemedyPromised) => readonly Write[] = () => [],
): Promise<Result<RemedyPromised, RemedyRefusal>> {
  const read = await readWish(deps.recentDealers, wish);
  if (!read.ok) return read;
  const { dealer, service } = read.value;
  const drawCase = await bookingCase(deps, wish.for, dealer, service, now);
  if (!drawCase.ok) return drawCase;
  const before = saidOf(story, campaign);
  const open = before.find(({ status }) => status === "open");
  if (open !== undefined) {
    return ok({ case: drawCase.value().case, commitment: open, dealer });
  }
  return commitNew<RemedyPromised, Exclude<RemedyRefusal, Replayed>>(deps.commit, {
    race: PROMISE_RACE,
    alongside: remember,
    own: "commitment",
    final: {
      "too-many": { code: "too-many-requests" },
      "proof-spent": { code: "proof-required" },
    },
    draw: async () => {
      const { case: matter, writes } = drawCase.value();
      const asked = { dealer, department: service.department, campaign };
      const wanted = tellRemedy(matter, asked, now);
      if (!wanted.ok) return fail({ code: "promise-refused", problem: wanted.failure });
      const id = idOf(matter, campaign, before.length);
      const promise = await promising(deps, { dealer, wanted: wanted.value, by: wish.by, id }, now);
      const { made: commitment, writes: promised } = promise({ reference: matter.reference });
      return ok({
        made: { case: matter, commitment, dealer },
        writes: [...writes, ...promised],
      });
    },
  });
}

function saidOf(story: Wanted["story"], campaign: string): readonly Commitment[] {
  return (story?.commitments ?? []).filter(
    ({ ours }) => ours?.code === "say-remedy" && ours.params?.["campaign"] === campaign,
  );
}

/** Whoever asks for the same at the same moment is promised the same. */
function idOf({ reference }: Case, campaign: string, before: number): string {
  const hash = sha256(JSON.stringify([reference, campaign, before]));
  return `cmt_${hash.slice(0, 16).toUpperCase()}`;
}
