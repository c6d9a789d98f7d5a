import { readWhole } from "../../../test/fixtures/read-whole.ts";
import { describe, expect, test } from "vitest";
import { aCase, anAppointment, at } from "../../../test/fixtures/case-story.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { HOUR, MINUTE, localDate, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Waiting, Wish } from "../../story/parts/waiting.schema.ts";
import type { CalendarChange } from "../calendar/calendar-changes.ts";
import { offerToQueue } from "./offer-to-queue.ts";

const MONDAY = localDate("2027-05-10");
const NOW = at("2027-05-10T06:00:00+01:00");
/** An hour at the inspection, with a quarter of an hour after it, was given back. */
const FREED = at("2027-05-10T10:00:00+01:00");
const OWN = at("2027-05-10T16:00:00+01:00");

const dealer = dealerSchema.parse(
  dealerDocument("bath", "Europe/London", {
    services: [
      {
        id: "inspection",
        kind: "inspection",
        name: "Inspection",
        department: "service",
        duration: "PT60M",
        step: "PT15M",
        bufferAfter: "PT15M",
        horizon: "P60D",
        needs: ["service-advisor"],
        locations: ["dealer"],
      },
    ],
  }),
);

type Waiter = Partial<Waiting> & { readonly start?: Instant; readonly matter?: Partial<Case> };

function storyOf({ start = OWN, matter, ...over }: Waiter, index: number): CaseStory {
  const id = `apt_${index}`;
  const reference = `7KZ3MQ2W4${index}`;
  const waiting: Waiting = {
    id,
    reference,
    dealer: "bath",
    service: "inspection",
    status: "waiting",
    generation: 1,
    joinedAt: NOW,
    refused: [],
    ...over,
  };
  const appointment = anAppointment({
    id,
    reference,
    dealer: "bath",
    service: "inspection",
    options: {},
    resources: [{ id: "luis", type: "service-advisor", name: "Luis Reyes" }],
    start,
    end: plus(start, 60 * MINUTE),
    busyFrom: start,
    busyUntil: plus(start, 75 * MINUTE),
  });
  return {
    case: aCase({ reference, dealer: "bath", ...matter }),
    appointments: waiting.wish === undefined ? [appointment] : [],
    commitments: [],
    events: [],
    mails: [],
    cameBack: [],
    waiting: [waiting],
  };
}

type World = {
  readonly waiters: readonly Waiter[];
  readonly now?: Instant;
  /** What is taken of that day, besides what is given back. */
  readonly luis?: string;
  readonly minutes?: number;
  /** Since when it is held for one after the other. */
  readonly since?: Instant;
};

/** What those who wait are offered when Luis gets that time back, and what the calendar then claims. */
async function offers({ waiters, now = NOW, luis = "540-600/apt_X", minutes = 75, since }: World) {
  const stories = waiters.map(storyOf);
  const facts: CaseEvent[] = [];
  const claimed: CalendarChange[] = [];
  const write = { label: "x", item: {} };
  const deps = {
    random: { bytes: (count: number) => new Uint8Array(count).fill(7) },
    cases: {
      ...readWhole(async (reference: string) =>
        stories.find((story) => story.case.reference === reference),
      ),
      record: (event: CaseEvent) => {
        facts.push(event);
        return write;
      },
    },
    waiting: { put: () => write, queue: async () => [] },
    calendar: {
      days: async () => new Map([[MONDAY, new Map([["luis", luis]])]]),
      write: (_: string, _zone: string, changes: readonly CalendarChange[]) => {
        claimed.push(...changes);
        return [write];
      },
    },
  };
  const queue = stories.flatMap(({ waiting = [] }) => waiting);
  const freed = [{ from: FREED, until: plus(FREED, minutes * MINUTE), since }];
  const change = { dealer, busy: new Map(), exchange: {}, freed, round: 0 };
  await offerToQueue(deps, queue, change, now);
  const told = facts.map((fact) =>
    fact.type === "waiting.offered"
      ? `${fact.waiting.id} ${new Date(fact.waiting.offer!.start).toISOString().slice(11, 16)}`
      : fact.type,
  );
  return { told, facts, claimed };
}

