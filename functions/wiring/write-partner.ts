import { replacePartner } from "../../shared/directory/replace/replace-partner.ts";
import type {
  ReplacedPartner,
  ReplacePartner,
} from "../../shared/directory/replace/replace-partner.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import type { Result } from "../../shared/kernel/result.ts";
import { instant } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { endRemoved } from "./end-removed.ts";
import { tryAnew } from "./lifting.ts";
import type { WriteDocumentsDeps } from "./write-documents.ts";

/** A partner's document with what follows for the people in it, wherever it was written. */
export async function writePartner(
  deps: WriteDocumentsDeps,
  replacement: ReplacePartner,
  { receivedAt }: Pick<HttpRequest, "receivedAt">,
  now: Instant,
): Promise<Result<ReplacedPartner, Problem>> {
  const before = (await deps.directory.partner(replacement.id))?.document.staff ?? [];
  const saved = await replacePartner(deps.directory, replacement, now);
  if (!saved.ok) return saved;
  const { brand, staff, ended } = saved.value.document;
  const after = ended === true ? [] : staff;
  await endRemoved(deps, { before, after }, instant(receivedAt));
  await tryAnew(deps, { brand, before, after }, now);
  return saved;
}
