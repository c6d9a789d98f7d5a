import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { checkAppearance } from "../check/check-appearance.ts";
import { checkPersonIds } from "../check/check-person-ids.ts";
import { checkPictures } from "../check/check-pictures.ts";
import type { Brand } from "../document/dealer.schema.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import type { Versioned } from "../store/versioned.ts";
import { matches } from "./if-match.ts";
import { brandMemberAt } from "../rights/staff-access.ts";
import { isSameAddress } from "../../kernel/mail-address.ts";

export type ReplaceBrand = {
  readonly email: string;
  readonly id: string;
  readonly document: Brand;
  /** The version the writer saw, when they said so (`If-Match`). */
  readonly ifMatch?: string | undefined;
};

/**
 * Replaces a brand's document; only people of the brand may, and one of them must remain: by a version that names
 * none of them, or a slip in the only address, all would be out and nobody left to put it right. Operators may.
 */
export async function replaceBrand(
  directory: Pick<DirectoryStore, "brand" | "putBrand" | "pictureFiles">,
  { email, id, document, ifMatch }: ReplaceBrand,
  now: Instant,
): Promise<Result<Versioned<Brand>, Problem>> {
  const access = await brandMemberAt(directory, email, id);
  if (!access.ok) return access;
  const seen = access.value.brand;
  const errors = [
    ...(document.id === id ? [] : [invalid("/id", "other-id")]),
    ...(someoneRemains(seen.document, document) ? [] : [invalid("/staff", "nobody-remains")]),
    ...checkPersonIds(document, seen.document),
    ...checkAppearance(document.appearance),
    ...(await checkPictures(directory, { kind: "b", id }, [document, seen.document])),
  ];
  if (errors.length > 0) {
    return fail({ code: "document-refused", detail: "brand-refused", errors });
  }
  if (!matches(ifMatch, seen.etag)) return fail({ code: "precondition-failed" });
  const saved = await directory.putBrand(document, seen, now, access.value.staff);
  if (!saved.ok) return fail({ code: "precondition-failed" });
  return ok({ document, etag: saved.value.etag });
}

function someoneRemains(before: Brand, after: Brand): boolean {
  return after.staff.some(({ email }) =>
    before.staff.some((one) => isSameAddress(one.email, email)),
  );
}
