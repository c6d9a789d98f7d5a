import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CampaignDesk, aPromise, people } from "./harness/campaign-desk.ts";
import { dealerDocument } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

/** Monday, an hour after opening. */
const NOW = "2027-05-10T10:00:00+01:00";

const { staff, services } = dealerDocument("bath", "Europe/London");

const withoutOne = <One extends { readonly id: string }>(all: readonly One[], id: string) =>
  all.filter((one) => one.id !== id);

describe("what campaigns share", () => {
  let kept: Kept;
  let desk: CampaignDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    desk = await CampaignDesk.at(kept);
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const due = { local: "2027-05-11T12:00" };
  const promise = aPromise({ due });
  const calls = { link: undefined, promise };
  /** Monday 10 to 18 and Tuesday 9 to 12, at six an hour. */
  const POSSIBLE = (8 + 3) * 6;

  test("CAMPAIGN-3: of two that are started at once, and do not fit together, one is refused", async () => {
    for (const callsPerHour of [undefined, 6]) {
      await kept.reset(NOW);
      desk = await CampaignDesk.at(kept);
      const counted = staff.map((one) => (one.id === "luis" ? { ...one, callsPerHour } : one));
      await desk.dealerBecomes({ staff: counted });
      const one = await desk.prepared({ ...calls, audience: people(40, "one") });
      const other = await desk.prepared({ ...calls, audience: people(40, "other") });
      const both = await Promise.all([one, other].map((id) => desk.turns(id, "start")));
      expect(new Set(both.map(({ status }) => status))).toEqual(new Set([202, 422]));
      const refused = both.find(({ status }) => status === 422)!;
      expect(refused.body).toMatchObject({ type: "/problems/cannot-be-kept", recipients: 40 });
      // Its clock goes on while the other writes, and an hour that has begun holds one call less.
      expect([POSSIBLE - 40, POSSIBLE - 41]).toContain(refused.body.callsPossible);
    }
  });

  test("CAMPAIGN-3: what one has yet to promise is counted for the next, until it is stopped", async () => {
    const window = { days: ["tuesday", "wednesday"], from: "08:00", to: "20:00" };
    const later = { ...calls, promise: aPromise({ due: { local: "2027-05-12T12:00" } }), window };
    const one = await desk.started({ ...later, audience: people(60, "one") });
    expect((await desk.figures(one)).written).toBe(0);
    const other = { ...later, audience: people(60, "other") };
    const refused = await desk.prepares(other);
    expect(refused.body).toMatchObject({ type: "/problems/cannot-be-kept" });
    await desk.turns(one, "stop");
    await desk.started(other);
  });

  test("CAMPAIGN-3: the sum says how many are really possible", async () => {
    const window = { days: ["tuesday", "wednesday"], from: "08:00", to: "20:00" };
    const later = { ...calls, promise: aPromise({ due: { local: "2027-05-12T12:00" } }), window };
    const { body } = await desk.prepares({ ...later, audience: people(500) });
    // Tuesday 9 to 18 and Wednesday 9 to 12; whoever is written to at 8 has an hour's time.
    expect(body).toMatchObject({ callsPossible: (9 + 3) * 6, hours: 9 + 3 });
    const most = await desk.prepares({ ...later, audience: people(body.callsPossible) });
    expect(most.status, JSON.stringify(most.body)).toBe(201);
    const over = await desk.prepares({ ...later, audience: people(body.callsPossible + 1) });
    expect(over.body).toMatchObject({ callsPossible: body.callsPossible });
  });

  test("CAMPAIGN-3: whoever is away makes no calls, and whoever stands in makes them in their own name", async () => {
    const away = (substitute?: string) => {
      const absences = [
        { from: "2027-05-10", through: "2027-05-14", ...(substitute && { substitute }) },
      ];
      return staff.map((one) => (one.id === "luis" ? { ...one, absences } : one));
    };
    const own = { link: undefined, promise: aPromise({ owner: "luis" }) };
    await desk.dealerBecomes({ staff: away() });
    expect((await desk.prepares(own)).body).toMatchObject({
      type: "/problems/cannot-be-kept",
      callsPossible: 0,
      advisors: 0,
    });
    await desk.dealerBecomes({ staff: away("sam") });
    const id = await desk.started({ ...own, audience: people(2) });
    expect(await desk.figures(id)).toMatchObject({ written: 2, promised: 2 });
    const [mail] = await kept.inbox("ida-0@example.com");
    expect(mail!.text).toContain("Sam Ortiz");
    expect(mail!.text).not.toContain("Luis Reyes");
  });

  test("CAMPAIGN-14: where its service is gone it pauses, its owner hears why, and it cannot go on", async () => {
    const id = await desk.started({ audience: people(2), dailyAmount: 1 });
    await desk.dealerBecomes({ services: withoutOne(services, "inspection") });
    await kept.passes("P2D");
    expect(await desk.seen(id)).toMatchObject({
      state: "paused",
      pausedBecause: "service-is-gone",
      figures: { written: 1, left: 1 },
    });
    expect(await kept.inbox("ida-1@example.com")).toEqual([]);
    const told = (await kept.inbox("care@aurora.example")).at(-1)!;
    expect(told.text).toContain("the service that its link leads to is not offered any more");
    expect(await desk.turns(id, "start")).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining("not offered any more") },
    });
    await desk.dealerBecomes({});
    expect((await desk.turns(id, "start")).status).toBe(202);
    await kept.settle();
    expect(await desk.figures(id)).toMatchObject({ written: 2 });
    const [mail] = await kept.inbox("ida-1@example.com");
    expect(mail!.text).toContain("Book a time");
  });

  test("CAMPAIGN-14: a mail that waited, and whose link leads nowhere meanwhile, is not sent", async () => {
    const fails = (times: number) =>
      kept.call("POST", "/_local/faults", { body: { target: "ses", times, mode: "throttle" } });
    await fails(500);
    const id = await desk.started({ audience: people(1) });
    expect(await desk.figures(id)).toMatchObject({ written: 1, delivered: 0 });
    await desk.dealerBecomes({ services: withoutOne(services, "inspection") });
    await fails(0);
    await kept.passes("PT4H");
    expect(await kept.inbox("ida-0@example.com")).toEqual([]);
  });

  test("CAMPAIGN-14: nobody is promised somebody who has left; where others can keep it, they do", async () => {
    const named = { ...calls, promise: aPromise({ owner: "luis" }), dailyAmount: 1 };
    const one = await desk.started({ ...named, audience: people(2, "one") });
    const other = await desk.started({
      ...named,
      promise: aPromise(),
      audience: people(2, "other"),
    });
    const lou = { id: "lou", name: "Lou Hall", email: "lou@bath.example", role: "advisor" };
    await desk.dealerBecomes({
      staff: [...withoutOne(staff, "luis"), { ...lou, departments: ["service"] }],
    });
    await kept.passes("P1D");
    expect(await desk.seen(one)).toMatchObject({
      state: "paused",
      pausedBecause: "nobody-keeps-it",
      figures: { written: 1 },
    });
    expect(await kept.inbox("one-1@example.com")).toEqual([]);
    expect(await desk.figures(other)).toMatchObject({ written: 2, promised: 2 });
    const [mail] = await kept.inbox("other-1@example.com");
    expect(mail!.text).toContain("Lou Hall");
  });

  test("CAMPAIGN-14: a draft dealer's campaign is prepared, and started only once strangers can book", async () => {
    await desk.dealerBecomes({ draft: true });
    const id = await desk.prepared();
    const refused = await desk.turns(id, "start");
    expect(refused).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining("draft") },
    });
    await kept.passes("PT10M");
    expect(await kept.inbox("ida-0@example.com")).toEqual([]);
    await desk.dealerBecomes({});
    expect((await desk.turns(id, "start")).status).toBe(202);
  });

  test("CAMPAIGN-7: what cannot be paused says so in words of a campaign", async () => {
    const id = await desk.prepared();
    const draft = await desk.turns(id, "pause");
    expect([draft.status, draft.body.detail]).toEqual([
      409,
      "It is not running; there is nothing to pause.",
    ]);
    await desk.turns(id, "stop");
    const ended = await desk.turns(id, "pause");
    expect([ended.status, ended.body.detail]).toEqual([
      409,
      "It has ended: nobody more is written to.",
    ]);
  });
});
