import type { SpokeWith } from "../../../shared/case/spoke-with.ts";

type Words = {
  readonly with: string;
  readonly proof: Readonly<Record<SpokeWith["proof"], string>>;
};

/** A note, and who said it in the customer's place: `Spoke with Luis Marin (husband), who told the plate. …`. */
export function spoken(text: string, said: SpokeWith | undefined, words: Words): string {
  if (said === undefined) return text;
  const { name, relation, proof } = said;
  const who = relation === undefined ? name : `${name} (${relation})`;
  return `${words.with} ${who}, ${words.proof[proof]}. ${text}`;
}
