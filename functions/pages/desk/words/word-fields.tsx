import { InputField, TextField } from "../../views/field.tsx";
import { languageName } from "../../views/language-name.ts";
import type { FormState } from "../../forms/form-state.ts";
import { tagsOf, wordField } from "./in-languages.ts";

/** A text that is written in each language. */
export type Words = {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly most: number;
  /** Of several lines. */
  readonly lines?: true;
};

type WordFieldsProps = {
  readonly language: string;
  readonly state: FormState;
  readonly dealer: { readonly languages: readonly string[] };
  readonly words: readonly Words[];
};

/** A group of fields for each language, by its own name. */
export function WordFields({ language, state, dealer, words }: WordFieldsProps) {
  const fields = words.map(({ field }) => field);
  return (
    <>
      {tagsOf(dealer, state.values, fields).map((tag) => (
        <fieldset class="card stack">
          <legend lang={tag}>{languageName(tag)}</legend>
          {words.map((one) => (
            <WordField {...{ language, state, tag }} {...one} />
          ))}
        </fieldset>
      ))}
    </>
  );
}

type WordFieldProps = Words & {
  readonly language: string;
  readonly state: FormState;
  readonly tag: string;
};

export function WordField({ tag, field, lines, ...props }: WordFieldProps) {
  const common = { ...props, name: wordField(field, tag), lang: tag, optional: true };
  return lines === true ? <TextField {...common} /> : <InputField {...common} autocomplete="off" />;
}
