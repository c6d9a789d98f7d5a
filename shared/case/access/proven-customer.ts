import { sameSecret } from "../../kernel/hash.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { findKey } from "../../story/find-keys.ts";

type Asked = {
  readonly dealer: string;
  readonly email: string | undefined;
  readonly token: string | undefined;
};

/** Whoever has been here more often shows the key of one of their newest matters. */
const NEWEST_CASES = 50;

/** Whether `token` is the key of a case at this dealer whose customer has this address and has proven it. */
export async function isProvenCustomer(
  cases: Pick<CaseStore, "foundBy" | "cases">,
  { dealer, email, token }: Asked,
): Promise<boolean> {
  if (email === undefined || token === undefined) return false;
  const found = await cases.foundBy(dealer, findKey("email", email), NEWEST_CASES);
  const matters = found.length === 0 ? new Map() : await cases.cases(found);
  return [...matters.values()].some(
    (matter) =>
      matter.customer.email === email &&
      matter.unproven === undefined &&
      sameSecret(matter.token, token),
  );
}
