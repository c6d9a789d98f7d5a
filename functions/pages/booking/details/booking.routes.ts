import { withoutRemedy } from "../../../../shared/booking/jobs/without-remedy.ts";
import { sameCustomer } from "../../../../shared/booking/change/already-booked.ts";
import { promiseToComeBack } from "../../../../shared/commitments/change/keep-by-booking.ts";
import { book } from "../../../../shared/booking/change/book.ts";
import type { BookInput, BookRefusal } from "../../../../shared/booking/change/book.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { TransportKind } from "../../../../shared/directory/document/vocabulary.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { callBy } from "../../times/call-by.ts";
import { choiceHref } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { detailsPage } from "./details-page.tsx";
import { seeOther } from "../../forms/see-other.ts";
import { choiceSent } from "../frame/choice-sent.ts";
import { dealerOf } from "../frame/dealer-of.ts";
import { bookingRequest } from "./booking-request.ts";
import { promisedInstead } from "./promised-instead.ts";
import { withRecalls } from "../../../wiring/with-recalls.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import { readForm } from "../../forms/read-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { transportIn } from "../../views/transport-field.tsx";
import { transportFor } from "../../../../shared/directory/services/transport-for.ts";
import { transportLeft } from "./transport-left.ts";
import { unlessTooMany } from "../../forms/unless-too-many.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { onceToCase } from "../../case/access/once-to-case.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { acceptedLanguages } from "../../reader/chosen-language.ts";
import { preferredLanguage } from "../../reader/preferred-language.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { asksForProof } from "../frame/asks-for-proof.ts";
import { letThrough } from "../../../wiring/with-proof.ts";
import { withinNewCases } from "../../../wiring/within-limits.ts";
import { publicForm } from "../../forms/pressed-once.ts";

/** Where every step of choosing has led. */
export const bookingRoutes = { book: publicForm(bookByForm) };

/** The last step before booking; undefined where the address names no time. */
export async function askDetails(
  { random, clock, tables }: Pick<RequestDependencies, "random" | "clock" | "tables">,
  dealer: Dealer,
  { choice, known }: { readonly choice: Choice; readonly known: Form | undefined },
  request: HttpRequest,
): Promise<Answer | undefined> {
  const start = startOf(choice);
  if (start === undefined) return undefined;
  const language = preferredLanguage(dealer.languages, acceptedLanguages(request));
  const state = { ...EMPTY_FORM, values: { language, ...known } };
  const by = await callBy({ tables }, dealer, choice.service, clock.now());
  const isKnown = known !== undefined;
  const key = newFormKey(random);
  const transport = await transportLeft({ tables }, dealer, choice.service, start);
  return detailsPage({ dealer, choice, start, state, isKnown, key, callBy: by, transport });
}

async function bookByForm(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const form = withMeantEmail(readForm(request, deps.publicUrl));
  const dealer = await dealerOf(deps.recentDealers, request);
  const choice = await choiceSent(deps, dealer, form, request);
  const now = deps.clock.now();
  // No form of ours lacks a time and offers none; the times are the place to go on from.
  if (startOf(form) === undefined && offeredOf(form).length === 0) {
    return seeOther(choiceHref(dealer.id, choice, { start: undefined }));
  }
  const again = (refusal: Refused) => askAgain({ deps, dealer, choice, form }, refusal);
  const input = bookingRequest(dealer, choice, form);
  if (!input.ok) return again({ errors: input.failure });
  // Whom they asked for is not quietly somebody else.
  if (form["host"] !== undefined && choice.host === undefined) return again({ hostGone: true });
  const came = await cameFrom(deps, dealer, choice, request);
  const doubt = doubtedEmail(form);
  if (doubt !== undefined) return again({ doubt });
  return unlessTooMany(
    async () =>
      bookOnce(deps, { dealer, form, request, now, input: { ...input.value, ...came } }, again),
    async () => again({ tooMany: true }),
  );
}

/**
 * The promise of the case they come back from which this booking keeps, and that a campaign led them here; only for
 * whoever holds its key.
 */
async function cameFrom(
  deps: RequestDependencies,
  dealer: Dealer,
  { service, also = [], again }: Choice,
  request: HttpRequest,
): Promise<Pick<BookInput, "answers" | "cameBy">> {
  if (again === undefined) return {};
  const { returningFrom } = await import("../frame/returning.ts");
  const story = await returningFrom(deps, dealer, request);
  const promise = story && promiseToComeBack(story, { service: service.id, also: [...also] });
  return {
    ...(story?.case.outreach === undefined ? {} : { cameBy: story.case.reference }),
    ...(promise && { answers: { reference: promise.reference, commitment: promise.id } }),
  };
}

type Wanted = {
  readonly dealer: Dealer;
  readonly form: Form;
  readonly request: HttpRequest;
  readonly now: Instant;
  readonly input: BookInput;
};

