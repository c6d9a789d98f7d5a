import { fail, ok } from "../../kernel/result.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Dealer } from "../document/dealer.schema.ts";
import { replaceDealer } from "../replace/replace-dealer.ts";
import type { DirectoryStore } from "../store/directory.store.ts";

type CreateDealer = { readonly email: string; readonly document: Dealer };

/**
 * A dealer that was not there. Another of the same id is never written over, whoever was first: whoever asks
 * is told `id-taken` and asks again under another.
 */
export async function createDealer(
  directory: Pick<DirectoryStore, "dealer" | "brand" | "partner" | "putDealer" | "pictureFiles">,
  { email, document }: CreateDealer,
  now: Instant,
): Promise<Result<Dealer, Problem | "id-taken">> {
  const creation = { email, id: document.id, document, isNew: true };
  const made = await replaceDealer(directory, creation, now);
  if (made.ok) return ok(made.value.document);
  return fail(isTaken(made.failure) ? "id-taken" : made.failure);
}

function isTaken({ code, errors = [] }: Problem): boolean {
  return code === "precondition-failed" || errors.some(({ rule }) => rule === "id-of-a-partner");
}
