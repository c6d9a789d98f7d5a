import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { givingTexts } from "../../text/giving-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { DeadMail } from "./dead-mail.tsx";
import type { Unheard } from "./dead-mail.tsx";
import { TheirPromises } from "./their-promises.tsx";

type GonePageProps = AtDealer & {
  readonly person: string;
  /** The name of somebody of the brand, or of a mailbox. */
  readonly known: string | undefined;
  /** At least one; they alone still know the name of who is gone. */
  readonly promises: readonly Commitment[];
  readonly unheard: readonly Unheard[];
};

/** Somebody who is not, or no more, on the staff, and all that they still owe. */
export function gonePage(props: GonePageProps): Answer {
  const { session, dealer, reader, person, known, promises, unheard } = props;
  const { language } = reader;
  const text = settingsTexts(language).dealer;
  const { giving } = givingTexts(language);
  const name = known ?? promises[0]?.owner.name ?? person;
  const common = { session, dealer, language };
  return deskPage(200, {
    title: name,
    ...deskFrame(props),
    place: "document",
    children: (
      <>
        <a class="back" href={`/desk/dealers/${dealer.id}/document`}>
          ← {text.back}
        </a>
        <div class="stack">
          <h1>{name}</h1>
          {known === undefined ? <p class="quiet">{giving.goneLead}</p> : null}
        </div>
        <DeadMail {...common} unheard={unheard} mayLift />
        <TheirPromises {...common} person={person} promises={promises} />
      </>
    ),
  });
}
