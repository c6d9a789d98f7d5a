import { hangsOnLease } from "../../../../shared/booking/slots/opens-on.ts";
import type { FormState } from "../../forms/form-state.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { LEASE, choiceQuery } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { LeaseField } from "../../times/lease-field.tsx";
import { Actions } from "../../views/actions.tsx";

type Props = {
  readonly choice: Choice;
  readonly href: string;
  readonly state: FormState;
  readonly language: string;
  readonly isNew: boolean;
};

/** What hangs on the end of a lease has no times until that is known; of a case it stands there. */
export function LeaseAsked({ choice, href, state, language, isNew }: Props) {
  if (!hangsOnLease(choice.service)) return null;
  const { desk } = leaseTexts(language);
  if (!isNew) return choice.lease === undefined ? <p class="note">{desk.unknown}</p> : null;
  const chosen = new URLSearchParams(choiceQuery(choice, { lease: undefined, start: undefined }));
  const values = {
    ...state.values,
    ...(choice.lease === undefined ? {} : { [LEASE]: choice.lease }),
  };
  return (
    <form method="get" action={href} class="stack-close">
      {[...chosen].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <LeaseField language={language} state={{ ...state, values }} />
      <Actions press={desk.show} />
    </form>
  );
}
