import { startTexts } from "../../text/start-texts.ts";

/** What templates take, in words; a kind of somebody's own is called as they call it. */
export function kindName(kind: string, language: string): string {
  const names: Readonly<Record<string, string>> = startTexts(language).start.kindNames;
  return Object.hasOwn(names, kind) ? (names[kind] ?? kind) : kind;
}
