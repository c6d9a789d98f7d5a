import { detailsEtag } from "../../../../shared/case/customer/change-details.ts";
import type { FormState } from "../../forms/form-state.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Around a form about who the customer is, or how they are reached; it brings along what was seen. */
export function detailsFrame(sheet: Sheet, state: FormState, what: "customer" | "contact") {
  const { story } = sheet.desk;
  const { reference } = story.case;
  const text = sheetTexts(sheet.reader.language).sheet;
  const { seen = detailsEtag(story.case), to = "" } = state.values;
  return {
    ...sheetFrame(sheet),
    state,
    about: story.case.customer.name,
    back: { href: deskCaseHref(reference), label: text.back },
    form: {
      action: `${deskCaseHref(reference)}/${what}`,
      press: text.correctDo,
      hidden: { seen, ...(to === "person" ? { to } : {}) },
    },
  };
}

/** Where their numbers are dialled and typed. */
export function countryOf({ desk }: Sheet): string {
  return desk.dealer.document.address.addressCountry;
}
