/** Marks that turn round or hide what is printed, and blanks that count as letters: nobody sees any of them. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u2800]|\p{Default_Ignorable_Code_Point}/gu;
/** Between two letters they change how these are written, in Persian and Hindi as well as in others. */
const JOINERS = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;

/** Whether all of a name can be seen, but for what joins its letters. */
export function isSeen(name: string): boolean {
  return name.replaceAll(JOINERS, "").search(UNSEEN) < 0;
}

/** As much of a text as anybody sees. */
export function asSeen(text: string): string {
  return text.replaceAll(UNSEEN, "");
}

/** Whether there is anything to see in it. */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}]/u.test(asSeen(text));
}

/** What was stored before names were held to that, as it could be seen; a name of nothing else is a dash. */
export function seenOnly(_key: string, value: unknown): unknown {
  if (typeof value !== "string" || isSeen(value)) return value;
  const seen = asSeen(value);
  return isVisible(seen) ? seen : "–";
}
