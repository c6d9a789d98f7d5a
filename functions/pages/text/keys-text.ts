import { deskTextsIn } from "./desk-texts.ts";

/** Shortcuts of the desk. */
const english = {
  open: "Keys",
  title: "Keyboard shortcuts",
  lead: "With a promise of the list in focus, or on the sheet for the most urgent one:",
  close: "Close",
  on: "Single keys work",
  help: "This help",
  next: "Next entry",
  previous: "Entry before",
  enter: "Open the entry",
};
export type KeysText = typeof english;

export const keysText = (language: string): KeysText => deskTextsIn("keys", english, language);
