import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const ZONE = "America/New_York";

/** The calendar of the rows about time: lunch is closed, Saturday short. */
const ALBANY = {
  openingHours: [
    { dayOfWeek: WEEKDAYS, opens: "08:00", closes: "12:00" },
    { dayOfWeek: WEEKDAYS, opens: "13:00", closes: "18:00" },
    { dayOfWeek: ["Saturday"], opens: "09:00", closes: "14:00" },
  ],
  specialOpeningHours: [
    { validFrom: "2026-05-25", validThrough: "2026-05-25" },
    { validFrom: "2026-12-25", validThrough: "2026-12-25" },
  ],
  escalation: [
    {
      kinds: ["callback"],
      steps: [
        { after: "-PT60M", notify: ["owner"] },
        { after: "PT0M", notify: ["manager"], tellCustomer: true },
        { after: "PT30M", notify: ["manager"] },
        { after: "PT60M", notify: ["manager"] },
      ],
    },
  ],
};

describe("open time, over HTTP and on the clock", () => {
  let kept: Kept;
  let customers = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2026-03-06T16:30:00-05:00");
    await openDealer(kept, dealerDocument("albany", ZONE, ALBANY));
    const openingHours = [
      { dayOfWeek: [...WEEKDAYS, "Saturday", "Sunday"], opens: "00:00", closes: "24:00" },
    ];
    await openDealer(kept, dealerDocument("owl", ZONE, { openingHours }));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function promised(dealer: string, due: object) {
    customers += 1;
    const customer = {
      name: "Rosa",
      email: `rosa-${customers}@example.com`,
      phone: `+44207946${String(1_000 + customers)}`,
    };
    const body = { dealer, topic: "My car", customer, due };
    const answer = await kept.call("POST", "/v1/callbacks", { body });
    expect(answer.status).toBe(201);
    const { reference, commitment } = answer.body;
    return { reference, id: commitment.id, dueAt: commitment.dueAt };
  }

  /** When somebody had mail about a case. */
  async function told(person: string, reference: string): Promise<string[]> {
    const mails = await kept.inbox(`${person}@albany.example`);
    const about = mails.filter(({ subject }) => subject.includes(reference));
    return about.map(({ sentAt }) => sentAt.slice(5, 16));
  }

  async function keep({ reference, id }: { reference: string; id: string }) {
    const bearer = await kept.signIn("maya@albany.example");
    const path = `/v1/admin/cases/${reference}/commitments/${id}/keep`;
    const { status } = await kept.call("POST", path, { bearer, body: { outcome: "reached" } });
    expect(status).toBe(200);
  }

  test("DUE-1, T-1: four open hours on Friday at 16:30 end on Saturday at 11:30", async () => {
    const { dueAt, ...promise } = await promised("albany", { within: "PT4H" });
    expect(dueAt).toBe("2026-03-07T11:30:00-05:00");
    await keep(promise);
  });

  test("T-9: a reminder an hour of open time before 08:30 comes at 17:30 the evening before", async () => {
    const { reference, ...promise } = await promised("albany", { local: "2026-03-10T08:30" });
    await kept.clockReaches("2026-03-09T17:29:00-04:00");
    const before = await told("ana", reference);
    await kept.clockReaches("2026-03-09T17:31:00-04:00");
    expect((await told("ana", reference)).slice(before.length)).toEqual(["03-09T21:30"]);
    await keep({ reference, ...promise });
  });

  test("T-7: half an open hour at 11:50 ends at 13:20, after lunch", async () => {
    await kept.clockReaches("2026-03-10T11:50:00-04:00");
    const { dueAt, ...promise } = await promised("albany", { within: "PT30M" });
    expect(dueAt).toBe("2026-03-10T13:20:00-04:00");
    await keep(promise);
  });

  test("T-26: three levels, the clock past all of them at once: three mails in their order", async () => {
    const { reference, ...promise } = await promised("albany", { local: "2026-03-10T14:00" });
    await kept.clockReaches("2026-03-10T16:00:00-04:00");
    expect(await told("maya", reference)).toEqual(["03-10T18:00", "03-10T18:30", "03-10T19:00"]);
    await keep({ reference, ...promise });
  });

  test("PROMISE-4, T-51: kept exactly at due is on time, one millisecond later is late", async () => {
    const due = { local: "2026-03-10T17:00" };
    const promises = [await promised("albany", due), await promised("albany", due)] as const;
    await kept.clockReaches("2026-03-10T17:00:00-04:00");
    await keep(promises[0]);
    await kept.clockReaches("2026-03-10T17:00:00.001-04:00");
    await keep(promises[1]);
    const bearer = await kept.signIn("maya@albany.example");
    const of = async (query: string) =>
      (await kept.call("GET", `/v1/admin/dealers/albany/report?${query}`, { bearer })).body;
    // Of the others that day two were kept on time and one, after its ladder, late.
    const { keptOnTime, keptLate } = await of("from=2026-03-10&to=2026-03-10");
    expect({ keptOnTime, keptLate }).toEqual({ keptOnTime: 3, keptLate: 2 });
  });

  test("T-3: an hour in the night that has one twice is sixty minutes", async () => {
    await kept.clockReaches("2026-11-01T05:00:00Z");
    const { dueAt } = await promised("owl", { within: "PT60M" });
    expect(dueAt).toBe("2026-11-01T01:00:00-05:00");
    expect(Date.parse(dueAt)).toBe(Date.parse("2026-11-01T06:00:00Z"));
  });
});
