// What the system loads only when it needs it: no seed must depend on how long that takes.
import "../../shared/booking/offer-freed-time.ts";
import "../../shared/cases/phone.ts";
import {
  ConflictException,
  ResourceNotFoundException,
  ThrottlingException,
  ValidationException,
} from "@aws-sdk/client-scheduler";
import { ThrottlingException as TableThrottled } from "@aws-sdk/client-dynamodb";
import { alignAppointment } from "../../shared/booking/align-appointment.ts";
import { createAppointmentStore } from "../../shared/booking/appointment.store.ts";
import type { Appointment } from "../../shared/booking/appointment.schema.ts";
import { createCalendarStore } from "../../shared/booking/calendar.store.ts";
import { fireAppointmentAction } from "../../shared/booking/fire-appointment-action.ts";
import { takePassedActions } from "../../shared/booking/take-passed-actions.ts";
import { alignTimers } from "../../shared/commitments/align-timers.ts";
import { climbOn } from "../../shared/commitments/climb-on.ts";
import { createCommitmentStore } from "../../shared/commitments/commitment.store.ts";
import { fireStep } from "../../shared/commitments/fire-step.ts";
import { takePassedSteps } from "../../shared/commitments/take-passed-steps.ts";
import { timerPayloadSchema } from "../../shared/commitments/timer-payload.ts";
import { createCaseStore } from "../../shared/cases/case.store.ts";
import type { CaseStory } from "../../shared/cases/case-story.ts";
import type { Commitment } from "../../shared/commitments/commitment.schema.ts";
import type { CaseEvent } from "../../shared/cases/event.schema.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import type { Brand, Dealer } from "../../shared/directory/dealer.schema.ts";
import { MINUTE, instant, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Told } from "../../shared/mail/hand-over.ts";
import type { Mail } from "../../shared/mail/mail.schema.ts";
import { createMailStore } from "../../shared/mail/mail.store.ts";
import { createSuppressionStore } from "../../shared/mail/suppression.store.ts";
import { createOutboxStore } from "../../shared/mail/outbox.store.ts";
import { recordReport } from "../../shared/mail/record-report.ts";
import { relayEvent } from "../../shared/mail/relay-event.ts";
import type { RelayDeps } from "../../shared/mail/relay-event.ts";
import { relayForgottenEvents, retryQueuedMail } from "../../shared/mail/sweep-mail.ts";
import { CALENDAR, CASES, DIRECTORY } from "../../shared/platform/dynamodb/table-shapes.ts";
import { directoryKeys } from "../../shared/platform/dynamodb/keys.ts";
import { queryWork } from "../../shared/platform/dynamodb/query-work.ts";
import { createSchedules } from "../../shared/platform/scheduler/schedules.ts";
import type { OutgoingMail } from "../../shared/platform/ses/mailer.ts";
import { Chance } from "./chance.ts";
import { createMemoryTables, nameOf } from "./memory-tables.ts";
import type { Command } from "./memory-tables.ts";
import type { Item } from "./expression.ts";
import { Turns } from "./turns.ts";
import type { Run } from "./turns.ts";
import { warmDirectory } from "./warm-directory.ts";

type Armed = { readonly name: string; readonly at: Instant; readonly input: string };
type Sent = { readonly mailId: string; readonly undecided: boolean };

const quiet = () => undefined;
const log = { info: quiet, warn: quiet, error: quiet, metric: quiet };

/** No appointments are made here. */
const nothing = async () => undefined;
const NO_VISITS = {
  watch: nothing,
  forget: nothing,
  check: nothing,
  doubt: nothing,
  settle: nothing,
};

/** Everything around the system: its tables, stream, scheduler and mail, with all their troubles. */
export class World {
  readonly chance: Chance;
  readonly turns: Turns;
  readonly armed = new Map<string, Armed>();
  /** Names that were armed at some time. */
  readonly everArmed = new Set<string>();
  readonly sent: Sent[] = [];
  readonly badAddresses = new Set<string>();
  readonly violations: string[] = [];
  readonly successes: Commitment[] = [];
  /** When promises were closed that are closed now. */
  readonly closings = new Map<string, number>();
  /** Counts the calls: what came before what. */
  order = 0;
  now: Instant;
  running = 0;
  readonly #memory;
  readonly #directoryOf;
  #stream: { reference: string; id: string }[] = [];
  /** Runs that failed and are delivered again. */
  #again: (() => void)[] = [];

