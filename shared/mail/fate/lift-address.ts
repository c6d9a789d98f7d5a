import { BRAND_CARE_ID, MAILBOX_ID } from "../../commitments/ladder/reach.ts";
import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { toEvent } from "../../story/fact.ts";
import type { Fact } from "../../story/fact.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Actor, Notified } from "../../story/parts/actor.schema.ts";
import type { SuppressionStore } from "./suppression.store.ts";

export type LiftDeps = {
  readonly directory: Pick<DirectoryStore, "deadAddresses" | "markAlive">;
  readonly suppressions: Pick<SuppressionStore, "revive">;
  readonly cases: Pick<CaseStore, "record">;
  readonly commit: Commit;
  readonly random: Random;
};

type Place = { readonly dealer: Dealer; readonly brand: Brand | undefined };

/** Everybody the dealer's mails are for: its staff, its brand's, the care desk, and its mailbox. */
export function everybodyAt({ dealer, brand }: Place): Notified[] {
  const mailbox = { id: MAILBOX_ID, name: dealer.name, email: dealer.email };
  const care = brand === undefined ? [] : [{ id: BRAND_CARE_ID, ...brand.care }];
  return [...dealer.staff, ...(brand?.staff ?? []), ...care, mailbox].map(notified);
}

export function personNamed(id: string, place: Place): Notified | undefined {
  // The contract calls the desk by its place in the brand's document, the ladder by its role.
  const asked = id === "care" ? BRAND_CARE_ID : id;
  return everybodyAt(place).find((one) => one.id === asked);
}

/** No more of them than a mail needs. */
export function notified({ id, name, email, language }: Notified): Notified {
  return { id, name, email, ...(language === undefined ? {} : { language }) };
}

/**
 * The address counts as working again, and one mail goes there that has to arrive: should it come back,
 * it is dead again and everybody hears of it again. Does nothing where it was not dead.
 */
export async function liftAddress(
  deps: LiftDeps,
  { brand, person, by }: { brand: string; person: Notified; by: Actor },
  now: Instant,
): Promise<void> {
  const email = person.email.toLowerCase();
  const dead = (await deps.directory.deadAddresses(brand)).get(email);
  if (dead === undefined) return;
  const { id, name } = person;
  const fact: Fact = { type: "address.lifted", person: { id, name }, notified: [person] };
  const event = toEvent(fact, dead, { by, at: now, random: deps.random });
  // Refused when somebody else was faster: then their mail is on its way.
  await deps.commit([
    deps.directory.markAlive(brand, email),
    deps.suppressions.revive(email),
    deps.cases.record(event),
  ]);
}