describe("who waits is offered what becomes free", () => {
  test("the very time that was given back, held for half an hour", async () => {
    const { facts, claimed } = await offers({ waiters: [{}] });
    expect(facts).toMatchObject([
      {
        type: "waiting.offered",
        by: { kind: "system" },
        waiting: {
          status: "offered",
          offer: {
            start: FREED,
            until: plus(NOW, 30 * MINUTE),
            busyUntil: plus(FREED, 75 * MINUTE),
          },
        },
      },
    ]);
    expect(claimed).toMatchObject([
      { kind: "busy", date: MONDAY, resource: "luis" },
      { kind: "pool" },
    ]);
  });

  test("WAITING-4: never a time they said no to, nor one that would take some of it", async () => {
    // Of a long gap the next time is offered that takes no minute of what was refused.
    const minutes = 5 * 60;
    expect((await offers({ waiters: [{ refused: [FREED] }], minutes })).told).toEqual([
      "apt_0 10:15",
    ]);
    expect((await offers({ waiters: [{ refused: [FREED] }] })).told).toEqual([]);
    const later = plus(FREED, 75 * MINUTE);
    expect((await offers({ waiters: [{ refused: [later] }] })).told).toEqual(["apt_0 09:00"]);
    expect((await offers({ waiters: [{ refused: [plus(later, -15 * MINUTE)] }] })).told).toEqual(
      [],
    );
  });

  test("a refused time goes to the next in the queue", async () => {
    const { told } = await offers({ waiters: [{ refused: [FREED] }, {}] });
    expect(told).toEqual(["apt_1 09:00"]);
  });

  test("one time to one of them, the longest waiting first", async () => {
    expect((await offers({ waiters: [{}, {}] })).told).toEqual(["apt_0 09:00"]);
    expect((await offers({ waiters: [{}, {}], minutes: 150 })).told).toEqual([
      "apt_0 09:00",
      "apt_1 10:15",
    ]);
  });

  test("only within what they wait for, and only what is earlier than they have", async () => {
    const one = async (waiter: Waiter) => (await offers({ waiters: [waiter] })).told;
    expect(await one({ from: FREED })).toEqual(["apt_0 09:00"]);
    expect(await one({ from: plus(FREED, 60 * MINUTE) })).toEqual(["apt_0 10:00"]);
    expect(await one({ from: plus(FREED, 75 * MINUTE) })).toEqual([]);
    expect(await one({ before: FREED })).toEqual([]);
    expect(await one({ before: plus(FREED, 1) })).toEqual(["apt_0 09:00"]);
    expect(await one({ start: FREED })).toEqual([]);
  });

  test("for as long as there is time to come: two hours before, and for five minutes at least", async () => {
    const heldAt = async (now: Instant) => {
      const { facts } = await offers({ waiters: [{}], now });
      const [fact] = facts;
      return fact?.type === "waiting.offered" ? fact.waiting.offer!.until - now : undefined;
    };
    const last = plus(FREED, -2 * HOUR);
    expect(await heldAt(plus(last, -30 * MINUTE))).toBe(30 * MINUTE);
    expect(await heldAt(plus(last, -29 * MINUTE))).toBe(29 * MINUTE);
    expect(await heldAt(plus(last, -5 * MINUTE))).toBe(5 * MINUTE);
  });

  test("WAITING-11: for three hours in all, however many wait", async () => {
    const heldAfter = async (minutes: number) => {
      const now = plus(NOW, -6 * HOUR);
      const since = plus(now, -minutes * MINUTE);
      const { facts } = await offers({ waiters: [{}], now, since });
      const [fact] = facts;
      if (fact?.type !== "waiting.offered") return undefined;
      expect(fact.waiting.offer!.since).toBe(since);
      return fact.waiting.offer!.until - now;
    };
    expect(await heldAfter(0)).toBe(30 * MINUTE);
    expect(await heldAfter(150)).toBe(30 * MINUTE);
    expect(await heldAfter(160)).toBe(20 * MINUTE);
    expect(await heldAfter(175)).toBe(5 * MINUTE);
    expect(await heldAfter(176)).toBeUndefined();
  });

  test("who cannot move any more leaves the queue", async () => {
    const { told } = await offers({ waiters: [{ start: NOW }, {}] });
    expect(told).toEqual(["waiting.left", "apt_1 09:00"]);
  });

  describe("who has no appointment", () => {
    const wish: Wish = {
      serviceName: "Inspection",
      department: "service",
      location: { kind: "dealer" },
      promise: "cmt_1",
    };
    const before = plus(FREED, 4 * HOUR);
    const wished = (over: Waiter = {}): Waiter => ({ wish, before, ...over });

    test("WAITING-1: is offered it in their turn, beside those who would rather come earlier", async () => {
      expect((await offers({ waiters: [wished(), {}] })).told).toEqual(["apt_0 09:00"]);
      expect((await offers({ waiters: [{}, wished()], minutes: 150 })).told).toEqual([
        "apt_0 09:00",
        "apt_1 10:15",
      ]);
      expect((await offers({ waiters: [wished({ before: FREED })] })).told).toEqual([]);
    });

    test("WAITING-9: is passed over while no mail reaches them, or nobody has shown that it does", async () => {
      const passed = async (matter: Partial<Case>) =>
        (await offers({ waiters: [wished({ matter }), {}] })).told;
      expect(await passed({ unproven: { key: "in the mail" } })).toEqual(["apt_1 09:00"]);
      expect(await passed({ customer: { name: "Tom", phone: "+442079460123" } })).toEqual([
        "apt_1 09:00",
      ]);
      expect(await passed({ contact: { channels: ["phone"] } })).toEqual(["apt_1 09:00"]);
    });

    test("waits no more for what the dealer does not offer any more", async () => {
      const waiters = [wished({ wish: { ...wish, also: ["balloon"] } }), {}];
      const { told, facts } = await offers({ waiters });
      expect(told).toEqual(["waiting.left", "apt_1 09:00"]);
      expect(facts[0]).toMatchObject({ because: "not-offered", waiting: { status: "left" } });
    });

    test("is offered nothing once their time is over", async () => {
      expect((await offers({ waiters: [wished({ before: NOW }), {}] })).told).toEqual([
        "apt_1 09:00",
      ]);
    });
  });
});
