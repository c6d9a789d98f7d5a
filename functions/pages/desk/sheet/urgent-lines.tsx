import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";

type UrgentLinesProps = {
  readonly matter: Partial<Pick<Case, "urgency" | "accessNote">>;
  readonly language: string;
};

/** That the car cannot be moved, and how to get at it: for whoever calls and whoever drives there. */
export function UrgentLines({ matter: { urgency, accessNote }, language }: UrgentLinesProps) {
  const { urgent } = urgentTexts(language);
  return (
    <>
      {urgency === undefined ? null : <p class="note note-warning">{urgent.is[urgency]}</p>}
      {accessNote === undefined ? null : (
        <p class="note typed">
          <span class="quiet">{urgent.accessName}: </span>
          {accessNote}
        </p>
      )}
    </>
  );
}
