import * as z from "zod";
import { toOffsetText } from "../kernel/zone.ts";
import { fileTypeSchema } from "../story/parts/case.schema.ts";
import type { CaseFile } from "../story/parts/case.schema.ts";

/** A file as staff are answered it; opened by the link that is asked for by its id. */
export const fileAnswerSchema = z.object({
  id: z.string(),
  type: fileTypeSchema,
  bytes: z.int(),
  what: z.string(),
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
});

export function toFileAnswer({ at, ...file }: CaseFile, zone: string) {
  return { ...file, at: toOffsetText(zone, at) };
}
