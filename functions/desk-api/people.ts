import * as z from "zod";
import { required } from "../../shared/platform/http/http-problem.ts";
import { toUtc } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { askOfPerson } from "../../shared/people/ask/ask.ts";
import type { AskDeps } from "../../shared/people/ask/ask.ts";
import { personInputSchema } from "../../shared/people/ask/person-input.ts";
import type { PersonInput } from "../../shared/people/ask/person-input.ts";
import { linksTo } from "../../shared/people/export/links-to.ts";
import { readRequest } from "../../shared/people/request/read-request.ts";
import { wantSchema } from "../../shared/people/request/request.schema.ts";
import type { PeopleRequest, Want } from "../../shared/people/request/request.schema.ts";
import type { PeopleRequestStore } from "../../shared/people/request/request.store.ts";
import type { PeopleDesk } from "../../shared/people/request/who-asks.ts";
import type { ExportFiles } from "../../shared/platform/s3/export-files.ts";
import { atPeople } from "../wiring/by-staff.ts";

const askedSchema = z.object({ id: z.string() });

const requestSchema = z.object({
  id: z.string(),
  want: wantSchema,
  state: z.enum(["waiting", "working", "done", "failed"]),
  /** So many cases are concerned. */
  cases: z.int(),
  /** Cases that name the address, and nobody has shown that it is theirs: they were left alone. */
  unproven: z.int(),
  askedAt: z.string(),
  doneAt: z.string().optional(),
  /** Of an export: links to the data and to the page to read, for an hour; ask again for others. */
  url: z.string().optional(),
  pageUrl: z.string().optional(),
});

/** What is held of a person: all of it to give them, or to end. */
export const people = {
  export: atPeople({
    summary: "Put together all that is held of a person; `name` tells apart who share a number",
    body: personInputSchema,
    answers: { status: 202, body: askedSchema },
    handle: (deps: AskDeps, { caller, body, now }) => asked(deps, caller, "export", body, now),
  }),

  erase: atPeople({
    summary:
      "Take a person out of all that is stored; what is open ends, and nobody is told. It cannot be undone",
    body: personInputSchema,
    answers: { status: 202, body: askedSchema },
    handle: (deps: AskDeps, { caller, body, now }) => asked(deps, caller, "erase", body, now),
  }),

  request: atPeople({
    summary: "How far a request has come",
    answers: { status: 200, body: requestSchema },
    handle: async (deps: RequestDeps, { caller, param, now }) => {
      const request = required(await readRequest(deps, caller, param("id")));
      return { value: { ...answerOf(request), ...linksTo(request, deps.files, now) } };
    },
  }),
};

type RequestDeps = {
  readonly requests: Pick<PeopleRequestStore, "one">;
  readonly files: Pick<ExportFiles, "link">;
};

async function asked(
  deps: AskDeps,
  caller: PeopleDesk,
  want: Want,
  person: PersonInput,
  now: Instant,
) {
  const scope = { ...caller, brand: caller.brand.document.id };
  const { id } = required(await askOfPerson(deps, { want, person, scope }, now));
  const location = `/v1/admin/brands/${scope.brand}/people/requests/${id}`;
  return { value: { id }, headers: { location } };
}

function answerOf({ id, want, state, cases, unproven, askedAt, doneAt }: PeopleRequest) {
  return {
    id,
    want,
    state,
    cases: cases.length,
    unproven,
    askedAt: toUtc(askedAt),
    ...(doneAt === undefined ? {} : { doneAt: toUtc(doneAt) }),
  };
}
