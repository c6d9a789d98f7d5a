/** Mails that say "this is open, act". */
export const CASE_ALARMS: ReadonlySet<string> = new Set([
  "promise-late",
  "promise-step",
  "promise-at-risk",
  "promise-still-open",
  "promise-assigned",
  "promise-disputed",
]);
