import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import type { OutgoingMail } from "../../shared/platform/ses/mailer.ts";
import type { Run, Turns } from "./turns.ts";

type Sent = { readonly mailId: string; readonly undecided: boolean };

/** When the sender of a mail last looked at its case, and when it asked whether the address takes it. */
export type Looked = { readonly story: number; readonly asked: number };

const NEVER: Looked = { story: 0, asked: 0 };

/** SES: takes a mail, and reports what became of it. */
export class SimulatedMailer {
  readonly sent: Sent[] = [];
  /** Mail to these comes back for good. */
  readonly badAddresses = new Set<string>();
  /** Those, and whoever works again since. */
  readonly everBad = new Set<string>();
  /** Told of every mail as it leaves. */
  onSent: (mail: Mail, looked: Looked) => void = () => undefined;
  /** What whoever runs a campaign has been sent, which is in no case. */
  readonly toRunners: OutgoingMail[] = [];
  readonly #turns: Turns;
  readonly #stored: () => readonly Mail[];
  readonly #isDead: () => boolean;
  readonly #report: (mail: OutgoingMail) => void;

  constructor(
    turns: Turns,
    stored: () => readonly Mail[],
    report: (mail: OutgoingMail) => void,
    isDead: () => boolean,
  ) {
    this.#isDead = isDead;
    this.#turns = turns;
    this.#stored = stored;
    this.#report = report;
  }

  goOnFrom({ sent, badAddresses, everBad }: SimulatedMailer): void {
    this.sent.push(...sent);
    for (const address of badAddresses) this.badAddresses.add(address);
    for (const address of everBad) this.everBad.add(address);
  }

  breakAddress(address: string): void {
    this.badAddresses.add(address);
    this.everBad.add(address);
  }

  send(run: Run, mail: OutgoingMail, looks: ReadonlyMap<string, Looked>) {
    let undecided = false;
    return this.#turns.call(
      run,
      () => {
        if (this.#isDead()) throw new Error("the service is away");
        if (mail.mailId.startsWith("campaign_")) {
          this.toRunners.push(mail);
          return { messageId: mail.mailId };
        }
        for (const told of this.#toldIn(mail)) {
          this.sent.push({
            mailId: told.id,
            get undecided() {
              return undecided;
            },
          });
          this.onSent(told, looks.get(told.id) ?? NEVER);
        }
        this.#report(mail);
        return { messageId: mail.mailId };
      },
      () => new Error("throttled"),
      (fault) => {
        undecided = fault === "after" || fault === "crash-after";
      },
    );
  }

  /** The mail itself and those that go out as it. */
  #toldIn({ mailId }: OutgoingMail): Mail[] {
    const mails = this.#stored();
    const first = mails.find(({ id }) => id === mailId);
    if (first === undefined) throw new Error("a mail was sent that nobody stored");
    const others = new Set((first.covers ?? []).map(({ mail }) => mail));
    return [first, ...mails.filter(({ id }) => others.has(id))];
  }
}
