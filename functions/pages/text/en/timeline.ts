import { ENGLISH_STORY } from "../../../../shared/views/timeline.ts";

/** What happened in a case; the API tells it in the same words. */
export const story = ENGLISH_STORY;
export type StoryText = typeof story;
