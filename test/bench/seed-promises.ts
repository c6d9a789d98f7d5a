import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startEngine } from "../../infra/local/engines/choose-engine.ts";
import { createTables } from "../../infra/local/engines/tables.ts";
import {
  LOCAL_AWS,
  SCHEDULE_GROUP,
  functionEnvironment,
} from "../../infra/local/functions/function-environment.ts";
import { seed } from "../../infra/local/sample/seed.ts";
import { createScheduleStore } from "../../infra/local/scheduler/schedule-store.ts";
import { scheduleDefinitionSchema } from "../../infra/local/scheduler/schedule.ts";
import { readSettings } from "../../infra/local/settings.ts";
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
import {
  CALENDAR,
  CASES,
  DIRECTORY,
  ERASED,
  tableShapes,
} from "../../shared/platform/dynamodb/table-shapes.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { documentClient } from "../../shared/platform/dynamodb/tables.ts";
import { createSchedules } from "../../shared/platform/scheduler/schedules.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";

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
  mkdirSync(folder, { recursive: true });
  const { engine: name, endpoint } = readSettings(process.env);
  const engine = await startEngine({ name, folder, keep: true, endpoint });
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: engine.endpoint, maxAttempts: 4 });
  await createTables(client, tableShapes);
  engine.onTablesMade?.();
  await seed(client);
  const tables = {
    client: documentClient(client),
    cases: CASES.name,
    calendar: CALENDAR.name,
    directory: DIRECTORY.name,
    erased: ERASED.name,
  };
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
  client.destroy();
  // The stream begins with what happens from now on.
  engine.onTablesGone?.();
  await engine.stop();
  writeFileSync(path.join(folder, "schedules.json"), JSON.stringify(armed.all()));
}

/** Arms in the store that the local Scheduler reads when it starts. */
function recordedSchedules(store: ReturnType<typeof createScheduleStore>, now: Instant) {
  const send = async (command: { readonly input: { readonly Name?: string } }) => {
    const { Name = "", ...definition } = command.input;
    store.create(Name, scheduleDefinitionSchema.parse(definition), now);
    return { $metadata: {} };
  };
  const nowhere = { dynamodb: "", scheduler: "", ses: "", s3: "" };
  const names = functionEnvironment("", nowhere, { issuer: "", audience: "" });
  return createSchedules({
    client: { send },
    group: SCHEDULE_GROUP,
    targetArn: names["TIMER_ARN"] ?? "",
    roleArn: names["TIMER_ROLE_ARN"] ?? "",
    deadLetterArn: names["TIMER_DEAD_LETTERS_ARN"] ?? "",
  });
}
