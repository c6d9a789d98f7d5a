import { newId } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseFiles } from "../platform/s3/case-files.ts";
import type { UploadForm } from "../platform/s3/upload-form.ts";
import { awaitedKey } from "./file-keys.ts";
import { FILE_POLICY } from "./file-policy.ts";

export type AwaitedFile = UploadForm & { readonly id: string; readonly mostBytes: number };

/** A form that sends one file to the bucket and leads back; nothing is written down until it is kept. */
export function awaitFile(
  { caseFiles, random }: { readonly caseFiles: Pick<CaseFiles, "form">; readonly random: Random },
  reference: string,
  backTo: (id: string) => string,
  now: Instant,
): AwaitedFile {
  const id = newId("fil", random);
  const { mostBytes } = FILE_POLICY;
  const upload = { key: awaitedKey(reference, id), mostBytes, back: backTo(id) };
  return { id, mostBytes, ...caseFiles.form(upload, now) };
}
