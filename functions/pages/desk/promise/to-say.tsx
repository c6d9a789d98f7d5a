import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { wordsToSay } from "../../../../shared/mail/write/words-to-say.ts";
import type { CaseSheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type ToSayProps = { readonly sheet: CaseSheet; readonly promise: Commitment };

/** What the mails would have said, to be read out in the customer's language. */
export async function ToSay({ sheet: { desk, lately, reader, now }, promise }: ToSayProps) {
  const { dealer } = desk;
  const each = (promise.tells ?? []).map((one) => wordsToSay(one, lately, dealer.document, now));
  const said = (await Promise.all(each)).filter((one) => one !== undefined);
  if (said.length === 0) return null;
  return (
    <section class="note stack-close">
      <h4>{sheetTexts(reader.language).sheet.toSay}</h4>
      {said.map(({ language, lines }) => (
        <blockquote lang={language} class="stack-close">
          {lines.map((line) => (
            <p>{line}</p>
          ))}
        </blockquote>
      ))}
    </section>
  );
}
