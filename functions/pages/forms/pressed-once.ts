import type { Clock } from "../../../shared/kernel/time.ts";
import type { PressStore } from "../../../shared/platform/dynamodb/press.store.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { doneOnce } from "../../../shared/platform/http/done-once.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import type { Work } from "../../wiring/route.ts";
import { readForm } from "./read-form.ts";
import type { Form } from "./read-form.ts";

export type PressDeps = {
  readonly presses: PressStore;
  readonly clock: Clock;
  readonly publicUrl: string;
};

type Pressed = {
  readonly request: HttpRequest;
  readonly form: Form;
  /** Whose form it is. */
  readonly caller: string;
};

/**
 * Two presses of a button are one: the second is led where the first is. What was refused is not
 * remembered, so a corrected form, or a later press, is a new one. Other fields are another press.
 */
export async function pressedOnce(
  { presses, clock }: Pick<PressDeps, "presses" | "clock">,
  { request, form, caller }: Pressed,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { press = form["key"], ...body } = form;
  if (press === undefined) return work();
  const route = `POST ${request.path} ${JSON.stringify(body)}`;
  const once = { key: press, route, caller, body };
  return doneOnce(presses, once, clock.now(), { work, isDone: leadsOn });
}

/** A form that was taken leads to a page. */
function leadsOn({ status }: Answer): boolean {
  return status === SEE_OTHER;
}

const SEE_OTHER = 303;

export type Page<Deps> = (deps: Deps, request: HttpRequest) => Promise<Answer> | Answer;

/** A form for anybody. */
export function publicForm<Deps>(answer: Page<Deps>): Work<Deps & PressDeps, "public"> {
  return { by: "public", answer: (deps, request) => formOnce(deps, request, "", answer) };
}

/** Whatever a form asks, once; `caller` says whose form it is. */
export async function formOnce<Deps>(
  deps: Deps & PressDeps,
  request: HttpRequest,
  caller: string,
  answer: Page<Deps>,
): Promise<Answer> {
  const form = readForm(request, deps.publicUrl);
  return pressedOnce(deps, { request, form, caller }, async () => answer(deps, request));
}
