import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { OWN_LIMITS } from "../../limits/limit-policy.ts";
import type { CaseNow, CaseStory } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment, Visitor } from "../../story/parts/appointment.schema.ts";
import { readVisitor } from "../appointment/read-visitor.ts";
import type { VisitorInput } from "../appointment/visitor-input.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { mayChange } from "./change-rules.ts";
import type { ChangeRefusal } from "./change-rules.ts";

type NameVisitorInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  /** Null where the customer comes after all. */
  readonly visitor: VisitorInput | null;
  readonly by: Actor;
  readonly dealer: Dealer;
};

type NamingRefusal = ChangeRefusal | RefusalOf<"too-many-requests">;

/**
 * Somebody else comes to a visit, or the customer after all: said by the customer until it begins, by
 * staff until it is over. The time stays, and so does whoever is told of it. Said again it changes nothing.
 */
export async function nameVisitor(
  deps: ChangeAppointmentDeps,
  { dealer, visitor: input, ...of }: NameVisitorInput,
  now: Instant,
): Promise<Result<Appointment, RefusalOf<"invalid-request"> | NamingRefusal | NotThere>> {
  const { reference, customer } = of.story.case;
  const visitor = await readVisitor(input ?? undefined, customer, dealer);
  if (!visitor.ok) return visitor;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, named(visitor.value));
  return done.ok ? ok(done.value.appointment) : done;
}

function named(visitor: Visitor | undefined): Decide<NamingRefusal> {
  return ({ story, appointment: before, by, now }) => {
    const allowed = mayChange("name-visitor", before, undefined, by, now);
    if (!allowed.ok) return fail(allowed.failure);
    const was = before.visitor;
    if (isSame(was, visitor)) return ok(NOTHING);
    if (visitor !== undefined && isOften(story, before.id, by, now)) {
      return fail({ code: "too-many-requests" });
    }
    const appointment = withVisitor(before, visitor, now);
    const previous = was === undefined ? {} : { previous: was.name };
    return ok({
      next: { change: "name-visitor", appointment },
      facts: [{ type: "appointment.visitor-changed", appointment, ...previous }],
    });
  };
}

function isSame(one: Visitor | undefined, other: Visitor | undefined): boolean {
  return one?.name === other?.name && one?.phone === other?.phone;
}

/** Taking a name back stands against nobody. */
function isOften({ events }: CaseStory, id: string, by: Actor, now: Instant): boolean {
  if (by.kind !== "customer") return false;
  const today = events.filter(
    (event) =>
      event.type === "appointment.visitor-changed" &&
      event.appointment.id === id &&
      event.by.kind === "customer" &&
      event.at > plus(now, -DAY),
  );
  return today.length >= OWN_LIMITS.visitorsPerDay;
}

function withVisitor(
  { visitor: _was, ...visit }: Appointment,
  visitor: Visitor | undefined,
  now: Instant,
): Appointment {
  return {
    ...visit,
    ...(visitor === undefined ? {} : { visitor }),
    revision: visit.revision + 1,
    visitorChanges: (visit.visitorChanges ?? 0) + 1,
    changedAt: now,
  };
}
