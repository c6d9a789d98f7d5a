import { plate, wordsOf } from "../story/find-keys.ts";
import { readReference } from "../kernel/ids.ts";
import { allOf, allParts, anyOf } from "./clause.ts";
import type { Clause } from "./clause.ts";
import { inAll, inAny } from "./leads.ts";
import {
  LETTERS_OF_PART,
  MOST_LETTERS,
  digitsOf,
  foldings,
  gramsOf,
  piecesOf,
  referenceLetters,
} from "./fold.ts";
import { DIGITS_OF_PART, LETTERS_OF_EMAIL, emailPart } from "./search-keys.ts";

const LETTERS_OF_REFERENCE = 4;

const cut = (text: string) => [...text].slice(0, MOST_LETTERS).join("");

/** All words of a name, or of parts of it, in whatever order. */
export function nameClause(name: string): Clause {
  return allOf(chunksOf(name).map(oneNameClause));
}

/** What stands between spaces; of very many, the first. */
export function chunksOf(text: string): string[] {
  const chunks = text.split(/\s+/u).filter((chunk) => foldings(chunk).length > 0);
  return chunks.slice(0, MOST_CHUNKS);
}
const MOST_CHUNKS = 6;

function oneNameClause(chunk: string): Clause {
  const wanted = foldings(chunk).map(cut);
  return {
    leads: (ask) =>
      Promise.all([
        Promise.all(wordsOf(chunk).map((word) => ask.whole("name", word))).then(inAll),
        ...wanted.map((one) => allParts(ask, "text", gramsOf(one))),
      ]).then(inAny),
    holds: ({ names }) => names.flatMap(piecesOf).some((piece) => wanted.some(isPartOf(piece))),
  };
}

/** The beginning of a word: so little leads nowhere by itself. */
export function beginningClause(chunk: string): Clause {
  const wanted = foldings(chunk);
  return {
    leads: () => undefined,
    holds: ({ names }) =>
      names.flatMap(piecesOf).some((piece) => wanted.some((one) => piece.startsWith(one))),
  };
}

const isPartOf = (piece: string) => (wanted: string) =>
  wanted.length < LETTERS_OF_PART ? piece === wanted : piece.includes(wanted);

export function plateClause(registration: string): Clause {
  const wanted = foldings(registration).map(cut);
  return {
    leads: (ask) =>
      Promise.all([
        ask.whole("registration", plate(registration)),
        ...wanted.map((one) => allParts(ask, "text", gramsOf(one))),
      ]).then(inAny),
    holds: ({ plates }) => plates.flatMap(foldings).some((one) => wanted.some(isPartOf(one))),
  };
}

/** The whole of it, which needs no index, or four letters or more; undefined where it cannot be one. */
export function referenceClause(text: string): Clause | undefined {
  const whole = readReference(text);
  if (whole !== undefined) {
    const places = new Map([[whole, ""]]);
    return {
      leads: () => Promise.resolve({ places, until: undefined }),
      holds: ({ reference }) => reference === whole,
    };
  }
  const letters = referenceLetters(text);
  if (letters.length < LETTERS_OF_REFERENCE || letters.length > 10) return undefined;
  const [first = "", second = ""] = gramsOf(letters);
  return {
    leads: (ask) =>
      Promise.all([ask.part("reference", first), ask.part("reference", second)]).then(inAny),
    holds: ({ reference }) => reference.includes(letters),
  };
}

export function emailClause(text: string): Clause {
  const wanted = text.trim().toLowerCase();
  const isPart = [...wanted].length >= LETTERS_OF_EMAIL;
  return {
    leads: (ask) =>
      Promise.all([
        ask.whole("email", wanted),
        ...(isPart ? [ask.part("email", emailPart(wanted))] : []),
      ]).then(inAny),
    holds: ({ emails }) =>
      emails.some((email) =>
        isPart ? email.toLowerCase().startsWith(wanted) : email.toLowerCase() === wanted,
      ),
  };
}

/** A number as it is searched for. */
export type WantedNumber = {
  readonly typed: string;
  /** In E.164, where it is whole. */
  readonly whole: string | undefined;
  /** The dealer's own: its area is taken for granted. */
  readonly near: string;
};

/** Undefined where it is neither a number nor enough of one. */
export function phoneClause({ typed, whole, near }: WantedNumber): Clause | undefined {
  const digits = digitsOf(typed).replace(/^0+/, "");
  const isEnd = digits.length >= DIGITS_OF_PART;
  if (whole === undefined && !isEnd) return undefined;
  const likely = whole ?? `${near.slice(0, -digits.length)}${digits}`;
  return {
    leads: (ask) =>
      Promise.all([
        ask.whole("phone", likely),
        ...(isEnd ? [ask.part("phone", digits.slice(-DIGITS_OF_PART))] : []),
      ]).then(inAny),
    holds: ({ phones }) => phones.some((one) => one === likely || (isEnd && one.endsWith(digits))),
  };
}

/** Whatever somebody types who says not what it is. */
export function textClause(number: WantedNumber): Clause | undefined {
  const { typed } = number;
  const chunks = chunksOf(typed);
  const phone = /^[\d\s()+./-]+$/.test(typed) ? phoneClause(number) : undefined;
  const together = chunks.length > 1 ? anyReading(chunks.join("")) : [];
  const apart = chunks.length === 0 ? [] : [allOf(chunks.map((one) => ofChunk(one, chunks)))];
  const readings = [...(phone === undefined ? [] : [phone]), ...together, ...apart];
  return readings.length === 0 ? undefined : anyOf(readings);
}

function ofChunk(chunk: string, all: readonly string[]): Clause {
  const isShort = (one: string) => [...one].length < LETTERS_OF_PART;
  if (isShort(chunk) && !all.every(isShort)) return beginningClause(chunk);
  return anyOf([nameClause(chunk), ...anyReading(chunk), ...emailReading(chunk)]);
}

/** As a plate or a reference. */
function anyReading(text: string): Clause[] {
  const reference = referenceClause(text);
  const isPlate = [...text].length >= LETTERS_OF_PART && [...text].length <= MOST_LETTERS;
  return [...(isPlate ? [plateClause(text)] : []), ...(reference === undefined ? [] : [reference])];
}

function emailReading(chunk: string): Clause[] {
  return [...chunk].length < LETTERS_OF_EMAIL ? [] : [emailClause(chunk)];
}
