import * as z from "zod";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { awaitFile } from "../../shared/files/await-file.ts";
import type { Random } from "../../shared/kernel/random.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { CaseFiles } from "../../shared/platform/s3/case-files.ts";
import { mayInspect } from "../../shared/self-inspection/may-inspect.ts";
import { notePart, partInputSchema } from "../../shared/self-inspection/note-part.ts";
import type { NotePartDeps } from "../../shared/self-inspection/note-part.ts";
import { partsAsked } from "../../shared/self-inspection/parts-asked.ts";
import { sendInspection } from "../../shared/self-inspection/send-inspection.ts";
import type { SendInspectionDeps } from "../../shared/self-inspection/send-inspection.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { inspectedPartsSchema } from "../../shared/story/parts/self-inspection.schema.ts";
import type { SelfInspection } from "../../shared/story/parts/self-inspection.schema.ts";
import { byCustomer } from "../wiring/by-customer.ts";

const inspectionSchema = z.object({
  /** In the order in which they are asked; `photo` where it has to be seen, whatever its state. */
  asked: z.array(z.object({ id: z.string(), name: z.string().optional(), photo: z.boolean() })),
  parts: inspectedPartsSchema,
  sentAt: z.string().optional(),
  /** The promise that judges it. */
  commitment: z.string().optional(),
});

const uploadSchema = z.object({
  id: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  mostBytes: z.int(),
});

/** The customer looks at the car themselves, before its lease ends. */
export const selfInspection = {
  read: byCustomer({
    summary: "What is asked of the car, and what has been answered so far",
    answers: { status: 200, body: inspectionSchema },
    handle: (_deps: unknown, { caller: { story, dealer }, now }) => {
      required(mayInspect(story.case, dealer, now));
      return { value: answerOf(story.case.selfInspection, dealer) };
    },
  }),

  upload: byCustomer({
    summary:
      "A form for one photo: send its `fields` and then the photo as `file` to `url`, as multipart/form-data, within a quarter of an hour; then name it with its part",
    answers: { status: 200, body: uploadSchema },
    handle: (
      deps: { caseFiles: CaseFiles; random: Random; publicUrl: string },
      { caller: { story, dealer }, now },
    ) => {
      required(mayInspect(story.case, dealer, now));
      const { reference } = story.case;
      const backTo = (id: string) => `${deps.publicUrl}/c/${reference}/self-inspection?photo=${id}`;
      return { value: awaitFile(deps, reference, backTo, now) };
    },
  }),

  part: byCustomer({
    summary: "What one part is like; said again it is replaced, until all of it is sent",
    body: partInputSchema,
    answers: { status: 200, body: inspectionSchema },
    handle: async (deps: NotePartDeps, { caller: { story, dealer }, body, param, now }) => {
      const part = param("part");
      const asked = partsAsked(dealer).find(({ id }) => id === part);
      const input = { story, dealer, part, what: asked?.name ?? part, input: body };
      return { value: answerOf(required(await notePart(deps, input, now)), dealer) };
    },
  }),

  send: byCustomer({
    summary:
      "Hand it over, once: answered by the promise to judge it. Whoever else was to inspect the car is told that they need not",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 201, body: commitmentAnswerSchema },
    once: true,
    handle: (deps: SendInspectionDeps, { caller, now, once }) => {
      const location = `/v1/cases/${caller.story.case.reference}`;
      return once(
        (made: Commitment) => promiseReply(made, caller, now, location),
        (remember) => sendInspection(deps, caller, now, (made) => remember(made)),
      );
    },
  }),
};

type Caller = Parameters<typeof sendInspection>[1];

function promiseReply(made: Commitment, { story, dealer }: Caller, now: Instant, location: string) {
  const value = toCommitmentAnswer(made, dealer, now, story.case.contact);
  return { value, headers: { location } };
}

function answerOf(filled: SelfInspection | undefined, dealer: Dealer) {
  const { sent, parts = [] } = filled ?? {};
  return {
    asked: partsAsked(dealer).map(({ id, name, photo }) => ({ id, name, photo })),
    parts: [...parts],
    ...(sent === undefined
      ? {}
      : { sentAt: toOffsetText(dealer.timeZone, sent.at), commitment: sent.promise }),
  };
}
