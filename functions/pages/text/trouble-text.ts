import type { Trouble } from "../../../shared/story/parts/appointment.schema.ts";
import { fill } from "../../../shared/kernel/fill.ts";
import { sheetTexts } from "./sheet-texts.ts";

/** Why a visit cannot take place as it is booked. */
export function troubleText({ reason, name }: Trouble, language: string): string {
  return fill(sheetTexts(language).visit.troubles[reason], { name });
}
