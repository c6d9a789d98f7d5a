import * as z from "zod";
import { broken } from "../../kernel/invalid.ts";
import { plain } from "../../personal-data/marks.ts";
import { languageSchema, nameSchema } from "./values.schema.ts";

/** More than any dealer speaks. */
const MOST_LANGUAGES = 10;

function inLanguages<Text extends z.ZodString>(text: Text) {
  const few = (texts: object) => Object.keys(texts).length <= MOST_LANGUAGES;
  return z
    .record(languageSchema, plain(text))
    .refine(few, broken("too-many-languages", { most: MOST_LANGUAGES }));
}

/** One line in each language: `{ "de": "Probefahrt", "fr": "Essai" }`. */
export function namesSchema(most: number) {
  return inLanguages(nameSchema(most));
}

/** The same of several lines. */
export function textsSchema(most: number) {
  const lines = z.string().trim().min(1).max(most);
  return inLanguages(lines.regex(/^[\P{Cc}\r\n\t]*$/u, broken("control-characters")));
}

export type ByLanguage = Readonly<Record<string, string>>;
