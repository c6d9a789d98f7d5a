import type * as z from "zod";
import { invalid, readBroken } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { jsonPointer } from "./json-pointer.ts";

/** The value as its schema reads it, else one error per wrong field. */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, readonly FieldError[]> {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? ok(parsed.data)
    : fail(firstOfEach(parsed.error.issues.flatMap(fieldErrors)));
}

/** A person mends one fault of a field at a time, and hears of the plainest first. */
function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  const first = new Map<string, FieldError>();
  for (const error of errors) if (!first.has(error.pointer)) first.set(error.pointer, error);
  return [...first.values()];
}

/** The one place where what a schema says becomes a rule: its own where it names one, else by its kind. */
function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const at = jsonPointer(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => invalid(`${at}${jsonPointer([key])}`, "unknown-field"));
  }
  const broken = readBroken(issue.message);
  return [broken === undefined ? ofKind(at, issue) : { pointer: at, ...broken }];
}

function ofKind(at: string, issue: z.core.$ZodIssue): FieldError {
  switch (issue.code) {
    case "invalid_type": {
      const { expected, input } = issue;
      return invalid(at, "wrong-type", { expected, received: typeName(input) });
    }
    case "invalid_value":
      return oneOf(at, issue.values);
    case "too_big":
      return tooBig(at, issue);
    case "too_small":
      return tooSmall(at, issue);
    case "invalid_format":
      return invalid(at, FORMATS[issue.format] ?? "not-understood");
    case "invalid_key":
      return invalid(at, "bad-name");
    default:
      return invalid(at, "not-understood");
  }
}

const FORMATS: Readonly<Record<string, "not-an-email" | "not-a-date">> = {
  email: "not-an-email",
  date: "not-a-date",
};

function oneOf(at: string, values: readonly unknown[]): FieldError {
  const named = values.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
  const [value = "", ...others] = named;
  if (others.length === 0) return invalid(at, "must-be", { value });
  return invalid(at, "not-one-of", { choices: named.join("|") });
}

function tooBig(at: string, { origin: of, maximum }: z.core.$ZodIssueTooBig): FieldError {
  const most = Number(maximum);
  if (of === "string") return invalid(at, "text-too-long", { most });
  if (of === "array") return invalid(at, "list-too-long", { most });
  return invalid(at, "number-too-big", { of, most });
}

function tooSmall(at: string, issue: z.core.$ZodIssueTooSmall): FieldError {
  const { origin: of, inclusive = false } = issue;
  const least = Number(issue.minimum);
  if (of === "string") return invalid(at, "text-too-short", { least });
  if (of === "array") return invalid(at, "list-too-short", { least });
  return invalid(at, inclusive ? "number-too-small" : "number-not-above", { of, least });
}

/** As JSON calls it. */
function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
