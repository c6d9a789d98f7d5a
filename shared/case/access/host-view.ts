import { may } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { DAY, HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { keyOf } from "../../story/party-key.ts";

/** A department of another dealer, or a partner, that may see a case, for one promise of it. */
export type Host = {
  /** Of a dealer its id; see `party-key.ts`. */
  readonly at: string;
  readonly department: string;
  /** Of which partner. */
  readonly partner?: string;
};

type Handed = Pick<Commitment, "host" | "handoff" | "status" | "keptAt" | "withdrawnAt" | "said">;

/** So long after it has ended they may still have to say what was done. */
const SEEN_AFTER_END_MILLISECONDS = 7 * DAY;

/** What a partner may see ends with its task; so long whoever pressed twice still gets an answer. */
const PARTNER_SEES_AFTER_END_MILLISECONDS = HOUR;

/** Who may see the case for this promise: those it is offered to, and those who took it over. */
export function hostsOf(promise: Handed, now: Instant): Host[] {
  const { host, handoff, status, keptAt, withdrawnAt, said } = promise;
  const to = handoff?.to;
  const known = [
    ...(host === undefined ? [] : [toHost(host)]),
    ...(to?.kind === "dealer" ? [toHost({ ...to, dealer: to.id })] : []),
  ];
  if (status === "open") return known;
  const endedAt = status === "kept" ? keptAt : withdrawnAt;
  if (endedAt === undefined) return known;
  return known.filter(({ partner }) => {
    // What others have withdrawn or done leaves a partner nothing to press.
    const isByOthers = status === "withdrawn" || (said?.by && said.by.partner !== partner);
    if (partner !== undefined && isByOthers) return false;
    const after =
      partner === undefined ? SEEN_AFTER_END_MILLISECONDS : PARTNER_SEES_AFTER_END_MILLISECONDS;
    return now < plus(endedAt, after);
  });
}

function toHost({ dealer, department, partner }: NonNullable<Commitment["host"]>): Host {
  const at = keyOf({ dealer, partner });
  return { at, department, ...(partner === true ? { partner: dealer } : {}) };
}

/** The people of the department, and who leads the whole of that dealer. */
export function isOfHost(
  { role, departments }: Pick<StaffMember, "role" | "departments">,
  at: string,
  host: Host,
): boolean {
  if (host.at !== at) return false;
  return may({ role }, "case:host", { department: departments.includes(host.department) });
}

type AtDealer = { readonly staff: Pick<StaffMember, "role" | "departments">; readonly at: string };

/** Whether somebody who acts for this dealer or partner may see and work this promise of a case. */
export function isTheirs(
  promise: Handed & Pick<Commitment, "dealer">,
  { staff, at }: AtDealer,
  now: Instant,
): boolean {
  return at === promise.dealer || hostsOf(promise, now).some((host) => isOfHost(staff, at, host));
}
