import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import { PARTNER_DEPARTMENT } from "../../directory/document/partner-terms.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { partyOf } from "../../directory/partner/party-of.ts";
import { isInspection, leadTimeOf } from "../../directory/partner/task-terms.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Notified } from "../../story/parts/actor.schema.ts";
import type { Commitment, HandoffTarget, Task } from "../../story/parts/commitment.schema.ts";
import { earliestAfter } from "../due/lead-time.ts";
import { ofPartner } from "../ladder/people.ts";
import { reach } from "../ladder/reach.ts";
import type { Surroundings } from "../ladder/reach.ts";

/** A partner that was asked for, where there is one, and which kind of task. */
export type AskedPartner = {
  readonly partner: Partner | undefined;
  readonly kind: string | undefined;
  /** Where each stands in what was sent. */
  readonly at: { readonly partner: string; readonly kind: string };
};

export type PartnerTask = {
  readonly partner: Partner;
  readonly kind: string;
  readonly earliest: Instant;
};

/**
 * What a partner of this brand can be asked for, and by when at the earliest. Without a kind it is the
 * promise's own, where the partner takes that, or else the only one that it takes.
 */
export function taskAsked(
  { partner, kind: named, at }: AskedPartner,
  { brand, promised }: { readonly brand: string; readonly promised: Commitment["kind"] },
  now: Instant,
): Result<PartnerTask, Problem> {
  if (partner === undefined || partner.brand !== brand || partner.ended === true) {
    return fail(wrong(at.partner, "no-such-partner"));
  }
  const kind = named ?? usualKind(partner, promised);
  const leadTime = kind === undefined ? undefined : leadTimeOf(partner, kind);
  if (kind === undefined || leadTime === undefined) {
    return fail(wrong(at.kind, named === undefined ? "which-task-kind" : "no-such-task-kind"));
  }
  const opening = openingOf(partyOf(partner), PARTNER_DEPARTMENT);
  const earliest = earliestAfter(leadTime, { opening, workingDays: partner.workingDays }, now);
  return earliest.ok
    ? ok({ partner, kind, earliest: earliest.value })
    : fail({ code: "never-open" });
}

function usualKind({ leadTimes }: Partner, promised: string): string | undefined {
  const kinds = Object.keys(leadTimes);
  if (kinds.includes(promised)) return promised;
  return kinds.length === 1 ? kinds[0] : undefined;
}

/** The task as it is asked for, whom it is offered to and who of them hears of it. */
export function offeredTask(
  { partner, kind, earliest }: PartnerTask,
  around: Pick<Surroundings, "brand" | "dead">,
  now: Instant,
): {
  readonly task: Task;
  readonly to: HandoffTarget;
  readonly party: Dealer;
  readonly notified: Notified[];
} {
  const { id, name } = partner;
  const inspects = isInspection(partner, kind);
  const party = partyOf(partner);
  const there = { ...around, dealer: party, at: now };
  const people = new Map(
    party.staff
      .flatMap((member) => reach(member.id, there))
      .map((one) => [one.email, one] as const),
  );
  return {
    task: { partner: id, name, kind, inspects, requestedAt: now, earliest },
    to: { kind: "dealer", id, name, department: PARTNER_DEPARTMENT, partner: true },
    party,
    notified: ofPartner([...people.values()], party),
  };
}

function wrong(
  pointer: string,
  rule: "no-such-partner" | "no-such-task-kind" | "which-task-kind",
): Problem {
  return { code: "invalid-request", errors: [invalid(pointer, rule)] };
}
