/** Letters that are none with a mark, as they are written without it. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** How people write them who have no key for them. */
const SPELT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** Whoever types more means something else. */
export const MOST_LETTERS = 24;

/** `Müller` as it is typed elsewhere: `muller`, and `mueller`. Letters and digits alone are left. */
export function foldings(text: string): string[] {
  const lower = text.normalize("NFKC").toLowerCase();
  const spelt = replaced(lower, SPELT);
  return [...new Set([plain(lower), plain(spelt)])].filter((one) => one !== "");
}

/** What stands between spaces, apart and together: `Anne-Marie` is `anne`, `marie` and `annemarie`. */
export function piecesOf(name: string): string[] {
  const chunks = name.split(/\s+/u).flatMap((chunk) => {
    const words = chunk.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
    return words.length > 1 ? [...words, words.join("")] : words;
  });
  return [...new Set(chunks.flatMap(foldings))];
}

/** Each three letters that stand side by side; of less, what there is. */
export function gramsOf(piece: string): string[] {
  const letters = [...piece].slice(0, MOST_LETTERS);
  if (letters.length <= LETTERS_OF_PART) return [letters.join("")];
  return letters
    .slice(0, 1 - LETTERS_OF_PART)
    .map((_, at) => letters.slice(at, at + LETTERS_OF_PART).join(""));
}

/** What a name or a plate is found by at least. */
export const LETTERS_OF_PART = 3;

/** A reference as people write it: O for 0, I and L for 1. */
export function referenceLetters(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
}

/** The digits of a number; of a few they are the end of it. */
export function digitsOf(text: string): string {
  return text.normalize("NFKC").replaceAll(/\D/g, "");
}

function plain(lower: string): string {
  const bare = lower.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return replaced(bare, PLAIN).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function replaced(text: string, by: Readonly<Record<string, string>>): string {
  return [...text].map((letter) => by[letter] ?? letter).join("");
}
