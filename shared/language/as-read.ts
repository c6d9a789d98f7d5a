/** Small letters of other scripts, Cyrillic, Greek and phonetic, each before the one of ours that it looks like. */
const PAIRS =
  "аaеeоoрpсcуyхxіiѕsјjһhкkмmтtнhвbԁdԛqԝwӏl" +
  "οoαaιiνvρpτtυuκkεeχxηnγyβbζzμmσo" +
  "ıiɡgɑaʜhʟlɴnʀrᴏoᴛtʏyᴀaᴇe";

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, one = "", ours = ""]) => [one, ours] as const),
);

/**
 * A text as somebody reads it, in small letters without marks: what nobody sees is left out, and letters that look
 * like others are those. To find words in, never to show.
 */
export function asRead(text: string): string {
  const plain = text.normalize("NFKC").replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
  const letters = withoutMarks(plain).toLowerCase();
  const folded = [...letters].map((letter) => LOOKALIKES.get(letter) ?? letter).join("");
  return folded.replaceAll("’", "'").replaceAll(/\s+/g, " ");
}

/** Words and patterns are compared without their accents, as many write them. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC");
}

/** The same with the tags of a page left out, whether they part words or stand within one. */
export function readings(text: string): readonly string[] {
  const tag = /<[^<>]*>/g;
  const all = [text, text.replaceAll(tag, ""), text.replaceAll(tag, " ")];
  return [...new Set(all.map(asRead))];
}
