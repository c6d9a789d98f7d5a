import type { BookInput } from "../../../../shared/booking/change/book.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { BookingRefusal } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import type { Brand, Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { listFree } from "../../times/list-free.ts";
import type { Choice } from "../../times/choice.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { freshly } from "../sheet/freshly.ts";
import { bookOrPromise } from "./book-or-promise.ts";
import { bookPage } from "./book-page.tsx";
import type { BookPageProps } from "./book-page.tsx";
import { NewTabs } from "./caller.tsx";
import { newCallerFields } from "./new-caller-fields.tsx";
import { LOOK_UP, knownCaller } from "../known/known-caller.ts";
import type { KnownCaller } from "../known/known-caller.ts";
import { lookUp } from "../known/look-up.ts";
import { deskChoice } from "./desk-choice.ts";
import { wishOf } from "./wish-of.ts";
import { wantedTime } from "./wanted-time.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import type { Reader } from "../../reader/when.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { returnFor } from "../../../../shared/booking/jobs/jobs-of.ts";
import type { Return } from "../../../../shared/booking/jobs/jobs-of.ts";
import { LEASE } from "../../times/choice.ts";
import { dayText } from "../../reader/day-text.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Booking for somebody on the phone, new or known. */
export const deskBookRoutes = {
  askCaller: deskPage(async (deps: DeskDependencies, request, session) =>
    ask(deps, await newCaller(deps, request, session), request),
  ),
  bookCaller: deskForm(async (deps: DeskDependencies, request, session, form) =>
    bookIt(deps, await newCaller(deps, request, session), { request, session, form }),
  ),
  askKnown: deskPage(async (deps: DeskDependencies, request, session) =>
    ask(deps, await knownCase(deps, request, session), request),
  ),
  bookKnown: deskForm(async (deps: DeskDependencies, request, session, form) =>
    bookIt(deps, await knownCase(deps, request, session), { request, session, form }),
  ),
};

/** The form as it was sent, and what is to be said of it. */
type Shown = {
  readonly values: Form;
  readonly problems: readonly FieldProblem[];
  readonly doubt?: DoubtedEmail | undefined;
  readonly known?: KnownCaller | undefined;
};

/** Whom it is for: the page around the form, and what the booking says of them. */
type Whom = {
  readonly frame: Pick<
    BookPageProps,
    "session" | "person" | "title" | "above" | "href" | "isNew" | "instead"
  >;
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
  readonly reader: Reader;
  readonly now: Instant;
  readonly who: (shown: Shown) => BookPageProps["who"];
  readonly by: BookInput["by"];
  /** Whether they may be known already, where that can be asked. */
  readonly look?: (form: Form) => Promise<KnownCaller>;
  /** Undefined for a new customer, who is in the form. */
  readonly known?: CaseNow | undefined;
};

