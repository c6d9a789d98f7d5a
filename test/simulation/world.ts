// What the system loads only when it needs it: no seed must depend on how long that takes.
import "../../shared/booking/waiting/offer-to-queue.ts";
import "../../functions/sweep/campaigns-part.ts";
import "../../shared/campaigns/audience/forget-in-audiences.ts";
import "../../shared/campaigns/campaign/campaign.schema.ts";
import "../../shared/campaigns/outcome/note-outcome.ts";
import "../../shared/case/customer/phone.ts";
import "../../shared/directory/store/open-places.schema.ts";
import "../../shared/search/index-case.ts";
import "../../shared/search/search.store.ts";
import "../../shared/story/stored-part.schema.ts";
import "../../shared/mail/write/language/de/de.ts";
import "../../shared/mail/write/language/en/en-gb.ts";
import "../../shared/mail/write/language/en/en-us.ts";
import "../../shared/mail/write/language/es/es.ts";
import "../../shared/mail/write/language/fr/fr.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";
import type { Campaign } from "../../shared/campaigns/campaign/campaign.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { DOCUMENT_SHAPE } from "../../shared/directory/store/versioned.ts";
import type { Brand, Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { Partner } from "../../shared/directory/document/partner.schema.ts";
import { byIntl } from "../../shared/audit/hours.ts";
import type { Clocks } from "../../shared/audit/hours.ts";
import type { InForce } from "../../shared/audit/recorded.ts";
import { plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import { recordReport } from "../../shared/mail/fate/record-report.ts";
import { relayEvent } from "../../shared/relay/relay-event.ts";
import { directoryKeys } from "../../shared/platform/dynamodb/keys/directory-keys.ts";
import { queryWork } from "../../shared/platform/dynamodb/query-work.ts";
import { DIRECTORY } from "../../shared/platform/dynamodb/table-shapes.ts";
import type { OutgoingMail } from "../../shared/platform/ses/mailer.ts";
import { choresOf } from "../../functions/sweep/chores.ts";
import { sweep } from "../../functions/sweep/sweep.ts";
import { timer } from "../../functions/timer/timer.ts";
import { Chance } from "./chance.ts";
import { dataOfItem } from "./data-of-item.ts";
import type { Item } from "./expression.ts";
import { ELSEWHERE, footprintOf } from "./footprint.ts";
import type { Call } from "./footprint.ts";
import { createMemoryTables } from "./memory-tables.ts";
import type { Command } from "./memory-tables.ts";
import { isMistake } from "./mistake.ts";
import { depsOf } from "./run-deps.ts";
import type { Deps } from "./run-deps.ts";
import { Stored } from "./stored.ts";
import { SimulatedMailer } from "./simulated-mailer.ts";
import { SimulatedScheduler } from "./simulated-scheduler.ts";
import type { Armed } from "./simulated-scheduler.ts";
import { Turns } from "./turns.ts";
import type { Run } from "./turns.ts";
import { warmDirectory } from "./warm-directory.ts";

/** A look of somebody of a partner at a case: between which calls, when it began, and what came of it. */
export type Look = {
  readonly reference: string;
  readonly at: Instant;
  readonly from: number;
  readonly to: number;
  readonly granted: boolean;
};

/** What may be away for days. */
export type Service = "scheduler" | "mailer" | "stream";

/** Everything around the system: its tables, stream, scheduler and mail, with all their troubles. */
export class World extends Stored {
  readonly chance: Chance;
  readonly turns: Turns;
  readonly scheduler: SimulatedScheduler;
  readonly mailer: SimulatedMailer;
  readonly directoryOf;
  readonly violations: string[] = [];
  readonly successes: Commitment[] = [];
  readonly looks: Look[] = [];
  /** When promises were closed that are closed now. */
  readonly closings = new Map<string, number>();
  /** What the operator was told that nobody can hear of: events, promises. */
  readonly alarms = new Set<string>();
  /** The documents of dealers, as they followed each other. */
  readonly documents: InForce[];
  readonly brand: Brand;
  /** The one that the history is about, as it was at first. */
  readonly dealer: Dealer;
  /** Whether anything failed, or the clock ran while something was under way. */
  calm = false;
  /** In whose name requests are started, where turns are not left to chance. */
  actor: string | undefined;
  /** What clocks show since rules of a zone changed under way. */
  clocks: { readonly since: number; readonly shows: Clocks } | undefined;
  /** Answers nobody. */
  dead: Service | undefined;
  /** Told of every event as it is written. */
  onWritten: (event: CaseEvent) => void = () => undefined;
  /** What was asked for last. */
  called: Call = ELSEWHERE;
  /** Since when campaigns may not write that may not now. */
  readonly shutSince = new Map<string, number>();
  /** When whoever writes now began, counted in calls: all that was before, they may have seen. */
  readSince = 0;
  /** Counts the calls: what came before what. */
  order = 0;
  now: Instant;
  running = 0;
  protected readonly memory;
  readonly #later: { readonly at: Instant; readonly act: () => void }[] = [];
  readonly #began = new WeakMap<Run, number>();
  #stream: { reference: string; id: string }[] = [];
  /** Runs that failed and are delivered again. */
  #again: (() => void)[] = [];

  constructor(
    seed: number,
    now: Instant,
    dealers: readonly [Dealer, ...Dealer[]],
    { brand, partner }: { readonly brand: Brand; readonly partner: Partner },
  ) {
    super();
    this.chance = new Chance(seed);
    this.turns = new Turns(this.chance);
    this.now = now;
    this.brand = brand;
    [this.dealer] = dealers;
    this.documents = dealers.map((dealer) => ({ since: 0, dealer }));
    this.scheduler = new SimulatedScheduler(
      this.turns,
      () => this.now,
      () => this.dead === "scheduler",
    );
    this.mailer = new SimulatedMailer(
      this.turns,
      () => this.mails(),
      (mail) => this.#report(mail),
      () => this.dead === "mailer",
    );
    this.directoryOf = warmDirectory(this.chance);
    this.memory = createMemoryTables(undefined, (item) => this.#streamed(item));
    for (const [key, document] of [
      ...dealers.map((dealer) => [directoryKeys.dealer(dealer.id), dealer] as const),
      [directoryKeys.brand(brand.id), brand] as const,
      [directoryKeys.partner(partner.id), partner] as const,
    ]) {
      const text = JSON.stringify(document);
      const Item = { ...key, document: text, etag: "1", shape: DOCUMENT_SHAPE };
      this.#put(Item);
    }
    for (const { id, ...listed } of dealers)
      this.#put({ ...directoryKeys.listed(id), id, ...listed });
  }

  /** What they showed at a moment of the history. */
  clocksAt(at: number): Clocks {
    return this.clocks !== undefined && at >= this.clocks.since ? this.clocks.shows : byIntl;
  }

  /** As another one stands that is at rest: one beginning serves many endings. */
  goOnFrom(other: World): void {
    this.chance.goOnFrom(other.chance);
    this.memory.goOnFrom(other.memory);
    this.scheduler.goOnFrom(other.scheduler);
    this.mailer.goOnFrom(other.mailer);
    this.documents.splice(0, this.documents.length, ...other.documents);
    this.violations.push(...other.violations);
    this.successes.push(...other.successes);
    for (const [id, order] of other.closings) this.closings.set(id, order);
    for (const [id, order] of other.shutSince) this.shutSince.set(id, order);
    for (const alarm of other.alarms) this.alarms.add(alarm);
    this.#stream.push(...other.#stream);
    this.order = other.order;
    this.now = other.now;
  }

  /** A change whose caller heard that it is done. */
  succeeded(commitment: Commitment): void {
    this.successes.push(commitment);
  }

  /** Starts a run with dependencies of its own, which die with it. */
  start(body: (deps: Deps) => Promise<unknown>, again?: () => void, actor?: string): void {
    this.running += 1;
    let open = true;
    const end = (failed: boolean) => {
      if (!open) return;
      open = false;
      this.running -= 1;
      if (failed && again !== undefined) this.#again.push(again);
    };
    const run: Run = { dead: false, died: () => end(true), actor };
    this.#began.set(run, this.order);
    body(depsOf(run, this, this.memory)).then(
      () => end(false),
      (error: unknown) => {
        if (isMistake(error)) this.violations.push(String(error));
        end(true);
      },
    );
  }

  /** One person's request; nobody sends it again. */
  request(body: (deps: Deps, now: Instant) => Promise<unknown>): void {
    const { now } = this;
    this.start((deps) => body(deps, now), undefined, this.actor);
  }

  /** With the next round after that moment. */
  later(at: Instant, act: () => void): void {
    this.#later.push({ at, act });
  }

  sweep(): void {
    const { now } = this;
    for (const one of this.#later.filter(({ at }) => at <= now)) {
      this.#later.splice(this.#later.indexOf(one), 1);
      one.act();
    }
    this.start(
      (deps) =>
        sweep({
          clock: { now: () => now },
          random: deps.random,
          workBy: (until) => queryWork(deps.tables, until),
          chores: choresOf(deps, deps.relay, { now: () => this.now }),
        })(),
      undefined,
      this.actor,
    );
  }

  /** Delivers what the stream holds; some of it twice, some of it never while there is trouble. */
  deliverStream(): void {
    if (this.dead === "stream") return;
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
    if (this.dead === "scheduler") return;
    const due = [...this.scheduler.armed.values()].filter(({ at }) => at <= this.now);
    for (const schedule of due) {
      this.scheduler.armed.delete(schedule.name);
      if (this.#strikes(0.04)) continue;
      for (let times = this.#strikes(0.15) ? 3 : 1; times > 0; times -= 1) this.#fire(schedule, 0);
    }
  }

  get idle(): boolean {
    return this.running === 0 && this.#stream.length === 0 && this.#again.length === 0;
  }

  #put(Item: Item): void {
    const input = { TableName: DIRECTORY.name, Item };
    this.memory.run({ input, constructor: { name: "PutCommand" } });
  }

  #strikes(share: number): boolean {
    return this.turns.trouble > 0 && this.chance.happens(share);
  }

  #fire({ input, ...schedule }: Armed, tries: number): void {
    const { now } = this;
    const again = tries < 3 ? () => this.#fire({ input, ...schedule }, tries + 1) : undefined;
    this.start(
      (deps) =>
        timer({ ...deps, relay: () => deps.relay, clock: { now: () => now } })(JSON.parse(input)),
      again,
      this.actor,
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
      this.actor,
    );
  }

  #report(mail: OutgoingMail): void {
    // What SES reports is best effort.
    if (this.#strikes(0.25)) return;
    const { now } = this;
    const fact = this.mailer.badAddresses.has(mail.to)
      ? ("bounced" as const)
      : ("delivered" as const);
    const { mailId, reference } = mail;
    const report = { mail: mailId, reference, fact, permanent: true, at: now, messageId: mailId };
    this.#record(report);
  }

  /** Whoever has it says that it is spam. */
  complain({ id: mail, reference }: Mail): void {
    const told = { fact: "complained" as const, permanent: false, at: this.now, messageId: mail };
    this.#record({ mail, reference, ...told });
  }

  /** A mail that came back arrives after all, and so does what is written to that address from now on. */
  comeBack({ id: mail, reference, recipient }: Mail): void {
    this.mailer.badAddresses.delete(recipient.email);
    const told = { fact: "delivered" as const, permanent: false, at: this.now, messageId: mail };
    this.#record({ mail, reference, ...told });
  }

  #record(report: Parameters<typeof recordReport>[1]): void {
    const { now } = this;
    const deliver = () =>
      this.start((deps) => recordReport({ ...deps, log: deps.relay.log }, report, now), deliver);
    deliver();
  }

  /** One call to the engine, at its turn. */
  perform(command: Command, run: Run): Item {
    this.order += 1;
    this.readSince = this.#began.get(run) ?? 0;
    this.called = footprintOf(command);
    const answer = this.memory.run(command);
    if (this.called.kind !== "read") this.#noteClosings();
    return answer;
  }

  #noteClosings(): void {
    for (const item of this.items()) {
      if (item["kind"] === "commitment") {
        const { id, status } = item["data"] as Commitment;
        this.#noteSince(this.closings, id, status !== "open");
      } else if (item["kind"] === "campaign") {
        const { id, state } = dataOfItem(item) as Campaign;
        this.#noteSince(this.shutSince, id, state === "paused" || state === "stopped");
      }
    }
  }

  #noteSince(since: Map<string, number>, id: string, isSo: boolean): void {
    if (!isSo) since.delete(id);
    else if (!since.has(id)) since.set(id, this.order);
  }

  #streamed(item: Item): void {
    if (item["kind"] !== "event") return;
    const event = dataOfItem(item) as CaseEvent;
    this.#stream.push({ reference: event.reference, id: event.id });
    this.onWritten(event);
  }

  /** Clocks go one way, also where somebody has waited longer than was left. */
  advance(milliseconds: number): void {
    this.now = plus(this.now, Math.max(0, milliseconds));
  }
}
