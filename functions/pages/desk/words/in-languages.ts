import type { ByLanguage } from "../../../../shared/directory/document/by-language.schema.ts";
import type { Form } from "../../forms/read-form.ts";

/** The field of a form that holds the text of this tag. */
export function wordField(field: string, tag: string): string {
  return `${field}.${tag}`;
}

export function wordValues(field: string, words: ByLanguage | undefined): Form {
  const entries = Object.entries(words ?? {});
  return Object.fromEntries(entries.map(([tag, text]) => [wordField(field, tag), text]));
}

/**
 * What the form says in each language, in the order of the document before, since a reader of none of them
 * reads the first. Undefined where it says nothing in any.
 */
export function readWords(
  field: string,
  form: Form,
  before: ByLanguage | undefined,
): ByLanguage | undefined {
  const tags = new Set([...Object.keys(before ?? {}), ...tagsIn(form, [field])]);
  const said = [...tags].flatMap((tag) => {
    const text = form[wordField(field, tag)];
    // Browsers send the ends of lines as mail has them.
    return text === undefined ? [] : [[tag, text.replaceAll("\r\n", "\n")] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/**
 * The languages that a form asks for: the dealer's, and each in which something is there or was entered. Where
 * something is in `de`, `de-AT` is not asked for beside it.
 */
export function tagsOf(
  { languages }: { readonly languages: readonly string[] },
  values: Form,
  fields: readonly string[],
): readonly string[] {
  const there = tagsIn(values, fields);
  const isCovered = (tag: string) => !there.has(tag) && there.has(tag.split("-", 1).join(""));
  return [...new Set([...languages.filter((tag) => !isCovered(tag)), ...there])];
}

function tagsIn(form: Form, fields: readonly string[]): ReadonlySet<string> {
  const tags = Object.keys(form).flatMap((name) =>
    fields.flatMap((field) => (name.startsWith(`${field}.`) ? [name.slice(field.length + 1)] : [])),
  );
  return new Set(tags.filter((tag) => TAG.test(tag)));
}

/** Nothing that somebody wrote into the page becomes a field of its own. */
const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
