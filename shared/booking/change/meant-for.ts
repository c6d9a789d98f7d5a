import { ok } from "../../kernel/result.ts";
import { whoIs } from "./booking-case.ts";
import type { BookDeps, BookInput } from "./book.ts";
import type { WishRead } from "./read-wish.ts";

/**
 * How whoever registers for an event that is not for all is held to a mail. Of nearly all services nothing is
 * asked, and nothing is read to ask it.
 */
export async function meantFor(
  deps: BookDeps,
  { for: whose, by, stranger, override }: BookInput,
  { dealer, service }: WishRead,
) {
  const { audience = "all" } = service.event ?? {};
  if (audience === "all" || override !== undefined) return ok(undefined);
  const { forWhom } = await import("./for-whom.ts");
  return forWhom(deps, { dealer, service, customer: whoIs(whose).customer, by }, stranger);
}