  constructor(seed: number, now: Instant, dealer: Dealer, brand: Brand) {
    this.chance = new Chance(seed);
    this.turns = new Turns(this.chance);
    this.now = now;
    this.#directoryOf = warmDirectory(this.chance);
    this.#memory = createMemoryTables(undefined, (item) => this.#streamed(item));
    for (const [key, document] of [
      [directoryKeys.dealer(dealer.id), dealer],
      [directoryKeys.brand(brand.id), brand],
    ] as const) {
      const Item = { ...key, document: JSON.stringify(document), etag: "1" };
      const input = { TableName: DIRECTORY.name, Item };
      this.#memory.run({ input, constructor: { name: "PutCommand" } });
    }
  }

  items(): Item[] {
    return this.#memory.items(CASES.name);
  }

  commitments(): Commitment[] {
    return this.#dataOf("commitment") as Commitment[];
  }

  appointments(): Appointment[] {
    return this.#dataOf("appointment") as Appointment[];
  }

  /** The rows of the calendar, one a resource and day. */
  calendar(): Item[] {
    return this.#memory.items(CALENDAR.name);
  }

  events(): CaseEvent[] {
    return this.#dataOf("event") as CaseEvent[];
  }

  mails(): Mail[] {
    return this.#dataOf("mail") as Mail[];
  }

