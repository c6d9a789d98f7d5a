import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { strandedPromises } from "../../shared/commitments/promise/stranded-promises.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import {
  dealerAnswer,
  dealerAnswerSchema,
} from "../../shared/directory/replace/answered-health.ts";
import { checkReplacement } from "../../shared/directory/replace/replace-dealer.ts";
import type { ReplaceDealer } from "../../shared/directory/replace/replace-dealer.ts";
import { staffAt } from "../../shared/directory/rights/staff-access.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { keepZone } from "../wiring/keep-zone.ts";
import { writeDealer } from "../wiring/write-documents.ts";
import type { WriteDocumentsDeps } from "../wiring/write-documents.ts";
import { affectedAnswer, affectedAnswerSchema, promiseAnswer } from "./affected-answer.ts";
import type { AffectedDeps } from "./affected-answer.ts";

export type SaveDealerDeps = AffectedDeps &
  WriteDocumentsDeps & {
    readonly commitments: Pick<CommitmentStore, "dueBetween">;
  };

type Saving = Pick<ReplaceDealer, "email" | "id" | "document" | "quiet"> & {
  /** Nothing is saved: the answer is what the document would stand against. */
  readonly isPreview: boolean;
};

/**
 * A dealer's document is written with all that follows of it, whoever wrote it and wherever it came from.
 * @throws HttpProblem
 */
export async function saveDealer(
  deps: SaveDealerDeps,
  { isPreview, ...saving }: Saving,
  request: HttpRequest,
  now: Instant,
): Promise<Answer> {
  const { email, id, document: body } = saving;
  const replacement = { ...saving, ifMatch: request.headers["if-match"] };
  const seen = required(await checkReplacement(deps.directory, replacement));
  const before = seen?.document;
  required(await keepZone(deps, { before, after: body }, now));
  if (isPreview) {
    const who = await staffAt(deps.directory, email, id);
    const staff = who.ok ? who.value.staff : undefined;
    const affected = await affectedAnswer(deps, { dealer: body, staff }, now);
    const promises = await strandedAnswer(deps, before, body, now);
    return json(200, affectedAnswerSchema, { ...affected, promises });
  }
  const saved = required(await writeDealer(deps, { ...replacement, before }, request, now));
  const { created, etag, document } = saved;
  const dead = await deps.directory.deadAddresses(document.brand);
  return json(created ? 201 : 200, dealerAnswerSchema, dealerAnswer(document, dead), {
    etag,
    ...(created ? { location: `/v1/admin/dealers/${id}` } : {}),
  });
}

async function strandedAnswer(
  deps: SaveDealerDeps,
  before: Dealer | undefined,
  after: Dealer,
  now: Instant,
) {
  if (before === undefined) return [];
  const stranded = await strandedPromises(deps, { before, after }, now);
  return stranded.map(({ promise, why }) => promiseAnswer(after, promise, why));
}
