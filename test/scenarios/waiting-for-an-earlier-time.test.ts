import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

describe("waiting for an earlier time", () => {
  let kept: Kept;

  const EARLY = "2027-05-10T10:00:00+01:00";
  const LATE = "2027-05-20T10:00:00+01:00";
  const book = (start: string, name: string) =>
    kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start,
        customer: { name, email: `${name}@example.com` },
      },
    });
  const customer = async (start: string, name: string) => {
    const { status, body } = await book(start, name);
    expect(status).toBe(201);
    const bearer = body.caseToken;
    const path = `/v1/cases/${body.reference}/appointments/${body.appointment.id}`;
    return {
      id: body.appointment.id,
      act: (action: string, change: object = {}) =>
        kept.call("POST", `${path}/${action}`, { bearer, body: change }),
      see: async () => (await kept.call("GET", `/v1/cases/${body.reference}`, { bearer })).body,
    };
  };
  const offers = async (name: string) =>
    (await kept.inbox(`${name}@example.com`)).filter(({ subject }) =>
      /earlier time/i.test(subject),
    );
  /** The clock stands still, and who came first is a matter of time. */
  const later = () => kept.clockReaches("2027-05-05T10:01:00+01:00");
  const listed = async (start: string) => {
    const date = start.slice(0, 10);
    const path = `/v1/dealers/bath/services/test-drive/slots?from=${date}&to=${date}`;
    const { body } = await kept.call("GET", path);
    return body.days[0].slots.some((slot: { start: string }) => slot.start === start);
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });

  test("WAITING-1: a freed time is held for the first alone, taken, and their old time goes on", async () => {
    const early = await customer(EARLY, "early");
    const first = await customer(LATE, "first");
    const second = await customer("2027-05-21T10:00:00+01:00", "second");
    expect(await first.act("waiting")).toMatchObject({ status: 201, body: { status: "waiting" } });
    await later();
    expect((await second.act("waiting")).status).toBe(201);
    // Whoever is quick meets the old booking or what is held for the first, never a gap.
    const [cancelled, ...strangers] = await Promise.all([
      early.act("cancel"),
      ...Array.from({ length: 6 }, (_, index) => book(EARLY, `quick-${index}`)),
    ]);
    expect(cancelled.status).toBe(200);
    expect(strangers.map(({ status }) => status)).toEqual(Array(6).fill(409));

    const [offer, ...more] = await offers("first");
    expect(more).toEqual([]);
    expect(offer!.text).toContain("Monday, 10 May 2027, 10:00 BST");
    expect(await offers("second")).toEqual([]);
    expect(await listed(EARLY)).toBe(false);
    expect((await book(EARLY, "stranger")).status).toBe(409);
    expect((await first.see()).waiting).toEqual([
      expect.objectContaining({
        status: "offered",
        offer: expect.objectContaining({ start: EARLY, until: "2027-05-05T10:31:00+01:00" }),
      }),
    ]);

    const taken = await first.act("waiting/accept");
    expect(taken).toMatchObject({ status: 200, body: { start: EARLY, sequence: 1 } });
    expect((await first.act("waiting/accept")).status).toBe(409);
    // The first one's old time is a day before the second one's.
    const [next] = await offers("second");
    expect(next!.text).toContain("Thursday, 20 May 2027, 10:00 BST");
    expect((await first.see()).waiting).toEqual([]);
  });

  test("WAITING-4: who moves to a later time is not offered the one they left", async () => {
    const mover = await customer(EARLY, "mover");
    expect((await mover.act("waiting")).status).toBe(201);
    expect((await mover.act("reschedule", { start: LATE })).status).toBe(200);
    expect(await offers("mover")).toEqual([]);
    expect((await mover.see()).waiting).toEqual([expect.objectContaining({ status: "waiting" })]);
    expect(await listed(EARLY)).toBe(true);
  });

  test("WAITING-2: silence lets it go to the next, and in the end to everybody", async () => {
    const early = await customer(EARLY, "early");
    const first = await customer(LATE, "first");
    const second = await customer("2027-05-21T10:00:00+01:00", "second");
    await first.act("waiting");
    await later();
    await second.act("waiting");
    await early.act("cancel");
    expect(await offers("first")).toHaveLength(1);
    await kept.clockReaches("2027-05-05T10:32:30+01:00");
    expect((await first.act("waiting/accept")).body.type).toMatch(/no-offer$/);
    expect(await offers("second")).toHaveLength(1);
    expect(await listed(EARLY)).toBe(false);
    const declined = await second.act("waiting/decline");
    expect(declined).toMatchObject({ status: 200, body: { status: "waiting" } });
    await kept.settle();
    expect(await listed(EARLY)).toBe(true);
    expect(await offers("first")).toHaveLength(1);
    expect(await offers("second")).toHaveLength(1);
    expect((await book(EARLY, "stranger")).status).toBe(201);
  });

  test("a lost timer does not keep a time from the others", async () => {
    const early = await customer(EARLY, "early");
    const first = await customer(LATE, "first");
    await first.act("waiting");
    await early.act("cancel");
    await kept.settle();
    const { body } = await kept.call("GET", "/_local/schedules");
    const timer = body.items.find(({ input }: { input: unknown }) =>
      JSON.stringify(input).includes("waiting-offer"),
    );
    expect(timer.firesAt).toMatch(/T09:30:00/);
    await kept.call("DELETE", `/_local/schedules/${timer.name}`);
    await kept.clockReaches("2027-05-05T10:40:00+01:00");
    expect(await listed(EARLY)).toBe(true);
  });

  test("only what suits: after `from`, before `before`, and two hours ahead", async () => {
    const early = await customer(EARLY, "early");
    const other = await customer("2027-05-12T10:00:00+01:00", "other");
    const soon = await customer("2027-05-05T12:00:00+01:00", "soon");
    const first = await customer(LATE, "first");
    const wrong = await first.act("waiting", { from: LATE, before: EARLY });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors[0].pointer).toBe("/before");
    await first.act("waiting", {
      from: "2027-05-11T00:00:00+01:00",
      before: "2027-05-13T00:00:00+01:00",
    });
    await soon.act("cancel");
    await early.act("cancel");
    expect(await offers("first")).toEqual([]);
    await other.act("cancel");
    expect(await offers("first")).toHaveLength(1);
  });

  test("WAITING-3: who leaves, cancels or was never booked waits no more", async () => {
    const early = await customer(EARLY, "early");
    const first = await customer(LATE, "first");
    const second = await customer("2027-05-21T10:00:00+01:00", "second");
    await first.act("waiting");
    await later();
    await second.act("waiting");
    await early.act("cancel");
    expect(await offers("first")).toHaveLength(1);
    expect((await first.act("cancel")).status).toBe(200);
    // What was held for the first goes on, and so does what they had.
    const [offer] = await offers("second");
    expect(offer!.text).toContain("Monday, 10 May 2027, 10:00 BST");
    const left = await second.act("waiting/leave");
    expect(left).toMatchObject({ status: 200, body: { status: "left" } });
    await kept.settle();
    expect(await listed(EARLY)).toBe(true);
    expect((await first.act("waiting")).body.type).toMatch(/wrong-state$/);
  });
});
