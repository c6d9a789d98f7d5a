import { notePurposeRefused } from "../../case/access/purpose-refused.ts";
import { isClosedToSales, isForSales } from "../../directory/rights/purpose.ts";
import type { Instant } from "../../kernel/time.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { BookDeps, BookInput } from "./book.ts";
import type { WishRead } from "./read-wish.ts";

/** A visit to sales has a case of its own, with a consent of its own; who wanted it otherwise is on record. */
export async function misuse(
  deps: BookDeps,
  { for: wanted, by }: BookInput,
  { dealer, service: { department } }: WishRead,
  now: Instant,
): Promise<RefusalOf<"purpose-not-allowed"> | undefined> {
  if (wanted.kind === "new-case" || !isClosedToSales(wanted.case, dealer)) return undefined;
  if (!isForSales({ department }, dealer)) return undefined;
  if (by.kind === "staff") await notePurposeRefused(deps, wanted.case, by, now);
  return { code: "purpose-not-allowed" };
}
