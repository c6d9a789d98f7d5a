import { DAY, HOUR, MINUTE, plus } from "../../shared/kernel/time.ts";
import type { Commands } from "./at-case.ts";
import { OF_CARS, OF_PARTS } from "./car-commands.ts";
import { askForCall } from "./cast.ts";
import {
  OF_CASES,
  OF_HOSTS,
  OF_PROMISES,
  OF_WORDS,
  expected,
  kept,
  moved,
  offered,
  offeredElsewhere,
  promised,
  taken,
  takenElsewhere,
} from "./promise-commands.ts";
import { OF_PARTNERS, handedToPartner } from "./partner-commands.ts";
import { OF_STAYS } from "./stay-commands.ts";
import type { Step } from "./promises.ts";
import { rest } from "./settle.ts";
import {
  OF_THOSE_WHO_WAIT,
  OF_THOSE_WITHOUT,
  OF_VISITS,
  VISIT_AT,
  bookAt,
} from "./visit-commands.ts";
import type { World } from "./world.ts";

/** A moment with what can be done in it. */
export type Scene = {
  readonly prepare: (world: World) => Promise<void>;
  readonly commands: Commands;
};

const open = async (world: World, ...steps: Step[]): Promise<void> => {
  askForCall(world);
  await rest(world);
  for (const step of steps) {
    promised(step)(world);
    await rest(world);
  }
};

const tillDue = (world: World) => {
  const due = world.commitments()[0]?.dueAt ?? world.now;
  world.advance(due - world.now);
};

const LUIS = "luis@example.com";

const visit = async (world: World): Promise<void> => {
  bookAt(world, LUIS);
  await rest(world);
};

const seen = async (world: World, ...steps: string[]): Promise<void> => {
  await visit(world);
  await till(world, VISIT_AT);
  for (const step of steps) {
    OF_VISITS[step]?.(world);
    await rest(world);
  }
};

const LEAK = { concern: "Oil under the car", reason: "diagnosis" } as const;

/** A car that stays, on its day. */
const left = async (world: World, service = "drop-off"): Promise<void> => {
  bookAt(world, LUIS, VISIT_AT, service, [LEAK]);
  await rest(world);
  await till(world, VISIT_AT);
};

/** The same, of which word is promised. */
const leftLong = async (world: World, ...steps: string[]): Promise<void> => {
  await left(world, "full-service");
  for (const step of ["arrived", ...steps]) {
    ({ ...OF_VISITS, ...OF_WORDS })[step]?.(world);
    await rest(world);
  }
};

const WITH_WORD: Commands = {
  ...only(OF_VISITS, ["in progress", "ready", "completed", "a mistake", "timer"]),
  ...OF_WORDS,
};

const till = async (world: World, at: number): Promise<void> => {
  world.advance(at - world.now);
  world.fireDue();
  await rest(world);
};

/** With what the stream has not brought yet, and with sweep. */
const NEWS: Commands = {
  news: (world) => world.deliverStream(),
  sweep: (world) => world.sweep(),
};

const PROMISED: Readonly<Record<string, Scene>> = {
  "a promise that is due": {
    prepare: async (world) => {
      await open(world);
      tillDue(world);
    },
    commands: OF_PROMISES,
  },
  "a promise with an expected time": {
    prepare: (world) => open(world, expected),
    commands: OF_PROMISES,
  },
  "a promise that is offered": { prepare: (world) => open(world, offered), commands: OF_PROMISES },
  "a promise whose offer ends": {
    prepare: async (world) => {
      await open(world, offered);
      const end = world.commitments()[0]?.handoff?.answerBy ?? world.now;
      world.advance(end - world.now);
    },
    commands: only(OF_PROMISES, ["keep", "move", "that is not so", "accept", "give back", "timer"]),
  },
  "a promise that was taken over": {
    prepare: (world) => open(world, offered, taken),
    commands: OF_PROMISES,
  },
  "a promise that was kept": { prepare: (world) => open(world, kept), commands: OF_PROMISES },
  "a promise that was moved": { prepare: (world) => open(world, moved), commands: OF_PROMISES },
  "a promise offered to another dealer": {
    prepare: (world) => open(world, offeredElsewhere),
    commands: {
      ...only(OF_PROMISES, ["keep", "move", "that is not so", "give back", "undo", "timer"]),
      ...OF_HOSTS,
    },
  },
  "a promise at another dealer's": {
    prepare: async (world) => {
      await open(world, offeredElsewhere, takenElsewhere);
      tillDue(world);
    },
    commands: { ...only(OF_PROMISES, ["move", "that is not so", "timer"]), ...OF_HOSTS },
  },
  "a promise of a case": {
    prepare: async (world) => {
      await open(world);
      tillDue(world);
    },
    commands: { ...only(OF_PROMISES, ["keep", "move", "hand all over", "timer"]), ...OF_CASES },
  },
  "a promise of which nobody has been told": {
    prepare: async (world) => {
      await open(world);
      promised(moved)(world);
      await world.turns.take(60);
    },
    commands: {
      ...only(OF_PROMISES, ["keep", "that is not so", "undo", "offer", "timer"]),
      ...NEWS,
    },
  },
  "a step of which nobody has been told": {
    prepare: async (world) => {
      await open(world);
      tillDue(world);
      world.fireDue();
      await world.turns.take(60);
    },
    commands: { ...only(OF_PROMISES, ["keep", "withdraw", "move"]), ...NEWS },
  },
};

