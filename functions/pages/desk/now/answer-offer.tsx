import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskPromiseHref } from "../sheet/sheet.ts";

export type OfferAnswer = {
  readonly token: string;
  /** The list, which the press leads back to. */
  readonly back: string;
};

type AnswerOfferProps = {
  readonly promise: Commitment;
  readonly language: string;
  readonly answer: OfferAnswer;
};

/** Taking an offer on or giving it back, without opening the case; a reason has its field there. */
export function AnswerOffer({ promise, language, answer: { token, back } }: AnswerOfferProps) {
  const text = sheetTexts(language).handoff;
  const note = promise.handoff?.note;
  const press = (what: "accept" | "return", label: string, look: string) => (
    <DeskForm action={deskPromiseHref(promise, what)} token={token} plain>
      <input type="hidden" name="seen" value={String(promise.revision)} />
      <input type="hidden" name="back" value={back} />
      <button class={look} type="submit">
        {label}
      </button>
    </DeskForm>
  );
  return (
    <div class="due-answer">
      {note === undefined ? null : <p class="typed">{text.theirNote(note)}</p>}
      <div class="actions">
        {press("accept", text.accept, "button button-small")}
        {press("return", text.giveBack, "button button-small button-quiet")}
      </div>
    </div>
  );
}
