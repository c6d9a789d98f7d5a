import * as z from "zod";
import { callWindowSchema } from "../../story/parts/case.schema.ts";
import { callOfferSchema } from "./call-offer.schema.ts";
import { commitmentSchema, personSchema, taskSchema } from "../../story/parts/commitment.schema.ts";
import { TASK_STATES } from "./task-state.ts";

/** A commitment as customers and staff are answered; instants in the dealer's zone. */
export const commitmentAnswerSchema = z.object({
  ...commitmentSchema.pick({
    id: true,
    kind: true,
    what: true,
    department: true,
    owner: true,
    accountable: true,
    status: true,
    level: true,
    attempts: true,
    appointment: true,
    comeBack: true,
    word: true,
    urgency: true,
    solvedElsewhere: true,
  }).shape,
  /** Between the dealer and a company that says it helped; nothing that the customer can end. */
  settles: z.literal(true).optional(),
  promisedAt: z.string(),
  dueAt: z.string(),
  originalDueAt: z.string(),
  /** What we expect by now; `dueAt` is the time that counts. */
  expectedAt: z.string().optional(),
  /** Of a part: what was ordered under which number, and the job that waits for it. */
  ...commitmentSchema.shape.part.unwrap().partial().shape,
  overdue: z.boolean(),
  /** For `If-Match`: its version. */
  etag: z.string(),
  acknowledgedAt: z.string().optional(),
  /** For staff: set aside until then, and by whom; nothing else of it waits. */
  snoozed: z.object({ until: z.string(), by: personSchema.optional() }).optional(),
  keptAt: z.string().optional(),
  disputedAt: z.string().optional(),
  exhaustedAt: z.string().optional(),
  /** For staff: offered to somebody, who may accept until `answerBy`; until then the owner has it. */
  handoff: z
    .object({
      to: z.object({
        kind: z.enum(["staff", "department", "dealer", "partner"]),
        id: z.string(),
        name: z.string(),
      }),
      note: z.string(),
      offeredAt: z.string(),
      answerBy: z.string(),
    })
    .optional(),
  /** What a partner was asked for, and how far it is: it is active once the partner said that it has it. */
  task: z
    .object({
      ...taskSchema.pick({ partner: true, name: true, kind: true, partnerReference: true }).shape,
      state: z.enum(TASK_STATES),
      requestedAt: z.string(),
      acknowledgedAt: z.string().optional(),
      /** It rings the customer, from these numbers; `unseen`: it was to, and is not given theirs any more. */
      calls: z
        .object({
          from: z.array(z.string()),
          purpose: z.string(),
          unseen: z.literal(true).optional(),
        })
        .optional(),
      /** The customer has been told so; until then nobody there hears or sees anything. */
      introduced: z.boolean().optional(),
      /** Nobody knows whether the mail that says so arrived: the dealer calls. */
      unheard: z.boolean().optional(),
    })
    .optional(),
  /** No hour before it is due at which the partner works and the customer may be called. */
  noOverlap: z.boolean().optional(),
  /** For staff: since when it will hardly be kept, why, and who of its department could keep it. */
  atRisk: z
    .object({
      since: z.string(),
      because: z.discriminatedUnion("code", [
        z.object({ code: z.literal("owner-away"), until: z.string().optional() }),
        z.object({ code: z.literal("too-many-calls"), calls: z.int(), made: z.int() }),
        z.object({
          code: z.literal("visit-overruns"),
          service: z.string(),
          plannedEnd: z.string(),
        }),
      ]),
      withRoom: personSchema.optional(),
    })
    .optional(),
  callWindows: z.array(callWindowSchema).optional(),
  /** For staff: up to which step its people were asked by hand, since the last one fired. */
  asked: z.object({ level: z.int(), at: z.string() }).optional(),
  /** For staff: when and on which numbers. */
  call: callOfferSchema.optional(),
  /** For staff, of a call that tells what no mail could: what to say, in the customer's language. */
  tells: z
    .array(z.object({ mail: z.string(), language: z.string(), words: z.array(z.string()) }))
    .optional(),
});
export type CommitmentAnswer = z.infer<typeof commitmentAnswerSchema>;
