import type { Brand, Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { replaceBrand } from "../../shared/directory/replace/replace-brand.ts";
import type { ReplaceBrand } from "../../shared/directory/replace/replace-brand.ts";
import { replaceDealer } from "../../shared/directory/replace/replace-dealer.ts";
import type { Replaced, ReplaceDealer } from "../../shared/directory/replace/replace-dealer.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { Versioned } from "../../shared/directory/store/versioned.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import type { Result } from "../../shared/kernel/result.ts";
import { instant } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { SessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { endRemoved } from "./end-removed.ts";
import { addressesOf, addressesOfBrand, tryAnew } from "./lifting.ts";
import type { LiftingDeps } from "./lifting.ts";

export type WriteDocumentsDeps = LiftingDeps & {
  readonly directory: DirectoryStore;
  readonly sessions: Pick<SessionStore, "endRemoved">;
};

type Sent = Pick<HttpRequest, "receivedAt">;

/** A dealer's document with what follows for the people in it, wherever it was written. */
export async function writeDealer(
  deps: WriteDocumentsDeps,
  { before, ...replacement }: ReplaceDealer & { readonly before: Dealer | undefined },
  { receivedAt }: Sent,
  now: Instant,
): Promise<Result<Replaced, Problem>> {
  const saved = await replaceDealer(deps.directory, replacement, now);
  if (!saved.ok) return saved;
  const { document } = saved.value;
  const people = { before: before?.staff ?? [], after: document.staff };
  await endRemoved(deps, people, instant(receivedAt));
  const addresses = { before: addressesOf(before), after: addressesOf(document) };
  await tryAnew(deps, { brand: document.brand, ...addresses }, now);
  return saved;
}

/** The same of a brand's. */
export async function writeBrand(
  deps: WriteDocumentsDeps,
  { before, ...replacement }: ReplaceBrand & { readonly before: Brand | undefined },
  { receivedAt }: Sent,
  now: Instant,
): Promise<Result<Versioned<Brand>, Problem>> {
  const saved = await replaceBrand(deps.directory, replacement, now);
  if (!saved.ok) return saved;
  const { document } = saved.value;
  const people = { before: before?.staff ?? [], after: document.staff };
  await endRemoved(deps, people, instant(receivedAt));
  const addresses = { before: addressesOfBrand(before), after: addressesOfBrand(document) };
  await tryAnew(deps, { brand: document.id, ...addresses }, now);
  return saved;
}
