import type { Again } from "../../../shared/platform/again.ts";
import type { Clock } from "../../../shared/kernel/time.ts";
import type { PressStore } from "../../../shared/platform/dynamodb/press.store.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { doneOnce } from "../../../shared/platform/http/done-once.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import type { Door, Work } from "../../wiring/route.ts";
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
  work: (again?: Again) => Promise<Answer>,
  isDone = leadsOn,
): Promise<Answer> {
  const { press = form["key"], ...body } = form;
  if (press === undefined) return work();
  const route = `POST ${request.path} ${JSON.stringify(body)}`;
  const once = { key: press, route, caller, body };
  return doneOnce(presses, once, clock.now(), { work, isDone });
}

/** A form that was taken leads to a page. */
function leadsOn({ status }: Answer): boolean {
  return status === SEE_OTHER;
}

const SEE_OTHER = 303;

export type Page<Deps> = (deps: Deps, request: HttpRequest) => Promise<Answer> | Answer;

/** What receives a form; two presses of its button are one. A test holds that every form has one. */
export type FormWork<Deps, By extends Door> = Work<Deps & PressDeps, By> & { readonly once: true };

/** A form for anybody. */
export function publicForm<Deps>(answer: Page<Deps>): FormWork<Deps, "public"> {
  return {
    by: "public",
    once: true,
    answer: (deps, request) => formOnce(deps, request, "", answer),
  };
}

/**
 * The button of a page that a mail's secret link leads to; its answer is the page that says so. Mail
 * programs may press it by themselves, without origin or form (RFC 8058), so of what is sent only the
 * key is looked at.
 */
export function linkedForm<Deps>(answer: Page<Deps>): FormWork<Deps, "public"> {
  return {
    by: "public",
    once: true,
    answer: (deps, request) => {
      const press = new URLSearchParams(request.body).get("press");
      const form: Form = press === null ? {} : { press };
      const pressed = { request, form, caller: JSON.stringify(request.query) };
      return pressedOnce(
        deps,
        pressed,
        async (again) => answer(deps, { ...request, again }),
        isShown,
      );
    },
  };
}

function isShown({ status }: Answer): boolean {
  return status === 200;
}

/** Whatever a form asks, once; `caller` says whose form it is. */
export async function formOnce<Deps>(
  deps: Deps & PressDeps,
  request: HttpRequest,
  caller: string,
  answer: Page<Deps>,
): Promise<Answer> {
  const form = readForm(request, deps.publicUrl);
  return pressedOnce(deps, { request, form, caller }, async (again) =>
    answer(deps, { ...request, again }),
  );
}
