import { unsettled } from "../../shared/commitments/handoff/leave-partner.ts";
import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
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

export type SavePartnerDeps = WriteDocumentsDeps & {
  readonly commitments: Pick<CommitmentStore, "tasksOf">;
};

/**
 * A partner's document is written with all that follows of it.
 * @throws HttpProblem
 */
export async function savePartner(
  deps: SavePartnerDeps,
  saving: Pick<ReplacePartner, "email" | "id" | "document" | "quiet">,
  request: HttpRequest,
  now: Instant,
): Promise<Answer> {
  const replacement = { ...saving, ifMatch: request.headers["if-match"] };
  const saved = required(await writePartner(deps, replacement, request, now));
  const { created, document, etag } = saved;
  const dead = await deps.directory.deadAddresses(document.brand);
  const going = (await unsettled(deps, document)).length;
  const counted = going === 0 ? {} : { tasksGoingOn: going };
  const answer = { ...partnerAnswer(document, dead), ...counted };
  return json(created ? 201 : 200, partnerAnswerSchema, answer, {
    etag,
    ...(created ? { location: `/v1/admin/partners/${document.id}` } : {}),
  });
}
