import type { Instant } from "../kernel/time.ts";
import type { CaseFiles } from "../platform/s3/case-files.ts";
import type { CaseFile } from "../story/parts/case.schema.ts";
import { keptKey } from "./file-keys.ts";
import { FILE_TYPES } from "./file-types.ts";

/** For a minute, under a name that says whose it is and nothing of what it shows. */
export function linkToFile(
  caseFiles: Pick<CaseFiles, "link">,
  reference: string,
  { id, type }: CaseFile,
  now: Instant,
): string {
  const opened = { name: `${reference}-${id.slice(-4)}.${type}`, type: FILE_TYPES[type] };
  return caseFiles.link(keptKey(reference, id), opened, now);
}
