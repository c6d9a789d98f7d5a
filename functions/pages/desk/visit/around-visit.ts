import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { moment } from "../../reader/when.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** What stands around a page that asks something of a visit: the way back, and whose it is. */
export function aroundVisit(sheet: Sheet, { reference, id, start, visitor }: Appointment) {
  const { desk, reader } = sheet;
  const who = visitor?.name ?? desk.story.case.customer.name;
  return {
    ...sheetFrame(sheet),
    back: { href: deskCaseHref(reference, id), label: sheetTexts(reader.language).visit.back },
    about: `${who}, ${moment(reader, start)}`,
  };
}
