import { hearersOf } from "./hearers-of.ts";
import type { AddressTrouble, DeadAddresses } from "../../directory/store/dead-addresses.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Fact } from "../../story/fact.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";

export type DeathDeps = {
  readonly directory: Pick<
    DirectoryStore,
    "dealer" | "brand" | "workplaces" | "deadAddresses" | "markDead" | "markAlive"
  >;
};

/** What is written of it, and what is told; nothing of either when it was known. */
export type Death = { readonly writes: readonly Write[]; readonly facts: readonly Fact[] };

const NOTHING: Death = { writes: [], facts: [] };

/**
 * A mail to one of ours came back for good, or was reported: from now on the address reaches nobody, at
 * all dealers of the brand, until somebody lifts it; and whoever leads there hears of it once. An address
 * that nobody has any more is nobody's concern.
 */
export async function addressDied(
  deps: DeathDeps,
  { id: mail, dealer: at, reference, recipient }: Mail,
  state: AddressTrouble,
  now: Instant,
): Promise<Death> {
  if (recipient.kind !== "staff") return NOTHING;
  const { directory } = deps;
  const email = recipient.email.toLowerCase();
  const dealer = (await directory.dealer(at))?.document;
  if (dealer === undefined) return NOTHING;
  const known = await directory.deadAddresses(dealer.brand);
  if (known.has(email)) return NOTHING;
  const record = { email, state, since: now, reference, dealer: at };
  const dead: DeadAddresses = new Map(known).set(email, record);
  const found = await hearersOf(deps, { email, dealer, dead, now });
  if (found === undefined) return NOTHING;
  const { person, notified } = found;
  return {
    writes: [directory.markDead(dealer.brand, record)],
    facts: [{ type: "address.failed", mail, person, state, notified: [...notified] }],
  };
}
