import type * as z from "zod";
import type { Problem } from "../../shared/kernel/problem.ts";
import { fail } from "../../shared/kernel/result.ts";
import type { Result } from "../../shared/kernel/result.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { readAs } from "../../shared/platform/http/field-errors.ts";
import type { HistoryStore } from "../../shared/directory/history/history.store.ts";
import type { DocumentOf } from "../../shared/directory/history/history-writes.ts";

type Asked = { readonly of: DocumentOf; readonly etag: string };

/** A version as it was, if it is kept, and if what was taken then still is a document. */
export async function formerVersion<Schema extends z.ZodType>(
  history: Pick<HistoryStore, "version">,
  { of, etag }: Asked,
  schema: Schema,
  now: Instant,
): Promise<Result<z.output<Schema>, Problem>> {
  const stored = await history.version(of, etag, now);
  if (stored === undefined) return fail({ code: "route-not-found", detail: "no-such-version" });
  const read = readAs(schema, stored);
  return read.ok ? read : fail({ code: "document-refused", errors: read.failure });
}
