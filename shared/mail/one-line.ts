/** Line breaks and other control characters become a space: safe in a header, a subject and a name. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim();
}
