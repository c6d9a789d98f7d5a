import { addNote } from "../../../../shared/case/add-note.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import { changeOwnContact } from "../../../../shared/commitments/change/change-own-contact.ts";
import { ownContactInputSchema } from "../../../../shared/case/customer/customer-input.ts";
import { OWN_LIMITS } from "../../../../shared/limits/limit-policy.ts";
import { HOUR, plus } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { FieldError, ProblemCode } from "../../../../shared/kernel/problem.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { contactPage } from "./contact-page.tsx";
import { notePage } from "./note-page.tsx";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { contactProblems, contactRequest, contactValues } from "./contact-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { onceToCase } from "../access/once-to-case.ts";
import { caseTexts } from "../../text/case-texts.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownForm } from "../access/own-form.ts";
import { ownPage } from "../../../wiring/page.ts";

/** How and when the customer may be reached, and what they want to add. */
export const reachRoutes = {
  askHow: ownPage(askHow),
  keepHow: ownForm(keepHow),
  keepSales: ownForm(keepSales),
  askForNote: ownPage(askForNote),
  keepNote: ownForm(keepNote),
};

async function askHow(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { contact = {}, salesContact } = opened.story.case;
  const { addressCountry } = opened.dealer.address;
  const known = contactValues(contact, addressCountry);
  const values = { ...known, ...(salesContact && { salesContact: "yes" }) };
  return contactPage(opened, { values, problems: [] });
}

async function keepHow(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const again = (errors: readonly FieldError[]) => {
    const problems = contactProblems(errors, form, caseTexts(readerAt(dealer).language).reach);
    if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
    return contactPage(opened, { values: form, problems });
  };
  const salesContact = form["salesContact"] === "yes";
  const input = readAs(ownContactInputSchema, { ...contactRequest(form), salesContact });
  if (!input.ok) return again(input.failure);
  const change = { story, dealer, input: input.value, source: "case-page" } as const;
  const done = await changeOwnContact(deps, { ...change, ...byCustomer(deps) });
  if (done.ok) return seeOther(`/c/${story.case.reference}`);
  if (done.failure.errors === undefined) throw new HttpProblem(done.failure);
  return again(done.failure.errors);
}

/** One button, on the page that a mail's link leads to; whatever else is wanted stays as it is. */
async function keepSales(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, story, dealer } = await openStoryToChange(deps, request);
  const input = { salesContact: form["salesContact"] === "yes" };
  const change = { story, dealer, input, source: "case-page" } as const;
  const done = await changeOwnContact(deps, { ...change, ...byCustomer(deps) });
  if (!done.ok) throw new HttpProblem(done.failure);
  return seeOther(`/c/${story.case.reference}#sales-contact`);
}

function byCustomer({ clock }: RequestDependencies) {
  return { by: { kind: "customer" } as const, now: clock.now() };
}

async function askForNote(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  return notePage({ opened, key: newFormKey(deps.random), text: "", problem: undefined });
}

async function keepNote(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const words = caseTexts(readerAt(dealer).language).reach;
  const { text, key = newFormKey(deps.random) } = form;
  const now = deps.clock.now();
  const again = (code: ProblemCode, message: string) =>
    notePage({
      opened,
      key,
      text: text ?? "",
      problem: { message, status: PROBLEMS[code].status },
    });
  if (text === undefined) return again("invalid-request", words.needNote);
  return sentOnce(
    onceToCase(deps),
    { request, form, now },
    async (remember): Promise<Result<Case, NoteRefusal>> => {
      const recent = await deps.cases.since(story, plus(now, -HOUR));
      const many = notesWithinHour(recent, now) >= OWN_LIMITS.notesPerHour;
      if (many) return fail({ code: "too-many-requests" });
      const by = { kind: "customer" } as const;
      const kept = text.slice(0, NOTE_POLICY.mostLetters);
      const added = await addNote(deps, story.case, by, { text: kept }, () => remember(story.case));
      return added.ok ? ok(story.case) : added;
    },
    () => again("too-many-requests", words.tooManyNotes),
  );
}

type NoteRefusal = { readonly code: "replayed" | "too-many-requests" };

const NOTE_POLICY = {
  /** As many as the field takes; more cannot come from it. */
  mostLetters: 2000,
} as const;

function notesWithinHour({ events }: CaseStory, now: Instant): number {
  return events.filter(
    ({ type, by, at }) => type === "case.noted" && by.kind === "customer" && at > now - HOUR,
  ).length;
}
