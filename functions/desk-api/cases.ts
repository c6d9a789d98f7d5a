import * as z from "zod";
import { addNote } from "../../shared/case/add-note.ts";
import type { AddNoteDependencies } from "../../shared/case/add-note.ts";
import { spokeWith } from "../../shared/case/spoke-with.ts";
import { spokeWithInputSchema } from "../../shared/case/customer/spoke-with-input.ts";
import { MOST_MENTIONED, mentionedIn } from "../../shared/case/mentioned.ts";
import { caseView, caseViewSchema } from "../../shared/views/case-view.ts";
import { hostViewSchema } from "../../shared/views/host-view.ts";
import { partnerViewSchema } from "../../shared/views/partner-view.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";
import {
  addressConfirmedSchema,
  contactInputSchema,
  customerInputSchema,
  lineSchema,
  textSchema,
  vehicleInputSchema,
} from "../../shared/case/customer/customer-input.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { urgencyInputFields } from "../../shared/case/customer/urgency-input.ts";
import { readAtDesk } from "../../shared/case/customer/read-at-desk.ts";
import { beginClosed, openCase } from "../../shared/case/open-case.ts";
import type { OpenCaseDependencies, Opened } from "../../shared/case/open-case.ts";
import { commitmentInputSchema } from "../../shared/commitments/make/commitment-input.ts";
import type { MakeCommitmentDeps } from "../../shared/commitments/make/make-commitment.ts";
import { promisedAtOnce } from "../../shared/commitments/make/promised-at-once.ts";
import { closeCase } from "../../shared/planning/close-case.ts";
import type { CloseCaseDeps } from "../../shared/planning/close-case.ts";
import { listUnplanned } from "../../shared/planning/list-unplanned.ts";
import type { UnplannedDeps } from "../../shared/planning/list-unplanned.ts";
import { noteLooked } from "../../shared/case/access/note-looked.ts";
import type { NoteLookedDeps } from "../../shared/case/access/note-looked.ts";
import { readersOf, rememberOpened } from "../../shared/case/access/remember-opened.ts";
import { slugSchema } from "../../shared/directory/document/values.schema.ts";
import { broken, invalid } from "../../shared/kernel/invalid.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { NoteReadDeps } from "../../shared/reading/note-read.ts";
import { atCase, atCaseOrHost, atDealer } from "../wiring/by-staff.ts";
import { partOf, timelineQuery } from "../wiring/timeline-before.ts";
import { wordsForCalls } from "./words-for-calls.ts";
import { atDesk, atHost, houseOf, locationOf, seen, viewAt } from "./case-answer.ts";
import type { Told } from "./case-answer.ts";
import { unplannedAnswer, unplannedPlaceSchema, unplannedSchema } from "./unplanned-answer.ts";
import { refuseDoubtful } from "../wiring/refuse-doubtful.ts";

const reasonSchema = textSchema(2_000).min(1, broken("empty-line"));

/** `lastAt` is known to the day: a look is noted once in twenty hours. */
const readerSchema = z.object({
  id: z.string(),
  name: z.string(),
  firstAt: z.string(),
  lastAt: z.string(),
});

type CaseOpened = NoteReadDeps & {
  readonly cases: Pick<CaseStore, "back" | "opened" | "since">;
};

