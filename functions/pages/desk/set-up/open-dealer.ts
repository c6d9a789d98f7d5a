import { replaceDealer } from "../../../../shared/directory/replace/replace-dealer.ts";
import {
  isInTheWay,
  whatIsMissing,
} from "../../../../shared/directory/setting-up/what-is-missing.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { overviewPage } from "./overview-page.tsx";

/** Opens a draft for customers, once nothing stands in the way; what was seen must still hold. */
export async function openDealer(
  { directory, clock }: DeskDependencies,
  at: AtDealer & { readonly etag: string },
  form: Form,
): Promise<Answer> {
  const { session, dealer, etag } = at;
  if (form["seen"] !== etag) return overviewPage(at, { changed: true });
  if (whatIsMissing(dealer).some(isInTheWay)) return overviewPage(at, { refused: [] });
  const { draft: _, ...document } = dealer;
  const replacement = { email: session.email, id: dealer.id, document, ifMatch: etag };
  const saved = await replaceDealer(directory, replacement, clock.now());
  if (saved.ok) return seeOther(`/desk/dealers/${dealer.id}/document?saved=yes`);
  const { code, errors = [] } = saved.failure;
  if (code === "precondition-failed") return overviewPage(at, { changed: true });
  if (code === "document-refused") return overviewPage(at, { refused: errors });
  throw new HttpProblem(saved.failure);
}
