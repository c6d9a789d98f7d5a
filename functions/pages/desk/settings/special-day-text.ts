import type { SpecialOpeningHours } from "../../../../shared/directory/document/dealer.schema.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { hoursText } from "./hours-text.ts";
import { periodText } from "./period-text.ts";

/** `Saturday, December 25, 2027 · Christmas: closed` */
export function specialDayText(day: SpecialOpeningHours, language: string): string {
  const { validFrom, validThrough, name, opens, closes } = day;
  const hours =
    opens === undefined || closes === undefined
      ? settingsTexts(language).dealer.closed
      : hoursText([{ opens, closes }]);
  const what = [periodText(language, validFrom, validThrough), name].filter(
    (it) => it !== undefined,
  );
  return `${what.join(" · ")}: ${hours}`;
}
