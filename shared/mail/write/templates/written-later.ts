import type { LetterContext, WriteLater, WriteLetter } from "./template.ts";

/** Mails by the name of what writes them, in a file that is read with the first of them. */
export function later<Name extends string>(
  load: () => Promise<Readonly<Record<Name, WriteLetter>>>,
) {
  return (name: Name): WriteLater =>
    async (context: LetterContext) =>
      (await load())[name](context);
}