/** Cases as the desk sees them: everything but the customer's token. */
export const cases = {
  read: atCaseOrHost({
    summary: "Everything of a case; of its timeline the newest part, or the one before",
    query: timelineQuery,
    answers: { status: 200, body: z.union([partnerViewSchema, hostViewSchema, caseViewSchema]) },
    handle: async (deps: CaseOpened & NoteLookedDeps, { caller, query: { before }, now }) => {
      await noteLooked(deps, caller, now);
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
      leaseMaturityDate: localDateSchema.optional(),
      department: slugSchema,
      topic: lineSchema(500),
      addressConfirmed: addressConfirmedSchema,
      /** Without a promise of another kind, that they are called within 30 open minutes. */
      ...urgencyInputFields,
      /** What is promised, in the same transaction; or why nothing is owed. */
      commitment: commitmentInputSchema.omit({ appointment: true }).optional(),
      nothingOwed: z.strictObject({ reason: reasonSchema }).optional(),
    }),
    answers: { status: 201, body: caseViewSchema },
    once: { as: "open-case" },
    handle: async (
      deps: OpenCaseDependencies & MakeCommitmentDeps,
      { caller, body, now, once },
    ) => {
      const { staff, dealer } = caller;
      const { department, topic, addressConfirmed, commitment, nothingOwed, ...said } = body;
      const { urgency, accessNote, leaseMaturityDate, ...who } = said;
      if (commitment !== undefined && nothingOwed !== undefined) throw new HttpProblem(NOT_BOTH);
      const person = required(await readAtDesk(who, houseOf(caller)));
      const { email } = who.customer;
      refuseDoubtful({ email, addressConfirmed }, "/customer/email");
      const about = { department, topic, urgency, accessNote, leaseMaturityDate };
      const input = { ...person, dealer: dealer.document, staff, ...about };
      const begin =
        nothingOwed === undefined
          ? promisedAtOnce(deps, caller, { ...about, commitment })
          : beginClosed(deps, nothingOwed.reason);
      return once(
        (opened: Opened) => ({
          value: caseView(justOpened(opened), viewAt(dealer.document), now),
          headers: locationOf(opened.matter.reference),
        }),
        (remember) => openCase(deps, input, remember, begin),
      );
    },
  }),

  unplanned: atDealer({
    summary:
      "Cases without a next thing, first what has been so for longest: nothing was promised or booked, nobody logged how a visit went, or its customer did not come",
    query: z.strictObject({ planned: z.literal("none"), ...pageQuery }),
    answers: {
      status: 200,
      body: z.object({ items: z.array(unplannedSchema), nextCursor: z.string().optional() }),
    },
    handle: async (deps: UnplannedDeps, { caller, query: { limit, cursor }, now }) => {
      const { staff, dealer } = caller;
      const after = readCursor(cursor, unplannedPlaceSchema);
      const asked = { dealer: dealer.document, staff, limit, after };
      const { items, next } = await listUnplanned(deps, asked, now);
      const answers = items.map((one) => unplannedAnswer(one, dealer.document));
      return { value: { items: answers, ...(next && { nextCursor: toCursor(next) }) } };
    },
  }),

  close: atCase({
    summary: "Say that nothing is owed, and why; refused while something is planned",
    body: z.strictObject({ reason: reasonSchema }),
    answers: { status: 201, body: caseViewSchema },
    once: { as: "close" },
    handle: async (deps: CloseCaseDeps & Told, { caller, body: { reason }, now, once }) => {
      const { story, staff, dealer } = caller;
      const told = await partOf(deps, story, viewAt(dealer.document));
      const by = { kind: "staff", id: staff.id, name: staff.name } as const;
      return once(
        (closed: readonly CaseEvent[]) => {
          const after = { ...told, events: [...told.events, ...closed] };
          const value = atDesk(after, dealer.document, new Map(), now);
          return { value, headers: locationOf(story.case.reference) };
        },
        (remember) => closeCase(deps, { story, by, reason }, now, remember),
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

  note: atCase({
    summary: "A remark on the timeline",
    body: z.strictObject({
      text: textSchema(2_000).min(1, broken("empty-line")),
      mention: z.array(slugSchema).max(MOST_MENTIONED).optional(),
      spokeWith: spokeWithInputSchema.optional(),
    }),
    answers: { status: 201, body: caseViewSchema },
    once: { as: "note" },
    handle: async (deps: AddNoteDependencies & Told, { caller, body, now, once }) => {
      const { story, staff, dealer } = caller;
      const told = await partOf(deps, story, viewAt(dealer.document));
      const toSay = await wordsForCalls(deps.cases, told.commitments, told, dealer.document, now);
      const by = { kind: "staff", id: staff.id, name: staff.name } as const;
      const { text, mention: chosen = [] } = body;
      const noting = { dealer: dealer.document, matter: story.case, by };
      const mentioned = mentionedIn({ text, chosen }, noting);
      if (!mentioned.ok) {
        throw new HttpProblem({ code: "invalid-request", errors: mentioned.failure });
      }
      const spoken = body.spokeWith && spokeWith(story.case, body.spokeWith);
      if (spoken?.ok === false) {
        throw new HttpProblem({ code: "invalid-request", errors: spoken.failure });
      }
      const note = { text, mentioned: mentioned.value, spokeWith: spoken?.value };
      return once(
        (noted: CaseEvent) => {
          const after = { ...told, events: [...told.events, noted] };
          const value = atDesk(after, dealer.document, toSay, now);
          return { value, headers: locationOf(story.case.reference) };
        },
        (remember) => addNote(deps, story.case, by, note, remember),
      );
    },
  }),
};

/** A case that has just been opened holds nothing else yet. */
function justOpened({ matter, promise }: Opened) {
  const commitments = promise === undefined ? [] : [promise];
  return { case: matter, appointments: [], commitments, events: [], mails: [], cameBack: [] };
}

const NOT_BOTH: Problem = {
  code: "invalid-request",
  errors: [invalid("/nothingOwed", "not-both-owed")],
};
