import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import { takesMail } from "../../mail/plan/recipients.ts";
import type { CaseNow } from "../../story/case-story.ts";

/**
 * Why nothing is held for somebody who waits without an appointment: an offer holds a time and is mailed, so it
 * is for whoever provably reads there.
 */
export function whyPassedOver(
  story: Pick<CaseNow, "case" | "cameBack">,
): "address-not-proven" | "no-mail" | undefined {
  if (!hearsByMail(story.case) || !takesMail(story)) return "no-mail";
  return story.case.unproven === undefined ? undefined : "address-not-proven";
}
