import type { SetStatusRefusal } from "../../../../shared/booking/change/set-status.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { TiedPromises } from "./tied-promises.tsx";
import { deskPage } from "../frame/desk-page.tsx";
import type { VisitText } from "../../text/en/desk-visit.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Onward } from "../../views/actions.tsx";

/** Why a press about a visit changed nothing, or changed it to something else. */
export function visitRefusedPage(sheet: Sheet, refusal: SetStatusRefusal, to: string): Answer {
  const text = sheetTexts(sheet.reader.language).visit;
  return deskPage(409, {
    ...sheetFrame(sheet),
    title: text.refusedTitle,
    children: (
      <div class="stack">
        <h1>{text.refusedTitle}</h1>
        <p class="note note-warning">{reasonOf(refusal, text)}</p>
        <PromisesOpen sheet={sheet} refusal={refusal} />
        <Onward href={to} label={text.back} />
      </div>
    ),
  });
}

type PromisesOpenProps = { readonly sheet: Sheet; readonly refusal: SetStatusRefusal };

/** What is in the way, to be done or told. */
function PromisesOpen({ sheet, refusal }: PromisesOpenProps) {
  if (refusal.code !== "promise-open") return null;
  const { story } = sheet.desk;
  const open = story.commitments.filter(({ id }) => refusal.commitments.includes(id));
  return <TiedPromises sheet={sheet} promises={open} />;
}

function reasonOf(refusal: SetStatusRefusal, text: VisitText): string {
  if (refusal.code === "not-begun") return text.notBegun;
  if (refusal.code === "promise-open") return text.promiseOpen;
  if (refusal.code === "not-its-day") return text.notItsDay;
  if (refusal.code === "wrong-state") return text.wrongState(text.status(refusal.status));
  return text.unproven;
}
