import { readFile } from "node:fs/promises";
import type * as z from "zod";
import { fill } from "../../shared/kernel/fill.ts";
import type { FieldError } from "../../shared/kernel/problem.ts";
import { RULES } from "../../shared/kernel/rules.ts";
import { readAs } from "../../shared/platform/http/field-errors.ts";
import { namedFile } from "./named-file.ts";
import { OpsRefusal } from "./refusal.ts";

/** @throws OpsRefusal naming each place in the file that is not right. */
export async function readDocument<Schema extends z.ZodType>(
  file: string | undefined,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (file === undefined) throw new OpsRefusal("Say which file to read.");
  const read = readAs(schema, parse(file, await textOf(file)));
  if (!read.ok) throw placesRefused(file, read.failure);
  return read.value;
}

export function placesRefused(file: string, places: readonly FieldError[]): OpsRefusal {
  const lines = places.map(
    ({ pointer, rule, params }) => `  ${pointer} ${fill(RULES[rule], params)}`,
  );
  return new OpsRefusal(`${file} is refused; nothing was changed:\n${lines.join("\n")}`);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(namedFile(file), "utf8");
  } catch {
    throw new OpsRefusal(`There is no file ${file} to read.`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OpsRefusal(`${file} is not JSON.`);
  }
}
