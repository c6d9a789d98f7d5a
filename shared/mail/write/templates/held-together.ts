/** `10:00 AM`, `5 May 2027`, `May 5, 2027` and `(212) 555`: a line ends in none of them. */
const TOGETHER =
  /(\d:\d\d) (?=(?:[AP]M|Uhr)\b)|(\b\d{1,2}(?:\.|er)?) (?=\p{L}{3,} \d{4}\b)|(\p{L}{3,}) (?=\d{1,2}, \d{4}\b)|(\(\d+\)) (?=\d)/gu;

/** For HTML; in plain text each line is as long as it is. */
export function heldTogether(text: string): string {
  return text.replaceAll(TOGETHER, "$1$2$3$4\u00a0");
}
