import { ThrottlingException, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { CaseStory } from "../../shared/story/case-story.ts";
import type { Told } from "../../shared/mail/write/templates/template.ts";
import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import { createOutboxStore } from "../../shared/relay/outbox.store.ts";
import type { RelayDeps } from "../../shared/relay/relay-event.ts";
import { createSuppressionStore } from "../../shared/mail/fate/suppression.store.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { createSchedules } from "../../shared/platform/scheduler/schedules.ts";
import { timersOn } from "../../functions/wiring/open-timers.ts";
import type { Timers } from "../../functions/wiring/open-timers.ts";
import type { Command, MemoryTables } from "./memory-tables.ts";
import { createCaseItemsStore } from "../../shared/people/erase/case-items.store.ts";
import { eraseCase } from "../../shared/people/erase/erase-case.ts";
import type { Looked } from "./simulated-mailer.ts";
import type { Run } from "./turns.ts";
import type { World } from "./world.ts";
import { noPeople } from "../fixtures/no-people.ts";

/** What a run of a function is made of. */
export type Deps = Timers & {
  readonly suppressions: ReturnType<typeof createSuppressionStore>;
  readonly relay: RelayDeps;
};

const quiet = () => undefined;

/** Says nothing, and hears whom nobody else can hear. */
function logOf(world: World): RelayDeps["log"] {
  return {
    info: quiet,
    error: quiet,
    metric: quiet,
    warn: (code, { event, commitment, mail } = {}) => {
      const heard =
        code === "promise.nobody-hears"
          ? [event, commitment]
          : code === "mail.given-up"
            ? [mail]
            : [];
      for (const id of heard) if (typeof id === "string") world.alarms.add(id);
    },
  };
}

/** The dependencies of one run, which die with it: each of their calls is a turn in this world. */
export function depsOf(run: Run, world: World, memory: MemoryTables): Deps {
  const tables = tablesOf(run, world, memory);
  const timers = timersOn({
    tables,
    random: world.chance,
    directory: world.directoryOf(tables),
    schedules: createSchedules({
      client: { send: (command: never) => world.scheduler.call(run, command) } as never,
      group: "kept",
      targetArn: "",
      roleArn: "",
      deadLetterArn: "",
    }),
  });
  const asked = new Map<string, number>();
  // Whoever never asks could have, since then.
  const began = world.order;
  const store = createSuppressionStore(tables);
  const suppressions = {
    ...store,
    blocks: (...[email, messageClass]: Parameters<typeof store.blocks>) => {
      asked.set(email, world.order);
      return store.blocks(email, messageClass);
    },
  };
  const relay: RelayDeps = {
    ...timers,
    ...writing(run, world, timers, (email) => asked.get(email) ?? began),
    people: { ...noPeople.people, erase: erasing(timers) },
    suppressions,
    outbox: createOutboxStore(tables),
    watch: { renew: async () => undefined },
    settings: {
      publicUrl: "https://kept.example",
      from: "kept@kept.example",
      surveysFrom: "news@kept.example",
      sets: { common: "kept", brands: [] },
    },
    log: logOf(world),
  };
  return { ...timers, suppressions, relay };
}

/** Files lie elsewhere, and nobody here has any. */
function erasing(timers: Timers): RelayDeps["people"]["erase"] {
  const items = createCaseItemsStore(timers.tables);
  const caseFiles = { removeAll: async () => {} };
  return async ({ reference }, now) => {
    await eraseCase({ ...timers, items, caseFiles }, reference, now);
  };
}

function tablesOf(run: Run, world: World, memory: MemoryTables): Tables {
  const refused = ({ input }: Command, fault: "throttle" | "conflict") => {
    const writes: unknown[] = input["TransactItems"] ?? [];
    if (fault === "throttle" || writes.length === 0) {
      return new ThrottlingException({ message: "slow down", $metadata: {} });
    }
    // Somebody else holds the first item for a moment.
    const CancellationReasons = writes.map((_write, index) => ({
      Code: index === 0 ? "TransactionConflict" : "None",
    }));
    const what = { message: "conflict", $metadata: {}, CancellationReasons };
    return new TransactionCanceledException(what);
  };
  const client = {
    send: (command: Command) =>
      world.turns.call(
        run,
        () => world.perform(command, run),
        (fault) => refused(command, fault),
      ),
  };
  return { ...memory.tables, client: client as unknown as Tables["client"] };
}

/** Mails are empty here; what counts is when the story was read that each is written from. */
function writing(
  run: Run,
  world: World,
  { cases }: Timers,
  askedAt: (email: string) => number,
): Pick<RelayDeps, "cases" | "compose" | "composeTogether" | "mailer"> {
  const readAt = new WeakMap<CaseStory, number>();
  const looks = new Map<string, Looked>();
  const looked = ({ id, recipient }: Mail, { story }: Told) =>
    looks.set(id, { story: readAt.get(story) ?? 0, asked: askedAt(recipient.email) });
  return {
    cases: {
      ...cases,
      around: async (reference, around) => {
        const from = world.order;
        const story = await cases.around(reference, around);
        if (story !== undefined) readAt.set(story, from);
        return story;
      },
      since: async (now, at) => {
        const from = world.order;
        const story = await cases.since(now, at);
        if (!readAt.has(story)) readAt.set(story, from);
        return story;
      },
    },
    compose: async (mail, told) => {
      looked(mail, told);
      return { subject: mail.subject, from: "bath@kept.example", raw: new Uint8Array() };
    },
    composeTogether: async (all) => {
      for (const { mail, told } of all) looked(mail, told);
      return {
        subject: `${all.length} promises`,
        from: "bath@kept.example",
        raw: new Uint8Array(),
      };
    },
    mailer: {
      sendRaw: (mail) => world.mailer.send(run, mail, looks),
      forgive: () => Promise.resolve(),
    },
  };
}
