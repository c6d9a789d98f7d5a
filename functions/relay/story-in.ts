import type { StoryIn } from "../../shared/people/export/export-page.ts";

/** The lines of a story in a reader's words; loaded with the first export, for nothing else of relay needs them. */
export const storyIn: StoryIn = async (reader) => {
  const [{ loadTexts }, { storyWords }] = await Promise.all([
    import("../pages/text/catalogue.ts"),
    import("../pages/text/story-words.ts"),
  ]);
  await loadTexts(reader.language);
  return storyWords(reader);
};
