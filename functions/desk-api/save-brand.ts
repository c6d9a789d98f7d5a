import { brandAnswer, brandAnswerSchema } from "../../shared/directory/replace/answered-health.ts";
import { replaceBrand } from "../../shared/directory/replace/replace-brand.ts";
import type { ReplaceBrand } from "../../shared/directory/replace/replace-brand.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { instant } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { SessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { endRemoved } from "../wiring/end-removed.ts";
import { addressesOfBrand, tryAnew } from "../wiring/lifting.ts";
import type { LiftingDeps } from "../wiring/lifting.ts";

export type SaveBrandDeps = LiftingDeps & {
  readonly directory: DirectoryStore;
  readonly sessions: Pick<SessionStore, "endRemoved">;
};

/**
 * A brand's document is written with all that follows of it.
 * @throws HttpProblem
 */
export async function saveBrand(
  deps: SaveBrandDeps,
  saving: Pick<ReplaceBrand, "email" | "id" | "document">,
  request: HttpRequest,
  now: Instant,
): Promise<Answer> {
  const replacement = { ...saving, ifMatch: request.headers["if-match"] };
  const seen = (await deps.directory.brand(saving.id))?.document;
  const { document, etag } = required(await replaceBrand(deps.directory, replacement, now));
  const people = { before: seen?.staff ?? [], after: document.staff };
  await endRemoved(deps, people, instant(request.receivedAt));
  const [before, after] = [addressesOfBrand(seen), addressesOfBrand(document)];
  await tryAnew(deps, { brand: document.id, before, after }, now);
  const dead = await deps.directory.deadAddresses(document.id);
  return json(200, brandAnswerSchema, brandAnswer(document, dead), { etag });
}
