import { brandAnswer, brandAnswerSchema } from "../../shared/directory/replace/answered-health.ts";
import type { ReplaceBrand } from "../../shared/directory/replace/replace-brand.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { writeBrand } from "../wiring/write-documents.ts";
import type { WriteDocumentsDeps } from "../wiring/write-documents.ts";

/**
 * A brand's document is written with all that follows of it.
 * @throws HttpProblem
 */
export async function saveBrand(
  deps: WriteDocumentsDeps,
  saving: Pick<ReplaceBrand, "email" | "id" | "document">,
  request: HttpRequest,
  now: Instant,
): Promise<Answer> {
  const before = (await deps.directory.brand(saving.id))?.document;
  const replacement = { ...saving, before, ifMatch: request.headers["if-match"] };
  const { document, etag } = required(await writeBrand(deps, replacement, request, now));
  const dead = await deps.directory.deadAddresses(document.id);
  return json(200, brandAnswerSchema, brandAnswer(document, dead), { etag });
}
