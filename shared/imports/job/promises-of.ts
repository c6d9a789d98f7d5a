import { callToConfirm } from "../../booking/confirmation/call-to-confirm.ts";
import { canBeCalled } from "../../case/customer/can-be-called.ts";
import { namedDue } from "../../commitments/due/due.ts";
import { chooseOwner, managerOf } from "../../commitments/ladder/people.ts";
import { owedCall } from "../../commitments/make/owed-call.ts";
import { promising } from "../../commitments/make/promising.ts";
import type { PromisedIn, PromisingDeps, Wanted } from "../../commitments/make/promising.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Entry } from "../read/read-row.ts";
import type { Taking } from "./take-row.ts";

export type TakePromiseDeps = PromisingDeps;

/**
 * What the customer of a row is promised: what the row says, or, where they are to hear of their visit and no mail
 * reaches them, a call. Whoever has least to do gets what is nobody's; this import's own is counted along.
 */
export async function promisesOf(
  deps: TakePromiseDeps,
  taking: Taking,
  entry: Entry,
): Promise<(of: PromisedIn) => readonly Write[]> {
  const wanted = wantedOf(taking, entry);
  if (wanted === undefined) return () => [];
  const { dealer, by, now, job } = taking;
  const people = wanted.people ?? leastBusy(taking, wanted.department);
  taking.open.set(people.owner.id, (taking.open.get(people.owner.id) ?? 0) + 1);
  const quiet = job.mapping.quiet ? true : undefined;
  const promise = await promising(deps, { dealer, wanted: { ...wanted, people }, by, quiet }, now);
  return (of) => promise(of).writes;
}

function wantedOf({ dealer, now, job }: Taking, entry: Entry): Wanted | undefined {
  const { customer, department, promise, visit, topic } = entry;
  if (promise !== undefined) {
    const { what, due, owner } = promise;
    const people =
      owner === undefined ? {} : { people: { owner, accountable: managerOf(dealer, department) } };
    const kind = canBeCalled({ customer }) ? "callback" : "other";
    return { kind, what, department, due: namedDue(dealer.timeZone, due), ...people };
  }
  if (visit === undefined || job.mapping.quiet || customer.email !== undefined) return undefined;
  const call = callToConfirm({ department, serviceName: topic });
  return owedCall({ dealer, matter: { customer } }, call, now);
}

/** Asked once of the store: a thousand rows would ask a thousand times for what they changed themselves. */
function leastBusy({ dealer, dead, now, open }: Taking, department: string) {
  return chooseOwner({ dealer, dead, at: now }, department, open);
}
