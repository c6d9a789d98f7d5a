import { acceptOffer } from "../../shared/booking/change/accept-offer.ts";
import { book } from "../../shared/booking/change/book.ts";
import type { BookInput } from "../../shared/booking/change/book.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { confirmAsIs } from "../../shared/booking/change/confirm-as-is.ts";
import { endOffer } from "../../shared/booking/change/end-offer.ts";
import { joinWaiting } from "../../shared/booking/change/join-waiting.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import { setStatus } from "../../shared/booking/change/set-status.ts";
import { giveFeedback } from "../../shared/booking/reminders-and-feedback/give-feedback.ts";
import { caseForStaff } from "../../shared/case/access/staff-case.ts";
import { commitmentInputSchema } from "../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../shared/commitments/make/make-commitment.ts";
import { HOUR, instant, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Waiting } from "../../shared/story/parts/waiting.schema.ts";
import { CUSTOMER, ana, inCase, ofCase } from "./at-case.ts";
import type { Command, Commands } from "./at-case.ts";
import { dealer } from "./cast.ts";
import { sendAway } from "./replacements.ts";
import type { Deps } from "./run-deps.ts";
import { endWish, openLink, takeWish, wishFor } from "./wishes.ts";
import type { World } from "./world.ts";

export const VISIT_AT = instant(Date.parse("2027-05-11T10:00:00+01:00"));
const STAFF = { kind: "staff", id: ana.id, name: ana.name } as const;

export function bookAt(
  world: World,
  email: string,
  start: Instant = VISIT_AT,
  service = "test-drive",
  jobs: BookInput["jobs"] = [],
): void {
  world.request((deps, now) =>
    book(
      knowing(deps),
      {
        dealer: dealer.id,
        service,
        start,
        jobs,
        location: { kind: "dealer" },
        for: {
          kind: "new-case",
          person: { customer: { name: "Luis", email } },
          updates: "important",
          salesContact: false,
        },
        by: CUSTOMER,
      },
      now,
    ),
  );
}

function knowing(deps: Deps) {
  return { ...deps, recentDealers: async () => dealer };
}

type Visited = Parameters<typeof cancel>[1];
type Act = (deps: ReturnType<typeof knowing>, of: Visited, now: Instant) => unknown;

/** With the first visit of the scene, or the one that came after it. */
export const visited =
  (act: Act, which = 0): Command =>
  (world) => {
    const inOrder = world.appointments().toSorted((one, other) => one.bookedAt - other.bookedAt);
    const visit = inOrder[which];
    if (visit === undefined) return;
    inCase(world, visit.reference, (deps, story, now) =>
      act(knowing(deps), { story, appointment: visit.id, by: CUSTOMER }, now),
    );
  };

const status = (to: Parameters<typeof setStatus>[1]["status"]): Command =>
  visited((deps, of, now) => setStatus(deps, { ...of, status: to, by: STAFF, dealer }, now));

/** Something is promised for the first visit, by somebody of its department. */
export function promiseBy(email: string, due: object = { beforeVisit: "PT30M" }): Command {
  return (world) => {
    const [visit] = world.appointments();
    if (visit === undefined) return;
    const words = { kind: "preparation", what: "Wash the car", appointment: visit.id };
    const input = commitmentInputSchema.parse({ ...words, due });
    world.request(async (deps, now) => {
      const at = { ...deps, clock: { now: () => now } };
      const desk = await caseForStaff(at, email, visit.reference);
      return desk.ok ? makeCommitment(deps, { desk: desk.value, input, now }) : desk;
    });
  };
}

