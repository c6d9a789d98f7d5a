import * as z from "zod";
import { addNote } from "../../shared/case/add-note.ts";
import type { AddNoteDependencies } from "../../shared/case/add-note.ts";
import { caseView, caseViewSchema } from "../../shared/views/case-view.ts";
import { hostView, hostViewSchema } from "../../shared/views/host-view.ts";
import type { CaseView } from "../../shared/views/case-view.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";
import {
  addressConfirmedSchema,
  contactInputSchema,
  customerInputSchema,
  lineSchema,
  textSchema,
  vehicleInputSchema,
} from "../../shared/case/customer/customer-input.ts";
import { doubtOf } from "../../shared/case/customer/doubtful-address.ts";
import { changeContact } from "../../shared/case/customer/change-contact.ts";
import { detailsEtag } from "../../shared/case/customer/change-details.ts";
import type { ChangeDetailsDeps } from "../../shared/case/customer/change-details.ts";
import {
  correctCustomer,
  correctionInputSchema,
} from "../../shared/case/customer/correct-customer.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { readAtDesk } from "../../shared/case/customer/read-at-desk.ts";
import type { House } from "../../shared/case/customer/read-at-desk.ts";
import { openCase } from "../../shared/case/open-case.ts";
import type { OpenCaseDependencies } from "../../shared/case/open-case.ts";
import { readersOf, rememberOpened } from "../../shared/case/access/remember-opened.ts";
import { takesMail } from "../../shared/mail/plan/recipients.ts";
import { makeEntryCode } from "../../shared/case/access/entry-code.ts";
import type { EntryCodeDeps } from "../../shared/case/access/entry-code.ts";
import { rotateLink } from "../../shared/case/access/rotate-link.ts";
import type { RotateLinkDependencies } from "../../shared/case/access/rotate-link.ts";
import { slugSchema } from "../../shared/directory/document/values.schema.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import { story as words } from "../pages/text/en/timeline.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import type { NoteReadDeps } from "../../shared/reading/note-read.ts";
import { atCase, atCaseOrHost, atDealer } from "../wiring/by-staff.ts";
import { partOf, timelineQuery } from "../wiring/timeline-before.ts";
import { withWords, wordsForCalls } from "./words-for-calls.ts";

type Told = { readonly cases: Pick<CaseStore, "back" | "since"> };
type CaseOpened = NoteReadDeps & {
  readonly cases: Pick<CaseStore, "back" | "opened" | "since">;
};

/** `lastAt` is known to the day: a look is noted once in twenty hours. */
const readerSchema = z.object({
  id: z.string(),
  name: z.string(),
  firstAt: z.string(),
  lastAt: z.string(),
});

/** Cases as the desk sees them: everything but the customer's token. */
export const cases = {
  read: atCaseOrHost({
    summary: "Everything of a case; of its timeline the newest part, or the one before",
    query: timelineQuery,
    answers: { status: 200, body: z.union([hostViewSchema, caseViewSchema]) },
    handle: async (deps: CaseOpened, { caller, query: { before }, now }) => {
      const isHost = caller.at !== caller.story.case.dealer;
      const answer = isHost
        ? await atHost(deps, caller, now, before)
        : await seen(deps, caller, caller.story.case, now, before);
      await rememberOpened(deps, caller, now);
      return answer;
    },
  }),

  open: atDealer({
    summary: "Open a case for a customer on the phone; the link goes to the customer",
    body: z.strictObject({
      customer: customerInputSchema,
      vehicle: vehicleInputSchema.optional(),
      contact: contactInputSchema.optional(),
      department: slugSchema,
      topic: lineSchema(500),
      addressConfirmed: addressConfirmedSchema,
    }),
    answers: { status: 201, body: caseViewSchema },
    once: { as: "open-case" },
    handle: async (deps: OpenCaseDependencies, { caller, body, now, once }) => {
      const { staff, dealer } = caller;
      const { department, topic, addressConfirmed, ...who } = body;
      const person = required(await readAtDesk(who, houseOf(caller)));
      const { email } = who.customer;
      refuseDoubtful({ email, addressConfirmed }, "/customer/email");
      const input = { ...person, dealer: dealer.document, staff, department, topic };
      return once(
        (matter: Case) => ({
          value: caseView(
            justOpened(matter),
            { dealer: dealer.document, reader: "staff", words },
            now,
          ),
          headers: locationOf(matter.reference),
        }),
        (remember) => openCase(deps, input, remember),
      );
    },
  }),

  readers: atCase({
    summary:
      "Who of the staff has opened it, and when first and last; whoever did so first is first",
    answers: { status: 200, body: z.object({ items: z.array(readerSchema) }) },
    handle: (_deps: unknown, { caller, now }) => {
      const told = (at: Instant) => toOffsetText(caller.dealer.document.timeZone, at);
      const items = readersOf(caller.story, caller, now).map(({ id, name, firstAt, lastAt }) => ({
        id,
        name,
        firstAt: told(firstAt),
        lastAt: told(lastAt),
      }));
      return { value: { items } };
    },
  }),

  correct: atCase({
    summary: "Put right who the customer is; another address gets a link of its own",
    body: correctionInputSchema,
    answers: { status: 200, body: caseViewSchema },
    handle: async (deps: ChangeDetailsDeps & Told, { caller, body, request, now }) => {
      if (body.email !== caller.story.case.customer.email) refuseDoubtful(body, "/email");
      const input = { ...changeBy(caller, request, now), house: houseOf(caller), input: body };
      return seen(deps, caller, required(await correctCustomer(deps, input)), now);
    },
  }),

  contact: atCase({
    summary: "How and when the customer is to be reached, as they say",
    body: contactInputSchema,
    answers: { status: 200, body: caseViewSchema },
    handle: async (deps: ChangeDetailsDeps & Told, { caller, body, request, now }) => {
      const input = { ...changeBy(caller, request, now), contact: body };
      return seen(deps, caller, required(await changeContact(deps, input)), now);
    },
  }),

  rotateLink: atCase({
    summary: "A new case link for the customer; the old one is dead",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 200, body: z.object({ status: z.literal("rotated") }) },
    handle: async (deps: RotateLinkDependencies, { caller: { story, staff } }) => {
      await rotateLink(deps, story.case, staff);
      return { value: { status: "rotated" as const } };
    },
  }),

  code: atCase({
    summary:
      "A code to read out to a customer without an e-mail address that takes mail; it is told once",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: {
      status: 201,
      body: z.object({ reference: z.string(), code: z.string(), until: z.string() }),
    },
    handle: async (deps: EntryCodeDeps, { caller: { story, staff, dealer }, now }) => {
      const { reference } = story.case;
      const asked = { matter: story.case, takesMail: takesMail(story), staff, now };
      const made = required(await makeEntryCode(deps, asked));
      const until = toOffsetText(dealer.document.timeZone, made.until);
      return { value: { reference, code: made.code, until }, headers: locationOf(reference) };
    },
  }),

  note: atCase({
    summary: "A remark on the timeline",
    body: z.strictObject({ text: textSchema(2_000).min(1, broken("empty-line")) }),
    answers: { status: 201, body: caseViewSchema },
    once: { as: "note" },
    handle: async (deps: AddNoteDependencies & Told, { caller, body, now, once }) => {
      const { story, staff, dealer } = caller;
      const told = await partOf(deps, story, viewAt(dealer.document));
      const toSay = await wordsForCalls(deps.cases, told.commitments, told, dealer.document, now);
      const by = { kind: "staff", id: staff.id, name: staff.name } as const;
      return once(
        (noted: CaseEvent) => {
          const after = { ...told, events: [...told.events, noted] };
          const value = atDesk(after, dealer.document, toSay, now);
          return { value, headers: locationOf(story.case.reference) };
        },
        (remember) => addNote(deps, story.case, by, body.text, remember),
      );
    },
  }),
};

