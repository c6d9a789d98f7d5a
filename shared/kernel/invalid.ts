import type { NamedIn, Params } from "./fill.ts";
import type { FieldError } from "./problem.ts";
import type { RULES, Rule } from "./rules.ts";

type Named<Code extends Rule> = NamedIn<(typeof RULES)[Code]>;

/** One field that is not right, by RFC 6901 pointer into the body (or the query, `/from`). */
export function invalid<Code extends Rule>(
  pointer: string,
  rule: Code,
  ...[params]: Named<Code>
): FieldError {
  return { pointer, ...brokenRule(rule, params) };
}

/** A rule as the message of a schema's check; {@link readBroken} reads it where the schema has said no. */
export function broken<Code extends Rule>(rule: Code, ...[params]: Named<Code>): string {
  return JSON.stringify(brokenRule(rule, params));
}

/** The rule in a schema's message; undefined for what the schema library says itself. */
export function readBroken(message: string): Omit<FieldError, "pointer"> | undefined {
  return message.startsWith("{") ? JSON.parse(message) : undefined;
}

function brokenRule(rule: Rule, params: Params | undefined) {
  return { rule, ...(params === undefined ? {} : { params }) };
}
