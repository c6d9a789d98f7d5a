import type { Instant } from "../../kernel/time.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { ConfirmationDeps } from "./doubt-confirmation.ts";
import { toldOf } from "../../story/mail-id.ts";
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
  const story = await deps.cases.now(reference);
  if (story === undefined) return;
  const since = toldOf(id) ?? story.case.openedAt;
  const confirmation = confirmationOf(await deps.cases.since(story, since), id);
  if (confirmation !== undefined)
    await doubtConfirmation(deps, { reference, ...confirmation }, now);
}
