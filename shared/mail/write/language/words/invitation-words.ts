/** What somebody reads who is to sign in for the first time. */
export type InvitationWords = {
  readonly invitation: {
    readonly subject: (place: string) => string;
    readonly intro: (by: string, place: string) => string;
    readonly signInAs: string;
    readonly firstPassword: string;
    /** What comes after it; `days` is how long it works. */
    readonly thenOwn: (days: number) => string;
    /** To whoever has an account there already. */
    readonly ownPassword: string;
    /** Where the provider is not ours. */
    readonly usualSignIn: string;
    readonly notYou: string;
    readonly open: string;
  };
};
