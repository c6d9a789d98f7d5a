import { languageOf } from "../../../shared/language/in-every-language.ts";
import type { InEveryLanguage, LanguageTag } from "../../../shared/language/in-every-language.ts";
import type { TimelineLines } from "../../../shared/views/timeline-lines.ts";
import type { BrandText } from "./brand-text.ts";
import type { CalendarsText } from "./calendars-text.ts";
import type { DealerText } from "./dealer-text.ts";
import type { DeskProblemText } from "./desk-problem-text.ts";
import type { DeskText } from "./desk-text.ts";
import type { FindText } from "./find-text.ts";
import type { HandoffText } from "./handoff-text.ts";
import type { KeysText } from "./keys-text.ts";
import type { NowText } from "./now-text.ts";
import type { ReportText } from "./report-text.ts";
import type { SetupText } from "./setup-text.ts";
import type { SheetText } from "./sheet-text.ts";
import type { VisitText } from "./visit-text.ts";

/** All that the desk says: what one language lacks of it does not compile. */
export type DeskTexts = {
  readonly brand: BrandText;
  readonly calendars: CalendarsText;
  readonly dealer: DealerText;
  readonly desk: DeskText;
  readonly find: FindText;
  readonly handoff: HandoffText;
  readonly keys: KeysText;
  readonly now: NowText;
  readonly problem: DeskProblemText;
  readonly report: ReportText;
  readonly setup: SetupText;
  readonly sheet: SheetText;
  readonly timeline: TimelineLines;
  readonly visit: VisitText;
};

/** English stands beside the pages; the others are loaded for whoever reads them, and by nobody else. */
const LOADS: InEveryLanguage<(() => Promise<DeskTexts>) | undefined> = {
  "en-US": undefined,
  "en-GB": undefined,
  de: async () => (await import("./de/desk.ts")).desk,
  fr: async () => (await import("./fr/desk.ts")).desk,
  es: async () => (await import("./es/desk.ts")).desk,
};

const loaded = new Map<LanguageTag, DeskTexts>();

/** Before anything is written to a reader of this tag. */
export async function loadDeskTexts(tag: string): Promise<void> {
  const language = languageOf(tag);
  if (language === undefined || loaded.has(language)) return;
  const texts = await LOADS[language]?.();
  if (texts !== undefined) loaded.set(language, texts);
}

/**
 * The texts of one feature for a reader of this tag.
 * @throws Error when their language was not loaded before.
 */
export function deskTextsIn<Name extends keyof DeskTexts>(
  name: Name,
  english: DeskTexts[Name],
  tag: string,
): DeskTexts[Name] {
  const language = languageOf(tag);
  if (language === undefined || LOADS[language] === undefined) return english;
  const texts = loaded.get(language);
  if (texts === undefined) throw new Error(`the desk's texts in ${language} were not loaded`);
  return texts[name];
}
