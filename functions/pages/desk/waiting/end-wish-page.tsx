import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Wished } from "../../../../shared/booking/waiting/wished.ts";
import { wishedService } from "../../case/waiting/wished-service.ts";
import type { FormState } from "../../forms/form-state.ts";
import { waitersTexts } from "../../text/waiters-texts.ts";
import { InputField } from "../../views/field.tsx";
import { Onward } from "../../views/actions.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { wishHref } from "./waiting-href.ts";

/** Asks why, before somebody is taken off the list. */
export function endWishPage(sheet: Sheet, wish: Wished, state: FormState): Answer {
  const { desk, reader } = sheet;
  const { language } = reader;
  const text = waitersTexts(language).waiters;
  const { reference, id } = wish;
  const service = wishedService(desk.dealer.document, wish, language);
  return askingPage({
    ...sheetFrame(sheet),
    title: text.endTitle,
    back: { href: deskCaseHref(reference, id), label: text.back },
    about: `${desk.story.case.customer.name}, ${service}`,
    lead: text.endBody,
    state,
    form: { action: wishHref(reference, id, "end"), press: text.endDo, danger: true },
    children: (
      <InputField
        {...{ language, state }}
        name="reason"
        label={text.endReason}
        most={500}
        autocomplete="off"
      />
    ),
  });
}

/** Somebody was quicker, or time was. */
export function wishGonePage(sheet: Sheet): Answer {
  const text = waitersTexts(sheet.reader.language).waiters;
  return deskPage(409, {
    ...sheetFrame(sheet),
    title: text.goneTitle,
    children: (
      <div class="stack">
        <h1>{text.goneTitle}</h1>
        <p class="note note-warning">{text.gone}</p>
        <Onward href={deskCaseHref(sheet.desk.story.case.reference)} label={text.back} />
      </div>
    ),
  });
}