/** What may become of a visit, whatever state it is in. */
export const OF_VISITS: Commands = {
  book: (world) => bookAt(world, "rita@example.com", plus(VISIT_AT, HOUR)),
  cancel: visited((deps, of, now) => cancel(deps, of, now)),
  "move the visit": visited((deps, of, now) =>
    reschedule(deps, { ...of, start: plus(VISIT_AT, HOUR) }, now),
  ),
  "move it elsewhere": visited((deps, of, now) =>
    reschedule(deps, { ...of, start: plus(VISIT_AT, 3 * HOUR) }, now),
  ),
  arrived: status("arrived"),
  "in progress": status("in-progress"),
  ready: status("ready"),
  completed: status("completed"),
  "no-show": status("no-show"),
  "a mistake": status("confirmed"),
  "as it is": visited((deps, of, now) =>
    confirmAsIs(deps, { ...of, reason: "We have another car", by: STAFF, dealer }, now),
  ),
  "promise for it": promiseBy(ana.email),
  "how it was": ofCase((deps, story, now) =>
    giveFeedback(deps, { story, dealer, input: { rating: 1 }, now }, () => []),
  ),
  "ana is away": (world) => sendAway(world, "ana"),
  timer: (world) => world.fireDue(),
};

const ended = (next: "waiting" | "left", which: number): Command =>
  visited((deps, { story, appointment: id }, now) => {
    const when = ({ offer }: Waiting) => next === "left" || offer !== undefined;
    const { reference } = story.case;
    return endOffer(deps, { reference, id, when, by: CUSTOMER, refused: true, next }, now);
  }, which);

/** Whose visit is the second of the scene waits for an earlier time; the third waits behind them. */
export const OF_THOSE_WHO_WAIT: Commands = {
  wait: visited((deps, of, now) => joinWaiting(deps, of, now), 1),
  accept: visited((deps, of, now) => acceptOffer(deps, of, now), 1),
  decline: ended("waiting", 1),
  leave: ended("left", 1),
  "cancel theirs": visited((deps, of, now) => cancel(deps, of, now), 1),
  "move theirs": visited(
    (deps, of, now) => reschedule(deps, { ...of, start: plus(VISIT_AT, 5 * HOUR) }, now),
    1,
  ),
  "the next waits": visited((deps, of, now) => joinWaiting(deps, of, now), 2),
  "cancel the first": visited((deps, of, now) => cancel(deps, of, now)),
  book: (world) => bookAt(world, "rita@example.com"),
  "ana is away": (world) => sendAway(world, "ana"),
  timer: (world) => world.fireDue(),
};

/** Those who wait without a visit, in the order in which they came. */
const wished =
  (act: (world: World, waiting: Waiting) => void, which = 0): Command =>
  (world) => {
    const inOrder = world
      .waiting()
      .filter(({ wish }) => wish !== undefined)
      .toSorted((one, other) => one.joinedAt - other.joinedAt);
    const waiting = inOrder[which];
    if (waiting !== undefined) act(world, waiting);
  };

/** The first of the scene has a visit, the second has none and waits for any; the third waits behind them. */
export const OF_THOSE_WITHOUT: Commands = {
  wish: (world) => wishFor(world, { email: "lena@example.com" }, plus(world.now, 30 * HOUR)),
  "opens the mail": wished((world, { reference }) => openLink(world, reference)),
  "the next wishes": (world) =>
    wishFor(world, { email: "leo@example.com" }, plus(world.now, 30 * HOUR)),
  "the next opens": wished((world, { reference }) => openLink(world, reference), 1),
  accept: wished(takeWish),
  decline: wished((world, waiting) => endWish(world, waiting, "refused")),
  leave: wished((world, waiting) => endWish(world, waiting, "left")),
  "the desk ends it": wished((world, waiting) => endWish(world, waiting, "left", STAFF)),
  "the desk books": wished((world, { reference }) =>
    inCase(world, reference, (deps, story, now) =>
      book(
        knowing(deps),
        {
          dealer: dealer.id,
          service: "test-drive",
          start: plus(VISIT_AT, 4 * HOUR),
          location: { kind: "dealer" },
          for: { kind: "known-case", case: story.case },
          by: STAFF,
        },
        now,
      ),
    ),
  ),
  "cancel the first": visited((deps, of, now) => cancel(deps, of, now)),
  book: (world) => bookAt(world, "rita@example.com"),
  "ana is away": (world) => sendAway(world, "ana"),
  timer: (world) => world.fireDue(),
};
