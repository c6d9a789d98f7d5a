import { BRAND_CARE_ID, MAILBOX_ID } from "../../shared/commitments/ladder/reach.ts";
import type { Brand, Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { liftAddress, notified } from "../../shared/mail/fate/lift-address.ts";
import type { LiftDeps } from "../../shared/mail/fate/lift-address.ts";
import { createSuppressionStore } from "../../shared/mail/fate/suppression.store.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import type { Notified } from "../../shared/story/parts/actor.schema.ts";

export type LiftingDeps = Omit<LiftDeps, "suppressions" | "directory"> & {
  readonly tables: Tables;
  readonly directory: Pick<DirectoryStore, "deadAddresses" | "markAlive">;
};

/** With the store that few requests need. */
export function lifting(deps: LiftingDeps): LiftDeps {
  return { ...deps, suppressions: createSuppressionStore(deps.tables) };
}

/** Everybody a dealer's document names that mail goes to, its own mailbox among them. */
export function addressesOf(dealer: Dealer | undefined): Notified[] {
  if (dealer === undefined) return [];
  return [...dealer.staff, { id: MAILBOX_ID, name: dealer.name, email: dealer.email }];
}

/** The same of a brand's, with its care desk. */
export function addressesOfBrand(brand: Brand | undefined): Notified[] {
  if (brand === undefined) return [];
  return [...brand.staff, { id: BRAND_CARE_ID, ...brand.care }];
}

type Written = {
  readonly brand: string;
  readonly before: readonly Notified[];
  readonly after: readonly Notified[];
};

/** An address that was written anew is tried anew, whatever became of it before. */
export async function tryAnew(
  deps: LiftingDeps,
  { brand, before, after }: Written,
  now: Instant,
): Promise<void> {
  const had = new Set(before.map(({ email }) => email.toLowerCase()));
  for (const person of after) {
    if (had.has(person.email.toLowerCase())) continue;
    const by = { kind: "system" } as const;
    await liftAddress(lifting(deps), { brand, person: notified(person), by }, now);
  }
}
