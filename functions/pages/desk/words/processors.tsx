import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { InputField } from "../../views/field.tsx";
import { languageName } from "../../views/language-name.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { wordsTexts } from "../../text/words-texts.ts";
import { readWords, tagsOf, wordField, wordValues } from "./in-languages.ts";
import { WordField } from "./word-fields.tsx";

type Processor = NonNullable<NonNullable<Dealer["privacy"]>["processors"]>[number];

/** As many as the document takes. */
const MOST = 20;
const MOST_LETTERS = 500;
const ALL = Array.from({ length: MOST }, (_, row) => row);
const nameField = (row: number) => `processor.${row}`;
const doesField = (row: number) => `does.${row}`;

export function processorValues(processors: readonly Processor[]): Form {
  const rows = processors.map(({ name, does }, row) => ({
    [nameField(row)]: name,
    ...wordValues(doesField(row), does),
  }));
  return Object.assign({}, ...rows);
}

/** The rows that say something, in their order. */
export function filledRows(form: Form): readonly number[] {
  return ALL.filter(
    (row) => form[nameField(row)] !== undefined || readDoes(row, form) !== undefined,
  );
}

/** Each with a name and what it does, in one language at least. */
export function readProcessors(
  form: Form,
  { dealer, language }: { readonly dealer: Dealer; readonly language: string },
): Result<readonly Processor[] | undefined, readonly FieldProblem[]> {
  const text = wordsTexts(language).words;
  const rows = filledRows(form).map((row) => {
    const [name, does] = [form[nameField(row)], readDoes(row, form)];
    if (name !== undefined && does !== undefined) return ok({ name, does });
    if (name === undefined) return fail({ field: nameField(row), message: text.needName });
    const [first = "en"] = tagsOf(dealer, form, [doesField(row)]);
    return fail({ field: wordField(doesField(row), first), message: text.needDoes });
  });
  const problems = rows.flatMap((row) => (row.ok ? [] : [row.failure]));
  if (problems.length > 0) return fail(problems);
  const all = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return ok(all.length === 0 ? undefined : all);
}

function readDoes(row: number, form: Form) {
  return readWords(doesField(row), form, undefined);
}

/** The field of a place in the list of the document, which has no empty rows. */
export function processorField(form: Form, pointer: string): string | undefined {
  const [, place, part, tag] =
    /^\/privacy\/processors\/(\d+)\/(name|does)(?:\/(.+))?$/.exec(pointer) ?? [];
  const row = filledRows(form)[Number(place)];
  if (row === undefined) return undefined;
  if (part === "name") return nameField(row);
  return tag === undefined ? undefined : wordField(doesField(row), tag);
}

type ProcessorsProps = {
  readonly language: string;
  readonly state: FormState;
  readonly dealer: Dealer;
};

/** A group for each, and one more as long as there is room. */
export function Processors({ language, state, dealer }: ProcessorsProps) {
  const text = wordsTexts(language).words;
  const last = filledRows(state.values).at(-1) ?? -1;
  return (
    <section class="stack">
      <h2>{text.processors}</h2>
      <p class="hint">{text.processorsHint}</p>
      {ALL.slice(0, last + 2).map((row) => (
        <fieldset class="card stack">
          <legend>{text.processor(row + 1)}</legend>
          <InputField
            {...{ language, state }}
            name={nameField(row)}
            label={text.processorName}
            autocomplete="off"
            optional
          />
          {tagsOf(dealer, state.values, [doesField(row)]).map((tag) => (
            <WordField
              {...{ language, state, tag }}
              field={doesField(row)}
              label={text.does(languageName(tag))}
              most={MOST_LETTERS}
              lines
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}
