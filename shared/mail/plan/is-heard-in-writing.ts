import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { takesMail } from "./recipients.ts";

/** Whether what is said to the customer reaches them by mail, so that they can deny it. */
export function isHeardInWriting(story: CaseNow): boolean {
  return takesMail(story) && hearsByMail(story.case);
}