/** However often the form is sent, one booking. @throws HttpProblem 429 where a limit is reached. */
async function bookOnce(
  deps: RequestDependencies,
  { dealer, form, request, now, input }: Wanted,
  again: (refusal: Refused) => Promise<Answer>,
): Promise<Answer> {
  return sentOnce(
    onceToCase(deps, "/done"),
    { request, form, now },
    async (remember) => {
      const { email, proof } = form;
      const asked = { dealer: dealer.id, email, request, proof, books: true } as const;
      const through = await letThrough(deps, asked, now);
      if (!through.ok) return fail({ code: "proof-required" as const });
      const { writes, stranger } = through.value;
      await withinNewCases(deps, dealer.id, request, now);
      const already = sameCustomer(deps, form["again"] === "yes");
      const known = await withRecalls(deps, input);
      const wish = { ...input, ...known, already, stranger };
      const campaign = withoutRemedy(known.jobs);
      if (campaign !== undefined) {
        return promisedInstead(deps, { wish, campaign, now }, (opened) => [
          ...remember(opened),
          ...writes,
        ]);
      }
      const done = await book(deps, wish, now, ({ case: opened, appointment }) => [
        ...remember(opened),
        ...writes,
        ...deps.bursts.booked(appointment),
      ]);
      return done.ok ? ok(done.value.case) : done;
    },
    (failure) => again(refusedOf(failure)),
  );
}

type Refused =
  | { readonly hostGone: true }
  | { readonly tooMany: true }
  | { readonly already: true }
  | { readonly proof: true }
  | { readonly errors: readonly FieldError[] }
  | { readonly doubt: DoubtedEmail }
  | {
      readonly code: "slot-taken" | "slot-not-offered";
      readonly alternatives: readonly Instant[];
    };

/** @throws HttpProblem for what no change of the form can mend. */
function refusedOf(failure: Exclude<BookRefusal, { code: "replayed" }>): Refused {
  switch (failure.code) {
    case "invalid-request":
      return { errors: failure.errors };
    case "slot-taken":
    case "slot-not-offered":
      return failure;
    case "already-booked":
      return { already: true };
    case "proof-required":
      return { proof: true };
    default:
      throw new HttpProblem(bookingProblem(failure));
  }
}

type Sent = {
  readonly deps: RequestDependencies;
  readonly dealer: Dealer;
  readonly choice: Choice;
  readonly form: Form;
};

/** The form as it was sent, with what is wrong or which other times there are. */
async function askAgain({ deps, dealer, choice, form }: Sent, refused: Refused): Promise<Answer> {
  if ("proof" in refused) return asksForProof(deps, dealer, form, `/d/${dealer.id}`);
  const key = form["key"] ?? newFormKey(deps.random);
  const start = startOf(form);
  const by = await callBy(deps, dealer, choice.service, deps.clock.now());
  const transport = await transportLeft(deps, dealer, choice.service, start);
  const common = { dealer, choice, key, callBy: by, transport };
  if ("alternatives" in refused) {
    const { start: _, ...values } = form;
    const state = { values, problems: [] };
    const status = PROBLEMS[refused.code].status;
    const lost = { code: refused.code, start };
    // On each of these days what they chose is left.
    const kinds = transportFor(dealer, choice.service);
    const gone = { transport: kinds, transportGone: goneOf(form, transport) };
    const { alternatives: offered } = refused;
    return detailsPage({ ...common, ...gone, state, status, lost, offered });
  }
  const offered = offeredOf(form);
  if ("already" in refused) {
    const state = { values: form, problems: [] };
    return detailsPage({ ...common, start, offered, state, status: 409, already: true });
  }
  if ("doubt" in refused) {
    const state = { values: form, problems: [] };
    return detailsPage({ ...common, start, offered, state, doubt: refused.doubt });
  }
  if ("tooMany" in refused) {
    const state = { values: form, problems: [] };
    return detailsPage({ ...common, start, offered, state, status: 429, tooMany: true });
  }
  if ("hostGone" in refused) {
    const { host: _, ...values } = form;
    const state = { values, problems: [] };
    return detailsPage({ ...common, start, offered, state, status: 409, hostGone: true });
  }
  const problems = fieldProblems(refused.errors, form, readerAt(dealer).language);
  if (problems === undefined) {
    throw new HttpProblem({ code: "invalid-request", errors: refused.errors });
  }
  return detailsPage({ ...common, start, offered, state: { values: form, problems }, status: 422 });
}

/** What they chose and the day of the lost time has none of. */
function goneOf(form: Form, left: readonly TransportKind[]): TransportKind | undefined {
  const wanted = transportIn(form);
  return wanted === undefined || left.includes(wanted) ? undefined : wanted;
}

function startOf({ start }: { readonly start?: string | undefined }): Instant | undefined {
  return instantTextSchema.safeParse(start).data;
}

/** The times an earlier answer offered instead of a lost one. */
function offeredOf({ offered = "" }: Form): Instant[] {
  const known = offered.split(" ").map((text) => instantTextSchema.safeParse(text).data);
  return known.filter((at) => at !== undefined);
}
