import { calledBy, departmentForUrgent } from "../../../../shared/commitments/make/urgent-call.ts";
import { nextCalls } from "../../../../shared/commitments/make/next-calls.ts";
import {
  callbackInputSchema,
  requestCallback,
} from "../../../../shared/commitments/make/request-callback.ts";
import type { CallbackInput } from "../../../../shared/commitments/make/request-callback.ts";
import type { Dealer, Service } from "../../../../shared/directory/document/dealer.schema.ts";
import { invalid } from "../../../../shared/kernel/invalid.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { callPage } from "./call-page.tsx";
import type { CallByDepartment } from "./call-page.tsx";
import { dealerOf } from "../frame/dealer-of.ts";
import { urgencyOf } from "../details/booking-request.ts";
import { callRequest } from "./call-request.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import { readForm } from "../../forms/read-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { unlessTooMany } from "../../forms/unless-too-many.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { onceToCase } from "../../case/access/once-to-case.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { urgencyIn } from "../../times/urgency-in.ts";
import { isInWriting } from "../../times/in-writing.ts";
import { acceptedLanguages } from "../../reader/chosen-language.ts";
import { preferredLanguage } from "../../reader/preferred-language.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { asksForProof } from "../frame/asks-for-proof.ts";
import { letThrough } from "../../../wiring/with-proof.ts";
import { withinNewCases } from "../../../wiring/within-limits.ts";
import { publicForm } from "../../forms/pressed-once.ts";
import { publicPage } from "../../../wiring/page.ts";

/** Asking to be called: what is left when no time suits. */
export const callRoutes = { ask: publicPage(askForCall), take: publicForm(takeCall) };

async function askForCall(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const dealer = await dealerOf(deps.recentDealers, request);
  const service = serviceOf(dealer, request.query);
  const offers = await offersOf(deps, dealer, request.query, deps.clock.now());
  const language = preferredLanguage(dealer.languages, acceptedLanguages(request));
  const back =
    request.query["again"] === undefined ? undefined : await import("../frame/returning.ts");
  const story = await back?.returningFrom(deps, dealer, request);
  const known = story === undefined ? undefined : back?.knownOf(dealer, story.case);
  const values = {
    language,
    ...known,
    department: service?.department ?? offers[0]?.id ?? "",
    topic: topicOf(dealer, service) ?? "",
    ...urgencyOf(request.query),
  };
  const key = newFormKey(deps.random);
  const isKnown = known !== undefined;
  return callPage({ dealer, offers, service, key, state: { values, problems: [] }, isKnown });
}

async function takeCall(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const form = withMeantEmail(readForm(request, deps.publicUrl));
  const dealer = await dealerOf(deps.recentDealers, request);
  const now = deps.clock.now();
  const again = (errors: readonly FieldError[]) => askAgain(deps, dealer, form, now, errors);
  const wanted = callRequest(dealer, form, topicOf(dealer, serviceOf(dealer, form)));
  const input = readAs(callbackInputSchema, wanted);
  const errors = callErrors(form, input.ok ? [] : input.failure);
  if (!input.ok || errors.length > 0) return again(errors);
  const doubt = doubtedEmail(form);
  if (doubt !== undefined)
    return shownAgain(deps, dealer, form, { now, problems: [], doubt, status: 200 });
  return unlessTooMany(
    async () => askOnce(deps, { dealer, form, request, now, input: input.value }, again),
    async () => shownAgain(deps, dealer, form, { now, problems: [], status: 429 }),
  );
}

type Wanted = {
  readonly dealer: Dealer;
  readonly form: Form;
  readonly request: HttpRequest;
  readonly now: Instant;
  readonly input: CallbackInput;
};

/** However often the form is sent, one call. @throws HttpProblem 429 where a limit is reached. */
async function askOnce(
  deps: RequestDependencies,
  { dealer, form, request, now, input }: Wanted,
  again: (errors: readonly FieldError[]) => Promise<Answer>,
): Promise<Answer> {
  return sentOnce(
    onceToCase(deps, "/done"),
    { request, form, now },
    async (remember) => {
      const { email, proof } = form;
      const paid = await letThrough(deps, { dealer: dealer.id, email, request, proof }, now);
      if (!paid.ok) return paid;
      await withinNewCases(deps, dealer.id, request, now);
      const made = await requestCallback(deps, input, now, ({ case: opened }) => [
        ...remember(opened),
        ...paid.value.writes,
      ]);
      return made.ok ? ok(made.value.case) : made;
    },
    (failure) => {
      if (failure.code === "proof-required")
        return asksForProof(deps, dealer, form, `/d/${dealer.id}/call`);
      if (failure.code === "due-cannot-be-met") return shownFull(deps, dealer, form, now);
      if (failure.errors === undefined) throw new HttpProblem(failure);
      return again(failure.errors);
    },
  );
}

