import { sha256 } from "../kernel/hash.ts";
import type { CaseNow } from "../story/case-story.ts";
import { digitsOf, foldings, gramsOf, piecesOf } from "./fold.ts";

/** Of what a part is; names and plates share theirs, for whoever types one says not which it is. */
export type PartKind = "text" | "reference" | "phone" | "email";

/** As hashes, because keys are shown in consoles and logs. */
export function partKey(kind: PartKind, part: string): string {
  return sha256("part", kind, part).slice(0, 20);
}

/** What leads to one case at most, whatever its people are called: each part is one small item. */
export const MOST_PARTS = 64;

/** So much of a number is said when the area is taken for granted. */
export const DIGITS_OF_PART = 7;
export const LETTERS_OF_EMAIL = 4;

/** What is known of a case that it may be found by. */
export type Findable = {
  readonly reference: string;
  readonly names: readonly string[];
  readonly plates: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

/** Its customer, whoever speaks for them, and whoever comes in their place. */
export function findableOf({
  case: { reference, customer, contact = {}, vehicle },
  appointments,
}: Pick<CaseNow, "case" | "appointments">): Findable {
  const visitors = appointments.flatMap(({ visitor }) => visitor ?? []);
  const numbers = (contact.phones ?? []).map(({ number }) => number);
  return {
    reference,
    names: [
      customer.name,
      ...visitors.map(({ name }) => name),
      ...(contact.authorised ?? []).map(({ name }) => name),
    ],
    plates: [vehicle?.registration].filter((one) => one !== undefined),
    phones: [customer.phone, ...numbers, ...visitors.map(({ phone }) => phone)].filter(
      (one) => one !== undefined,
    ),
    emails: [customer.email].filter((one) => one !== undefined),
  };
}

/** Under which parts it is found; what is rarest of it comes first. */
export function searchKeysOf(of: Findable): string[] {
  const plates = of.plates.flatMap(foldings);
  const keys = [
    ...referencePartsOf(of.reference).map((part) => partKey("reference", part)),
    ...of.phones.map((number) => partKey("phone", digitsOf(number).slice(-DIGITS_OF_PART))),
    ...of.emails.map((email) => partKey("email", emailPart(email))),
    ...[...plates, ...of.names.flatMap(piecesOf)]
      .flatMap(gramsOf)
      .map((part) => partKey("text", part)),
  ];
  return [...new Set(keys)].slice(0, MOST_PARTS);
}

/** Every second three letters: of four side by side, three of them are among these. */
function referencePartsOf(reference: string): string[] {
  return gramsOf(reference).filter((_, at) => at % 2 === 0);
}

/** An address is typed from its beginning on. */
export function emailPart(email: string): string {
  return [...email.toLowerCase()].slice(0, LETTERS_OF_EMAIL).join("");
}
