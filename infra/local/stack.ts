import * as z from "zod";
import type { Instant } from "../../shared/kernel/time.ts";
import type { FunctionSpec } from "../../functions/wiring/function-spec.ts";
import { manifest as deployedFunctions } from "../../functions/manifest.ts";
import type { Entries } from "../build.ts";
import { createBackground } from "./background.ts";
import type { Background } from "./background.ts";
import { createClockControl } from "./clock/clock-control.ts";
import { createLocalClock } from "./clock/local-clock.ts";
import type { LocalClock } from "./clock/local-clock.ts";
import { createLocalControl } from "./control/local-control.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { startEngine } from "./engines/choose-engine.ts";
import { createFaultRules } from "./faults/fault-rules.ts";
import { functionEnvironment } from "./functions/function-environment.ts";
import { buildBundles, deployedBundles } from "./functions/bundles.ts";
import { createFunctionsHost } from "./functions/functions-host.ts";
import { createGateway } from "./gateway/gateway.ts";
import { isOwnHost } from "./http/own-host.ts";
import { json, serve } from "./http/serve.ts";
import type { Handle } from "./http/serve.ts";
import { createAuthorizer } from "./gateway/authorizer.ts";
import { startIssuer } from "./identity/issuer.ts";
import { createUserPool } from "./identity/user-pool.ts";
import { openMailbox } from "./mail/mailbox.ts";
import type { CapturedMail } from "./mail/mailbox.ts";
import { openJournal } from "./machine/journal.ts";
import type { Journal } from "./machine/journal.ts";
import { samplePeople } from "./sample/sample-people.ts";
import { sampleBrand, sampleDealers, samplePartners } from "./sample/seed.ts";
import { filesIn } from "./files/bucket-files.ts";
import { openSavedState } from "./machine/saved-state.ts";
import type { SavedState } from "./machine/saved-state.ts";
import { startServices } from "./services.ts";
import type { Settings } from "./settings.ts";
import { openWorkFolder } from "./machine/work-folder.ts";
import { createDeadLetters } from "./work/dead-letters.ts";

export type StackOptions = Partial<Settings> & {
  /** Other functions than the deployed ones, for tests of the stack itself. */
  readonly manifest?: readonly FunctionSpec[];
  readonly entries?: Entries;
};

export type Stack = {
  readonly url: string;
  readonly engine: string;
  readonly stop: () => Promise<void>;
};

/** How often a running clock is looked at. */
const TICK_MILLISECONDS = 250;

/**
 * The whole of Kept on this machine; resolves when it takes requests.
 *
 * @throws CannotStart or BuildRefused with a sentence for the person who starts it. Nothing is left
 * running then.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  await using undo = new AsyncDisposableStack();
  const ready = Promise.withResolvers<Handle>();
  const handle: Handle = async (request) => (await ready.promise)(request);
  // First of all: nothing else is worth starting when the port is taken.
  const server = await serve(options.port ?? 3000, handle);
  undo.defer(server.close);
  const url = `http://127.0.0.1:${server.port}`;

  const { engine, bundles, issuer, saved, userPool } = await startOutside(undo, options, url);
  const inside = await startInside(undo, options, { engine, saved, userPool });
  const { functions, background, services, clock, ...told } = inside;
  const environment = functionEnvironment(url, services.endpoints, issuer, options);
  functions.start({ bundles, environment });
  undo.defer(functions.stop);

  const manifest = options.manifest ?? deployedFunctions;
  const authorizer = createAuthorizer(issuer);
  // Tokens live in the machine's time, and a request's own time is what they are held against.
  const gateway = createGateway({ manifest, functions, authorizer, now: Date.now });
  const people = samplePeople([sampleBrand, ...sampleDealers, ...samplePartners]);
  const { counts, documents } = services;
  const local = createLocalControl({
    ...told,
    clock,
    background,
    issuer,
    people,
    userPool,
    counts,
    documents,
  });
  ready.resolve(frontDoor(server.port, gateway, local));

  const ticker = setInterval(told.control.tick, TICK_MILLISECONDS);
  undo.defer(() => clearInterval(ticker));
  background.loop.nudge();
  const running = undo.move();
  return { url, engine: engine.name, stop: () => running.disposeAsync() };
}

/** What takes time to start and needs nothing of us, side by side. */
async function startOutside(undo: AsyncDisposableStack, options: StackOptions, url: string) {
  const folder = await openWorkFolder(options.data);
  undo.defer(folder.remove);
  const saved = openSavedState(options.data);
  undo.defer(saved.flush);
  const userPool = createUserPool(saved);
  const starting = {
    engine: startEngine({
      name: options.engine,
      folder: folder.data,
      keep: options.data !== undefined,
      endpoint: options.endpoint,
    }),
    bundles:
      options.entries === undefined
        ? deployedBundles()
        : buildBundles(folder.temporary, options.entries),
    issuer: startIssuer(`${url}/_local/sign-in`, userPool),
  };
  // All of them, so that what did start is stopped when another could not.
  const [engine, , issuer] = await Promise.allSettled(Object.values(starting));
  if (engine?.status === "fulfilled") undo.defer((await starting.engine).stop);
  if (issuer?.status === "fulfilled") undo.defer((await starting.issuer).stop);
  return {
    engine: await starting.engine,
    bundles: await starting.bundles,
    issuer: await starting.issuer,
    saved,
    userPool,
  };
}

