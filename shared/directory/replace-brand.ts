import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Brand } from "./dealer.schema.ts";
import type { DirectoryStore, Versioned } from "./directory.store.ts";
import { matches } from "./if-match.ts";
import { brandMemberAt } from "./staff-access.ts";

export type ReplaceBrand = {
  readonly email: string;
  readonly id: string;
  readonly document: Brand;
  /** The version the writer saw, when they said so (`If-Match`). */
  readonly ifMatch?: string | undefined;
};

/** Replaces a brand's document; only people of the brand may, and one of them must remain. */
export async function replaceBrand(
  directory: Pick<DirectoryStore, "brand" | "putBrand">,
  { email, id, document, ifMatch }: ReplaceBrand,
): Promise<Result<Versioned<Brand>, Problem>> {
  const access = await brandMemberAt(directory, email, id);
  if (!access.ok) return access;
  const seen = access.value.brand;
  if (document.id !== id) {
    const errors = [{ pointer: "/id", detail: "is not the id in the address" }];
    return fail({ code: "document-refused", detail: "Nothing was changed.", errors });
  }
  const detail = "The document is not the version you saw; read it again.";
  if (!matches(ifMatch, seen.etag)) {
    return fail({ code: "precondition-failed", detail });
  }
  const saved = await directory.putBrand(document, seen);
  if (!saved.ok) return fail({ code: "precondition-failed", detail });
  return ok({ document, etag: saved.value.etag });
}