async function newCaller(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Whom> {
  const at = await atDealer(deps.directory, request, session);
  const { staff, dealer, reader } = at;
  const { id, name } = staff;
  const href = `/desk/dealers/${dealer.id}/book`;
  const { language } = reader;
  return {
    frame: {
      session,
      person: name,
      title: sheetTexts(language).visit.bookTitle,
      above: NewTabs({ dealer: dealer.id, language, shown: "book" }),
      href,
      isNew: true,
      instead: lookUp(href, language),
    },
    dealer,
    brand: (await deps.directory.brand(dealer.brand))?.document,
    reader,
    now: deps.clock.now(),
    who: (shown) => newCallerFields(at, shown, deps.clock.now()),
    look: (form) => knownCaller(deps, at, form),
    by: { kind: "staff", id, name },
  };
}

async function knownCase(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Whom> {
  const { desk, reader, now } = await openOwnSheet(deps, request, session);
  const matter = desk.story.case;
  const { id, name } = desk.staff;
  return {
    frame: {
      session,
      person: name,
      title: sheetTexts(reader.language).visit.bookFor(matter.customer.name),
      href: `${deskCaseHref(matter.reference)}/appointments`,
    },
    dealer: desk.dealer.document,
    brand: desk.brand?.document,
    reader,
    now,
    who: () => null,
    by: { kind: "staff", id, name },
    known: desk.story,
  };
}

/** Who rings hears it at once; whoever has an address may have written, and gets it in writing. */
function ask(deps: DeskDependencies, whom: Whom, { query }: HttpRequest): Promise<Answer> {
  const onTheLine = whom.known?.case.customer.email === undefined;
  const values = { ...query, ...(onTheLine ? { toldOnThePhone: "yes" } : {}) };
  return show(deps, whom, { values, problems: [] });
}

async function show(
  deps: DeskDependencies,
  { frame, dealer, reader, now, who, known }: Whom,
  shown: Shown,
): Promise<Answer> {
  const { values, problems } = shown;
  const back = returnIn(values, { dealer, known, now });
  const choice = withReturnTo(choiceOf(dealer, asKnown(values, known)), back);
  const week = await listFree(freshly(deps, dealer), dealer, choice, now);
  const state = { values, problems };
  const key = values["key"] ?? newFormKey(deps.random);
  return bookPage({
    ...frame,
    dealer,
    reader,
    choice,
    week,
    state,
    key,
    who: who(shown),
    ...(back === undefined ? {} : { lead: leadOf(back, reader) }),
  });
}

/** The job of the case that they come back for, where one is named. */
function returnIn(
  { job }: Form,
  { dealer, known, now }: Pick<Whom, "dealer" | "known" | "now">,
): Return | undefined {
  return job === undefined || known === undefined ? undefined : returnFor(known, job, dealer, now);
}

function withReturnTo(choice: Choice, back: Return | undefined): Choice {
  if (back === undefined) return choice;
  const { job, notBefore } = back;
  return { ...choice, job: job.id, jobs: [job], notBefore };
}

function leadOf({ job: { concern }, notBefore }: Return, reader: Reader): string {
  const text = jobsTexts(reader.language).jobs;
  return notBefore === undefined
    ? text.backFor(concern)
    : text.backFrom(concern, dayText(reader, notBefore));
}

/** What hangs on the end of a lease goes by what the case says of it. */
function asKnown(values: Form, known: CaseNow | undefined): Form {
  if (known === undefined) return values;
  const { [LEASE]: _said, ...rest } = values;
  const { leaseMaturityDate } = known.case;
  return leaseMaturityDate === undefined ? rest : { ...rest, [LEASE]: leaseMaturityDate };
}

function choiceOf(dealer: Dealer, values: Form): Choice {
  const choice = deskChoice(dealer, values);
  if (choice !== undefined) return choice;
  throw new HttpProblem({ code: "service-not-found" });
}

type Sent = { readonly request: HttpRequest; readonly session: DeskSession; readonly form: Form };

async function bookIt(deps: DeskDependencies, whom: Whom, sent: Sent): Promise<Answer> {
  const { dealer, brand, reader, now, by, known } = whom;
  const form = withMeantEmail(sent.form);
  const { language } = reader;
  const text = sheetTexts(language).visit;
  const { form: _proof, press: _press, [LOOK_UP.name]: look, ...values } = form;
  if (look !== undefined && whom.look !== undefined) {
    const found = await whom.look(values);
    return show(deps, whom, { values, problems: [], known: found });
  }
  const again = (problems: readonly FieldProblem[]) => show(deps, whom, { values, problems });
  const time = wantedTime(form, dealer.timeZone, text);
  if (!time.ok) return again(time.failure);
  const choice = choiceOf(dealer, asKnown(form, known));
  const input = wishOf({
    dealer,
    brand,
    choice,
    form,
    start: time.value.start,
    known: known?.case,
  });
  if (!input.ok) return again(problemsOf(input.failure, form, language));
  const doubt = known === undefined ? doubtedEmail(form) : undefined;
  if (doubt !== undefined) return show(deps, whom, { values, problems: [], doubt });
  const toldOnThePhone = form["toldOnThePhone"] === "yes";
  const { job, notBefore } = returnIn(form, { dealer, known, now }) ?? {};
  const forJob = job === undefined ? {} : { jobs: [job], notBefore };
  const wish = { ...input.value, ...forJob, ...time.value, by, toldOnThePhone };
  return sentOnce(
    onceAtDesk(deps.idempotency, sent.session),
    { ...sent, form, now },
    (remember) => bookOrPromise(freshly(deps, dealer), { wish, story: known, now }, remember),
    (failure) => again(refusedTime(failure, form, language)),
  );
}

type FieldErrors = Parameters<typeof fieldProblems>[0];

function problemsOf(errors: FieldErrors, form: Form, language: string): readonly FieldProblem[] {
  const problems = fieldProblems(errors, form, language);
  if (problems !== undefined) return problems;
  throw new HttpProblem({ code: "invalid-request", errors });
}

/** @throws HttpProblem for what no change of the form can mend. */
function refusedTime(
  refusal: BookingRefusal,
  form: Form,
  language: string,
): readonly FieldProblem[] {
  const text = sheetTexts(language).visit;
  if (refusal.code === "slot-taken") return [{ field: "start", message: text.taken }];
  if (refusal.code === "slot-not-offered") return [{ field: "start", message: text.notOffered }];
  if (refusal.code === "invalid-request") return problemsOf(refusal.errors, form, language);
  throw new HttpProblem(bookingProblem(refusal));
}
