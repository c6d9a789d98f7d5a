/** Somebody's own sessions, and ending those of others. */
export const sessions = {
  title: "Where you are signed in",
  lead: "A session ends by itself after twelve hours without use, and in any case after a day.",
  since: (moment: string) => `Since ${moment}`,
  seen: (moment: string) => `last renewed ${moment}`,
  here: "this browser",
  everywhere: "Sign out everywhere",
  everywhereLead:
    "Ends all of these at once, and every key that programs hold for you. Use it when a device is lost, or when you see one here that is not yours.",
  theirs: "Their sessions",
  theirsLead: (name: string) =>
    `Ends all sessions of ${name} at once, for example when a telephone is lost. They can sign in again; to keep somebody out, take them off the staff.`,
  endTheirs: "End their sessions",
  ended: (name: string) => `All sessions of ${name} have ended.`,
};
export type SessionsText = typeof sessions;
