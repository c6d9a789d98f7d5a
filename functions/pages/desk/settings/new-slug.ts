import { RESERVED_PERSON_IDS } from "../../../../shared/directory/document/reserved-ids.ts";

/** An id for something that people name: `ana-lopez`, and `ana-lopez-2` where there is one already. */
export function newSlug(name: string, taken: readonly string[]): string {
  const slug = slugOf(name) ?? "one";
  let number = 1;
  const numbered = () => (number === 1 ? slug : `${slug}-${number}`);
  while (taken.includes(numbered())) number += 1;
  return numbered();
}

/** The same for a person, who is called nothing that stands for somebody else. */
export function newPersonId(name: string, taken: readonly string[]): string {
  return newSlug(name, [...RESERVED_PERSON_IDS, ...taken]);
}

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** A kind as the document takes it, `service-advisor`; undefined where no letter of it can be kept. */
export function kindOf(words = ""): string | undefined {
  return SLUG.test(words) ? words : slugOf(words);
}

function slugOf(words: string): string | undefined {
  const plain = words
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? undefined : plain;
}
