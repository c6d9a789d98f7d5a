/** What a sentence names: `{most}` in it is the parameter `most`. */
export type Params = Readonly<Record<string, string | number>>;

/** The names in a sentence. */
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What goes with a sentence: nothing, or exactly what it names. */
export type NamedIn<Sentence extends string> = [NamesIn<Sentence>] extends [never]
  ? []
  : [params: Readonly<Record<NamesIn<Sentence>, string | number>>];

/** The sentence with its parameters in place; a name that was not given stays as it is. */
export function fill(sentence: string, params: Params = {}): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (name, key: string) => String(params[key] ?? name));
}
