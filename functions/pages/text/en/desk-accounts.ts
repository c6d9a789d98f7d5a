/** Who was invited to sign in, and who the brand's people are. */
export const accounts = {
  notYet: "has not signed in yet",
  title: "Signing in",
  cameOnce: "Has signed in.",
  invitedOnce: "Has not signed in yet, and was invited.",
  came: (moment: string) => `Signed in for the first time: ${moment}.`,
  invited: (moment: string) => `Has not signed in yet. Last invitation: ${moment}.`,
  notInvited: "Has not signed in yet, and nobody has invited them.",
  invite: "Invite",
  again: "Invite again",
  inviting: (name: string) => `An invitation to ${name} goes out within minutes.`,
  enough:
    "They have been invited often enough for today. Ask them to look for it among their junk mail.",
  people: "People of the brand",
  peopleLead:
    "They see all its dealers and may change everything there. Whoever is new is invited by mail; whoever is removed can no longer sign in.",
  add: "Add somebody",
  newPerson: "Somebody new",
  personLead: "A person of the brand.",
  twice: "Somebody of the brand has this address already",
  lastOne: "The brand needs at least one person. Add somebody else first.",
  saved: "The people of the brand are saved.",
};
export type AccountsText = typeof accounts;
