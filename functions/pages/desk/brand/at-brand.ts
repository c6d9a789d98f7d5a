import type { Brand, ListedDealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { brandMemberAt } from "../../../../shared/directory/rights/staff-access.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { languageAtNoDealer } from "../sign-in/desk-reader.ts";
import { asAllowed } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** Somebody at the brand's own desk, with its dealers by name. */
export type AtBrand = {
  readonly session: DeskSession;
  readonly person: string;
  readonly brand: Brand;
  /** The version of its document. */
  readonly etag: string;
  readonly dealers: readonly ListedDealer[];
  readonly language: string;
};

/**
 * The brand that an address names, for its people.
 * @throws HttpProblem 404 for everybody else: a dealer's staff, and people of another brand.
 */
export async function atBrand(
  directory: Pick<DirectoryStore, "brand" | "dealers">,
  { params }: Pick<HttpRequest, "params">,
  session: DeskSession,
): Promise<AtBrand> {
  const { staff, brand } = required(
    await brandMemberAt(directory, session.email, params["brand"] ?? ""),
  );
  asAllowed(staff, session);
  const language = await languageAtNoDealer(session, staff);
  const { document, etag } = brand;
  const dealers = (await directory.dealers())
    .filter((dealer) => dealer.brand === document.id)
    .toSorted((left, right) => left.name.localeCompare(right.name, language));
  return { session, person: staff.name, brand: document, etag, dealers, language };
}
