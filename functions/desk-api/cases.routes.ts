import * as z from "zod";
import { addNote } from "../../shared/case/add-note.ts";
import { caseView, caseViewSchema } from "../../shared/views/case-view.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";
import {
  contactInputSchema,
  customerInputSchema,
  lineSchema,
  textSchema,
  vehicleInputSchema,
} from "../../shared/case/customer/customer-input.ts";
import { normaliseCustomer } from "../../shared/case/customer/normalise-customer.ts";
import { openCase } from "../../shared/case/open-case.ts";
import type { OpenCaseDependencies } from "../../shared/case/open-case.ts";
import { rotateLink } from "../../shared/case/access/rotate-link.ts";
import { caseForStaff, caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import { slugSchema } from "../../shared/directory/dealer.schema.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { staffAt } from "../../shared/directory/staff-access.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { IdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { readJson } from "../../shared/platform/http/request.ts";
import { staffEmail } from "../../shared/platform/http/staff-email.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";

type Dependencies = OpenCaseDependencies & {
  readonly cases: CaseStore;
  readonly directory: DirectoryStore;
  readonly idempotency: IdempotencyStore;
};

export const openSchema = z.strictObject({
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  contact: contactInputSchema.optional(),
  department: slugSchema,
  topic: lineSchema(500),
});

export const noteSchema = z.strictObject({ text: textSchema(2_000).min(1, broken("empty-line")) });

export const rotatedAnswerSchema = z.object({ status: z.literal("rotated") });

/** Cases as the desk sees them: everything but the customer's token. */
export function casesRoutes(dependencies: Dependencies): Route[] {
  return [
    {
      on: "GET /v1/admin/cases/{reference}",
      handle: async (request) => {
        const { reference = "" } = request.params;
        const { story, dealer } = required(
          await caseForStaffOrHost(dependencies, staffEmail(request), reference),
        );
        const view = caseView(story, dealer.document, "staff", dependencies.clock.now());
        return json(200, caseViewSchema, view);
      },
    },
    {
      on: "POST /v1/admin/dealers/{dealer}/cases",
      handle: (request) => open(dependencies, request),
    },
    {
      on: "POST /v1/admin/cases/{reference}/rotate-link",
      handle: async (request) => {
        const { story, staff } = required(await atDesk(dependencies, request));
        if (request.body !== "") readJson(request, z.strictObject({}));
        await rotateLink(dependencies, story.case, staff);
        return json(200, rotatedAnswerSchema, { status: "rotated" });
      },
    },
    {
      on: "POST /v1/admin/cases/{reference}/notes",
      handle: (request) => note(dependencies, request),
    },
  ];
}

async function note(dependencies: Dependencies, request: HttpRequest): Promise<Answer> {
  const { story, staff, dealer } = required(await atDesk(dependencies, request));
  const body = readJson(request, noteSchema);
  const { reference } = story.case;
  const now = dependencies.clock.now();
  const identity = { route: `note ${reference}`, caller: staff.email, body };
  return idempotently(dependencies.idempotency, request, identity, now, async (remember) => {
    const answerOf = (noted: CaseEvent) => {
      const events = [...story.events, noted];
      const view = caseView({ ...story, events }, dealer.document, "staff", now);
      return json(201, caseViewSchema, view, locationOf(reference));
    };
    const by = { kind: "staff", id: staff.id, name: staff.name } as const;
    const done = await addNote(dependencies, story.case, by, body.text, (noted) =>
      remember(answerOf(noted)),
    );
    return done.ok ? ok(answerOf(done.value)) : done;
  });
}

async function open(dependencies: Dependencies, request: HttpRequest): Promise<Answer> {
  const { directory, idempotency, clock } = dependencies;
  const email = staffEmail(request);
  const body = readJson(request, openSchema);
  const { staff, dealer } = required(
    await staffAt(directory, email, request.params["dealer"] ?? ""),
  );
  const person = required(await normaliseCustomer(body, dealer.document));
  const now = clock.now();
  const identity = { route: `open-case ${dealer.document.id}`, caller: email, body };
  return idempotently(idempotency, request, identity, now, async (remember) => {
    const answerOf = (matter: Parameters<typeof toStory>[0]) =>
      json(
        201,
        caseViewSchema,
        caseView(toStory(matter), dealer.document, "staff", now),
        locationOf(matter.reference),
      );
    const input = { ...person, dealer: dealer.document, staff, ...pick(body) };
    const opened = await openCase(dependencies, input, (matter) => remember(answerOf(matter)));
    if (opened.ok) return ok(answerOf(opened.value));
    if (opened.failure.code === "replayed") return fail({ code: "replayed" });
    throw new HttpProblem(opened.failure);
  });
}

function pick({ department, topic }: z.output<typeof openSchema>) {
  return { department, topic };
}

/** A case that has just been opened holds nothing else yet. */
function toStory(matter: Parameters<typeof addNote>[1]) {
  return { case: matter, appointments: [], commitments: [], events: [], mails: [] };
}

function locationOf(reference: string) {
  return { location: `/v1/admin/cases/${reference}` };
}

function atDesk(dependencies: Dependencies, request: HttpRequest) {
  return caseForStaff(dependencies, staffEmail(request), request.params["reference"] ?? "");
}
