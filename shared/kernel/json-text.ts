/** What a text says as JSON; undefined, which no JSON says, when it is none. */
export function readJsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** Nothing that is sent to us has as many lists and objects within each other. */
const MOST_LEVELS = 32;

/** Whether it has more of them: whoever follows them down, one call for each, might not come back. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isNested);
  for (let depth = 1; depth <= MOST_LEVELS && level.length > 0; depth += 1) {
    level = level.flatMap(inside).filter(isNested);
  }
  return level.length > 0;
}

function inside(value: object): readonly unknown[] {
  return Object.values(value);
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A string, whose colons name nothing. */
const STRING = /"(?:[^"\\]|\\.)*"/g;

/**
 * Whether an object in it names a field twice: readers do not agree on which of the two holds, so one could
 * be shown to whoever checks and the other done. `value` is what the text says, and not too deep.
 */
export function namesTwice(text: string, value: unknown): boolean {
  const said = text.replaceAll(STRING, "").match(/:/g)?.length ?? 0;
  return said !== fieldsIn(value);
}

function fieldsIn(value: unknown): number {
  if (!isNested(value)) return 0;
  const members = inside(value);
  const own = Array.isArray(value) ? 0 : members.length;
  return members.reduce<number>((sum, one) => sum + fieldsIn(one), own);
}