/** Due late enough for what the partner is asked for. */
const asked = async (world: World, ...steps: string[]): Promise<void> => {
  askForCall(world, { local: "2027-05-12T17:00" });
  await rest(world);
  promised(handedToPartner("enrolment"))(world);
  await rest(world);
  for (const step of steps) {
    OF_PARTNERS[step]?.(world);
    await rest(world);
  }
};

const AT_PARTNERS: Readonly<Record<string, Scene>> = {
  "a promise offered to a partner": {
    prepare: (world) => asked(world),
    commands: { ...OF_PARTNERS, ...only(OF_PROMISES, ["keep", "withdraw", "timer"]) },
  },
  "a promise that a partner has": {
    prepare: (world) => asked(world, "ines accepts", "ivo acknowledges"),
    commands: {
      ...only(OF_PARTNERS, [
        "ines acknowledges",
        "ivo gives back",
        "ines has done it",
        "ivo looks",
      ]),
      ...only(OF_PROMISES, ["no longer wanted", "that is not so", "offer", "undo"]),
    },
  },
};

const BOOKED: Readonly<Record<string, Scene>> = {
  "a visit on its day": {
    prepare: async (world) => {
      await visit(world);
      // By then the reminder of the day before has gone.
      await till(world, plus(VISIT_AT, HOUR - DAY));
      world.advance(VISIT_AT - world.now - 2 * HOUR);
    },
    commands: OF_VISITS,
  },
  "a visit that its customer has not heard of": {
    prepare: async (world) => {
      world.mailer.breakAddress(LUIS);
      await visit(world);
    },
    commands: {
      ...only(OF_VISITS, ["cancel", "move the visit", "promise for it", "ana is away", "timer"]),
      ...only(OF_PROMISES, ["keep", "withdraw", "I have it", "a try", "offer"]),
      ...only(OF_CASES, ["put right"]),
    },
  },
  "a visit under way": {
    prepare: (world) => seen(world, "arrived"),
    commands: only(OF_VISITS, [
      "arrived",
      "in progress",
      "ready",
      "completed",
      "no-show",
      "a mistake",
      "cancel",
      "promise for it",
      "ana is away",
    ]),
  },
  "a car that comes": {
    prepare: (world) => left(world),
    commands: {
      ...only(OF_CARS, ["look at it", "look once more"]),
      ...only(OF_VISITS, ["arrived", "no-show", "cancel", "completed", "move the visit", "timer"]),
    },
  },
  "a car of which word is promised": {
    prepare: (world) => leftLong(world),
    commands: WITH_WORD,
  },
  "a car of which word was given": {
    prepare: (world) => leftLong(world, "give word"),
    commands: WITH_WORD,
  },
  "a car that is handed back": {
    prepare: async (world) => {
      await left(world);
      for (const command of ["look at it", "in progress", "ready"]) {
        ({ ...OF_VISITS, ...OF_CARS })[command]?.(world);
        await rest(world);
      }
    },
    commands: { ...OF_CARS, ...only(OF_VISITS, ["completed", "in progress", "a mistake"]) },
  },
  "two cars and one to lend": {
    prepare: async (world) => {
      for (const [index, email] of [LUIS, "lena@example.com"].entries()) {
        bookAt(world, email, plus(VISIT_AT, index * HOUR), "drop-off");
        await rest(world);
      }
    },
    commands: { ...OF_STAYS, ...only(OF_VISITS, ["cancel", "move it elsewhere"]) },
  },
  "a car that stays the night": {
    prepare: async (world) => {
      await left(world);
      for (const command of ["over night", "in progress"]) {
        ({ ...OF_VISITS, ...OF_STAYS })[command]?.(world);
        await rest(world);
      }
    },
    commands: {
      ...only(OF_STAYS, ["a loaner", "over two nights", "agreed", "declined"]),
      ...only(OF_VISITS, ["ready", "completed", "a mistake", "timer"]),
    },
  },
  "a car that waits for a part": {
    prepare: async (world) => {
      await left(world);
      OF_VISITS["arrived"]?.(world);
      await rest(world);
    },
    commands: {
      ...only(OF_PARTS, ["part needed", "that part too", "wash it"]),
      ...only(OF_VISITS, ["ready", "a mistake"]),
    },
  },
  "a car that comes again": {
    prepare: async (world) => {
      await left(world);
      OF_PARTS["part needed"]?.(world);
      await rest(world);
    },
    commands: {
      ...only(OF_PARTS, ["it is there", "it comes later", "a return"]),
      ...only(OF_VISITS, ["a mistake"]),
    },
  },
  "a visit that is over": {
    prepare: async (world) => {
      await seen(world, "arrived", "completed");
      await till(world, plus(world.now, DAY));
    },
    commands: only(OF_VISITS, ["completed", "a mistake", "how it was", "promise for it", "timer"]),
  },
  "a time that is held for who waits": {
    prepare: async (world) => {
      for (const [index, email] of ["luis", "lena", "leo"].entries()) {
        world.advance(MINUTE);
        bookAt(world, `${email}@example.com`, plus(VISIT_AT, index * HOUR));
        await rest(world);
      }
      OF_THOSE_WHO_WAIT["wait"]?.(world);
      await rest(world);
      world.advance(MINUTE);
      OF_THOSE_WHO_WAIT["the next waits"]?.(world);
      await rest(world);
      OF_THOSE_WHO_WAIT["cancel the first"]?.(world);
      await rest(world);
    },
    commands: OF_THOSE_WHO_WAIT,
  },
  "a time that was held until now": {
    prepare: async (world) => {
      await BOOKED["a time that is held for who waits"]?.prepare(world);
      const until = world.waiting().flatMap(({ offer }) => offer?.until ?? [])[0] ?? world.now;
      world.advance(until - world.now);
    },
    commands: only(OF_THOSE_WHO_WAIT, ["accept", "decline", "cancel theirs", "book", "timer"]),
  },
  "a time that is held for who has none": {
    prepare: async (world) => {
      bookAt(world, "luis@example.com");
      await rest(world);
      for (const name of ["wish", "opens the mail", "the next wishes", "the next opens"]) {
        world.advance(MINUTE);
        OF_THOSE_WITHOUT[name]?.(world);
        await rest(world);
      }
      OF_THOSE_WITHOUT["cancel the first"]?.(world);
      await rest(world);
    },
    commands: only(OF_THOSE_WITHOUT, [
      "accept",
      "decline",
      "leave",
      "the desk ends it",
      "the desk books",
      "book",
      "ana is away",
      "timer",
    ]),
  },
  "the last of a wish": {
    prepare: async (world) => {
      OF_THOSE_WITHOUT["wish"]?.(world);
      await rest(world);
      const before = world.waiting().flatMap((one) => one.before ?? [])[0] ?? world.now;
      OF_THOSE_WITHOUT["opens the mail"]?.(world);
      await rest(world);
      world.advance(before - world.now);
    },
    commands: only(OF_THOSE_WITHOUT, ["leave", "the desk ends it", "the desk books", "timer"]),
  },
};

/** Moments in which much may happen at once. */
export const SCENES: Readonly<Record<string, Scene>> = { ...PROMISED, ...AT_PARTNERS, ...BOOKED };

/** @throws when one of them has another name. */
function only(all: Commands, names: readonly string[]): Commands {
  return Object.fromEntries(
    names.map((name) => {
      const command = all[name];
      if (command === undefined) throw new Error(`there is no command ${name}`);
      return [name, command];
    }),
  );
}
