import * as z from "zod";
import { addNote } from "../../shared/case/add-note.ts";
import type { AddNoteDependencies } from "../../shared/case/add-note.ts";
import { caseView, caseViewSchema } from "../../shared/views/case-view.ts";
import { hostViewSchema } from "../../shared/views/host-view.ts";
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
import { readAtDesk } from "../../shared/case/customer/read-at-desk.ts";
import { openCase } from "../../shared/case/open-case.ts";
import type { OpenCaseDependencies } from "../../shared/case/open-case.ts";
import { readersOf, rememberOpened } from "../../shared/case/access/remember-opened.ts";
import { slugSchema } from "../../shared/directory/document/values.schema.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import type { NoteReadDeps } from "../../shared/reading/note-read.ts";
import { atCase, atCaseOrHost, atDealer } from "../wiring/by-staff.ts";
import { partOf, timelineQuery } from "../wiring/timeline-before.ts";
import { wordsForCalls } from "./words-for-calls.ts";
import { atDesk, atHost, houseOf, locationOf, seen, viewAt } from "./case-answer.ts";
import type { Told } from "./case-answer.ts";
import { refuseDoubtful } from "../wiring/refuse-doubtful.ts";

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
          value: caseView(justOpened(matter), viewAt(dealer.document), now),
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

/** A case that has just been opened holds nothing else yet. */
function justOpened(matter: Case) {
  return { case: matter, appointments: [], commitments: [], events: [], mails: [], cameBack: [] };
}
