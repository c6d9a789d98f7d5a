import type { SettingAt } from "./setting.ts";

/**
 * Which field of a form says what is wrong at a place of the document: the last named part of the
 * place, when it lies in the very thing that the form is about.
 */
export function fieldBelow(
  list: string,
  all: (at: SettingAt) => readonly { readonly id: string }[],
  names: readonly string[],
): (at: SettingAt, pointer: string) => string | undefined {
  return (at, pointer) => {
    const known = all(at).findIndex(({ id }) => id === at.of);
    const index = known === -1 ? all(at).length : known;
    const below = `/${list}/${index}/`;
    if (!pointer.startsWith(below)) return undefined;
    return pointer
      .slice(below.length)
      .split("/")
      .findLast((part) => names.includes(part));
  };
}
