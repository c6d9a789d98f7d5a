import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Clock } from "../../../../shared/kernel/time.ts";
import type { Tables } from "../../../../shared/platform/dynamodb/tables.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Form } from "../../forms/read-form.ts";
import type { Choice } from "../../times/choice.ts";
import { choiceOf } from "./choice-of.ts";

type Deps = { readonly tables: Tables; readonly clock: Clock };

/** What the form was sent for; its address says from which case somebody comes back. */
export async function choiceSent(
  deps: Deps,
  dealer: Dealer,
  form: Form,
  request: HttpRequest,
): Promise<Choice> {
  const { again = "" } = request.query;
  const choice = choiceOf(dealer, { ...form, again });
  return (await comingBack(deps, dealer, choice, { request, host: form["host"] })).choice;
}

type Coming = { readonly choice: Choice; readonly known?: Form | undefined };

/** With what a case says of whoever comes back from it; `host` is whom they ask for. */
export async function comingBack(
  deps: Deps,
  dealer: Dealer,
  choice: Choice,
  { request, host }: { readonly request: HttpRequest; readonly host: string | undefined },
): Promise<Coming> {
  if (choice.again === undefined) return { choice };
  const { choiceOfReturning, knownOf, lastVisitorOf, returningFrom } =
    await import("./returning.ts");
  const story = await returningFrom(deps, dealer, request);
  return {
    choice: choiceOfReturning(dealer, choice, story, host),
    known:
      story === undefined
        ? undefined
        : { ...knownOf(dealer, story.case), ...lastVisitorOf(dealer, story) },
  };
}