/** As the dealer sees it that a promise of it was handed to. */
async function atHost(deps: Told, caller: CaseAtDesk, now: Instant, before: string | undefined) {
  const dealer = caller.dealer.document;
  const part = await partOf(deps, caller.story, viewAt(dealer, before));
  const view = hostView(part, caller, { dealer, words, before }, now);
  const ids = new Set(view.commitments.map(({ id }) => id));
  const theirs = part.commitments.filter(({ id }) => ids.has(id));
  const toSay = await wordsForCalls(deps.cases, theirs, part, dealer, now);
  return {
    value: { ...view, commitments: view.commitments.map((one) => withWords(one, toSay)) },
  };
}

/** The case as the desk sees it, with the version of who the customer is. */
async function seen(
  deps: Told,
  { story, dealer }: CaseAtDesk,
  matter: Case,
  now: Instant,
  before?: string,
) {
  const view = viewAt(dealer.document, before);
  const after = await partOf(deps, { ...story, case: matter }, view);
  const toSay = await wordsForCalls(deps.cases, after.commitments, after, dealer.document, now);
  return {
    value: atDesk(after, dealer.document, toSay, now, before),
    headers: { etag: detailsEtag(matter) },
  };
}

function viewAt(dealer: Dealer, before?: string) {
  return { dealer, reader: "staff", words, before } as const;
}

type WordsForCalls = Awaited<ReturnType<typeof wordsForCalls>>;

function atDesk(
  story: CaseStory,
  dealer: Dealer,
  toSay: WordsForCalls,
  now: Instant,
  before?: string,
): CaseView {
  const view = caseView(story, viewAt(dealer, before), now);
  return { ...view, commitments: view.commitments.map((one) => withWords(one, toSay)) };
}

/** @throws HttpProblem `doubtful-address`, as long as nobody said that it is right. */
function refuseDoubtful(asked: Parameters<typeof doubtOf>[0], pointer: string): void {
  const doubt = doubtOf(asked, pointer);
  if (doubt !== undefined) throw new HttpProblem(doubt);
}

function houseOf({ dealer, brand }: Pick<CaseAtDesk, "dealer" | "brand">): House {
  return { dealer: dealer.document, brand: brand?.document };
}

function changeBy({ story, staff, dealer }: CaseAtDesk, { headers }: HttpRequest, now: Instant) {
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  return { story, dealer: dealer.document, by, now, ifMatch: headers["if-match"] };
}

/** A case that has just been opened holds nothing else yet. */
function justOpened(matter: Case) {
  return { case: matter, appointments: [], commitments: [], events: [], mails: [], cameBack: [] };
}

function locationOf(reference: string) {
  return { location: `/v1/admin/cases/${reference}` };
}