/**
 * Whoever asks to be called has to say on which number, and a number is then enough; whoever would
 * rather read the answer, at which address.
 */
function callErrors(form: Form, errors: readonly FieldError[]): readonly FieldError[] {
  const { phone, email } = form;
  if (isInWriting(form)) return email === undefined ? withEmail(errors) : errors;
  if (phone !== undefined) return errors;
  const others = errors.filter(
    ({ pointer }) => email !== undefined || pointer !== "/customer/email",
  );
  return [...others, invalid("/customer/phone", "phone-for-a-call")];
}

function withEmail(errors: readonly FieldError[]): readonly FieldError[] {
  const others = errors.filter(({ pointer }) => pointer !== "/customer/email");
  return [...others, invalid("/customer/email", "email-to-write-to")];
}

async function askAgain(
  deps: RequestDependencies,
  dealer: Dealer,
  form: Form,
  now: Instant,
  errors: readonly FieldError[],
): Promise<Answer> {
  const problems = fieldProblems(errors, form, readerAt(dealer).language);
  if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
  return shownAgain(deps, dealer, form, { now, problems, status: 422 });
}

/** Somebody took the time that was chosen; the next are there to choose from. */
function shownFull(
  deps: RequestDependencies,
  dealer: Dealer,
  { due: _taken, ...form }: Form,
  now: Instant,
): Promise<Answer> {
  const message = bookingTexts(readerAt(dealer).language).call.full;
  return shownAgain(deps, dealer, form, {
    now,
    problems: [{ field: "due", message }],
    status: 422,
  });
}

/** The form with what was entered, and what to ask or to mend. */
async function shownAgain(
  deps: RequestDependencies,
  dealer: Dealer,
  form: Form,
  { now, problems, doubt, status }: ShownAgain,
): Promise<Answer> {
  const service = serviceOf(dealer, form);
  const offers = await offersOf(deps, dealer, form, now);
  const department = service?.department ?? offers[0]?.id ?? "";
  const topic = topicOf(dealer, service) ?? "";
  const values = { department, topic, message: form["notes"] ?? "", ...form };
  const key = form["key"] ?? newFormKey(deps.random);
  const state = { values, problems };
  return callPage({ dealer, offers, service, key, state, status, doubt, tooMany: status === 429 });
}

type ShownAgain = {
  readonly now: Instant;
  readonly problems: readonly FieldProblem[];
  readonly doubt?: DoubtedEmail;
  readonly status: 200 | 422 | 429;
};

/** Departments that will not open within a year call nobody. */
async function offersOf(
  { commitments }: RequestDependencies,
  dealer: Dealer,
  values: Readonly<Record<string, string>>,
  now: Instant,
): Promise<CallByDepartment[]> {
  if (urgencyIn(values) !== undefined) return urgentOffers(dealer, now);
  const offers = dealer.departments.map(async ({ id, name }) => {
    const next = await nextCalls(commitments, dealer, id, now);
    return next === undefined ? [] : [{ id, name, ...next }];
  });
  return (await Promise.all(offers)).flat();
}

/** Whoever cannot move their car is called by whoever repairs it, before everybody else. */
function urgentOffers(dealer: Dealer, now: Instant): CallByDepartment[] {
  const department = departmentForUrgent(dealer);
  const dueAt = calledBy(dealer, now, department?.id);
  if (department === undefined || dueAt === undefined) return [];
  const { id, name } = department;
  return [{ id, name, dueAt, times: [] }];
}

function serviceOf(dealer: Dealer, values: Readonly<Record<string, string>>): Service | undefined {
  return dealer.services.find(({ id }) => id === values["service"]);
}

/** Whoever comes from a service need not say again what it is about. */
function topicOf(dealer: Dealer, service: Service | undefined): string | undefined {
  const text = bookingTexts(readerAt(dealer).language).call;
  return service === undefined ? undefined : text.topicFor(service.name);
}
