import { TooManyRequestsException } from "@aws-sdk/client-sesv2";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { simpleParser } from "mailparser";
import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { timersOn } from "../../functions/wiring/open-timers.ts";
import { commitmentTimer } from "../../shared/timers/kinds.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { newReference } from "../../shared/kernel/ids.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { DAY, MINUTE, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { composeMail, composeTogether } from "../../shared/mail/write/compose-mail.ts";
import { newMail } from "../../shared/mail/plan/new-mail.ts";
import { createMailStore } from "../../shared/mail/mail.store.ts";
import { createSuppressionStore } from "../../shared/mail/fate/suppression.store.ts";
import { createOutboxStore } from "../../shared/relay/outbox.store.ts";
import { unsubscribe } from "../../shared/mail/fate/unsubscribe.ts";
import { recordReport } from "../../shared/mail/fate/record-report.ts";
import type { AddressedReport } from "../../shared/mail/fate/record-report.ts";
import type { Pace } from "../../shared/mail/send/pace.ts";
import { finishEvent, prepareEvent, relayEvent } from "../../shared/relay/relay-event.ts";
import type { RelayDeps } from "../../shared/relay/relay-event.ts";
import { relayForgottenEvents, retryQueuedMail } from "../../shared/relay/sweep-mail.ts";
import type { WorkKind } from "../../shared/platform/dynamodb/keys/work-index.ts";
import { queryWork } from "../../shared/platform/dynamodb/query-work.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import type { OutgoingMail } from "../../shared/platform/ses/mailer.ts";
import {
  NOW,
  aCase,
  aCommitment,
  anAppointment,
  brand,
  northside,
} from "../fixtures/case-story.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import type { TestDatabase } from "../fixtures/test-database.ts";
import { noPeople } from "../fixtures/no-people.ts";

type Trouble = "before" | "after" | "throttle";

/** Takes mail like SES, and refuses or dies on request. */
function createPostOffice() {
  const taken: OutgoingMail[] = [];
  let troubles: Trouble[] = [];
  let room = Infinity;
  return {
    taken,
    subjects: () =>
      Promise.all(taken.map(async ({ raw }) => (await simpleParser(Buffer.from(raw))).subject)),
    trouble: (...next: Trouble[]) => {
      troubles = next;
    },
    /** From now on it takes so many and refuses the others; without a number it takes all. */
    takes: (most = Infinity) => {
      room = most;
    },
    forgive: async () => {},
    sendRaw: async (mail: OutgoingMail) => {
      const trouble = troubles.shift();
      if (trouble === "throttle") {
        throw new TooManyRequestsException({
          message: "Maximum sending rate exceeded.",
          $metadata: {},
        });
      }
      if (trouble === "before" || room <= 0) throw new Error("refused");
      room -= 1;
      taken.push(mail);
      if (trouble === "after") throw new Error("timed out");
      return { messageId: `ses-${taken.length}` };
    },
  };
}

const nothing = async () => undefined;
const storesOf = (tables: TestDatabase["tables"]) => ({
  cases: createCaseStore(tables),
  mails: createMailStore(tables),
  suppressions: createSuppressionStore(tables),
  directory: createDirectoryStore(tables, systemRandom),
});

const quiet = () => undefined;
const silent = { info: quiet, warn: quiet, error: quiet, metric: quiet };
const at = (minutes: number): Instant => plus(NOW, minutes * MINUTE);
const NEXT = { kind: "step", level: 2, at: at(60) } as const;

describe("mail on a real engine", () => {
  let database: TestDatabase;
  let office: ReturnType<typeof createPostOffice>;
  let deps: RelayDeps;
  let reference: string;
  let armed: string[];
  let alignTrouble: Error | undefined;

  beforeAll(async () => {
    database = await openTestDatabase();
    const directory = createDirectoryStore(database.tables, systemRandom);
    await directory.putBrand(brand, undefined);
    await directory.putDealer(northside, undefined);
  });
  afterAll(async () => database[Symbol.asyncDispose]());

  beforeEach(async () => {
    const { tables } = database;
    const { revive } = createSuppressionStore(tables);
    const everybody = ["rosa@example.com", "ana@northside.example", "maya@northside.example"];
    await createCommit(tables, systemRandom)(everybody.map(revive));
    office = createPostOffice();
    reference = newReference(systemRandom);
    armed = [];
    alignTrouble = undefined;
    const schedules = {
      arm: async ({ name }: { readonly name: string }) => {
        if (alignTrouble !== undefined) throw alignTrouble;
        armed.push(name);
      },
      disarm: nothing,
    };
    const directory = createDirectoryStore(tables, systemRandom);
    deps = {
      ...timersOn({ tables, directory, schedules, random: systemRandom }),
      ...noPeople,
      suppressions: createSuppressionStore(tables),
      outbox: createOutboxStore(tables),
      watch: { renew: nothing },
      mailer: office,
      settings: {
        publicUrl: "https://kept.example",
        from: "no-reply@kept.example",
        surveysFrom: "news@kept.example",
        sets: { common: "kept", brands: [] },
      },
      log: silent,
      compose: composeMail,
      composeTogether,
    };
  });

  const base = () => ({
    id: `evt_${reference}`,
    reference,
    dealer: "northside",
    at: NOW,
    by: { kind: "customer" } as const,
  });
  /** By the desk, so that no host has to hear of it. */
  const booked = (over = {}): CaseEvent => ({
    ...base(),
    by: { kind: "staff", id: "ana", name: "Ana Lopez" },
    type: "appointment.booked",
    appointment: anAppointment({ reference }),
    ...over,
  });
  const atDue = (over: Partial<Commitment> = {}): CaseEvent => ({
    ...base(),
    by: { kind: "system" },
    type: "commitment.step-fired",
    commitment: aCommitment({ reference, ...over }),
    level: 1,
    repeat: false,
    notified: [
      { id: "ana", name: "Ana Lopez", email: "ana@northside.example" },
      { id: "maya", name: "Maya Chen", email: "maya@northside.example" },
    ],
    tellCustomer: true,
  });

  /** Stores the case with one event, as a use case would. */
  async function happened(event: CaseEvent, over: Partial<Case> = {}): Promise<CaseEvent> {
    const { tables } = database;
    const cases = createCaseStore(tables);
    const commitments = createCommitmentStore(tables);
    const promise = "commitment" in event ? [commitments.create(event.commitment)] : [];
    const visit =
      "appointment" in event
        ? [createAppointmentStore(tables).add(event.appointment, northside.timeZone)]
        : [];
    const state = [...promise, ...visit];
    const writes = [...cases.open(aCase({ reference, ...over })), cases.record(event), ...state];
    expect((await createCommit(tables, systemRandom)(writes)).ok).toBe(true);
    return event;
  }
  async function keep(event: CaseEvent): Promise<void> {
    if (!("commitment" in event)) throw new Error("no promise");
    const { nextAction: _, ...seen } = event.commitment;
    const kept = { ...seen, status: "kept", revision: seen.revision + 1, keptAt: NOW } as const;
    const writes = createCommitmentStore(database.tables).replace(kept, event.commitment);
    expect((await createCommit(database.tables, systemRandom)(writes)).ok).toBe(true);
  }
  /** Who got mail about this test's case; a sweep may also find what another test left. */
  const recipients = () =>
    office.taken.filter((mail) => mail.reference === reference).map(({ to }) => to);
  const mails = async () => (await createCaseStore(database.tables).story(reference))!.mails;
  const states = async () =>
    (await mails()).map(({ recipient, state }) => `${recipient.email} ${state}`).toSorted();
  const report = async (fact: AddressedReport["fact"], minutes = 1) => {
    const [mail] = await mails();
    const reported = { fact, permanent: true, at: at(minutes), messageId: "ses-1" };
    const to = {
      commit: createCommit(database.tables, systemRandom),
      random: systemRandom,
      log: silent,
    };
    await recordReport(
      { ...to, ...storesOf(database.tables) },
      { ...reported, mail: mail!.id, reference },
      at(minutes),
    );
  };
  const facts = async () =>
    (await createCaseStore(database.tables).story(reference))!.events
      .map(({ type }) => type)
      .filter((type) => type.startsWith("mail."));
  const workOf = async (kind: WorkKind, until: Instant) =>
    (await queryWork(database.tables, until)).filter(
      (work) => work.kind === kind && work.reference === reference,
    );
  const waiting = (until: Instant) => workOf("mail", until);
  const forgotten = (until: Instant) => workOf("event", until);
  const retryMail = async (from: RelayDeps, now: Instant) =>
    retryQueuedMail(from, await queryWork(database.tables, now), now);
  const relayForgotten = async (from: RelayDeps, now: Instant) =>
    relayForgottenEvents(from, await queryWork(database.tables, now), now);

  test("an event is relayed: timers, then mails with the customer's first, and nothing waits", async () => {
    const event = await happened(atDue({ nextAction: NEXT }));
    await relayEvent(deps, event, at(0));
    expect(armed).toEqual([commitmentTimer.name("cmt_1", 1)]);
    expect(recipients()).toEqual([
      "rosa@example.com",
      "ana@northside.example",
      "maya@northside.example",
    ]);
    expect(office.taken[0]).toMatchObject({ reference, from: "no-reply@kept.example" });
    expect(office.taken[0]!.mailId).toMatch(/^mail_t[0-9a-z]{9}_[0-9a-f]+$/);
    expect(await states()).toEqual([
      "ana@northside.example sent",
      "maya@northside.example sent",
      "rosa@example.com sent",
    ]);
    expect((await mails()).every(({ messageId }) => messageId?.startsWith("ses-"))).toBe(true);
    expect(await waiting(at(DAY / MINUTE))).toEqual([]);
    expect(await forgotten(at(10))).toEqual([]);
  });

  test("an event relayed three times at once and once again makes each mail once", async () => {
    const event = await happened(atDue());
    await Promise.all([0, 0, 0].map(() => relayEvent(deps, event, at(0))));
    await relayEvent(deps, event, at(1));
    expect(recipients().toSorted()).toEqual([
      "ana@northside.example",
      "maya@northside.example",
      "rosa@example.com",
    ]);
  });

  test("a refusal by SES waits on its own; the other mails go, the event is done", async () => {
    office.trouble("before");
    const event = await happened(atDue());
    await relayEvent(deps, event, at(0));
    expect(recipients()).toEqual(["ana@northside.example", "maya@northside.example"]);
    expect(await forgotten(at(10))).toEqual([]);
    await relayEvent(deps, event, at(0));
    expect(recipients()).toHaveLength(2);
    await retryMail(deps, plus(at(1), -1));
    expect(recipients()).toHaveLength(2);
    await retryMail(deps, at(1));
    expect(recipients().at(-1)).toBe("rosa@example.com");
    expect((await states()).every((state) => state.endsWith("sent"))).toBe(true);
  });

  test("a mail that is refused for a day fails, stays visible and waits no more", async () => {
    office.trouble(...Array<"before">(10).fill("before"));
    await relayEvent(deps, await happened(booked()), at(0));
    await retryMail(deps, plus(NOW, DAY));
    expect(await states()).toEqual(["rosa@example.com failed"]);
    expect(await waiting(plus(NOW, 3 * DAY))).toEqual([]);
  });

  test("a delivery report stops the repetition of a mail whose try had no known end", async () => {
    office.trouble("after");
    await relayEvent(deps, await happened(booked()), at(0));
    expect(await states()).toEqual(["rosa@example.com queued"]);
    await report("delivered");
    await retryMail(deps, at(20));
    expect(await states()).toEqual(["rosa@example.com delivered"]);
    expect(recipients()).toHaveLength(1);
  });

  test("a report that is faster than the sender's own record is not overwritten", async () => {
    deps = {
      ...deps,
      mailer: {
        ...office,
        sendRaw: async (mail) => {
          const sent = await office.sendRaw(mail);
          await report("delivered", 0);
          return sent;
        },
      },
    };
    await relayEvent(deps, await happened(booked()), at(0));
    expect(await states()).toEqual(["rosa@example.com delivered"]);
    expect(await facts()).toEqual(["mail.delivered"]);
  });

  test("a report is a fact on the timeline once, however often it comes", async () => {
    await relayEvent(deps, await happened(booked()), at(0));
    await Promise.all([report("delivered"), report("delivered"), report("delivered")]);
    await report("bounced", 2);
    await report("bounced", 2);
    await report("delivered", 3);
    expect((await facts()).toSorted()).toEqual([
      "mail.bounced",
      "mail.delivered",
      "mail.delivered",
    ]);
    expect(await states()).toEqual(["rosa@example.com delivered"]);
  });

  test("a complaint stays on the mail and the timeline, and spares its reader all but the needful", async () => {
    const { blocks } = createSuppressionStore(database.tables);
    const customer = { name: "Kim", email: `kim-${reference.toLowerCase()}@example.com` };
    await relayEvent(deps, await happened(booked(), { customer }), at(0));
    await report("delivered", 1);
    await report("complained", 2);
    await report("delivered", 3);
    expect(await states()).toEqual([`${customer.email} complained`]);
    expect(await facts()).toEqual(["mail.delivered", "mail.complained"]);
    const classes = ["transactional", "update", "survey", "marketing"] as const;
    const spared = await Promise.all(classes.map((one) => blocks(customer.email, one)));
    expect(spared).toEqual([false, true, true, true]);
  });

  test("a report of a mail that nobody knows is dropped", async () => {
    await happened(booked());
    const reported = { fact: "bounced", permanent: true, at: NOW, messageId: "x" } as const;
    await recordReport(
      {
        commit: createCommit(database.tables, systemRandom),
        random: systemRandom,
        log: silent,
        ...storesOf(database.tables),
      },
      { ...reported, mail: "mail_unknown", reference },
      NOW,
    );
    expect(await facts()).toEqual([]);
  });

  test.each([
    ["one of the staff", "ana@northside.example", 2, "unknown"],
    ["a customer", "rosa@example.com", 2, "unknown"],
  ])(
    "MAIL-2: after two senders died over a mail, %s heard it twice and not again",
    async (_, email, times, state) => {
      // Dies like a function that is stopped: SES has the mail, and nothing is recorded.
      const dying: RelayDeps = {
        ...deps,
        mails: {
          ...deps.mails,
          replace: async (seen, next) => {
            if (next.state === "sent") throw new Error("stopped");
            return deps.mails.replace(seen, next);
          },
        },
      };
      const notified = [{ id: "ana", name: "Ana Lopez", email: "ana@northside.example" }];
      const tellCustomer = email === "rosa@example.com";
      const event = {
        ...atDue(),
        notified: tellCustomer ? [] : notified,
        tellCustomer,
      } as CaseEvent;
      await happened(event);
      await expect(relayEvent(dying, event, at(0))).rejects.toThrow("stopped");
      for (const minutes of [1, 2, 3, 5, 10, 60]) {
        await retryMail(dying, at(minutes)).catch(() => undefined);
      }
      expect(recipients()).toEqual(Array(times).fill(email));
      expect(await states()).toEqual([`${email} ${state}`]);
      expect(await waiting(at(DAY / MINUTE))).toEqual([]);
    },
  );

  /** What was logged by staff, for somebody who has a telephone, too. */
  const logged = () => {
    const commitment = aCommitment({
      reference,
      kind: "update",
      status: "kept",
      nextAction: undefined,
      keptAt: NOW,
    });
    const by = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
    const said = { type: "commitment.kept", outcome: "informed", commitment } as const;
    return happened(
      { ...base(), by, ...said },
      {
        customer: { name: "Rosa", email: "rosa@example.com", phone: "+12125550123" },
      },
    );
  };
  /** Its senders die where `dies` says so, the first `times` of them. */
  const mortal = (times: number, dies: (seen: Mail, next: Mail) => boolean): RelayDeps => {
    let left = times;
    const replace: RelayDeps["mails"]["replace"] = async (seen, next) => {
      const done = next.state === "sending" && (await deps.mails.replace(seen, next));
      if (left > 0 && dies(seen, next)) {
        left -= 1;
        throw new Error("stopped");
      }
      return done || deps.mails.replace(seen, next);
    };
    return { ...deps, mails: { ...deps.mails, replace } };
  };
  const whenClaimed = (_seen: Mail, next: Mail) => next.state === "sending";
  const whenTaken = (_seen: Mail, next: Mail) => next.state === "sent";
  const tried = async (from: RelayDeps, event: CaseEvent) => {
    await relayEvent(from, event, at(0)).catch(quiet);
    for (const minutes of [1, 2, 6, 7, 12, 20]) await retryMail(from, at(minutes)).catch(quiet);
  };
  const calls = async () =>
    (await createCaseStore(database.tables).story(reference))!.commitments.filter(
      ({ tells }) => tells !== undefined,
    );

  test.each([
    ["before SES had it, comes once", 1, whenClaimed, 1],
    ["after SES had it, comes twice", 1, whenTaken, 2],
  ])("MAIL-2: what a customer is told by a sender that died %s", async (_, times, dies, comes) => {
    await tried(mortal(times, dies), await logged());
    expect(recipients()).toEqual(Array(comes).fill("rosa@example.com"));
    expect(await states()).toEqual(["rosa@example.com sent"]);
    expect(await calls()).toEqual([]);
  });

  test("MAIL-2: SES took it and said so, so nothing is sent again", async () => {
    const dying = mortal(1, whenTaken);
    const event = await logged();
    await relayEvent(dying, event, at(0)).catch(quiet);
    await retryMail(dying, at(1)).catch(quiet);
    await report("sent", 2);
    for (const minutes of [6, 12, 20]) await retryMail(dying, at(minutes));
    expect(recipients()).toEqual(["rosa@example.com"]);
    expect(await states()).toEqual(["rosa@example.com sent"]);
  });

  test("MAIL-2: what two senders died over is told by phone, unless it arrived after all", async () => {
    const event = await logged();
    await tried(mortal(2, whenClaimed), event);
    expect(recipients()).toEqual([]);
    expect(await states()).toEqual(["rosa@example.com unknown"]);
    const [call, ...others] = await calls();
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      status: "open",
      kind: "callback",
      tells: [{ mail: "promise-kept", event: event.id }],
    });
    await report("delivered", 25);
    const { events } = (await createCaseStore(database.tables).story(reference))!;
    const arrived = events.find(({ type }) => type === "mail.delivered")!;
    await relayEvent(deps, arrived, at(25));
    expect((await calls()).map(({ status }) => status)).toEqual(["withdrawn"]);
  });

  test("no alarm goes out after the promise was kept, neither at first nor again", async () => {
    office.trouble("before", "before", "before");
    const event = await happened(atDue());
    await relayEvent(deps, event, at(0));
    await keep(event);
    await retryMail(deps, at(5));
    expect(recipients()).toEqual([]);
    expect((await states()).every((state) => state.endsWith("superseded"))).toBe(true);
    expect(await waiting(at(DAY / MINUTE))).toEqual([]);
  });

  /** The promise is kept while the mail waits for its turn, or for another one. */
  const keptWhileWaiting = (event: CaseEvent, turnOfKeep: number): Pace => {
    let turns = 0;
    return {
      isOver: () => false,
      turn: async () => {
        turns += 1;
        if (turns === turnOfKeep) await keep(event);
        return { waited: true, taken: quiet, refused: quiet };
      },
    };
  };
  /** Relays up to the sending, as a batch does before its first mail waits. */
  const relayAt = async (event: CaseEvent, pace: Pace) =>
    finishEvent(deps, await prepareEvent(deps, event, at(0)), at(0), pace);

  test("no alarm goes out after the promise was kept while it waited for its turn", async () => {
    const event = await happened(atDue());
    await relayAt(event, keptWhileWaiting(event, 2));
    // The customer's mail had its turn before.
    expect(recipients()).toEqual(["rosa@example.com"]);
    expect(await states()).toEqual([
      "ana@northside.example superseded",
      "maya@northside.example superseded",
      "rosa@example.com sent",
    ]);
  });

  test("nor after the promise was kept between two tries of it", async () => {
    const event = await happened(atDue());
    office.trouble("throttle");
    await relayAt(event, keptWhileWaiting(event, 2));
    expect(recipients()).toEqual([]);
    await retryMail(deps, at(5));
    expect(recipients()).toEqual([]);
    expect((await states()).every((state) => state.endsWith("superseded"))).toBe(true);
  });

  test("one that SES found too fast goes out once, at its next turn, from the case as it is then", async () => {
    const event = await happened(atDue());
    office.trouble("throttle", "throttle");
    const attempted = {
      ...base(),
      id: `evt_${reference}_tried`,
      type: "commitment.attempted",
      commitment: aCommitment({ reference, attempts: 1 }),
      attempt: { channel: "phone", outcome: "voicemail" },
    } as const;
    let turns = 0;
    const turn = async () => {
      turns += 1;
      if (turns === 5) {
        await createCommit(
          database.tables,
          deps.random,
        )([createCaseStore(database.tables).record(attempted)]);
      }
      return { waited: turns > 1, taken: quiet, refused: quiet };
    };
    await relayAt(event, { isOver: () => false, turn });
    expect(recipients()).toEqual([
      "rosa@example.com",
      "ana@northside.example",
      "maya@northside.example",
    ]);
    const texts = await Promise.all(
      office.taken.map(async ({ raw }) => (await simpleParser(Buffer.from(raw))).text),
    );
    expect(texts.map((text) => text?.includes("voicemail"))).toEqual([false, false, true]);
  });

  test("who declines while a survey waits for its turn gets none", async () => {
    const event = await happened({
      ...base(),
      by: { kind: "system" },
      type: "feedback.requested",
      appointment: anAppointment({ reference, status: "completed" }),
    });
    const { decline, revive } = createSuppressionStore(database.tables);
    const turn = async () => {
      await createCommit(database.tables, deps.random)([decline("rosa@example.com", ["survey"])]);
      return { waited: true, taken: quiet, refused: quiet };
    };
    await relayAt(event, { isOver: () => false, turn });
    expect(recipients()).toEqual([]);
    expect(await states()).toEqual(["rosa@example.com suppressed"]);
    await createCommit(database.tables, deps.random)([revive("rosa@example.com")]);
  });

  test("MAIL-19: while too many complain nobody is asked how it was, and confirmations go on", async () => {
    const { setPaused, isPaused } = createSuppressionStore(database.tables);
    await setPaused("kept", true, at(10));
    await setPaused("kept", false, at(9));
    expect(await isPaused("kept")).toBe(true);
    const nora = { customer: { name: "Nora Lind", email: "nora@example.com" } } as Partial<Case>;
    const question = {
      ...base(),
      by: { kind: "system" },
      type: "feedback.requested",
      appointment: anAppointment({ reference, status: "completed" }),
    } as const;
    await relayEvent(deps, await happened(question, nora), at(0));
    expect(await states()).toEqual(["nora@example.com superseded"]);
    reference = newReference(systemRandom);
    await relayEvent(deps, await happened(booked(), nora), at(0));
    expect(recipients()).toContain("nora@example.com");
    await setPaused("kept", false, at(11));
    reference = newReference(systemRandom);
    const again = {
      ...question,
      ...base(),
      appointment: anAppointment({ reference, status: "completed" }),
    };
    await relayEvent(deps, await happened(again, nora), at(0));
    expect(recipients()).toEqual(["nora@example.com"]);
    expect(await isPaused("kept-aurora")).toBe(false);
  });

  test("of what goes out as one mail, what was kept in the wait is left out, and comes no more", async () => {
    const references = [0, 1, 2].map(() => newReference(systemRandom));
    const events: CaseEvent[] = [];
    for (const one of references) {
      reference = one;
      const notified = [{ id: "sam", name: "Sam Ortiz", email: "sam@northside.example" }];
      const event = { ...atDue(), held: true, notified, tellCustomer: false } as CaseEvent;
      events.push(await happened(event));
      await relayEvent(deps, event, at(0));
    }
    const work = await queryWork(database.tables, at(1));
    const ours = work.filter((one) => references.includes(one.reference));
    office.trouble("throttle");
    // One is kept before the first try, another between the two tries.
    let turns = 0;
    const turn = async () => {
      await keep(events[turns]!);
      turns += 1;
      return { waited: true, taken: quiet, refused: quiet };
    };
    await retryQueuedMail(deps, ours, at(1), { isOver: () => false, turn });
    expect(office.taken).toEqual([]);
    await retryMail(deps, at(6));
    expect(office.taken.map(({ to }) => to)).toEqual(["sam@northside.example"]);
    expect(office.taken[0]!.reference).toBe(references[2]);
    const [subject] = await office.subjects();
    expect(subject).toContain(` · ${references[2]}`);
    for (const [index, one] of references.entries()) {
      reference = one;
      expect(await states()).toEqual([
        `sam@northside.example ${index === 2 ? "sent" : "superseded"}`,
      ]);
    }
  });

  test("timers that cannot be armed hold no mail back, and the event is relayed again", async () => {
    alignTrouble = new Error("no scheduler");
    const event = await happened(atDue({ nextAction: NEXT }));
    await expect(relayEvent(deps, event, at(0))).rejects.toThrow("no scheduler");
    expect(recipients()).toHaveLength(3);
    expect(await forgotten(at(10))).toHaveLength(1);
    alignTrouble = undefined;
    await relayForgotten(deps, at(10));
    expect(recipients()).toHaveLength(3);
    expect(await forgotten(at(20))).toEqual([]);
  });

  test("an event that no stream delivered is relayed by sweep, when it is two minutes old", async () => {
    await happened(booked());
    await relayForgotten(deps, at(1));
    expect(recipients()).toEqual([]);
    await relayForgotten(deps, at(2));
    expect(recipients()).toEqual(["rosa@example.com"]);
    expect(await office.subjects()).toContain("Test drive (500e) confirmed: Mon, May 10, 9:00 AM");
  });

  test("a claim whose answer was lost on the way is known as one's own", async () => {
    const event = await happened(booked());
    office.trouble("before");
    await relayEvent(deps, event, at(0));
    const [queued] = await mails();
    const mine = {
      ...queued!,
      state: "sending",
      tries: 2,
      claim: "mine",
      claimedAt: at(1),
    } as const;
    expect(await deps.mails.replace(queued!, mine)).toBe(true);
    expect(await deps.mails.replace(queued!, mine)).toBe(true);
    expect(await deps.mails.replace(queued!, { ...mine, claim: "another's" })).toBe(false);
  });

  test("what an outage held up goes out as one mail to each person; what becomes of it, on all", async () => {
    const references = [newReference(systemRandom), newReference(systemRandom)];
    for (const one of references) {
      reference = one;
      const event = await happened({ ...atDue(), held: true } as CaseEvent);
      await relayEvent(deps, event, at(0));
      expect(recipients()).toEqual(["rosa@example.com"]);
    }
    office.taken.length = 0;
    await retryMail(deps, at(1));
    const taken = office.taken.filter((mail) => references.includes(mail.reference));
    expect(taken.map(({ to }) => to).toSorted()).toEqual([
      "ana@northside.example",
      "maya@northside.example",
    ]);
    const { subject, text = "" } = await simpleParser(Buffer.from(taken[0]!.raw));
    expect(subject).toBe("2 promises at Northside Motors need you");
    for (const one of references) expect(text).toContain(`/desk/cases/${one}?at=`);
    const bounce = { fact: "bounced", permanent: true, at: at(2), messageId: "ses-1" } as const;
    const { tables } = database;
    const to = {
      commit: createCommit(tables, systemRandom),
      random: systemRandom,
      log: silent,
      ...storesOf(tables),
    };
    const { mailId, reference: of } = taken[0]!;
    const told = { ...bounce, mail: mailId, reference: of };
    await recordReport(to, told, at(2));
    for (const one of references) {
      reference = one;
      expect(await states()).toEqual(
        [`${taken[0]!.to} bounced`, `${taken[1]!.to} sent`, "rosa@example.com sent"].toSorted(),
      );
      expect(await facts()).toEqual(["mail.bounced"]);
    }
  });

  test("a message for many that SES refuses is tried again for each of them", async () => {
    const references = [newReference(systemRandom), newReference(systemRandom)];
    for (const one of references) {
      reference = one;
      const notified = [{ id: "sam", name: "Sam Ortiz", email: "sam@northside.example" }];
      const event = { ...atDue(), held: true, notified, tellCustomer: false } as CaseEvent;
      await relayEvent(deps, await happened(event), at(0));
    }
    office.trouble("before");
    await retryMail(deps, at(1));
    expect(office.taken).toEqual([]);
    await retryMail(deps, at(2));
    expect(office.taken.map(({ to }) => to)).toEqual(["sam@northside.example"]);
    for (const one of references) {
      reference = one;
      expect(await states()).toEqual(["sam@northside.example sent"]);
    }
  });

  /** So many bookings, each of a case of its own, as relay gets them. */
  async function manyBooked(count: number): Promise<readonly string[]> {
    const references: string[] = [];
    for (let index = 0; index < count; index += 1) {
      reference = newReference(systemRandom);
      references.push(reference);
      await relayEvent(deps, await happened(booked()), at(0));
    }
    return references;
  }
  const takenOf = (references: readonly string[]) =>
    office.taken.map((mail) => mail.reference).filter((one) => references.includes(one));

  test("who declines while their address is dead has declined when it works again", async () => {
    const { tables } = database;
    const { random, cases } = deps;
    const { bury, revive, blocks, hasDeclined, decline } = createSuppressionStore(tables);
    const email = "kim@example.com";
    await happened(booked());
    const recipient = {
      kind: "customer",
      id: "customer",
      name: "Kim",
      email,
      language: "en-US",
    } as const;
    const mail = newMail({ recipient, template: "feedback-request" }, booked(), "How was it?", NOW);
    await createCommit(tables, random)([bury(email)]);
    for (const minutes of [1, 2]) {
      const declining = {
        commit: createCommit(tables, random),
        random,
        cases,
        suppressions: { hasDeclined, decline },
      };
      await unsubscribe(declining, mail, at(minutes));
    }
    await createCommit(tables, random)([revive(email)]);
    expect(await blocks(email, "survey")).toBe(true);
    expect(await blocks(email, "transactional")).toBe(false);
    const story = await createCaseStore(tables).story(reference);
    expect(story?.events.filter(({ type }) => type === "mail.declined")).toHaveLength(1);
  });

  test("SES is down for an hour: no event waits for it, each customer hears once afterwards", async () => {
    office.takes(0);
    const references = await manyBooked(5);
    const work = await queryWork(database.tables, at(10));
    const events = work.filter(({ kind }) => kind === "event");
    expect(events.filter((one) => references.includes(one.reference))).toEqual([]);
    for (let minutes = 5; minutes <= 60; minutes += 5) await retryMail(deps, at(minutes));
    expect(takenOf(references)).toEqual([]);
    office.takes();
    for (let minutes = 65; minutes <= 80; minutes += 5) await retryMail(deps, at(minutes));
    expect(takenOf(references).toSorted()).toEqual(references.toSorted());
  });

  test("SES takes few at a time: all arrive once, and what it refuses fails no event", async () => {
    office.takes(1);
    const references = await manyBooked(8);
    for (let round = 1; round <= 8; round += 1) {
      office.takes(2);
      await retryMail(deps, at(round * 15));
    }
    expect(takenOf(references).toSorted()).toEqual(references.toSorted());
  });
});
