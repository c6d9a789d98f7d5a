import type { Instant } from "../../kernel/time.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { ConfirmationDeps } from "./doubt-confirmation.ts";
import { confirmationOf } from "./confirmation-of.ts";
import { doubtConfirmation } from "./doubt-confirmation.ts";

/**
 * The time a confirmation has to be delivered in is over: doubts it unless it was. Nothing happens for
 * a mail that confirms nothing.
 */
export async function checkConfirmation(
  deps: ConfirmationDeps,
  { reference, id }: Pick<Mail, "reference" | "id">,
  now: Instant,
): Promise<void> {
  const story = await deps.cases.story(reference);
  const confirmation = story === undefined ? undefined : confirmationOf(story, id);
  if (confirmation !== undefined)
    await doubtConfirmation(deps, { reference, ...confirmation }, now);
}
