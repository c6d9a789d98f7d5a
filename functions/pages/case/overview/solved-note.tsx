import { comingVisits } from "../../../../shared/solved/coming-visits.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import { solvedTexts } from "../../text/solved-texts.ts";

type SolvedNoteProps = {
  readonly story: CaseNow;
  readonly language: string;
  readonly now: Instant;
};

/** What they said of the whole, as long as nothing was promised since; and what is still booked. */
export function SolvedNote({ story, language, now }: SolvedNoteProps) {
  const { solvedElsewhere } = story.case;
  if (solvedElsewhere === undefined) return null;
  const isOpen = story.commitments.some(
    ({ status, honoured }) => status === "open" && honoured === undefined,
  );
  if (isOpen) return null;
  const { solved } = solvedTexts(language);
  const isLeft = comingVisits(story, now).some(({ bookedAt }) => bookedAt <= solvedElsewhere.at);
  return (
    <>
      <p class="note note-good">{solved.done}</p>
      {isLeft ? <p class="note note-warning">{solved.stillBooked}</p> : null}
    </>
  );
}
