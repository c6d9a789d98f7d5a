import type { Random } from "./random.ts";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Crockford base32: the check symbol is the number modulo 37. */
const CHECK_MODULUS = 37;
const REFERENCE_LENGTH = 9;

/**
 * A new case reference: nine letters and a check letter (Crockford base32, modulo 37), for example
 * `7KZ3MQ2W4D`. About 45 bits, so a guess is hopeless and a collision is retried by the writer's
 * condition. References whose check symbol is not one of the 32 letters are not issued.
 */
export function newReference(random: Random): string {
  for (;;) {
    const body = letters(random, REFERENCE_LENGTH);
    const check = CROCKFORD[checkValue(body)];
    if (check !== undefined) return `${body}${check}`;
  }
}

/**
 * Reads a reference as people write it: any case, spaces and dashes ignored, O for 0, I and L for 1.
 * Undefined when the check letter does not fit, so a misheard letter is caught before any look-up.
 */
export function readReference(text: string): string | undefined {
  const plain = readLetters(text, REFERENCE_LENGTH + 1);
  if (plain === undefined) return undefined;
  return CROCKFORD[checkValue(plain.slice(0, -1))] === plain.at(-1) ? plain : undefined;
}

/** So many letters of that alphabet as people write them; undefined when it is another number, or others. */
export function readLetters(text: string, count: number): string | undefined {
  const plain = text
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const known = [...plain].every((letter) => CROCKFORD.includes(letter));
  return plain.length === count && known ? plain : undefined;
}

/** So many letters that follow from a hash in hex, each from five bits of its own. */
export function lettersOf(hash: string, count: number): string {
  const bits = [...hash].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0"));
  const groups = bits.join("").match(/.{5}/g) ?? [];
  return groups
    .slice(0, count)
    .map((group) => CROCKFORD[Number.parseInt(group, 2)])
    .join("");
}

/** An id such as `apt_3F9…`: a kind and 80 random bits. */
export function newId(
  kind: "apt" | "cmt" | "evt" | "fed" | "fig" | "fil" | "hld" | "job",
  random: Random,
): string {
  return `${kind}_${letters(random, 16)}`;
}

/** The same, in the order of time: what is listed by such ids has the oldest first. */
export function newTimedId(kind: "ppl" | "imp" | "cpn", now: number, random: Random): string {
  return `${kind}_${now.toString(36).padStart(9, "0")}${letters(random, 10)}`;
}

/** 256 random bits in base64url: the customer's key to a case. */
export function newToken(random: Random): string {
  return Buffer.from(random.bytes(32)).toString("base64url");
}

/** So many decimal digits, each as likely as another. */
export function newDigits(count: number, random: Random): string {
  let digits = "";
  // Above 250 a byte would make the low digits likelier.
  while (digits.length < count)
    digits += [...random.bytes(count)]
      .filter((byte) => byte < 250)
      .map((byte) => byte % 10)
      .join("");
  return digits.slice(0, count);
}

/** So many letters, to be put into an id. */
export function newLetters(count: number, random: Random): string {
  return letters(random, count);
}

function letters(random: Random, count: number): string {
  return Array.from(random.bytes(count), (byte) => CROCKFORD[byte & 31]).join("");
}

function checkValue(body: string): number {
  let value = 0;
  for (const letter of body) value = (value * 32 + CROCKFORD.indexOf(letter)) % CHECK_MODULUS;
  return value;
}
