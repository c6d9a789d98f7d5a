import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { readChoice } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";

/**
 * What was chosen of a dealer by an address or a form.
 * @throws HttpProblem 404 when the dealer has no such service.
 */
export function choiceOf(dealer: Dealer, values: Readonly<Record<string, string>>): Choice {
  const choice = readChoice(dealer, values);
  if (choice !== undefined) return choice;
  throw new HttpProblem({ code: "service-not-found" });
}
