import type { SetStatusRefusal } from "../../../../shared/booking/change/set-status.ts";
import type { ConditionRefusal } from "../../../../shared/booking/condition/note-condition.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { visitHref } from "./visit-href.ts";
import { TiedPromises } from "./tied-promises.tsx";
import { deskPage } from "../frame/desk-page.tsx";
import { conditionTexts } from "../../text/condition-texts.ts";
import type { NotingText } from "../../text/en/condition.ts";
import type { VisitText } from "../../text/en/desk-visit.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Onward } from "../../views/actions.tsx";

type Refusal =
  | SetStatusRefusal
  | Exclude<ConditionRefusal, { readonly code: "invalid-request" | "condition-changed" }>;

/** Why a press about a visit changed nothing, or changed it to something else. */
export function visitRefusedPage(
  sheet: Sheet,
  refusal: Refusal,
  to: string,
  visit?: Pick<Appointment, "reference" | "id">,
): Answer {
  const text = sheetTexts(sheet.reader.language).visit;
  const { refused, link } = conditionTexts(sheet.reader.language).noting;
  return deskPage(409, {
    ...sheetFrame(sheet),
    title: text.refusedTitle,
    children: (
      <div class="stack">
        <h1>{text.refusedTitle}</h1>
        <p class="note note-warning">{reasonOf(refusal, text, refused)}</p>
        <PromisesOpen sheet={sheet} refusal={refusal} />
        {visit !== undefined && refusal.code === "hand-back-not-noted" ? (
          <p>
            <a href={`${visitHref(visit, "condition")}?at=hand-back`}>{link["hand-back"]}</a>
          </p>
        ) : null}
        <Onward href={to} label={text.back} />
      </div>
    ),
  });
}

type PromisesOpenProps = { readonly sheet: Sheet; readonly refusal: Refusal };

/** What is in the way, to be done or told. */
function PromisesOpen({ sheet, refusal }: PromisesOpenProps) {
  if (refusal.code !== "promise-open") return null;
  const { story } = sheet.desk;
  const open = story.commitments.filter(({ id }) => refusal.commitments.includes(id));
  return <TiedPromises reader={sheet.reader} promises={open} />;
}

function reasonOf(refusal: Refusal, text: VisitText, ofCondition: NotingText["refused"]): string {
  const known: Readonly<Record<string, string>> = ofCondition;
  const said = known[refusal.code];
  if (said !== undefined) return said;
  if (refusal.code === "not-begun") return text.notBegun;
  if (refusal.code === "promise-open") return text.promiseOpen;
  if (refusal.code === "not-its-day") return text.notItsDay;
  if (refusal.code === "wrong-state") return text.wrongState(text.status(refusal.status));
  return text.unproven;
}
