import { ok } from "../../../../shared/kernel/result.ts";
import { jsonPointer } from "../../../../shared/platform/http/json-pointer.ts";
import type { Form } from "../../forms/read-form.ts";
import type { Setting, SettingAt } from "../settings/setting.ts";
import { wordsTexts } from "../../text/words-texts.ts";
import { readWords, wordField, wordValues } from "./in-languages.ts";
import { namedOption, optionsOf, valuesOfOption } from "./options-of.ts";
import { WordFields } from "./word-fields.tsx";

const NAMES = "names";
const MOST = 100;

/** What a choice and its values are called, in each language. */
export const optionWordsSetting: Setting = {
  title: ({ of, language }) => wordsTexts(language).words.ofOption(of),
  lead: ({ language }) => wordsTexts(language).words.optionLead,
  shows: ({ dealer }) => `/d/${dealer.id}`,
  values: ({ dealer, of }) => {
    if (!optionsOf(dealer).includes(of)) return undefined;
    const { names, values = {} } = namedOption(dealer, of) ?? {};
    const ofValues = Object.entries(values).map(([value, words]) =>
      wordValues(valueField(value), words),
    );
    return Object.assign({}, wordValues(NAMES, names), ...ofValues);
  },
  fields: ({ dealer, of, language }, state) => {
    const text = wordsTexts(language).words;
    const all = new Set([...valuesOfOption(dealer, of), ...valuesIn(state.values)]);
    const common = { most: MOST } as const;
    const words = [
      { ...common, field: NAMES, label: text.name, hint: text.elseNamed(of) },
      ...[...all].map((value) => ({ ...common, field: valueField(value), label: value })),
    ];
    return <WordFields {...{ language, state, dealer, words }} />;
  },
  apply: ({ dealer, of }, form) => {
    const { [of]: _before, ...others } = dealer.optionNames ?? {};
    const option = readOption({ dealer, of }, form);
    const optionNames = option === undefined ? others : { ...dealer.optionNames, [of]: option };
    const isEmpty = Object.keys(optionNames).length === 0;
    return ok({ ...dealer, optionNames: isEmpty ? undefined : optionNames });
  },
  fieldAt: ({ of }, pointer, form) =>
    Object.keys(form).find((field) => pointer === pointerOf(of, field)),
};

function readOption({ dealer, of }: Pick<SettingAt, "dealer" | "of">, form: Form) {
  const before = namedOption(dealer, of);
  const names = readWords(NAMES, form, before?.names);
  const all = new Set([...Object.keys(before?.values ?? {}), ...valuesIn(form)]);
  const values = [...all].flatMap((value) => {
    const known = Object.entries(before?.values ?? {}).find(([name]) => name === value)?.[1];
    const words = readWords(valueField(value), form, known);
    return words === undefined ? [] : [[value, words] as const];
  });
  if (names === undefined && values.length === 0) return undefined;
  return { names, values: values.length === 0 ? undefined : Object.fromEntries(values) };
}

/** An id has no spaces, and a point ends it here. */
function valueField(value: string): string {
  return `value:${encodeURIComponent(value).replaceAll(".", "%2E")}`;
}

/** Those that a form has fields for, whether they are still there or not. */
function valuesIn(form: Form): readonly string[] {
  return Object.keys(form).flatMap((name) => readValue(name)?.value ?? []);
}

type OfValue = { readonly value: string; readonly tag: string };

function readValue(name: string): OfValue | undefined {
  const [, coded, tag] = /^value:([^.]+)\.(.+)$/.exec(name) ?? [];
  if (coded === undefined || tag === undefined) return undefined;
  try {
    return { value: decodeURIComponent(coded), tag };
  } catch (error) {
    // No field of ours is written so.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function pointerOf(option: string, field: string): string | undefined {
  const place = ["optionNames", option];
  const found = readValue(field);
  if (found !== undefined) return jsonPointer([...place, "values", found.value, found.tag]);
  const tag = field.slice(NAMES.length + 1);
  return field === wordField(NAMES, tag) ? jsonPointer([...place, NAMES, tag]) : undefined;
}
