import { sha256 } from "../kernel/hash.ts";
import type { Visitor } from "./parts/appointment.schema.ts";
import type { Case } from "./parts/case.schema.ts";

/** What a caller can name; read in the same manner as it was kept. */
export type FindField = "email" | "phone" | "registration" | "name";

/** A name has so many words at most that it is found by; each costs one small item. */
const MOST_WORDS = 4;

/** Under which keys a case is found; hashes, because keys are shown in consoles and logs. */
export function findKeysOf({ customer, vehicle, contact = {} }: Case): string[] {
  const { email, phone, name } = customer;
  const phones = [phone, ...(contact.phones ?? []).map(({ number }) => number)];
  const names = [name, ...(contact.authorised ?? []).map((person) => person.name)];
  return [
    ...new Set([
      ...present(email).map((text) => findKey("email", text)),
      ...phones.flatMap(present).map((text) => findKey("phone", text)),
      ...present(vehicle?.registration).map((text) => findKey("registration", text)),
      ...names
        .flatMap((text) => wordsOf(text).slice(0, MOST_WORDS))
        .map((word) => findKey("name", word)),
    ]),
  ];
}

/** Under which keys it is found by who comes in the customer's place. */
export function visitorKeysOf(visitor: Visitor | undefined): string[] {
  if (visitor === undefined) return [];
  const words = wordsOf(visitor.name).slice(0, MOST_WORDS);
  const byPhone = present(visitor.phone).map((text) => findKey("phone", text));
  return [...new Set([...byPhone, ...words.map((word) => findKey("name", word))])];
}

/** Whether two names are one, in whatever order and with whichever accents; what has no letters is no name. */
export function sameName(one: string, other: string): boolean {
  const key = nameKey(one);
  return key !== "" && key === nameKey(other);
}

/** What two ways to write one name have in common. */
export function nameKey(name: string): string {
  return wordsOf(name).toSorted().join(" ");
}

/** @param value a phone number in E.164, one word of a name, or whatever was typed for the others */
export function findKey(field: FindField, value: string): string {
  return sha256(field, field === "registration" ? plate(value) : value.toLowerCase()).slice(0, 32);
}

/** The words of a name without accents and case: `José  Núñez` is found by `nunez`. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** `ab12 cde` and `AB12-CDE` are one plate. */
export function plate(registration: string): string {
  return registration.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What has neither a letter nor a digit is no plate, and so no proof of one. */
export function isSamePlate(one: string, other: string): boolean {
  return plate(one) !== "" && plate(one) === plate(other);
}

function present(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}
