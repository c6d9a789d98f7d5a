import type { Instant } from "../../../../shared/kernel/time.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { apologies } from "./apologies.ts";

type ApologiesProps = {
  readonly story: CaseNow;
  readonly language: string;
  readonly now: Instant;
};

/** What to be sorry for, before anything else is said. */
export function Apologies({ story, language, now }: ApologiesProps) {
  const texts = apologies(story, language, now);
  if (texts.length === 0) return null;
  return (
    <section class="note note-danger stack-close" aria-labelledby="apologise">
      <h2 id="apologise">{sheetTexts(language).sheet.apologiseTitle}</h2>
      {texts.map((each) => (
        <p>{each}</p>
      ))}
    </section>
  );
}
