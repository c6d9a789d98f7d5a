import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { checkPartner } from "../check/check-partner.ts";
import type { Brand } from "../document/dealer.schema.ts";
import type { Partner } from "../document/partner.schema.ts";
import { partnerReaderAt } from "../rights/partner-access.ts";
import { brandMemberAt, PARTNER_NOT_FOUND } from "../rights/staff-access.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import type { Versioned } from "../store/versioned.ts";
import { matches } from "./if-match.ts";

type Directory = Pick<DirectoryStore, "brand" | "dealer" | "partner" | "putPartner" | "workplaces">;

export type ReplacePartner = {
  readonly email: string;
  /** The id in the address; the document must carry the same. */
  readonly id: string;
  readonly document: Partner;
  /** The version the writer saw, when they said so (`If-Match`). */
  readonly ifMatch?: string | undefined;
  /** It must not be there yet; whoever was first keeps the id. */
  readonly isNew?: boolean;
  /** Nobody who is new is invited yet. */
  readonly quiet?: boolean;
};

export type ReplacedPartner = Versioned<Partner> & { readonly created: boolean };

/** Replaces a partner's document as one thing, or creates it; only people of its brand may. */
export async function replacePartner(
  directory: Directory,
  replacement: ReplacePartner,
  now: Instant,
): Promise<Result<ReplacedPartner, Problem>> {
  const { email, id, document, quiet } = replacement;
  const seen = await directory.partner(id);
  const writer = await writerOf(directory, email, id, seen?.document ?? document, seen);
  if (!writer.ok) return writer;
  if (!isOver(replacement, seen)) return fail(CHANGED);
  const errors = await wrongWith(directory, replacement, writer.value.brand.document, seen);
  if (errors.length > 0) return fail({ code: "document-refused", errors });
  const saved = await directory.putPartner(document, seen, now, writer.value.staff, quiet);
  if (!saved.ok) return fail(CHANGED);
  return ok({ document, etag: saved.value.etag, created: seen === undefined });
}

/** Whether what is there is what the writer meant: the version they saw, or nothing. */
function isOver(
  { ifMatch, isNew = false }: ReplacePartner,
  seen: Versioned<Partner> | undefined,
): boolean {
  return !(isNew && seen !== undefined) && matches(ifMatch, seen?.etag);
}

async function wrongWith(
  directory: Directory,
  { id, document }: ReplacePartner,
  brand: Brand,
  seen: Versioned<Partner> | undefined,
): Promise<FieldError[]> {
  return [
    ...(document.id === id ? [] : [invalid("/id", "other-id")]),
    ...(seen === undefined ? await takenId(directory, id) : []),
    ...checkPartner(document, brand, seen?.document),
  ];
}

/** Whoever may read it hears that it is not theirs to write; for anybody else there is none. */
async function writerOf(
  directory: Directory,
  email: string,
  id: string,
  { brand }: Partner,
  seen: Versioned<Partner> | undefined,
) {
  const writer = await brandMemberAt(directory, email, brand);
  if (writer.ok) return writer;
  const reader = seen === undefined ? undefined : await partnerReaderAt(directory, email, id);
  return fail<Problem>(reader?.ok === true ? { code: "role-not-allowed" } : PARTNER_NOT_FOUND);
}

/** A promise that was handed there would be either's. */
async function takenId({ dealer }: Directory, id: string): Promise<FieldError[]> {
  return (await dealer(id)) === undefined ? [] : [invalid("/id", "id-of-a-dealer")];
}

const CHANGED: Problem = { code: "precondition-failed" };
