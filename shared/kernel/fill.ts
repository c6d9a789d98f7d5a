/** What a sentence names: `{most}` in it is the parameter `most`. */
export type Params = Readonly<Record<string, string | number>>;

/** The names in a sentence. */
export type NamesIn<Sentence extends string> =
  Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The sentence with its parameters in place; a name that was not given stays as it is. */
export function fill(sentence: string, params: Params = {}): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (name, key: string) => String(params[key] ?? name));
}
