import { writeFileSync } from "node:fs";
import path from "node:path";
import {
  SCHEDULE_GROUP,
  functionEnvironment,
} from "../../infra/local/functions/function-environment.ts";
import { createScheduleStore } from "../../infra/local/scheduler/schedule-store.ts";
import { scheduleDefinitionSchema } from "../../infra/local/scheduler/schedule.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { arm } from "../../shared/timers/arm.ts";
import { commitmentTimer } from "../../shared/timers/kinds.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import {
  callbackInputSchema,
  requestCallback,
} from "../../shared/commitments/make/request-callback.ts";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { createOutboxStore } from "../../shared/relay/outbox.store.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createSchedules } from "../../shared/platform/scheduler/schedules.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { openSeedingEngine } from "./seeding-engine.ts";

export type SeededPromises = {
  readonly folder: string;
  readonly count: number;
  /** Spread over so many dealers. */
  readonly dealers: number;
  readonly now: Instant;
  /** With offset, when all of them are due. */
  readonly dueAt: string;
};

const SIDE_BY_SIDE = 16;

/**
 * Promises that are all due at one time, made by the use case straight on the engine whose folder a
 * stack is then started with. Their events count as relayed (nobody needs the mails of the making),
 * and their timers are what relay would have armed.
 */
export async function seedPromises({ folder, count, dealers, now, dueAt }: SeededPromises) {
  const { tables, close } = await openSeedingEngine(folder);
  const directory = createDirectoryStore(tables, systemRandom);
  const documents = Array.from({ length: dealers }, (_, index) =>
    dealerSchema.parse(dealerDocument(`dealer-${index}`, "Europe/London")),
  );
  for (const document of documents) await directory.putDealer(document, undefined);
  const armed = createScheduleStore();
  armed.addGroup(SCHEDULE_GROUP);
  const schedules = recordedSchedules(armed, now);
  const outbox = createOutboxStore(tables);
  const cases = createCaseStore(tables);
  const commitments = createCommitmentStore(tables);
  const byId = new Map<string, Dealer>(documents.map((document) => [document.id, document]));
  const deps = {
    tables,
    commit: createCommit(tables, systemRandom),
    random: systemRandom,
    cases,
    commitments,
    directory,
    schedules,
    recentDealers: async (id: string) => byId.get(id),
  };
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const phone = `+44207${String(index).padStart(7, "0")}`;
      const customer = { name: "Rosa", email: `rosa-${index}@example.com`, phone };
      const dealer = `dealer-${index % dealers}`;
      const asked = { dealer, topic: "My car", customer, due: { at: dueAt } };
      const made = await requestCallback(deps, callbackInputSchema.parse(asked), now);
      if (!made.ok) throw new Error(made.failure.code);
      const { commitment } = made.value;
      await arm(schedules, commitmentTimer, commitment, now);
      const story = await cases.story(commitment.reference);
      for (const event of story?.events ?? []) await outbox.finish(event);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  await close();
  writeFileSync(path.join(folder, "schedules.json"), JSON.stringify(armed.all()));
}

/** Arms in the store that the local Scheduler reads when it starts. */
function recordedSchedules(store: ReturnType<typeof createScheduleStore>, now: Instant) {
  const send = async (command: { readonly input: { readonly Name?: string } }) => {
    const { Name = "", ...definition } = command.input;
    store.create(Name, scheduleDefinitionSchema.parse(definition), now);
    return { $metadata: {} };
  };
  const nowhere = { dynamodb: "", scheduler: "", ses: "", s3: "", userPool: "" };
  const names = functionEnvironment("", nowhere, { issuer: "", audience: "" });
  return createSchedules({
    client: { send },
    group: SCHEDULE_GROUP,
    targetArn: names["TIMER_ARN"] ?? "",
    roleArn: names["TIMER_ROLE_ARN"] ?? "",
    deadLetterArn: names["TIMER_DEAD_LETTERS_ARN"] ?? "",
  });
}
