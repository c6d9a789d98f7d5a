import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { CaseSheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type ToSayProps = { readonly sheet: CaseSheet; readonly promise: Commitment };

/** What the mails would have said, to be read out in the customer's language. */
export function ToSay({ sheet: { toSay, reader }, promise }: ToSayProps) {
  const said = toSay.get(promise.id) ?? [];
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
