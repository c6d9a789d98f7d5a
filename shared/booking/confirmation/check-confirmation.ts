import type { Instant } from "../../kernel/time.ts";
import type { ConfirmationDeps } from "./confirmation-deps.ts";
import { confirmationOf } from "./confirmation-of.ts";
import { doubtConfirmation } from "./doubt-confirmation.ts";

/**
 * The time a confirmation has to be delivered in is over: doubts it unless it was. Nothing happens
 * before that time, or for a mail that confirms nothing.
 */
export async function checkConfirmation(
  deps: ConfirmationDeps,
  { reference, mail: id }: { readonly reference: string; readonly mail: string },
  now: Instant,
): Promise<void> {
  const story = await deps.cases.story(reference);
  const mail = story?.mails.find((one) => one.id === id);
  if (story === undefined || mail === undefined) return;
  if (mail.deliverBy === undefined || now < mail.deliverBy) return;
  const confirmation = confirmationOf(story, id);
  if (confirmation === undefined) return;
  await doubtConfirmation(deps, { reference, ...confirmation }, now);
}
