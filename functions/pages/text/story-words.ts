import type { StoryWords } from "../../../shared/views/timeline.ts";
import { fullDay, moment } from "../reader/when.ts";
import type { Reader } from "../reader/when.ts";
import { timelineTexts } from "./timeline-texts.ts";

/** The story of a case in words for this reader. */
export function storyWords(reader: Reader): StoryWords {
  return {
    ...timelineTexts(reader.language).story,
    say: (at) => moment(reader, at),
    day: (at) => fullDay(reader, at),
  };
}
