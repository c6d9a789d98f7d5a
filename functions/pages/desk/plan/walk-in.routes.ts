import { book } from "../../../../shared/booking/change/book.ts";
import type { Booked, BookInput } from "../../../../shared/booking/change/book.ts";
import { setStatus } from "../../../../shared/booking/change/set-status.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { BookingRefusal } from "../../../../shared/booking/slots/booking-refusal.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { instant, MINUTE } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { planTexts } from "../../text/plan-texts.ts";
import { deskChoice } from "../book/desk-choice.ts";
import { wishOf } from "../book/wish-of.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { freshly } from "../sheet/freshly.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { walkInPage } from "./walk-in-page.tsx";

/** Somebody without an appointment is received now. */
export const walkInRoutes = {
  askWalkIn: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    return show(deps, at, { values: request.query, problems: [] });
  }),
  walkIn: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const at = await atDealer(deps.directory, request, session);
    return receive(deps, at, { request, session, form: withMeantEmail(form) });
  }),
};

type Shown = {
  readonly values: Form;
  readonly problems: readonly FieldProblem[];
  readonly doubt?: DoubtedEmail | undefined;
};

function show(deps: DeskDependencies, at: AtDealer, { doubt, ...state }: Shown): Answer {
  const key = state.values["key"] ?? newFormKey(deps.random);
  return walkInPage({ ...at, state, key, doubt });
}

type Sent = { readonly request: HttpRequest; readonly session: DeskSession; readonly form: Form };

async function receive(deps: DeskDependencies, at: AtDealer, sent: Sent): Promise<Answer> {
  const { form } = sent;
  const { dealer, reader } = at;
  const { form: _proof, press: _press, ...values } = form;
  const again = (problems: readonly FieldProblem[]) => show(deps, at, { values, problems });
  const now = deps.clock.now();
  const wish = await wishNow(deps, at, form, now);
  if (!wish.ok) return again(problemsOf(wish.failure, form, reader.language));
  const doubt = doubtedEmail(form);
  if (doubt !== undefined) return show(deps, at, { values, problems: [], doubt });
  const lead = ({ case: { reference }, appointment }: Booked) => ({
    to: deskCaseHref(reference, appointment.id),
  });
  return sentOnce(
    onceAtDesk(deps.idempotency, sent.session),
    { ...sent, now },
    async (remember) => {
      const done = await book(freshly(deps, dealer), wish.value, now, (booked) =>
        remember(lead(booked)),
      );
      if (!done.ok) return done;
      await arrives(deps, at, done.value, now);
      return ok(lead(done.value));
    },
    (failure: BookingRefusal) => again(refused(failure, form, reader.language)),
  );
}

type Wished = Result<BookInput, Parameters<typeof fieldProblems>[0]>;

/** Whatever the rules say of such a time: they stand there. Nobody who is taken is given twice. */
async function wishNow(
  deps: DeskDependencies,
  { dealer, staff, reader }: AtDealer,
  form: Form,
  now: Instant,
): Promise<Wished> {
  const choice = deskChoice(dealer, { ...form, place: "dealer" });
  if (choice === undefined) throw new HttpProblem({ code: "service-not-found" });
  const start = instant(Math.floor(now / MINUTE) * MINUTE);
  const brand = (await deps.directory.brand(dealer.brand))?.document;
  const wish = wishOf({ dealer, brand, choice, form, start, known: undefined });
  if (!wish.ok) return wish;
  return ok({
    ...wish.value,
    start,
    by: { kind: "staff", id: staff.id, name: staff.name },
    override: { reason: planTexts(reader.language).plan.walkInReason },
    // They stand there, so nobody need call them to say it.
    toldOnThePhone: form["email"] === undefined,
  });
}

/** The visit stands already: should this be lost, the desk presses it. */
async function arrives(
  deps: DeskDependencies,
  { staff, dealer }: AtDealer,
  { case: { reference }, appointment }: Booked,
  now: Instant,
): Promise<void> {
  const story = await deps.cases.now(reference);
  if (story === undefined) return;
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const visit = { story, appointment: appointment.id, by, dealer };
  await setStatus(deps, { ...visit, status: "arrived" }, now);
}

function problemsOf(
  errors: Parameters<typeof fieldProblems>[0],
  form: Form,
  language: string,
): readonly FieldProblem[] {
  const problems = fieldProblems(errors, form, language);
  if (problems !== undefined) return problems;
  throw new HttpProblem({ code: "invalid-request", errors });
}

/** @throws HttpProblem for what no change of the form can mend. */
function refused(failure: BookingRefusal, form: Form, language: string): readonly FieldProblem[] {
  if (failure.code === "slot-taken" || failure.code === "slot-not-offered") {
    return [{ field: "service", message: planTexts(language).plan.notFree }];
  }
  if (failure.code === "invalid-request") return problemsOf(failure.errors, form, language);
  throw new HttpProblem(bookingProblem(failure));
}
