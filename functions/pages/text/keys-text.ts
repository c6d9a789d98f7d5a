import { textsIn } from "./catalogue.ts";

/** Shortcuts of the desk, and what a page says when it has changed. */
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
  changed: "Something changed here while you were writing.",
  show: "Load it (what you wrote is lost)",
};
export type KeysText = typeof english;

export const keysText = (language: string): KeysText => textsIn({ en: english }, language);
