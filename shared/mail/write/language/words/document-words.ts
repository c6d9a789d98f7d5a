/** What who leads a dealer hears of its document, where it was changed so that somebody could be silenced. */
export type DocumentWords = {
  readonly documentChanged: {
    readonly subject: (place: string) => string;
    readonly intro: (by: string, place: string, when: string) => string;
    /** Instead of a name, where no person of the directory did it. */
    readonly operator: string;
    readonly role: Readonly<Record<string, string>>;
    readonly added: (name: string, role: string) => string;
    readonly removed: (name: string, role: string) => string;
    readonly roleChanged: (name: string, from: string, to: string) => string;
    readonly address: (name: string, from: string, to: string) => string;
    readonly mailbox: (name: string, from: string, to: string) => string;
    readonly manager: (department: string, from: string, to: string) => string;
    readonly ladder: (place: string) => string;
    readonly goBack: string;
    readonly see: string;
    /** To an address that is somebody's no more. */
    readonly yourAddress: (place: string) => string;
    readonly askLeader: string;
  };
};
