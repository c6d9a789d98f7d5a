import type * as z from "zod";
import { createHistoryStore } from "../../../../shared/directory/history/history.store.ts";
import { tagOf } from "../../../../shared/directory/history/history-writes.ts";
import type { DocumentOf } from "../../../../shared/directory/history/history-writes.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { formerVersion } from "../../../wiring/former-version.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { historyTexts } from "../../text/history-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** A former version, and when it was written; or why it is no document any more. */
export type Version<Document> = {
  readonly when: string;
  readonly document: Document | undefined;
  readonly refused: readonly FieldError[] | undefined;
};

/** The time of an older one is looked for no further. */
const MOST_ENTRIES = 500;

/** @throws HttpProblem 404 where none of that tag is kept. */
export async function versionOf<Schema extends z.ZodType>(
  { tables }: Pick<DeskDependencies, "tables">,
  asked: { readonly of: DocumentOf; readonly etag: string; readonly schema: Schema },
  reader: Reader,
  now: Instant,
): Promise<Version<z.output<Schema>>> {
  const history = createHistoryStore(tables);
  const [found, { entries }] = await Promise.all([
    formerVersion(history, asked, asked.schema, now),
    history.entries(asked.of, { limit: MOST_ENTRIES }, now),
  ]);
  const entry = entries.find(({ etag }) => tagOf(etag) === tagOf(asked.etag));
  const isKnown = entry !== undefined && entry.by.id !== "unknown";
  const text = historyTexts(reader.language).history;
  const when = isKnown ? momentOfYear(reader, entry.at) : text.unknown;
  if (found.ok) return { when, document: found.value, refused: undefined };
  return { when, document: undefined, refused: whyNot(found.failure) };
}

/**
 * What is wrong with it, at each place.
 * @throws HttpProblem where that is not what is wrong.
 */
export function whyNot(problem: Problem): readonly FieldError[] {
  const { code, errors = [] } = problem;
  const isOfDocument = code === "document-refused" || code === "role-not-allowed";
  if (isOfDocument && errors.length > 0) return errors;
  throw new HttpProblem(problem);
}
