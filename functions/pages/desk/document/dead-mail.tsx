import type {
  AddressTrouble,
  DeadAddresses,
} from "../../../../shared/directory/store/dead-addresses.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { everybodyAt } from "../../../../shared/mail/fate/lift-address.ts";
import type { Notified } from "../../../../shared/story/parts/actor.schema.ts";
import { givingTexts } from "../../text/giving-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { settingHref } from "./setting-href.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** Somebody whom no mail reaches any more. */
export type Unheard = { readonly person: Notified; readonly why: AddressTrouble };

/** Of the dealer's people, its brand's, the care desk and the mailbox. */
export async function unheardAt(
  directory: Pick<DirectoryStore, "brand" | "deadAddresses">,
  dealer: Dealer,
): Promise<Unheard[]> {
  const dead: DeadAddresses = await directory.deadAddresses(dealer.brand);
  if (dead.size === 0) return [];
  const brand = (await directory.brand(dealer.brand))?.document;
  return everybodyAt({ dealer, brand }).flatMap((person) => {
    const why = dead.get(person.email.toLowerCase())?.state;
    return why === undefined ? [] : [{ person, why }];
  });
}

type DeadMailProps = {
  readonly session: DeskSession;
  readonly dealer: Dealer;
  readonly language: string;
  readonly unheard: readonly Unheard[];
  /** Whether who reads it may have an address tried again. */
  readonly mayLift: boolean;
};

/** Whose mail comes back, and the button that has it tried again. */
export function DeadMail({ session, dealer, language, unheard, mayLift }: DeadMailProps) {
  if (unheard.length === 0) return null;
  const text = settingsTexts(language).dealer;
  return (
    <section class="stack-close" aria-labelledby="unheard">
      <h2 id="unheard">{text.unheard}</h2>
      <p class="note note-warning">{mayLift ? text.unheardLead : text.unheardReadOnly}</p>
      <ul class="card rows">
        {unheard.map(({ person: { id, name, email }, why }) => (
          <li>
            <span>
              {name} · {email}
              <br />
              <span class="quiet small">{text.mailTrouble(why)}</span>
              {mayLift && dealer.staff.some((member) => member.id === id) ? (
                <>
                  <br />
                  <a class="small" href={`${settingHref(dealer.id, "people", id)}#theirs`}>
                    {givingTexts(language).giving.link}
                    <span class="visually-hidden">{text.tryAddressOf(name)}</span>
                  </a>
                </>
              ) : null}
            </span>
            {mayLift ? (
              <DeskForm action={liftHref(dealer.id, id)} token={session.formToken} plain>
                <button class="link-button" type="submit">
                  {text.tryAddress}
                  <span class="visually-hidden">{text.tryAddressOf(name)}</span>
                </button>
              </DeskForm>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function liftHref(dealer: string, person: string): string {
  return `/desk/dealers/${dealer}/people/${encodeURIComponent(person)}/address`;
}