  #dataOf(kind: string): unknown[] {
    return this.items().flatMap((item) => (item["kind"] === kind ? [item["data"]] : []));
  }

  /** A change whose caller heard that it is done. */
  succeeded(commitment: Commitment): void {
    this.successes.push(commitment);
  }

  /** Starts a run with dependencies of its own, which die with it. */
  start(body: (deps: Deps) => Promise<unknown>, again?: () => void): void {
    this.running += 1;
    let open = true;
    const end = (failed: boolean) => {
      if (!open) return;
      open = false;
      this.running -= 1;
      if (failed && again !== undefined) this.#again.push(again);
    };
    const run: Run = { dead: false, died: () => end(true) };
    const deps = this.#depsOf(run);
    body(deps).then(
      () => end(false),
      () => end(true),
    );
  }

  /** One person's request; nobody sends it again. */
  request(body: (deps: Deps, now: Instant) => Promise<unknown>): void {
    const { now } = this;
    this.start((deps) => body(deps, now));
  }

  sweep(): void {
    const { now } = this;
    this.start(async (deps) => {
      const work = await queryWork(deps.tables, now);
      for (const chore of [
        () => takePassedSteps(deps, work, now),
        () => takePassedActions(deps, work, now),
        () => relayForgottenEvents(deps.relay, work, now),
        () => retryQueuedMail(deps.relay, work, now),
      ]) {
        await chore().catch(quiet);
      }
    });
  }

  /** Delivers what the stream holds; some of it twice, some of it never while there is trouble. */
  deliverStream(): void {
    const records = this.#stream;
    this.#stream = [];
    for (const [, ofCase] of Map.groupBy(records, ({ reference }) => reference)) {
      const kept = ofCase.filter(() => !this.#strikes(0.04));
      this.#relay(kept);
      if (this.#strikes(0.1)) this.#relay(kept);
    }
    const again = this.#again;
    this.#again = [];
    for (const retry of again) retry();
  }

  /** Fires what is due by now, in any order. */
  fireDue(): void {
    const due = [...this.armed.values()].filter(({ at }) => at <= this.now);
    for (const schedule of due) {
      this.armed.delete(schedule.name);
      if (this.#strikes(0.04)) continue;
      for (let times = this.#strikes(0.15) ? 3 : 1; times > 0; times -= 1) this.#fire(schedule, 0);
    }
  }

  get idle(): boolean {
    return this.running === 0 && this.#stream.length === 0 && this.#again.length === 0;
  }

  #strikes(share: number): boolean {
    return this.turns.trouble > 0 && this.chance.happens(share);
  }

  #fire({ input, ...schedule }: Armed, tries: number): void {
    const { now } = this;
    const payload = timerPayloadSchema.parse(JSON.parse(input));
    if (payload.kind === "waiting-offer" || payload.kind === "confirmation") return;
    const again = tries < 3 ? () => this.#fire({ input, ...schedule }, tries + 1) : undefined;
    this.start(
      (deps) =>
        payload.kind === "commitment"
          ? fireStep(deps, payload, now)
          : fireAppointmentAction(deps, payload, now),
      again,
    );
  }

  #relay(records: readonly { reference: string; id: string }[]): void {
    const { now } = this;
    let done = 0;
    if (records.length === 0) return;
    this.start(
      async (deps) => {
        for (const record of records) {
          await relayEvent(deps.relay, record, now);
          done += 1;
        }
      },
      () => this.#relay(records.slice(done)),
    );
  }

  #report(mail: OutgoingMail): void {
    const { now } = this;
    const fact = this.badAddresses.has(mail.to) ? ("bounced" as const) : ("delivered" as const);
    const { mailId, reference } = mail;
    const report = { mail: mailId, reference, fact, permanent: true, at: now, messageId: mailId };
    const deliver = () =>
      this.start((deps) => recordReport({ ...deps, log }, report, now), deliver);
    deliver();
  }

  #noteClosings(): void {
    for (const { id, status } of this.commitments()) {
      if (status === "open") this.closings.delete(id);
      else if (!this.closings.has(id)) this.closings.set(id, this.order);
    }
  }

  #streamed({ kind, data }: Item): void {
    if (kind !== "event") return;
    const { reference, id } = data as CaseEvent;
    this.#stream.push({ reference, id });
  }

  #depsOf(run: Run) {
    const { turns, chance: random } = this;
    const memory = this.#memory;
    const away = () => new TableThrottled({ message: "slow down", $metadata: {} });
    const readAt = new WeakMap<CaseStory, number>();
    /** When the story was read that a mail was written from. */
    const lookedAt = new Map<string, number>();
    const looked = ({ id }: Mail, { story }: Told) => lookedAt.set(id, readAt.get(story) ?? 0);
    const client = {
      send: (command: never) =>
        turns.call(
          run,
          () => {
            this.order += 1;
            const name = nameOf((command as Command).constructor);
            const answer = memory.run(command);
            if (name !== "Query" && name !== "Get") this.#noteClosings();
            return answer;
          },
          away,
        ),
    };
    const tables = { ...memory.tables, client: client as unknown as typeof memory.tables.client };
    const cases = createCaseStore(tables);
    const commitments = createCommitmentStore(tables);
    const directory = this.#directoryOf(tables);
    const mails = createMailStore(tables);
    const schedules = createSchedules({
      client: { send: (command: never) => this.#scheduler(run, command) } as never,
      group: "kept",
      targetArn: "",
      roleArn: "",
      deadLetterArn: "",
    });
    const appointments = createAppointmentStore(tables);
    const calendar = createCalendarStore(tables);
    const timers = {
      tables,
      random,
      cases,
      appointments,
      calendar,
      commitments,
      directory,
      schedules,
    };
    const suppressions = createSuppressionStore(tables);
    const relay: RelayDeps = {
      cases: {
        ...cases,
        story: async (reference) => {
          const from = this.order;
          const story = await cases.story(reference);
          if (story !== undefined) readAt.set(story, from);
          return story;
        },
      },
      directory,
      mails,
      tables,
      suppressions,
      confirmations: NO_VISITS,
      outbox: createOutboxStore(tables),
      mailer: { sendRaw: (mail) => this.#send(run, mail, lookedAt) },
      compose: async (mail, told) => {
        looked(mail, told);
        return { subject: mail.subject, raw: new Uint8Array() };
      },
      composeTogether: async (all) => {
        for (const { mail, told } of all) looked(mail, told);
        return { subject: `${all.length} promises`, raw: new Uint8Array() };
      },
      settings: {
        publicUrl: "https://kept.example",
        from: "kept@kept.example",
        surveysFrom: "news@kept.example",
      },
      random,
      log,
      alignTimers: (commitment, generation, now) =>
        alignTimers(timers, commitment, generation, now),
      alignAppointment: (appointment, generation, now) =>
        alignAppointment(timers, appointment, generation, now),
      followWaiting: async () => undefined,
      climbOn: (unheard, now) => climbOn(timers, unheard, now),
    };
    return { ...timers, mails, suppressions, relay };
  }

  #scheduler(run: Run, command: { readonly input: Item; readonly constructor: { name: string } }) {
    const { input } = command;
    const name = input["Name"] as string;
    const away = () =>
      new ThrottlingException({ Message: "slow down", $metadata: {}, message: "" });
    return this.turns.call(
      run,
      () => {
        const present = this.armed.get(name);
        if (nameOf(command.constructor) === "DeleteSchedule") {
          if (present === undefined) {
            throw new ResourceNotFoundException({ Message: "", message: "", $metadata: {} });
          }
          this.armed.delete(name);
          this.onDisarmed(present.input);
          return {};
        }
        if (present !== undefined) {
          throw new ConflictException({ Message: "", message: "", $metadata: {} });
        }
        const text = /^at\((.*)\)$/.exec(input["ScheduleExpression"] as string)![1]!;
        const at = instant(Date.parse(`${text}Z`));
        // The clock jumped while this run was under way; the service refuses what is past.
        if (at <= this.now)
          throw new ValidationException({ Message: "", message: "", $metadata: {} });
        const target = input["Target"] as { readonly Input: string };
        this.armed.set(name, { name, at, input: target.Input });
        this.everArmed.add(name);
        return {};
      },
      away,
    );
  }

  /** Told of every timer that was taken away. */
  onDisarmed: (input: string) => void = () => undefined;

  /** Told of every mail as it leaves, with when its sender last looked at the case. */
  onSent: (mail: Mail, lookedAt: number) => void = () => undefined;

  #send(run: Run, mail: OutgoingMail, lookedAt: ReadonlyMap<string, number>) {
    let undecided = false;
    return this.turns.call(
      run,
      () => {
        for (const told of this.#toldIn(mail)) {
          this.sent.push({
            mailId: told.id,
            get undecided() {
              return undecided;
            },
          });
          this.onSent(told, lookedAt.get(told.id) ?? 0);
        }
        this.#report(mail);
        return { messageId: mail.mailId };
      },
      () => new Error("throttled"),
      (fault) => {
        undecided = fault === "after" || fault === "crash-after";
      },
    );
  }

  /** The mail itself and those that go out as it. */
  #toldIn({ mailId }: OutgoingMail): Mail[] {
    const mails = this.mails();
    const first = mails.find(({ id }) => id === mailId);
    if (first === undefined) throw new Error("a mail was sent that nobody stored");
    const others = new Set((first.covers ?? []).map(({ mail }) => mail));
    return [first, ...mails.filter(({ id }) => others.has(id))];
  }

  advance(milliseconds: number): void {
    this.now = plus(this.now, milliseconds);
  }

  /** Lets everything come to rest at this instant, as long as that takes. */
  async rest(): Promise<void> {
    for (let round = 0; round < 300 && !this.idle; round += 1) {
      this.deliverStream();
      await this.turns.take(400);
      // Turns alone bring it to rest long before; what is left waits for something real.
      if (round > 200 && !this.idle) await this.turns.moment();
    }
    if (!this.idle) this.violations.push("the system does not come to rest");
  }

  /** Without any more trouble: every timer, sweep and report that is due within some hours. */
  async settle(): Promise<void> {
    this.turns.trouble = 0;
    await this.rest();
    for (let round = 0; round < 10; round += 1) {
      this.advance(5 * MINUTE);
      this.fireDue();
      await this.rest();
      this.sweep();
      await this.rest();
    }
  }
}

/** What a run of a function is made of. */
export type Deps = {
  readonly tables: ReturnType<typeof createMemoryTables>["tables"];
  readonly random: Chance;
  readonly cases: ReturnType<typeof createCaseStore>;
  readonly appointments: ReturnType<typeof createAppointmentStore>;
  readonly calendar: ReturnType<typeof createCalendarStore>;
  readonly commitments: ReturnType<typeof createCommitmentStore>;
  readonly directory: DirectoryStore;
  readonly schedules: ReturnType<typeof createSchedules>;
  readonly mails: ReturnType<typeof createMailStore>;
  readonly suppressions: ReturnType<typeof createSuppressionStore>;
  readonly relay: RelayDeps;
};
