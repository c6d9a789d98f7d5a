/**
 * Line breaks and other control characters become a space: safe in a header, a subject and a name.
 * A space that does not break stays one: French puts it before a colon.
 */
export function oneLine(text: string): string {
  return text.replaceAll(/(?:\p{Cc}|[\u2028\u2029]|[^\S\u00a0\u202f])+/gu, " ").trim();
}
