import type { CaseView } from "../../../../shared/views/case-view.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { CaseSheet } from "../sheet/sheet.ts";
import { VisitSheet } from "./visit-sheet.tsx";

type BookedPanelProps = { readonly sheet: CaseSheet; readonly matter: CaseView };

/** What is booked, and what became of each. */
export function BookedPanel({ sheet, matter }: BookedPanelProps) {
  if (matter.appointments.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="booked">
      <h2 id="booked">{sheetTexts(sheet.reader.language).sheet.appointments}</h2>
      <ul class="due-list">
        {matter.appointments.map((appointment) => (
          <li class="card stack-close" id={appointment.id}>
            <VisitSheet sheet={sheet} visit={appointment} />
          </li>
        ))}
      </ul>
    </section>
  );
}
