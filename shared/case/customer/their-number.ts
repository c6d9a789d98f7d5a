import type { Case } from "../../story/parts/case.schema.ts";

/** Whether a number, as people of that country type it, is one of those the customer gave. */
export async function isTheirNumber(
  { customer, contact }: Pick<Case, "customer" | "contact">,
  typed: string,
  country: string,
): Promise<boolean> {
  const theirs = [customer.phone, ...(contact?.phones ?? []).map(({ number }) => number)];
  // Phone metadata is loaded only when there is a number to read.
  const { toE164 } = await import("./phone.ts");
  const number = toE164(typed, country);
  return number !== undefined && theirs.includes(number);
}