type Started = Awaited<ReturnType<typeof startOutside>>;

async function startInside(
  undo: AsyncDisposableStack,
  options: StackOptions,
  { engine, saved, userPool }: Pick<Started, "engine" | "saved" | "userPool">,
) {
  const clock = createLocalClock(options.now, skippedBefore(saved));
  const manifest = options.manifest ?? deployedFunctions;
  const deadLetters = createDeadLetters((text) => process.stderr.write(`${text}\n`));
  const functions = createFunctionsHost({
    manifest,
    clock: clock.memory,
    logLevel: options.logLevel ?? "warn",
    patience: engine.patience,
  });
  const files = filesIn(options.data);
  const rules = createFaultRules();
  const database = openDatabase(engine);
  undo.defer(database.close);
  const { firstWorkAt } = database;
  const mailbox = await openMailbox(keptMails(options.data, saved));
  const onReported = ({ id }: CapturedMail) => mailbox.reported(id);
  const given = { manifest, functions, clock, saved, deadLetters, rules, firstWorkAt, onReported };
  const background = createBackground(given);
  const { schedules, reports, loop } = background;
  for (const mail of mailbox.unreported) reports.expectOutcome(mail);
  const services = await startServices({
    files,
    userPool,
    engineEndpoint: engine.endpoint,
    schedules,
    mailbox,
    reports,
    now: clock.now,
    rules,
    onWrite: background.onWrite,
  });
  undo.defer(services.stop);
  await database.prepare();
  await follow(background, database);
  const onMoved = () => saved.saveAtOnce("clock", { skipped: clock.skipped() });
  const control = controlOf(background, clock, onMoved);
  const reset = async (now?: Instant) => {
    // First what would keep the functions busy, then they: what they do belongs to the old data.
    rules.clear();
    await functions.idle();
    await loop.exclusively(async () => {
      const { documents } = services;
      for (const part of [reports, mailbox, schedules, deadLetters, documents, files, userPool])
        part.clear();
      services.counts.take();
      await database.empty();
      await database.prepare();
      await follow(background, database);
      clock.reset(now);
      onMoved();
      control.replan();
    });
  };
  const told = { control, mailbox, deadLetters, rules, reset, tables: database.tables };
  return { functions, background, services, clock, ...told };
}

function controlOf(
  { loop, recurring, runner: schedules }: Background,
  clock: LocalClock,
  onMoved: () => void,
) {
  const { settle, nudge } = loop;
  return createClockControl({ clock, settle, nudge, recurring, schedules, onMoved });
}

async function follow({ records, progress, work }: Background, database: Database): Promise<void> {
  work.expectWork();
  const reader = await database.stream(progress.known());
  progress.follow(reader.arn);
  records.follow(reader);
}

/** The journal of mails, begun with those that earlier versions kept in one file. */
function keptMails(folder: string | undefined, saved: SavedState): Journal {
  const journal = openJournal(folder, "mails");
  const before = z.array(z.looseObject({ id: z.string() })).safeParse(saved.load("mails"));
  if (!before.success) return journal;
  // That file goes last, so whatever is in the journal beside it was left by a crash here.
  journal.clear();
  for (const mail of before.data) {
    journal.append(mail);
    journal.append({ reported: mail.id });
  }
  saved.remove("mails");
  return journal;
}

const savedClockSchema = z.object({ skipped: z.int() });

function skippedBefore(saved: SavedState): number {
  const parsed = savedClockSchema.safeParse(saved.load("clock"));
  return parsed.success ? parsed.data.skipped : 0;
}

function frontDoor(port: number, gateway: Handle, control: Handle): Handle {
  return async (request) => {
    if (!isOwnHost(request, port)) return json(403, { message: "Only this machine may ask." });
    const { path } = request;
    return path === "/_local" || path.startsWith("/_local/") ? control(request) : gateway(request);
  };
}
