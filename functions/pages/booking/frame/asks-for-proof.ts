import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import type { Form } from "../../forms/read-form.ts";
import { proofPage } from "./proof-page.tsx";

/** The page that works for a moment, with a fresh challenge, and sends the form again to `action`. */
export async function asksForProof(
  { proofs, clock }: Pick<RequestDependencies, "proofs" | "clock">,
  dealer: Dealer,
  form: Form,
  action: string,
): Promise<Answer> {
  const challenge = await proofs.challenge(dealer.id, clock.now());
  return proofPage({ dealer, form, action, challenge });
}
