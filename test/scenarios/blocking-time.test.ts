import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const BLOCKS = "/v1/admin/dealers/bath/blocks";

/** Wednesday. */
const NOW = "2027-05-05T10:00:00+01:00";

describe("time that somebody is not to be had", () => {
  let kept: Kept;
  const bearers = new Map<string, string>();
  const as = (person: string) => bearers.get(person)!;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    await openDealer(kept, dealerDocument("york", "Europe/London"));
    for (const person of ["ana", "maya", "luis"]) {
      bearers.set(person, await kept.signIn(`${person}@bath.example`));
    }
    bearers.set("elsewhere", await kept.signIn("grace@york.example"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const block = (person: string, body: object, headers = {}) =>
    kept.call("POST", BLOCKS, { bearer: as(person), body, headers });
  const remove = (person: string, id: string, query = "") =>
    kept.call("DELETE", `${BLOCKS}/${id}${query}`, { bearer: as(person) });
  const listed = async (from: string, to = from) =>
    (await kept.call("GET", `${BLOCKS}?from=${from}&to=${to}`, { bearer: as("ana") })).body.items;
  const starts = async (date: string, service = "test-drive"): Promise<string[]> => {
    const path = `/v1/dealers/bath/services/${service}/slots?from=${date}&to=${date}`;
    const { body } = await kept.call("GET", path);
    return body.days[0].slots.map(({ start }: { start: string }) => start.slice(11, 16));
  };
  let people = 0;
  const book = (start: string, service = "test-drive") => {
    people += 1;
    const customer = { name: "Rosa Marin", email: `rosa.${people}@example.com` };
    return kept.call("POST", "/v1/appointments", {
      body: { dealer: "bath", service, start, customer },
    });
  };

  test("BLOCK-1: what is blocked is neither listed nor booked, and all of it is free once it is taken away", async () => {
    const before = await starts("2027-05-10");
    expect(before).toContain("14:00");
    const made = await block("ana", {
      resource: "ana",
      date: "2027-05-10",
      from: "13:30",
      to: "15:00",
      reason: "Training",
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const [{ id }] = made.body.items;
    const between = await starts("2027-05-10");
    expect(before.filter((start) => !between.includes(start))).toEqual(
      before.filter((start) => start > "12:45" && start < "15:00"),
    );
    const refused = await book("2027-05-10T14:00:00+01:00");
    expect([refused.status, refused.body.type]).toEqual([
      409,
      expect.stringMatching(/slot-taken$/),
    ]);
    const gone = await remove("ana", id);
    expect(gone.body.items).toMatchObject([
      { id, removed: { by: { id: "ana", name: "Ana Lopez" }, at: NOW } },
    ]);
    expect(await starts("2027-05-10")).toEqual(before);
    // Taken away twice is taken away.
    expect((await remove("ana", id)).body).toEqual(gone.body);
  });

  test("BLOCK-2: visits that stand there are told before anything is blocked, and stay where that is wanted", async () => {
    const visit = await book("2027-05-11T14:00:00+01:00");
    const wish = { resource: "ana", date: "2027-05-11", from: "13:00", to: "17:00", reason: "Ill" };
    const refused = await block("ana", wish);
    expect(refused.status).toBe(409);
    const standing = {
      id: visit.body.appointment.id,
      reference: visit.body.reference,
      start: "2027-05-11T14:00:00+01:00",
    };
    expect(refused.body).toMatchObject({
      type: expect.stringMatching(/time-in-use$/),
      visits: [standing],
    });
    expect(await listed("2027-05-11")).toEqual([]);
    const made = await block("ana", { ...wish, keepVisits: true });
    expect(made.body.visits).toMatchObject([standing]);
    // Where the visit leaves, nobody comes: it was blocked, too.
    const path = `/v1/cases/${visit.body.reference}/appointments/${standing.id}`;
    await kept.call("POST", `${path}/cancel`, { bearer: visit.body.caseToken, body: {} });
    expect((await starts("2027-05-11")).filter((at) => at > "12:15" && at < "17:00")).toEqual([]);
    const twice = await block("maya", wish);
    expect(twice.body.type).toMatch(/already-blocked$/);
  });

  test("BLOCK-3: a series is blocked as a whole or not at all, each day is taken away alone, or all to come", async () => {
    const wish = {
      resource: "ana",
      date: "2027-05-13",
      from: "09:00",
      to: "10:00",
      reason: "Team",
    };
    const visit = await book("2027-05-27T09:00:00+01:00");
    const refused = await block("maya", { ...wish, weeklyThrough: "2027-06-10" });
    expect(refused.body.visits).toMatchObject([{ id: visit.body.appointment.id }]);
    expect(await listed("2027-05-13", "2027-06-10")).toEqual([]);
    const made = await block("maya", { ...wish, weeklyThrough: "2027-06-10", keepVisits: true });
    const ids = made.body.items.map((one: { id: string }) => one.id);
    expect(made.body.items.map((one: { date: string }) => one.date)).toEqual([
      "2027-05-13",
      "2027-05-20",
      "2027-05-27",
      "2027-06-03",
      "2027-06-10",
    ]);
    expect(await starts("2027-06-03")).not.toContain("09:00");
    await remove("maya", ids[1]);
    expect(await starts("2027-05-20")).toContain("09:00");
    expect(await starts("2027-06-03")).not.toContain("09:00");
    const all = await remove("maya", ids[3], "?whole=yes");
    expect(all.body.items).toHaveLength(5);
    expect(await starts("2027-06-03")).toContain("09:00");
    expect(await starts("2027-05-13")).toContain("09:00");
    // The visit is still there.
    expect(await starts("2027-05-27")).not.toContain("09:00");
    const many = await block("maya", { ...wish, weeklyThrough: "2027-12-30" });
    expect(many.body.errors).toMatchObject([{ pointer: "/weeklyThrough" }]);
  });

  test("BLOCK-4: advisors block their own time and take away what they blocked; who leads blocks anybody's", async () => {
    const wish = { date: "2027-05-14", from: "11:00", to: "12:00", reason: "Fleet day" };
    for (const resource of ["luis", "demo-500e"]) {
      expect((await block("ana", { ...wish, resource })).status).toBe(403);
      expect((await block("maya", { ...wish, resource })).status).toBe(201);
    }
    expect((await block("elsewhere", { ...wish, resource: "ana" })).status).toBe(404);
    const [ofLuis] = await listed("2027-05-14");
    for (const person of ["ana", "luis"]) {
      expect((await remove(person, ofLuis.id)).status).toBe(403);
    }
    expect((await remove("elsewhere", ofLuis.id)).status).toBe(404);
    expect((await remove("maya", "blk_20270514ABCDEFGH")).status).toBe(404);
    expect((await remove("maya", "nonsense")).status).toBe(404);
    const unknown = await block("maya", { ...wish, resource: "nobody" });
    expect(unknown.body.errors).toMatchObject([{ pointer: "/resource" }]);
  });

  test("BLOCK-5: of many who book and one who blocks the same time, it is theirs or blocked, never both", async () => {
    const wish = {
      resource: "luis",
      date: "2027-05-17",
      from: "10:00",
      to: "11:00",
      reason: "Out",
    };
    const [blocked, ...booked] = await Promise.all([
      block("maya", wish),
      ...Array.from({ length: 12 }, () => book("2027-05-17T10:00:00+01:00", "inspection")),
    ]);
    const won =
      booked.filter(({ status }) => status === 201).length + (blocked.status === 201 ? 1 : 0);
    expect(won).toBe(1);
  });

  test("BLOCK-6: days and times that are none, that are over or have no length are refused where they stand", async () => {
    const wish = { resource: "ana", date: "2027-05-18", reason: "Away" };
    const pointer = async (over: object) =>
      (await block("maya", { ...wish, ...over })).body.errors.map(
        (one: { pointer: string }) => one.pointer,
      );
    expect(await pointer({ date: "2027-05-04" })).toEqual(["/date"]);
    expect(await pointer({ date: "2027-05-05", to: "09:00" })).toEqual(["/to"]);
    expect(await pointer({ from: "10:00", to: "10:00" })).toEqual(["/to"]);
    expect(await pointer({ from: "10:03" })).toEqual(["/from"]);
    expect(await pointer({ date: "2040-01-02" })).toEqual(["/date"]);
    expect(await pointer({ weeklyThrough: "2027-05-11" })).toEqual(["/weeklyThrough"]);
    expect(await pointer({ reason: "\u202e" })).toEqual(["/reason"]);
    const whole = await block("maya", wish);
    expect(whole.body.items).toMatchObject([
      { start: "2027-05-18T00:00:00+01:00", end: "2027-05-19T00:00:00+01:00" },
    ]);
    expect(await starts("2027-05-18")).toEqual([]);
  });

  test("BLOCK-7: time that is no longer blocked is held for the next who waits for it", async () => {
    const { body: made } = await block("maya", {
      resource: "luis",
      date: "2027-05-20",
      from: "09:00",
      to: "18:00",
      reason: "Away",
    });
    const late = await book("2027-05-24T10:00:00+01:00", "inspection");
    await kept.settle();
    const { reference, caseToken, appointment } = late.body;
    const path = `/v1/cases/${reference}/appointments/${appointment.id}/waiting`;
    const [mail] = await kept.inbox(`rosa.${people}@example.com`);
    const [, key] = /[?&]m=([\w-]+)/.exec(mail!.text) ?? [];
    await kept.call("POST", `/v1/cases/${reference}/proof`, { bearer: caseToken, body: { key } });
    expect((await kept.call("POST", path, { bearer: caseToken, body: {} })).status).toBe(201);
    await kept.settle();
    await remove("maya", made.items[0].id);
    await kept.settle();
    const mails = await kept.inbox(`rosa.${people}@example.com`);
    const offer = mails.find(({ subject }) => /earlier/i.test(subject));
    expect(offer?.text).toContain("20 May");
  });
});
