import { isCall } from "../../case/customer/call-windows.ts";
import { may } from "../../directory/rights/rights.ts";
import type { Problem } from "../../kernel/problem.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import type { Person } from "../../story/parts/commitment.schema.ts";
import type { CallLoads } from "../capacity/call-book.ts";
import { takePlace } from "../capacity/take-place.ts";
import type { Taking } from "../capacity/take-place.ts";
import { leastBusyOf } from "./promising.ts";
import type { PromisingDeps, Wanted } from "./promising.ts";

type Deps = Pick<PromisingDeps, "directory"> & {
  readonly commitments: PromisingDeps["commitments"] & CallLoads;
};

type Asked = {
  readonly desk: CaseAtDesk;
  readonly wanted: Wanted;
  /** Whoever was named for it. */
  readonly named: Person | undefined;
  readonly override: { readonly reason: string } | undefined;
};

export type ByWhom = {
  readonly owner: Person;
  /** Where it is counted; or why it cannot be made in time, and nobody may say so all the same. */
  readonly place: Result<Pick<Wanted, "callHour" | "most">, Problem>;
};

/** Who keeps a promise of the staff: whoever was named, else the least busy of those who have room. */
export async function byWhom(
  deps: Deps,
  { desk, wanted, named, override }: Asked,
  now: Instant,
): Promise<ByWhom> {
  const dealer = desk.dealer.document;
  const { department, due } = wanted;
  const { windows } = desk.story.case.contact ?? {};
  const asked = { dealer, department, windows, dueAt: due.dueAt, owner: named?.id, now };
  const naming = { override, mayOverride: may(desk.staff, "promise:overbook") };
  const isCounted = isCall(wanted.kind) && wanted.urgency === undefined;
  const taking: Result<Taking, Problem> = isCounted
    ? await takePlace(deps.commitments, asked, naming)
    : ok({ free: [] });
  const free = taking.ok ? taking.value.free : [];
  const owner = named ?? (await leastBusyOf(deps, dealer, department, free, now)).owner;
  if (!taking.ok) return { owner, place: taking };
  const own = free.find(({ caller }) => caller.id === owner.id);
  const place = own === undefined ? {} : { callHour: own.hour, most: own.most };
  return { owner, place: ok(place) };
}
