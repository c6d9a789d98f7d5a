import { afterAll, beforeEach, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser, hiddenOf } from "./harness/own-browser.ts";

const CAMPAIGNS = "/v1/admin/brands/aurora/campaigns";
/** Monday, an hour after opening. */
const NOW = "2027-05-10T10:00:00+01:00";

describe("a campaign", () => {
  let kept: Kept;
  let care: string;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    care = await kept.signIn("care@aurora.example");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const ask = (method: string, path: string, body?: unknown, bearer = care) =>
    kept.call(method, path, { bearer, ...(body === undefined ? {} : { body }) });

  const people = (many: number, from = 1) =>
    Array.from({ length: many }, (_, at) => ({
      name: "Ida Berg",
      email: `ida-${from + at}@example.com`,
    }));

  const TEXT = {
    subject: "Your MOT is due",
    body: "Your car is due for its check.\n\nChoose a time.",
  };

  const aCampaign = (more: object = {}) => ({
    name: "MOT in June",
    purpose: "MOT",
    dealer: "bath",
    texts: { "en-GB": TEXT },
    audience: people(2),
    link: { service: "inspection" },
    ...more,
  });

  const aPromise = (more: object = {}) => ({
    what: "Call about the MOT",
    department: "service",
    due: { local: "2027-05-14T17:00" },
    ...more,
  });

  async function prepared(more: object = {}): Promise<string> {
    const made = await ask("POST", CAMPAIGNS, aCampaign(more));
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.id;
  }

  async function started(more: object = {}): Promise<string> {
    const id = await prepared(more);
    const { status, body } = await ask("POST", `${CAMPAIGNS}/${id}/start`, {});
    expect(status, JSON.stringify(body)).toBe(202);
    await kept.settle();
    await wroteWhatItMay(id);
    return id;
  }

  /** Whoever starts one waits for its first mails for some seconds only; its next rounds do the rest. */
  async function wroteWhatItMay(id: string): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      const { state, nextAt } = await seen(id);
      const { body } = await kept.call("GET", "/_local/clock");
      if (state !== "running" || Date.parse(nextAt) > Date.parse(body.now)) return;
      await kept.passes("PT1M");
    }
  }

  const seen = async (id: string) => (await ask("GET", `${CAMPAIGNS}/${id}`)).body;
  const refused = async (more: object) => {
    const { status, body } = await ask("POST", CAMPAIGNS, aCampaign(more));
    return [status, body.type, ...(body.errors ?? []).map((one: any) => one.pointer)];
  };

  test("CAMPAIGN-1: whatever leads nowhere is refused, with its place", async () => {
    const wrong = "/problems/invalid-request";
    const empty = "/problems/empty-promise";
    expect(await refused({ link: undefined })).toEqual([422, empty, "/texts/en-GB/body"]);
    const inTouch = { ...TEXT, body: "We will be in touch." };
    expect(await refused({ texts: { "en-GB": TEXT, de: inTouch } })).toEqual([
      422,
      empty,
      "/texts/de/body",
    ]);
    const begs = { ...TEXT, body: "Please give us a perfect score." };
    expect(await refused({ texts: { "en-GB": TEXT, fr: begs } })).toEqual([
      422,
      wrong,
      "/texts/fr/body",
    ]);
    const open = { ...TEXT, subject: "{name}, {promise}" };
    expect(await refused({ texts: { "en-GB": open } })).toEqual([
      422,
      wrong,
      "/texts/en-GB/subject",
    ]);
    expect(await refused({ texts: { de: TEXT } })).toEqual([422, wrong, "/texts"]);
    expect(await refused({ texts: {} })).toEqual([422, wrong, "/texts"]);
    expect(await refused({ link: { service: "car-wash" } })).toEqual([422, wrong, "/link/service"]);
    expect(await refused({ promise: aPromise({ owner: "nobody" }) })).toEqual([
      422,
      wrong,
      "/promise/owner",
    ]);
    expect(await refused({ promise: aPromise({ department: "parts" }) })).toEqual([
      422,
      wrong,
      "/promise/department",
    ]);
    expect(await refused({ promise: aPromise({ due: { local: "2027-05-10T09:00" } }) })).toEqual([
      422,
      "/problems/promise-in-past",
      "/promise/due",
    ]);
    expect(await refused({ audience: [{ name: "Ida", email: "ida" }] })).toEqual([
      422,
      wrong,
      "/audience/0/email",
    ]);
    expect(
      await refused({ audience: [{ name: "Ida", email: "ida@example.com", phone: "12345" }] }),
    ).toEqual([422, wrong, "/audience/0/phone"]);
    expect(
      await refused({ audience: [{ name: "www.win.example", email: "ida@example.com" }] }),
    ).toEqual([422, wrong, "/audience/0/name"]);
    expect(await refused({ window: { from: "18:00", to: "09:00" } })).toEqual([
      422,
      wrong,
      "/window/to",
    ]);
    expect(await refused({ window: { from: "22:00", to: "23:00" } })).toEqual([
      422,
      wrong,
      "/window",
    ]);
    expect(await refused({ dailyAmount: 0 })).toEqual([422, wrong, "/dailyAmount"]);
    expect(await refused({ unheardOf: true })).toEqual([422, wrong, "/unheardOf"]);
    expect((await refused({ dealer: "elsewhere" }))[0]).toBe(404);
    expect((await ask("GET", `${CAMPAIGNS}/cpn_none`)).status).toBe(404);
    expect((await ask("GET", CAMPAIGNS)).body.items).toEqual([]);
  });

  test("CAMPAIGN-3: more calls than can be made are refused with the sum, and what fits is spread", async () => {
    const many = await ask(
      "POST",
      CAMPAIGNS,
      aCampaign({ audience: people(800), promise: aPromise() }),
    );
    expect(many.status, JSON.stringify(many.body)).toBe(422);
    expect(many.body).toMatchObject({
      type: "/problems/cannot-be-kept",
      recipients: 800,
      advisors: 1,
      callsPerHourAssumed: 6,
      alreadyPromised: 0,
      due: "2027-05-14T17:00:00+01:00",
    });
    // Monday 10 to 18, three whole days, and Friday 9 to 17, at six an hour.
    const possible = (8 + 3 * 9 + 8) * 6;
    expect(many.body.hours).toBe(8 + 3 * 9 + 8);
    expect(many.body.callsPossible).toBe(possible);
    expect(many.body.earliestDue).toMatch(/^2027-05-\d\dT/);

    const id = await started({ audience: people(9), promise: aPromise() });
    const { body } = await ask("GET", "/v1/admin/dealers/bath/commitments");
    const dues = body.items.map(({ dueAt }: any) => dueAt.slice(0, 16));
    expect(dues).toEqual([
      ...Array(3).fill("2027-05-14T16:00"),
      ...Array(6).fill("2027-05-14T17:00"),
    ]);
    expect((await seen(id)).figures).toMatchObject({ written: 9, promised: 9 });

    const rest = await ask(
      "POST",
      CAMPAIGNS,
      aCampaign({
        name: "Another",
        purpose: "Another",
        audience: people(possible - 8, 100),
        promise: aPromise(),
      }),
    );
    expect(rest.body).toMatchObject({ alreadyPromised: 9 });
    // The minutes in which they were written may have taken the day's first call.
    expect([possible - 9, possible - 10]).toContain(rest.body.callsPossible);
  });

  test("CAMPAIGN-5, CAMPAIGN-6: everybody is written to, or counted with why not", async () => {
    const dead = "bounce@simulator.amazonses.com";
    const first = await started({ audience: [{ name: "Gone", email: dead }, ...people(1)] });
    expect((await seen(first)).figures).toMatchObject({ written: 2, delivered: 1, bounced: 1 });
    const [mail] = await kept.inbox("ida-1@example.com");
    const leave = /https?:\/\/\S+\/u\/\S+/.exec(mail!.text)![0];
    const there = leave.replace(/^https?:\/\/[^/]+/, "");
    const left = await fetch(`${kept.url}${there}`, {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    });
    expect(left.status).toBeLessThan(400);
    await kept.settle();
    expect((await seen(first)).figures.unsubscribed).toBe(1);

    const table = [
      "Kunde;E-Mail;Telefon;Sprache",
      `Gone;${dead};;`,
      "Ida Berg;IDA-1@example.com;;",
      "Jo Kern;jo@example.com;;pl",
      "Jo Kern;JO@example.com;;",
      "Nobody;nobody;;",
      "Al Roe;al@example.com;01225 460 101;en",
    ].join("\n");
    const id = await prepared({ name: "Second", purpose: "Second", audience: [] });
    expect((await ask("POST", `${CAMPAIGNS}/${id}/start`, {})).body).toMatchObject({
      type: "/problems/wrong-state",
    });
    const sent = await kept.call("POST", `${CAMPAIGNS}/${id}/audience`, {
      bearer: care,
      file: { type: "text/csv", bytes: Buffer.from(table) },
    });
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    expect(sent.body).toMatchObject({
      audience: 6,
      preview: {
        recipients: 2,
        skipped: { dead: 1, declined: 1, doubled: 1, bad: 1 },
        inAnotherLanguage: 1,
        bad: [{ line: 6, errors: [{ field: "email", rule: "not-an-email" }] }],
      },
    });
    await ask("POST", `${CAMPAIGNS}/${id}/start`, {});
    await kept.settle();
    expect(await seen(id)).toMatchObject({
      state: "done",
      figures: {
        written: 2,
        left: 0,
        held: {},
        skipped: { dead: 1, declined: 1, doubled: 1, bad: 1 },
      },
    });
    expect(await kept.inbox("ida-1@example.com")).toHaveLength(1);
    expect(await kept.inbox("jo@example.com")).toHaveLength(1);
  });

  test("CAMPAIGN-6: who did not agree to hear from sales does not, and who had one lately waits", async () => {
    const sells = { link: { service: "test-drive" }, name: "Spring", purpose: "Spring" };
    const agreed = { name: "Al Roe", email: "al@example.com", consent: "yes 2027-02-01" };
    const id = await started({ ...sells, audience: [...people(1), agreed] });
    expect((await seen(id)).figures).toMatchObject({
      written: 1,
      skipped: { "no-sales-consent": 1 },
    });
    const next = await started({ audience: [agreed] });
    expect((await seen(next)).figures).toMatchObject({ written: 0, held: { "too-soon": 1 } });
    await kept.passes("P8D");
    expect(await seen(next)).toMatchObject({ state: "done", figures: { written: 1, held: {} } });
    expect(await kept.inbox("al@example.com")).toHaveLength(2);
    const basis = await started({
      name: "B",
      purpose: "B",
      basis: "consent",
      audience: people(1, 7),
    });
    expect((await seen(basis)).figures.skipped).toEqual({ "no-consent": 1 });
  });

  test("CAMPAIGN-6: whose complaint is open waits, and who wants no calls is promised none", async () => {
    const id = await started({ audience: people(1), promise: aPromise(), link: undefined });
    const [mail] = await kept.inbox("ida-1@example.com");
    const [, reference = "", token = ""] = /\/c\/(\w+)\?t=([\w-]+)/.exec(mail!.text)!;
    const desk = `/v1/admin/cases/${reference}`;
    const [promise] = (await ask("GET", desk)).body.commitments;
    const said = { outcome: "reached", channel: "phone" };
    const logged = await ask("POST", `${desk}/commitments/${promise.id}/keep`, said);
    expect(logged.status, JSON.stringify(logged.body)).toBe(200);
    await kept.passes("PT5M");
    expect((await seen(id)).figures.kept).toBe(1);
    const own = `/v1/cases/${reference}`;
    const denies = { bearer: token, body: { comment: "Nobody rang" } };
    const denied = await kept.call("POST", `${own}/commitments/${promise.id}/dispute`, denies);
    expect(denied.status, JSON.stringify(denied.body)).toBe(200);
    await kept.settle();
    expect((await seen(id)).figures.kept).toBe(0);
    const other = await started({ name: "Tyres", purpose: "Tyres", audience: people(1) });
    expect((await seen(other)).figures).toMatchObject({
      written: 0,
      held: { "open-complaint": 1 },
    });

    const asked = { bearer: token, body: { channels: ["email"] } };
    expect((await kept.call("PUT", `${own}/contact`, asked)).status).toBe(200);
    await ask("POST", `${desk}/commitments/${promise.id}/withdraw`, { reason: "Solved" });
    await kept.passes("P8D");
    const due = { local: "2027-05-28T17:00" };
    const calls = { name: "Calls", purpose: "Calls", promise: aPromise({ due }) };
    const alone = await started({ ...calls, audience: people(1), link: undefined });
    expect((await seen(alone)).figures).toMatchObject({ written: 0 });
    expect((await seen(other)).figures).toMatchObject({ written: 1, held: {} });
    // That was lately; once it is not, it is still no call that they want.
    await kept.passes("P8D");
    expect((await seen(alone)).figures).toMatchObject({
      written: 0,
      skipped: { "do-not-call": 1 },
    });
  });

  test("CAMPAIGN-7: paused nobody more is written to, and stopped it is over", async () => {
    const id = await started({ audience: people(3), dailyAmount: 1, promise: aPromise() });
    expect(await seen(id)).toMatchObject({ state: "running", figures: { written: 1, left: 2 } });
    const paused = await ask("POST", `${CAMPAIGNS}/${id}/pause`, {});
    expect(paused.body).toMatchObject({ state: "paused" });
    expect((await ask("POST", `${CAMPAIGNS}/${id}/pause`, {})).status).toBe(200);
    await kept.passes("P2D");
    expect((await seen(id)).figures.written).toBe(1);
    expect((await ask("POST", `${CAMPAIGNS}/${id}/start`, {})).status).toBe(202);
    await kept.settle();
    expect((await seen(id)).figures.written).toBe(2);
    const stopped = await ask("POST", `${CAMPAIGNS}/${id}/stop`, {});
    expect(stopped.body).toMatchObject({ state: "stopped" });
    expect((await ask("POST", `${CAMPAIGNS}/${id}/stop`, {})).status).toBe(200);
    for (const turn of ["start", "pause"])
      expect((await ask("POST", `${CAMPAIGNS}/${id}/${turn}`, {})).status, turn).toBe(409);
    await kept.passes("P2D");
    expect((await seen(id)).figures).toMatchObject({ written: 2, left: 0, skipped: { ended: 1 } });
    const { body } = await ask("GET", "/v1/admin/dealers/bath/commitments?status=open");
    expect(body.items).toHaveLength(2);
  });

  test("CAMPAIGN-7: what SES has not taken waits while it is paused, and is never sent once it is stopped", async () => {
    const fails = (times: number) =>
      kept.call("POST", "/_local/faults", { body: { target: "ses", times, mode: "throttle" } });
    await fails(500);
    const id = await started({ audience: people(2), dailyAmount: 1 });
    await ask("POST", `${CAMPAIGNS}/${id}/pause`, {});
    await fails(0);
    await kept.passes("PT2H");
    expect(await kept.inbox("ida-1@example.com")).toEqual([]);
    await ask("POST", `${CAMPAIGNS}/${id}/start`, {});
    await kept.passes("PT1H");
    expect(await kept.inbox("ida-1@example.com")).toHaveLength(1);

    await fails(500);
    const other = await started({ name: "B", purpose: "B", audience: people(1, 9) });
    expect((await seen(other)).state).toBe("done");
    await ask("POST", `${CAMPAIGNS}/${other}/stop`, {});
    await fails(0);
    await kept.passes("PT4H");
    expect(await kept.inbox("ida-9@example.com")).toEqual([]);
  });

  const failsAtSes = (times: number) =>
    kept.call("POST", "/_local/faults", { body: { target: "ses", times, mode: "throttle" } });

  const promises = async () =>
    (await ask("GET", "/v1/admin/dealers/bath/commitments?status=open")).body.items;

  test("CAMPAIGN-15: what was promised in a mail that a stop holds back is owed to nobody, and can be announced anew", async () => {
    await failsAtSes(500);
    const same = { audience: people(1), promise: aPromise(), link: undefined };
    const id = await started(same);
    const [{ reference }] = await promises();
    await ask("POST", `${CAMPAIGNS}/${id}/stop`, {});
    await failsAtSes(0);
    await kept.passes("PT4H");
    expect(await kept.inbox("ida-1@example.com")).toEqual([]);
    expect(await promises()).toEqual([]);
    const { body } = await ask("GET", `/v1/admin/cases/${reference}`);
    expect(body.commitments).toMatchObject([{ status: "withdrawn" }]);
    expect(JSON.stringify(body.timeline)).toContain("The campaign was stopped before the customer");
    expect((await seen(id)).figures).toMatchObject({ written: 1, unsent: 1, delivered: 0 });
    const owners = (await kept.allMails()).filter(({ subject }) => subject.includes(reference));
    expect(owners.length).toBeGreaterThan(0);
    await kept.passes("P8D");
    const due = { local: "2027-05-28T17:00" };
    const next = await started({ ...same, promise: aPromise({ due }) });
    expect((await seen(next)).figures).toMatchObject({ written: 1, delivered: 1, skipped: {} });
  });

  test("CAMPAIGN-15: who unsubscribes before their mail has left does not get it, and is owed no call", async () => {
    await started({ audience: people(1) });
    const [first] = await kept.inbox("ida-1@example.com");
    await kept.passes("P8D");
    await failsAtSes(500);
    const due = { local: "2027-05-28T17:00" };
    const next = { name: "Tyres", purpose: "Tyres", promise: aPromise({ due }) };
    const id = await started({ ...next, audience: people(1) });
    expect(await promises()).toHaveLength(1);
    const leave = /https?:\/\/\S+\/u\/\S+/.exec(first!.text)![0];
    await fetch(`${kept.url}${leave.replace(/^https?:\/\/[^/]+/, "")}`, {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    });
    await failsAtSes(0);
    await kept.passes("PT2H");
    expect(await kept.inbox("ida-1@example.com")).toHaveLength(1);
    expect(await promises()).toEqual([]);
    expect((await seen(id)).figures).toMatchObject({ written: 1, unsent: 1, delivered: 0 });
  });

  test("CAMPAIGN-15: what was promised and has ended before its mail left is not announced", async () => {
    await failsAtSes(500);
    const id = await started({ audience: people(1), promise: aPromise() });
    const [{ reference, id: promise }] = await promises();
    const path = `/v1/admin/cases/${reference}/commitments/${promise}/withdraw`;
    expect((await ask("POST", path, { reason: "Sold" })).status).toBe(200);
    await failsAtSes(0);
    await kept.passes("PT2H");
    const mails = await kept.inbox("ida-1@example.com");
    expect(mails.map(({ subject }) => subject)).not.toContain(TEXT.subject);
    expect((await seen(id)).figures).toMatchObject({ withdrawn: 1, delivered: 0 });
  });

  test("CAMPAIGN-9: it writes by day, within its window, and no more on a day than its amount", async () => {
    const window = { days: ["Tuesday", "wednesday"], from: "11:00", to: "12:00" };
    const id = await started({ audience: people(5), dailyAmount: 2, window });
    expect(await seen(id)).toMatchObject({
      figures: { written: 0 },
      nextAt: "2027-05-11T10:00:00.000Z",
    });
    await kept.clockReaches("2027-05-11T10:59:00+01:00");
    expect((await seen(id)).figures.written).toBe(0);
    await kept.clockReaches("2027-05-11T18:00:00+01:00");
    expect((await seen(id)).figures.written).toBe(2);
    await kept.clockReaches("2027-05-12T18:00:00+01:00");
    expect((await seen(id)).figures.written).toBe(4);
    await kept.clockReaches("2027-05-18T18:00:00+01:00");
    expect(await seen(id)).toMatchObject({ state: "done", figures: { written: 5 } });
    const mails = (await kept.allMails()).filter(({ to }) => to.startsWith("ida-"));
    expect(mails.map(({ sentAt }) => new Date(sentAt).getUTCHours())).toEqual(Array(5).fill(10));
  });

  test("CAMPAIGN-10: what they do on the page is counted, and a look is not", async () => {
    const id = await started({ audience: people(1), promise: aPromise() });
    const [mail] = await kept.inbox("ida-1@example.com");
    expect(mail!.text).toContain("Book a time");
    expect(mail!.text).toMatch(/go=again-inspection/);
    const opened = /\/c\/(\w+)\?t=([\w-]+)/.exec(mail!.text)!;
    const [, reference = "", token = ""] = opened;
    // What a scanner does, too.
    await fetch(`${kept.url}/c/${reference}?t=${token}&go=again-inspection`);
    await kept.settle();
    expect((await seen(id)).figures).toMatchObject({ came: 0, booked: 0 });
    const { body } = await ask("GET", `/v1/admin/cases/${reference}`);
    const [promise] = body.commitments;
    await kept.call("POST", `/v1/cases/${reference}/commitments/${promise.id}/withdraw`, {
      bearer: token,
      body: {},
    });
    await kept.settle();
    expect((await seen(id)).figures).toMatchObject({
      came: 1,
      withdrawn: 1,
      kept: 0,
      delivered: 1,
    });
  });

  test("CAMPAIGN-10: whoever books by its link is counted, and need not be called", async () => {
    const id = await started({ audience: people(1), promise: aPromise() });
    const [mail] = await kept.inbox("ida-1@example.com");
    const [link = ""] = /https?:\/\/\S+go=again-inspection/.exec(mail!.text) ?? [];
    const [, reference = ""] = /\/c\/(\w+)/.exec(link) ?? [];
    const browser = new OwnBrowser(kept);
    await browser.opens(link);
    const start = encodeURIComponent("2027-05-20T10:00:00+01:00");
    const page = `/d/bath?service=inspection&again=${reference}&place=dealer&start=${start}`;
    const { text } = await browser.sees(page);
    const fields = { name: "Ida Berg", email: "ida-1@example.com" };
    const sent = await browser.posts(page, { ...hiddenOf(text), ...fields });
    expect(sent.location).toMatch(/^\/c\/\w+\/done$/);
    await kept.passes("PT2M");
    expect((await seen(id)).figures).toMatchObject({ came: 1, booked: 1, kept: 1 });
    const { body } = await ask("GET", `/v1/admin/cases/${reference}`);
    expect(body.commitments).toMatchObject([{ status: "kept" }]);
    const again = await started({ audience: people(1), promise: aPromise() });
    expect((await seen(again)).figures).toMatchObject({ written: 0, skipped: { answered: 1 } });
  });

  test("CAMPAIGN-11: its words can be changed until it is started; a preview and a test show them", async () => {
    const id = await prepared({ promise: aPromise() });
    const other = { ...TEXT, body: "{name}, choose a time at {dealer}: {bookingLink}." };
    const changed = await ask(
      "PUT",
      `${CAMPAIGNS}/${id}`,
      aCampaign({ texts: { "en-GB": other } }),
    );
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(changed.body).toMatchObject({ texts: { "en-GB": other }, audience: 2 });
    expect(changed.body.promise).toBeUndefined();
    const preview = await ask("GET", `${CAMPAIGNS}/${id}/preview?language=en-GB`);
    expect(preview.status, JSON.stringify(preview.body)).toBe(200);
    expect(preview.body.text).toContain("choose a time at Bath Motors: Book a time.");
    expect((await ask("POST", `${CAMPAIGNS}/${id}/test`, {})).status).toBe(202);
    await kept.passes("PT10M");
    const [tested] = await kept.inbox("care@aurora.example");
    expect(tested!.subject).toBe("Test: Your MOT is due");
    expect(tested!.text).toContain("Nobody else has it");
    await ask("POST", `${CAMPAIGNS}/${id}/start`, {});
    expect((await ask("PUT", `${CAMPAIGNS}/${id}`, aCampaign())).status).toBe(409);
    expect((await ask("POST", `${CAMPAIGNS}/${id}/start`, {})).status).toBeLessThan(410);
    await kept.settle();
    expect(await kept.inbox("ida-1@example.com")).toHaveLength(1);
  });

  test("CAMPAIGN-12: whoever is erased is in no audience any more, and is not written to", async () => {
    const id = await prepared({ audience: people(2) });
    const erased = await ask("POST", "/v1/admin/brands/aurora/people/erase", {
      email: "ida-1@example.com",
    });
    expect(erased.status).toBe(202);
    await ask("POST", `${CAMPAIGNS}/${id}/start`, {});
    await kept.settle();
    expect((await seen(id)).figures).toMatchObject({ written: 1, skipped: { erased: 1 } });
    expect(await kept.inbox("ida-1@example.com")).toEqual([]);
    expect(await kept.inbox("ida-2@example.com")).toHaveLength(1);
  });

  test("CAMPAIGN-4: wherever it is broken off, and whoever goes on beside it, each is written to once", async () => {
    for (let calls = 3; calls < 60; calls += 7) {
      const from = calls * 100;
      const id = await prepared({
        name: `Broken ${calls}`,
        purpose: `Broken ${calls}`,
        audience: people(4, from),
        promise: aPromise(),
      });
      const mode = calls % 2 === 0 ? "after" : "before";
      await kept.call("POST", "/_local/faults", {
        body: { target: "dynamodb", operation: "TransactWriteItems", times: (calls % 5) + 1, mode },
      });
      await Promise.all([1, 2].map(() => ask("POST", `${CAMPAIGNS}/${id}/start`, {})));
      await kept.settle();
      for (let round = 0; round < 6 && (await seen(id)).state !== "done"; round += 1)
        await kept.passes("PT20M");
      expect(await seen(id), `broken off after ${calls}`).toMatchObject({
        state: "done",
        figures: { written: 4, promised: 4, left: 0 },
      });
      for (const { email } of people(4, from))
        expect(await kept.inbox(email), `${email} after ${calls}`).toHaveLength(1);
    }
    const { body } = await ask("GET", "/v1/admin/dealers/bath/commitments?status=open&limit=100");
    expect(body.items).toHaveLength(9 * 4);
  });

  test("CAMPAIGN-5: however late it is started and long it takes, whom it is for is known to its end", async () => {
    const id = await prepared({ audience: people(3, 60), dailyAmount: 1 });
    await kept.passes("P89D");
    care = await kept.signIn("care@aurora.example");
    await ask("POST", `${CAMPAIGNS}/${id}/start`, {});
    await kept.passes("P1D");
    await kept.passes("P1D");
    await kept.passes("P1D");
    care = await kept.signIn("care@aurora.example");
    expect(await seen(id)).toMatchObject({ state: "done", figures: { written: 3, left: 0 } });
  });
});
