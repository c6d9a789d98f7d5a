import * as z from "zod";
import { CASE_NOT_FOUND } from "../../shared/case/access/case-access.ts";
import { caseForStaff } from "../../shared/case/access/staff-case.ts";
import type { CaseAtDesk, CaseForStaffDeps } from "../../shared/case/access/staff-case.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { readCursor } from "../../shared/platform/http/list-page.ts";
import { noteRead } from "../../shared/reading/note-read.ts";
import type { NoteReadDeps } from "../../shared/reading/note-read.ts";
import { allOfCustomer } from "../../shared/same-person/all-of-customer.ts";
import type { AllOfCustomerDeps } from "../../shared/same-person/all-of-customer.ts";
import {
  PAST_KINDS,
  pastOfCustomer,
  pastPlaceSchema,
} from "../../shared/same-person/past-of-customer.ts";
import type { PastDeps, PastKind } from "../../shared/same-person/past-of-customer.ts";
import { relateCases } from "../../shared/same-person/relate-cases.ts";
import type { RelateDeps } from "../../shared/same-person/relate-cases.ts";
import type { Relation } from "../../shared/same-person/relate.ts";
import { atCase } from "../wiring/by-staff.ts";
import { personAnswer, personAnswerSchema } from "./person-answer.ts";

type SeeDeps = AllOfCustomerDeps & PastDeps & NoteReadDeps;
type SayDeps = SeeDeps & RelateDeps & CaseForStaffDeps;

const answers = { status: 200, body: personAnswerSchema } as const;

/** All of one customer, and which cases are theirs: as staff say, and may take back. */
export const persons = {
  read: atCase({
    summary:
      "All of this case's customer: the cases that are joined with it, those that may be theirs, and all visits, promises or mails",
    query: z.strictObject({
      past: z.enum(PAST_KINDS).default("promises"),
      cursor: z.string().max(1_000).optional(),
    }),
    answers,
    handle: async (deps: SeeDeps, { caller, query: { past, cursor }, now }) => {
      const read = await seen(deps, caller, now, { kind: past, cursor });
      const reader = { dealer: caller.at, email: caller.staff.email };
      const count = read.value.cases.length + read.value.perhaps.items.length;
      await noteRead(deps, reader, { what: "found", at: now, by: ["reference"], count });
      return read;
    },
  }),

  say: atCase({
    summary:
      "Say that another case is the same person's, or somebody else's; said again it changes nothing",
    body: z.strictObject({ is: z.enum(["same", "other"]) }),
    answers,
    handle: async (deps: SayDeps, { caller, body: { is }, param, now }) => {
      await say(deps, caller, { other: param("other"), is, now });
      return seen(deps, caller, now);
    },
  }),

  takeBack: atCase({
    summary: "Take back what was said of another case, whichever it was",
    answers,
    handle: async (deps: SayDeps, { caller, param, now }) => {
      await say(deps, caller, { other: param("other"), is: "unsaid", now });
      return seen(deps, caller, now);
    },
  }),
};

type Asked = { readonly kind: PastKind; readonly cursor: string | undefined };

async function seen(
  deps: SeeDeps,
  { story, staff, dealer }: CaseAtDesk,
  now: Instant,
  { kind, cursor }: Asked = { kind: "promises", cursor: undefined },
) {
  const after = readCursor(cursor, pastPlaceSchema);
  const all = await allOfCustomer(deps, story, { dealer: dealer.document, staff });
  const cases = all.cases.map((one) => one.now);
  const past = await pastOfCustomer(deps, cases, kind, after);
  return { value: personAnswer(all, past, dealer.document, now) };
}

type Saying = { readonly other: string; readonly is: Relation; readonly now: Instant };

/** @throws HttpProblem 404 for a case that is not there, is not theirs to see or is another dealer's. */
async function say(deps: SayDeps, caller: CaseAtDesk, { other, is, now }: Saying): Promise<void> {
  const { staff, story } = caller;
  const found = required(await caseForStaff(deps, staff.email, other));
  const { case: one } = story;
  const matter = found.story.case;
  if (matter.dealer !== one.dealer || matter.reference === one.reference)
    throw new HttpProblem(CASE_NOT_FOUND);
  const by = { id: staff.id, name: staff.name };
  const done = await relateCases(deps, { one, other: matter, is, by, now });
  if (done.ok) return;
  throw new HttpProblem(done.failure === "not-there" ? CASE_NOT_FOUND : { code: "wrong-state" });
}
