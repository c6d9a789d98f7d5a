/**
 * Plain data as the document client carries it: nothing undefined, nothing shared with the caller.
 * Copies are most of what the tables in memory do, and JSON's way there and back costs three times this.
 */
export function copyOf<Value>(value: Value): Value {
  return copied(value) as Value;
}

function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  // Bytes are never changed.
  if (value instanceof Uint8Array) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key];
    if (part !== undefined) copy[key] = copied(part);
  }
  return copy;
}
