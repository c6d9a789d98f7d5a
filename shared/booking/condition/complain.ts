import * as z from "zod";
import { saidSchema } from "../../case/customer/customer-input.ts";
import { owedCall } from "../../commitments/make/owed-call.ts";
import type { OwedCall } from "../../commitments/make/owed-call.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import type { CaseNow, CaseStory } from "../../story/case-story.ts";
import { complaintWords, openComplaint } from "../../story/complaint-of.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { allows, isOver } from "../appointment/appointment-transitions.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { carStays } from "../../story/car-stays.ts";

export const COMPLAINT_POLICY = {
  /** As long as anything else that staff logged can be denied. */
  openForMilliseconds: 7 * DAY,
  mostCharacters: 2_000,
} as const;

export const complaintInputSchema = z.strictObject({
  text: saidSchema(COMPLAINT_POLICY.mostCharacters),
});

export type ComplainDeps = ChangeAppointmentDeps;

type ComplainInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly appointment: string;
  readonly text: string;
};

type NotOpen = RefusalOf<"car-does-not-stay" | "wrong-state" | "too-late-to-complain">;
export type ComplaintRefusal = NotOpen | RefusalOf<"never-open">;

/**
 * The customer says that something is wrong with the car that they get back, or got: the manager of the department
 * answers by noon of the next open day, in the same transaction. While a complaint about this visit is open, what
 * more they say is added to it, and the same words said again change nothing.
 */
export async function complain(
  deps: ComplainDeps,
  { story, dealer, appointment, text }: ComplainInput,
  now: Instant,
): Promise<Result<Commitment, ComplaintRefusal | NotThere>> {
  const { reference } = story.case;
  const by = { kind: "customer" } as const;
  const request = { story, reference, appointment, dealerOf: async () => dealer, by, now };
  const done = await changeAppointment(deps, request, complained(text));
  if (!done.ok) return done;
  const after = await deps.cases.now(reference);
  const promise = after === undefined ? undefined : complaintNow(after, appointment);
  if (promise === undefined) throw new Error("a complaint was taken without a promise");
  return ok(promise);
}

/** The one that is open; else the latest, which somebody has answered in this very moment. */
function complaintNow(story: CaseNow, id: string): Commitment | undefined {
  const [latest] = story.commitments
    .filter(({ complaint, appointment }) => complaint === true && appointment === id)
    .toSorted((one, other) => other.promisedAt - one.promisedAt);
  return openComplaint(story, { id }) ?? latest;
}

export function complained(text: string): Decide<ComplaintRefusal> {
  return ({ story, appointment: before, dealer, now }) => {
    const refused = whyNoComplaint(before, now);
    if (refused !== undefined) return fail(refused);
    const open = openComplaint(story, before);
    if (open !== undefined && complaintWords(open, story.events).includes(text)) return ok(NOTHING);
    const call = callAbout(story, before);
    if (open === undefined && owedCall({ dealer, matter: story.case }, call, now) === undefined) {
      return fail({ code: "never-open" });
    }
    const appointment = { ...before, revision: before.revision + 1 };
    const again = open === undefined ? {} : { again: true as const };
    return ok({
      // Two that are sent at once are about the same state of the visit: one of them is decided anew.
      next: { change: "complain", appointment },
      facts: [{ type: "appointment.complained", appointment, text, ...again }],
      calls: open === undefined ? [call] : [],
    });
  };
}

/**
 * Why nobody is asked here whether something is wrong; undefined from when it is ready until a week after, also of a
 * visit that was over and is taken back: its customer may have driven home.
 */
export function whyNoComplaint(visit: Appointment, now: Instant): NotOpen | undefined {
  const { status, completedAt, end } = visit;
  if (!carStays(visit)) return { code: "car-does-not-stay" };
  const wasOver = isOver(visit) || completedAt !== undefined;
  const isOpen = allows("complain", status) && (status === "ready" || wasOver);
  if (!isOpen) return { code: "wrong-state", status };
  if (status === "ready") return undefined;
  const last = plus(completedAt ?? end, COMPLAINT_POLICY.openForMilliseconds);
  return now > last ? { code: "too-late-to-complain" } : undefined;
}

function callAbout(
  { case: { contact } }: Pick<CaseStory, "case">,
  { department, serviceName }: Appointment,
): OwedCall {
  return {
    department,
    ...ownTask("talk-about-car", { service: serviceName }),
    complaint: true,
    wish: { by: "tomorrow-morning" },
    windows: contact?.windows,
    byManager: true,
  };
}
