import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { checkDealer } from "../check/check-dealer.ts";
import { checkPictures } from "../check/check-pictures.ts";
import type { Brand, Dealer } from "../document/dealer.schema.ts";
import { beyondRole } from "../rights/document-rights.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import type { Versioned } from "../store/versioned.ts";
import { matches } from "./if-match.ts";
import { may, refusal } from "../rights/rights.ts";
import { brandMemberAt, staffAt } from "../rights/staff-access.ts";
import type { StaffMember } from "../rights/staff-access.ts";

type Directory = Pick<
  DirectoryStore,
  "dealer" | "brand" | "partner" | "putDealer" | "pictureFiles"
>;

type Looking = Pick<Directory, "dealer" | "brand" | "partner" | "pictureFiles">;

export type ReplaceDealer = {
  readonly email: string;
  /** The id in the address; the document must carry the same. */
  readonly id: string;
  readonly document: Dealer;
  /** The version the writer saw, when they said so (`If-Match`). */
  readonly ifMatch?: string | undefined;
  /** It must not be there yet; whoever was first keeps the id. */
  readonly isNew?: boolean;
  /** Nobody who is new is invited yet. */
  readonly quiet?: boolean;
  /** A picture that is stored before the document names it, and is not there yet. */
  readonly arriving?: string | undefined;
};

export type Replaced = Versioned<Dealer> & { readonly created: boolean };

/**
 * Replaces a dealer's document as one thing, or creates it. The brand writes all of it, others what
 * `DOCUMENT_PARTS` leaves to them. Nothing is written unless the whole is consistent.
 */
export async function replaceDealer(
  directory: Directory,
  replacement: ReplaceDealer,
  now: Instant,
): Promise<Result<Replaced, Problem>> {
  const { document } = replacement;
  const checked = await checkedWriting(directory, replacement);
  if (!checked.ok) return checked;
  const { seen, by } = checked.value;
  const saved = await directory.putDealer(document, seen, now, by, replacement.quiet);
  if (!saved.ok) return fail(CHANGED);
  return ok({ document, etag: saved.value.etag, created: seen === undefined });
}

/** Whether it would be taken, and what it would replace; nothing is written. */
export async function checkReplacement(
  directory: Looking,
  replacement: ReplaceDealer,
): Promise<Result<Versioned<Dealer> | undefined, Problem>> {
  const checked = await checkedWriting(directory, replacement);
  return checked.ok ? ok(checked.value.seen) : checked;
}

type Writing = { readonly seen: Versioned<Dealer> | undefined; readonly by: StaffMember };

async function checkedWriting(
  directory: Looking,
  replacement: ReplaceDealer,
): Promise<Result<Writing, Problem>> {
  const { email, id, document, arriving } = replacement;
  if (document.id !== id) return refused([invalid("/id", "other-id")]);
  const writer = await writerOf(directory, email, id, document);
  if (!writer.ok) return writer;
  const { staff, seen, brand } = writer.value;
  const mayNot = refusal(staff, "directory:write");
  if (mayNot !== undefined) return fail(mayNot);
  if (!isOver(replacement, seen)) return fail(CHANGED);
  const forbidden = beyondWriter(staff, seen, document);
  if (forbidden.length > 0) return fail(notAllowed(forbidden));
  const before = seen?.document;
  const places = [
    ...(seen === undefined ? await takenId(directory, id) : []),
    ...checkDealer(document, brand, before),
    ...(await checkPictures(directory, { kind: "d", id }, [document, before], arriving)),
  ];
  const errors = places.filter((place) => !isInherited(place, staff));
  return errors.length > 0 ? refused(errors) : ok({ seen, by: staff });
}

/** A promise that was handed there would be either's. */
async function takenId({ partner }: Looking, id: string): Promise<FieldError[]> {
  return (await partner(id)) === undefined ? [] : [invalid("/id", "id-of-a-partner")];
}

/** Whether what is there is what the writer meant: the version they saw, or nothing. */
function isOver(
  { ifMatch, isNew = false }: ReplaceDealer,
  seen: Versioned<Dealer> | undefined,
): boolean {
  return !(isNew && seen !== undefined) && matches(ifMatch, seen?.etag);
}

function beyondWriter(
  staff: StaffMember,
  seen: Versioned<Dealer> | undefined,
  document: Dealer,
): FieldError[] {
  return seen === undefined ? [] : beyondRole(staff, seen.document, document);
}

/** Whoever may not write the ladders, and so has not, is not stopped by a step that once was taken. */
function isInherited({ rule }: FieldError, staff: StaffMember): boolean {
  return rule === "steps-at-one-time" && !may(staff, "directory:set-up");
}

const CHANGED: Problem = { code: "precondition-failed" };

type Writer = {
  readonly staff: StaffMember;
  readonly seen: Versioned<Dealer> | undefined;
  readonly brand: Brand | undefined;
};

async function writerOf(
  directory: Pick<Directory, "dealer" | "brand">,
  email: string,
  id: string,
  document: Dealer,
): Promise<Result<Writer, Problem>> {
  const access = await staffAt(directory, email, id);
  if (access.ok) {
    const { staff, dealer, brand } = access.value;
    if (brand?.document.id === document.brand)
      return ok({ staff, seen: dealer, brand: brand.document });
    // A brand whose people they are not is like one that is not there.
    const next = await brandMemberAt(directory, email, document.brand);
    return ok({ staff, seen: dealer, brand: next.ok ? next.value.brand.document : undefined });
  }
  const creator = await brandMemberAt(directory, email, document.brand);
  if (!creator.ok || (await directory.dealer(id)) !== undefined) return access;
  return ok({ staff: creator.value.staff, seen: undefined, brand: creator.value.brand.document });
}

/** With each place, so that the rest can be sent again without it. */
function notAllowed(errors: readonly FieldError[]): Problem {
  const brandOnly = errors.every(({ rule }) => rule === "brand-only");
  return {
    code: "role-not-allowed",
    detail: brandOnly ? "brand-only" : "not-yours-to-write",
    errors,
  };
}

function refused(errors: Problem["errors"] & object): Result<never, Problem> {
  return fail({ code: "document-refused", errors });
}
