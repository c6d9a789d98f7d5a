import * as z from "zod";
import {
  customerInputSchema,
  lineSchema,
  vehicleInputSchema,
} from "../../../../shared/case/customer/customer-input.ts";
import { urgencyInputFields } from "../../../../shared/case/customer/urgency-input.ts";
import type { KnownPerson } from "../../../../shared/case/customer/normalise-customer.ts";
import { readAtDesk } from "../../../../shared/case/customer/read-at-desk.ts";
import { beginClosed, openCase } from "../../../../shared/case/open-case.ts";
import type { Opened } from "../../../../shared/case/open-case.ts";
import { promisedFromTheStart } from "../../../../shared/commitments/make/promised-from-the-start.ts";
import { slugSchema } from "../../../../shared/directory/document/values.schema.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { fullOf } from "../promise/no-room.tsx";
import { partnersToAsk } from "../promise/ask-partner.tsx";
import { refusal } from "../promise/promise-refusal.ts";
import { owedBy } from "./new-promise.ts";
import type { Owed } from "./new-promise.ts";
import { LOOK_UP, knownCaller, knownWhileTyping } from "../known/known-caller.ts";
import { KnownCallers } from "../known/known-hint.tsx";
import { piece } from "../../views/piece.ts";
import { LEASE } from "../../times/choice.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import type { LocalDate } from "../../../../shared/kernel/time.ts";
import { newCasePage } from "./new-case-page.tsx";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Urgency } from "../../../../shared/story/parts/urgencies.ts";
import { personOf, urgencyOf } from "../../booking/details/booking-request.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { Reader } from "../../reader/when.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** What most callers are told. */
const WITHIN_AN_HOUR = "PT60M";

const callerSchema = z.strictObject({
  topic: lineSchema(500),
  department: slugSchema,
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  ...urgencyInputFields,
  leaseMaturityDate: localDateSchema.optional(),
});

/** Opening a case for somebody on the phone, with what is promised to them. */
export const deskNewRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const [department = ""] = at.staff.departments;
    const state = { values: { department, due: WITHIN_AN_HOUR }, problems: [] };
    const page = await pageOf(deps, at);
    return newCasePage({ ...page, key: newFormKey(deps.random), state });
  }),
  open: deskForm(open),

  /** A piece of a page, for a script that asks while somebody types. */
  known: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const at = await atDealer(deps.directory, request, session);
    const known = await knownWhileTyping(deps, at, form);
    return piece(KnownCallers({ reader: at.reader, now: deps.clock.now(), known }));
  }),
};

async function open(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  sent: Form,
): Promise<Answer> {
  const form = withMeantEmail(sent);
  const at = await atDealer(deps.directory, request, session);
  const { staff, dealer } = at;
  const page = { ...(await pageOf(deps, at)), key: form["key"] ?? newFormKey(deps.random) };
  const { now } = page;
  const { [LOOK_UP.name]: look, ...values } = form;
  if (look !== undefined) {
    const known = await knownCaller(deps, at, values);
    return newCasePage({ ...page, known, state: { values, problems: [] } });
  }
  const read = await readCall(deps, at, form);
  if (!read.ok) return newCasePage({ ...page, state: { values: form, problems: read.failure } });
  const { person, owed, ...about } = read.value;
  const doubt = doubtedEmail(form);
  if (doubt !== undefined) {
    return newCasePage({ ...page, state: { values: form, problems: [] }, doubt });
  }
  const { topic = "", department = "" } = form;
  const toDone = ({ matter: { reference }, promise }: Opened) => ({
    to: deskCaseHref(reference, promise?.id),
  });
  return sentOnce(
    onceAtDesk(deps.idempotency, session),
    { request, form, now },
    async (remember) => {
      const wish = { ...person, ...about, topic, department, dealer, staff };
      const begin = await beginOf(deps, at, owed);
      const opened = await openCase(deps, wish, (made) => remember(toDone(made)), begin);
      return opened.ok ? ok(toDone(opened.value)) : opened;
    },
    (failure) =>
      newCasePage({
        ...page,
        full: fullOf(failure),
        state: { values: form, problems: refused(failure, form, at.reader) },
      }),
  );
}

async function pageOf<At extends AtDealer>({ directory, clock }: DeskDependencies, at: At) {
  const now = clock.now();
  const partners = await partnersToAsk(directory, at.dealer.brand, at.reader, now);
  return { ...at, now, partners };
}

/** Who calls about what, and what they are owed: all that is wrong with either at once. */
async function readCall(
  { directory }: Pick<DeskDependencies, "directory">,
  { dealer, reader: { language } }: AtDealer,
  form: Form,
): Promise<Result<Call, readonly FieldProblem[]>> {
  const { topic = "", department = "" } = form;
  const owed = owedBy(form, language);
  const wrong = owed.ok ? [] : owed.failure;
  const input = readAs(callerSchema, {
    topic,
    department,
    ...personOf(dealer, form),
    ...urgencyOf(form),
    ...leaseIn(form),
  });
  if (!input.ok) return fail([...said(input.failure, form, language), ...wrong]);
  const brand = (await directory.brand(dealer.brand))?.document;
  const person = await readAtDesk(input.value, { dealer, brand });
  if (!person.ok) return fail([...said(person.failure.errors, form, language), ...wrong]);
  const { urgency, accessNote, leaseMaturityDate } = input.value;
  const about = { urgency, accessNote, leaseMaturityDate };
  return owed.ok ? ok({ person: person.value, owed: owed.value, ...about }) : owed;
}

type Call = {
  readonly person: KnownPerson;
  readonly owed: Owed;
  readonly urgency: Urgency | undefined;
  readonly accessNote: string | undefined;
  readonly leaseMaturityDate: LocalDate | undefined;
};

function leaseIn({ [LEASE]: day }: Form) {
  return day === undefined ? {} : { leaseMaturityDate: day };
}

/** @throws HttpProblem for what no field of ours can hold. */
function said(errors: readonly FieldError[], form: Form, language: string) {
  const problems = fieldProblems(errors, form, language);
  if (problems === undefined) throw new HttpProblem({ code: "invalid-request" });
  return problems;
}

function refused(failure: Problem, form: Form, reader: Reader): readonly FieldProblem[] {
  const known = fieldProblems(failure.errors ?? [], form, reader.language);
  return known ?? refusal(failure, reader, "phone");
}

async function beginOf(deps: DeskDependencies, at: AtDealer & Etag, owed: Owed) {
  if (owed.kind === "nothing") return beginClosed(deps, owed.said);
  const { staff, dealer: document, etag } = at;
  const brand = await deps.directory.brand(document.brand);
  const place = { staff, dealer: { document, etag }, brand };
  return promisedFromTheStart(deps, place, owed.input);
}

type Etag = { readonly etag: string };
