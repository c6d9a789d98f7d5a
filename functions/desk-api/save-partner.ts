import {
  partnerAnswer,
  partnerAnswerSchema,
} from "../../shared/directory/replace/partner-answer.ts";
import type { ReplacePartner } from "../../shared/directory/replace/replace-partner.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { writePartner } from "../wiring/write-partner.ts";
import type { WriteDocumentsDeps } from "../wiring/write-documents.ts";

/**
 * A partner's document is written with all that follows of it.
 * @throws HttpProblem
 */
export async function savePartner(
  deps: WriteDocumentsDeps,
  saving: Pick<ReplacePartner, "email" | "id" | "document" | "quiet">,
  request: HttpRequest,
  now: Instant,
): Promise<Answer> {
  const replacement = { ...saving, ifMatch: request.headers["if-match"] };
  const saved = required(await writePartner(deps, replacement, request, now));
  const { created, document, etag } = saved;
  const dead = await deps.directory.deadAddresses(document.brand);
  return json(created ? 201 : 200, partnerAnswerSchema, partnerAnswer(document, dead), {
    etag,
    ...(created ? { location: `/v1/admin/partners/${document.id}` } : {}),
  });
}
