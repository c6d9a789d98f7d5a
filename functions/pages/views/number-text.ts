/** A number that is dialled, for a line in which it stands among words: it is not parted where the line ends. */
export function numberInLine(number: string): string {
  return number.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}
