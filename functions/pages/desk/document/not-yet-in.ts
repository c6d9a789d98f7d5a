import { stateOf } from "../../../../shared/directory/accounts/account-state.ts";
import type { AccountStore } from "../../../../shared/directory/accounts/account.store.ts";

/** The ids of those who have never signed in. */
export async function notYetIn(
  accounts: Pick<AccountStore, "of">,
  people: readonly { readonly id: string; readonly email: string }[],
): Promise<ReadonlySet<string>> {
  const known = await accounts.of(people.map(({ email }) => email));
  const strange = people.filter(({ email }) => stateOf(known.get(email)) !== "signed-in");
  return new Set(strange.map(({ id }) => id));
}
