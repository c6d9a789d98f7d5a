import type { BookInput } from "../../shared/booking/change/book.ts";
import type { LookedUp } from "../../shared/booking/recall/look-up-recalls.ts";
import type { RecallLookUp } from "../../shared/recalls/recall-look-up.ts";

type Wish = Pick<BookInput, "for" | "jobs" | "intent">;

/**
 * The jobs of a wish with what is known of their recalls by the car's VIN. What nearly everybody wants is for no
 * recall, and waits for nothing that asks about one.
 */
export async function withRecalls(
  { recalls }: { readonly recalls: RecallLookUp | undefined },
  { for: whose, jobs, intent }: Wish,
): Promise<LookedUp> {
  const { vin } = (whose.kind === "new-case" ? whose.person.vehicle : whose.case.vehicle) ?? {};
  if (vin === undefined || (jobs === undefined && intent === undefined)) return { jobs };
  const { lookUpRecalls } = await import("../../shared/booking/recall/look-up-recalls.ts");
  return lookUpRecalls(recalls, { vin, jobs, intent });
}
