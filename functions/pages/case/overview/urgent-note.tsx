import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";
import { IfTooLate } from "../../views/if-too-late.tsx";

type UrgentNoteProps = {
  readonly matter: Pick<CaseView, "commitments">;
  readonly dealer: Dealer;
  readonly language: string;
};

/** While somebody is still to call about a car that cannot be moved. */
export function UrgentNote({ matter, dealer, language }: UrgentNoteProps) {
  const waits = matter.commitments.find(
    ({ urgency, status }) => urgency !== undefined && status === "open",
  );
  if (waits?.urgency === undefined) return null;
  return (
    <>
      <p class="note note-warning">{urgentTexts(language).urgent.first[waits.urgency]}</p>
      <IfTooLate {...{ dealer, language }} />
    </>
  );
}
