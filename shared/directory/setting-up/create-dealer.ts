import { fail, ok } from "../../kernel/result.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Dealer } from "../document/dealer.schema.ts";
import { checkReplacement } from "../replace/replace-dealer.ts";
import type { DirectoryStore } from "../store/directory.store.ts";

type CreateDealer = { readonly email: string; readonly document: Dealer };

/**
 * A dealer that was not there. Another of the same id is never written over, whoever was first: whoever asks
 * is told `id-taken` and asks again under another.
 */
export async function createDealer(
  directory: Pick<DirectoryStore, "dealer" | "brand" | "putDealer" | "pictureFiles">,
  { email, document }: CreateDealer,
  now: Instant,
): Promise<Result<Dealer, Problem | "id-taken">> {
  const checked = await checkReplacement(directory, { email, id: document.id, document });
  if (!checked.ok) return checked;
  if (checked.value !== undefined) return fail("id-taken");
  const saved = await directory.putDealer(document, undefined, now);
  return saved.ok ? ok(document) : fail("id-taken");
}
