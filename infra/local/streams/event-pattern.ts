/** A filter as Lambda and EventBridge write it: an object of patterns, or a list of allowed values. */
export type EventPattern =
  | readonly (string | number | boolean)[]
  | { readonly [key: string]: EventPattern };

/** True when every part of the pattern is met; what the pattern does not name is not looked at. */
export function matchesPattern(pattern: EventPattern, value: unknown): boolean {
  if (isList(pattern)) return pattern.some((allowed) => allowed === value);
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(pattern).every(([key, part]) => matchesPattern(part, fields.get(key)));
}

function isList(pattern: EventPattern): pattern is readonly (string | number | boolean)[] {
  return Array.isArray(pattern);
}
