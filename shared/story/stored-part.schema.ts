import * as z from "zod";
import { marked } from "../personal-data/marks.ts";
import { appointmentSchema } from "./parts/appointment.schema.ts";
import { waitingSchema } from "./parts/waiting.schema.ts";
import { commitmentSchema } from "./parts/commitment.schema.ts";
import { mailSchema } from "./parts/mail.schema.ts";
import { caseSchema } from "./parts/case.schema.ts";
import { openedSchema } from "./parts/opened.schema.ts";
import { planSchema } from "./parts/plan.schema.ts";
import type { StoredPart } from "./case-story.ts";
import { eventSchema } from "./parts/event.schema.ts";

/** All that is stored of a case. Whoever changes it counts `CASE_SHAPE` up; a test says so too. */
export const storedPartSchema = marked(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("case"), data: caseSchema }),
    z.object({ kind: z.literal("appointment"), data: appointmentSchema }),
    z.object({ kind: z.literal("commitment"), data: commitmentSchema }),
    z.object({ kind: z.literal("waiting"), data: waitingSchema }),
    z.object({ kind: z.literal("event"), data: eventSchema }),
    z.object({ kind: z.literal("mail"), data: mailSchema }),
    z.object({ kind: z.literal("opened"), data: openedSchema }),
    z.object({ kind: z.literal("plan"), data: planSchema }),
    z.object({ kind: z.literal("find") }),
    z.object({ kind: z.literal("came-back") }),
    z.object({ kind: z.literal("retention") }),
  ]),
) satisfies z.ZodType<StoredPart>;
