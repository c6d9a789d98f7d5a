/** What a text says as JSON; undefined, which no JSON says, when it is none. */
export function readJsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** A string, whose colons name nothing. */
const STRING = /"(?:[^"\\]|\\.)*"/g;

/**
 * Whether an object in it names a field twice: readers do not agree on which of the two holds, so one could
 * be shown to whoever checks and the other done. `value` is what the text says.
 */
export function namesTwice(text: string, value: unknown): boolean {
  const said = text.replaceAll(STRING, "").match(/:/g)?.length ?? 0;
  return said !== fieldsIn(value);
}

function fieldsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : inside.length;
  return inside.reduce<number>((sum, one) => sum + fieldsIn(one), own);
}
