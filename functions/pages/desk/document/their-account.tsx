import {
  momentsAt,
  stateOf,
  whyNotAgain,
} from "../../../../shared/directory/accounts/account-state.ts";
import type { Account } from "../../../../shared/directory/accounts/account.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { accountsTexts } from "../../text/accounts-texts.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import type { DeskSession } from "../sign-in/desk-session.ts";

type TheirAccountProps = {
  readonly session: DeskSession;
  readonly reader: Reader;
  readonly account: Account | undefined;
  /** Where: `dealer:northside` or `brand:aurora`. */
  readonly reference: string;
  /** Where the form that invites them is sent. */
  readonly action: string;
  readonly now: Instant;
};

/** Whether somebody has signed in, and the button that invites who has not. */
export function TheirAccount(props: TheirAccountProps) {
  const { session, reader, account, action, now } = props;
  const text = accountsTexts(reader.language).accounts;
  const state = stateOf(account);
  const why = whyNotAgain(account, now);
  return (
    <section class="stack" aria-labelledby="their-account">
      <h2 id="their-account">{text.title}</h2>
      <p class="quiet">{sayingOf(props)}</p>
      {why === "invited-enough" ? <p class="note">{text.enough}</p> : null}
      {why === undefined ? (
        <DeskForm action={action} token={session.formToken}>
          <div class="actions">
            <button class="button button-quiet" type="submit">
              {state === "invited" ? text.again : text.invite}
            </button>
          </div>
        </DeskForm>
      ) : null}
    </section>
  );
}

function sayingOf({ account, reference, reader }: TheirAccountProps): string {
  const text = accountsTexts(reader.language).accounts;
  const { signedInAt, invitedAt } = momentsAt(account, reference);
  if (signedInAt !== undefined) return text.came(momentOfYear(reader, signedInAt));
  const state = stateOf(account);
  if (state === "signed-in") return text.cameOnce;
  if (invitedAt !== undefined) return text.invited(momentOfYear(reader, invitedAt));
  return state === "invited" ? text.invitedOnce : text.notInvited;
}
