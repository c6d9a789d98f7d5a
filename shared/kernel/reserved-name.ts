/**
 * What no field of ours is called: readers lose the one without a word, and the store takes an object with the other
 * for none that it knows.
 */
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor"]);

export function isReservedName(name: string): boolean {
  return RESERVED.has(name);
}

/** Where a value has a field of such a name. */
export function reservedNamesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = [...path, name];
    return isReservedName(name) ? [place] : reservedNamesIn(member, place);
  });
}
