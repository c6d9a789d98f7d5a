import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import type { SessionStore } from "../../platform/sign-in/session.store.ts";
import type { Staff } from "../document/dealer.schema.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import type { StaffAtDealer } from "./staff-access.ts";

type Deps = {
  readonly directory: Pick<DirectoryStore, "workplaces" | "dealers" | "partners">;
  readonly sessions: Pick<SessionStore, "endAll">;
};

/**
 * Ends all sessions and tokens of somebody of the dealer, by who leads the whole of it. They may sign in again
 * at once, so nobody is locked out with it; and of somebody who also works where the one who asks does not
 * lead nothing is ended: whoever puts an address on their staff gets no power over it.
 */
export async function signOutPerson(
  { directory, sessions }: Deps,
  { staff, dealer: { document } }: StaffAtDealer,
  id: string,
  now: Instant,
): Promise<Result<Staff, Problem>> {
  const person = document.staff.find((one) => one.id === id);
  if (person === undefined) return fail({ code: "person-not-found" });
  const places = await directory.workplaces(person.email);
  const led = new Set([`dealer:${document.id}`, ...(await ledByBrand(directory, staff, document))]);
  if (places.some((place) => !led.has(`${place.kind}:${place.id}`))) {
    return fail({ code: "role-not-allowed", detail: "also-elsewhere" });
  }
  await sessions.endAll(person.email, now);
  log.info("session.ended-by-leader", { dealer: document.id });
  return ok(person);
}

async function ledByBrand(
  directory: Deps["directory"],
  { role }: StaffAtDealer["staff"],
  { brand }: { readonly brand: string },
): Promise<string[]> {
  if (role !== "brand") return [];
  const [dealers, partners] = await Promise.all([directory.dealers(), directory.partners(brand)]);
  return [
    ...dealers.flatMap((dealer) => (dealer.brand === brand ? [`dealer:${dealer.id}`] : [])),
    ...partners.map(({ id }) => `partner:${id}`),
  ];
}
