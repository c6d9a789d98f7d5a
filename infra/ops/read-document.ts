import { readFile } from "node:fs/promises";
import type * as z from "zod";
import type { FieldError } from "../../shared/kernel/problem.ts";
import { fieldErrors } from "../../shared/platform/http/request.ts";
import { OpsRefusal } from "./refusal.ts";

/** @throws OpsRefusal naming each place in the file that is not right. */
export async function readDocument<Schema extends z.ZodType>(
  file: string | undefined,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (file === undefined) throw new OpsRefusal("Say which file to read.");
  const parsed = schema.safeParse(parse(file, await textOf(file)));
  if (!parsed.success) throw placesRefused(file, parsed.error.issues.flatMap(fieldErrors));
  return parsed.data;
}

export function placesRefused(file: string, places: readonly FieldError[]): OpsRefusal {
  const lines = places.map(({ pointer, detail }) => `  ${pointer} ${detail}`);
  return new OpsRefusal(`${file} is refused; nothing was changed:\n${lines.join("\n")}`);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
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
