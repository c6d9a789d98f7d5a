import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { settlingTexts } from "../../text/settling-texts.ts";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { SettleForms } from "../tasks/settle-forms.tsx";

type SettlingProps = { readonly sheet: Sheet; readonly promise: Commitment };

/** A company says that it helped: what was said of that, and what the dealer says. */
export function Settling({ sheet: { reader, session }, promise }: SettlingProps) {
  const { honoured } = promise;
  if (honoured === undefined) return null;
  const text = settlingTexts(reader.language).settling;
  const { answered, company, name } = honoured;
  return (
    <div class="reply stack">
      <p>{text.leadHere(company, name)}</p>
      {answered === undefined ? null : (
        <p class="note note-warning">{text.disputed(answered.company, answered.words)}</p>
      )}
      <SettleForms
        promise={promise}
        action={deskPromiseHref(promise, "settle")}
        token={session.formToken}
        language={reader.language}
        mayHonour
      />
    </div>
  );
}
