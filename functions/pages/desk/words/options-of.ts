import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";

type With = Pick<Dealer, "resources" | "optionNames">;
type Named = NonNullable<Dealer["optionNames"]>[string];

/** What customers choose a car by, as its resources name it, and what has words although nothing has it any more. */
export function optionsOf({ resources, optionNames = {} }: With): readonly string[] {
  const used = resources.flatMap(({ options = {} }) => Object.keys(options));
  return [...new Set([...used, ...Object.keys(optionNames)])];
}

/** What one of them may be, in the same way. */
export function valuesOfOption(dealer: With, option: string): readonly string[] {
  const used = dealer.resources.flatMap(({ options = {} }) =>
    Object.entries(options).flatMap(([name, value]) => (name === option ? [value] : [])),
  );
  return [...new Set([...used, ...Object.keys(namedOption(dealer, option)?.values ?? {})])];
}

/** Any word may be the name of one, also one that every object has. */
export function namedOption({ optionNames = {} }: With, option: string): Named | undefined {
  return Object.hasOwn(optionNames, option) ? optionNames[option] : undefined;
}
