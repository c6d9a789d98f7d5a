import { book } from "../../shared/booking/change/book.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import { setStatus } from "../../shared/booking/change/set-status.ts";
import { acknowledge } from "../../shared/commitments/change/acknowledge.ts";
import { acceptTime } from "../../shared/commitments/change/accept-time.ts";
import { authorityOf } from "../../shared/commitments/change/agreement-law.ts";
import { confirm } from "../../shared/commitments/change/confirm.ts";
import { dispute } from "../../shared/commitments/change/dispute.ts";
import { escalate } from "../../shared/commitments/change/escalate.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { logAttempt } from "../../shared/commitments/change/log-attempt.ts";
import { move } from "../../shared/commitments/change/move.ts";
import { undo } from "../../shared/commitments/change/undo.ts";
import { withdraw } from "../../shared/commitments/change/withdraw.ts";
import { acceptHandoff } from "../../shared/commitments/handoff/accept-handoff.ts";
import { handOff } from "../../shared/commitments/handoff/hand-off.ts";
import { returnHandoff } from "../../shared/commitments/handoff/return-handoff.ts";
import { HOUR, instant, plus } from "../../shared/kernel/time.ts";
import type { Staff } from "../../shared/directory/dealer.schema.ts";
import { askForCall, dealer, host } from "./cast.ts";
import { change } from "./promises.ts";
import type { Step } from "./promises.ts";
import { rest } from "./settle.ts";
import type { World } from "./world.ts";

/** What one person, or a timer, does at the moment of the scene. */
export type Command = (world: World) => void;

/** A moment with what can be done in it. */
export type Scene = {
  readonly prepare: (world: World) => Promise<void>;
  readonly commands: Readonly<Record<string, Command>>;
};

const grace = person("grace");
const maya = person("maya");
const ana = person("ana");

function person(id: string): Staff {
  const found = dealer.staff.find((member) => member.id === id);
  if (found === undefined) throw new Error(`nobody is called ${id}`);
  return found;
}

const promised =
  (step: Step): Command =>
  (world) => {
    const [first] = world.commitments();
    if (first !== undefined) change(world, first, [step]);
  };

const SPOKEN = { outcome: "reached", note: "Spoken to" } as const;
const LATER = { due: { within: "PT20H" }, reason: "Later" } as const;

const kept: Step = { staff: ana, decide: () => keep(SPOKEN) };
const expected: Step = {
  staff: maya,
  decide: () => move({ ...LATER, agreedWithCustomer: false }, authorityOf(maya, true)),
};
const moved: Step = {
  staff: maya,
  decide: () => move({ ...LATER, agreedWithCustomer: true }, authorityOf(maya, true)),
};
const offered: Step = {
  staff: maya,
  decide: (story) =>
    handOff(
      { to: { staff: "grace" }, note: "Yours?", override: { reason: "They know it" } },
      { story, other: host, mayGiveElsewhere: true },
    ),
};
const taken: Step = { staff: grace, decide: () => acceptHandoff({ staff: grace, at: dealer.id }) };
const givenBack: Step = {
  staff: grace,
  decide: () => returnHandoff({ reason: "Not mine" }, { staff: grace, at: dealer.id }),
};

/** What may become of a promise, whatever state it is in; what is refused there changes nothing. */
const OF_PROMISES: Scene["commands"] = {
  keep: promised(kept),
  withdraw: promised({ staff: maya, decide: () => withdraw({ reason: "Not needed" }) }),
  "no longer wanted": promised({ decide: () => withdraw({}) }),
  move: promised(moved),
  expect: promised(expected),
  "that is fine": promised({ decide: () => acceptTime() }),
  "that is not so": promised({ decide: () => dispute({ comment: "Nobody called" }) }),
  "yes, kept": promised({ decide: () => confirm({}) }),
  "I have it": promised({ staff: ana, decide: () => acknowledge }),
  "a try": promised({
    staff: ana,
    decide: () => logAttempt({ channel: "phone", outcome: "voicemail" }),
  }),
  escalate: promised({ staff: ana, decide: () => escalate({ level: null }) }),
  offer: promised(offered),
  accept: promised(taken),
  "give back": promised(givenBack),
  undo: promised({ staff: ana, decide: (story) => undo(story) }),
  timer: (world) => world.fireDue(),
};

const open = async (world: World, ...steps: Step[]): Promise<void> => {
  askForCall(world);
  await rest(world);
  for (const step of steps) {
    promised(step)(world);
    await rest(world);
  }
};

const VISIT_AT = instant(Date.parse("2027-05-11T10:00:00+01:00"));
const CUSTOMER = { kind: "customer" } as const;
const STAFF = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;

function bookAt(world: World, email: string): void {
  world.request((deps, now) =>
    book(
      { ...deps, recentDealers: async () => dealer },
      {
        dealer: dealer.id,
        service: "test-drive",
        start: VISIT_AT,
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

type Visited = Parameters<typeof cancel>[1];

const visited =
  (
    act: (deps: Parameters<typeof cancel>[0], of: Visited, now: typeof VISIT_AT) => unknown,
  ): Command =>
  (world) => {
    const [first] = world.appointments();
    if (first === undefined) return;
    world.request(async (deps, now) => {
      const story = await deps.cases.story(first.reference);
      if (story === undefined) throw new Error("no case");
      const all = { ...deps, recentDealers: async () => dealer };
      await act(all, { story, appointment: first.id, by: CUSTOMER }, now);
    });
  };

const OF_VISITS: Scene["commands"] = {
  book: (world) => bookAt(world, "rita@example.com"),
  cancel: visited((deps, of, now) => cancel(deps, of, now)),
  "move the visit": visited((deps, of, now) =>
    reschedule(deps, { ...of, start: plus(VISIT_AT, HOUR) }, now),
  ),
  "move it elsewhere": visited((deps, of, now) =>
    reschedule(deps, { ...of, start: plus(VISIT_AT, 3 * HOUR) }, now),
  ),
  arrived: visited((deps, of, now) =>
    setStatus(deps, { ...of, status: "arrived", by: STAFF, dealer }, now),
  ),
  "no-show": visited((deps, of, now) =>
    setStatus(deps, { ...of, status: "no-show", by: STAFF, dealer }, now),
  ),
  timer: (world) => world.fireDue(),
};

/** Moments in which much may happen at once. */
export const SCENES: Readonly<Record<string, Scene>> = {
  "a promise that is due": {
    prepare: async (world) => {
      await open(world);
      const due = world.commitments()[0]?.dueAt ?? world.now;
      world.advance(due - world.now);
    },
    commands: OF_PROMISES,
  },
  "a promise with an expected time": {
    prepare: (world) => open(world, expected),
    commands: OF_PROMISES,
  },
  "a promise that is offered": {
    prepare: (world) => open(world, offered),
    commands: OF_PROMISES,
  },
  "a promise that was taken over": {
    prepare: (world) => open(world, offered, taken),
    commands: OF_PROMISES,
  },
  "a promise that was kept": { prepare: (world) => open(world, kept), commands: OF_PROMISES },
  "a promise that was moved": { prepare: (world) => open(world, moved), commands: OF_PROMISES },
  "a visit on its day": {
    prepare: async (world) => {
      bookAt(world, "luis@example.com");
      await rest(world);
      world.advance(VISIT_AT - world.now - 2 * HOUR);
    },
    commands: OF_VISITS,
  },
};
