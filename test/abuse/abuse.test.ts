import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BAIT, bombersMailVictim } from "./attackers/bombers.ts";
import { botsFillTheWeek, freeStarts } from "./attackers/bots.ts";
import { forgersSignIn, guessersTry } from "./attackers/guessers.ts";
import { insidersReach } from "./attackers/insiders.ts";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { AtDesk } from "../scenarios/harness/desk-form.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import { proofOf } from "./attackers/solving.ts";

const NOW = "2027-05-05T10:10:00+01:00";
const folder = mkdtempSync(path.join(tmpdir(), "kept-abuse-"));
/** A small house: three test drives a day, from Monday to Saturday eighteen in a week. */
const WEEK = { service: "test-drive", from: "2027-05-10", to: "2027-05-15" } as const;
let kept: Kept;

const aSmallHouse = async (id: string) => {
  const { services } = dealerDocument(id, "Europe/London");
  const small = services.map((one) => ({ ...one, dailyLimit: 3 }));
  await openDealer(kept, dealerDocument(id, "Europe/London", { services: small }));
  return { url: kept.url, dealer: id, ...WEEK };
};

/** What an attacker came to, against what stands in the way. */
const achieved = (who: string, what: string) => process.stdout.write(`${who}: ${what}\n`);

beforeAll(async () => {
  Object.assign(process.env, { KEPT_LIMITS: "on", KEPT_PROOF: "auto" });
  kept = await Kept.keepingIn(folder, NOW);
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
});
afterAll(async () => {
  await kept.settle();
  await kept.end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

test("ABUSE-14: what strangers book far ahead lapses after it was said again, and nothing else does", async () => {
  await openDealer(kept, dealerDocument("bruton", "Europe/London"));
  const books = async (start: string, contact: object) => {
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bruton",
        service: "test-drive",
        start,
        customer: { name: "Vera", ...contact },
      },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  };
  const far = "2027-05-20T10:00:00+01:00";
  const stranger = await books(far, { email: "stranger@example.com" });
  const proven = await books("2027-05-21T10:00:00+01:00", { email: "proven@example.com" });
  const byPhone = await books("2027-05-22T10:00:00+01:00", { phone: "020 7946 0111" });
  const near = await books("2027-05-10T10:00:00+01:00", { email: "near@example.com" });
  const [mail] = await kept.inbox("proven@example.com");
  const key = /[?&]m=([\w-]+)/.exec(mail?.text ?? "")?.[1];
  const bearer = proven.caseToken;
  await kept.call("POST", `/v1/cases/${proven.reference}/proof`, { bearer, body: { key } });
  const [told] = await kept.inbox("stranger@example.com");
  expect(told?.subject).toMatch(/^Held until Sat 8 May, 10:1\d: /);
  await kept.passes("P1DT20M");
  const warned = (await kept.inbox("stranger@example.com")).at(-1);
  expect(warned?.subject).toMatch(/^Held until /);
  await kept.passes("P2DT10M");
  const lapsed = (await kept.inbox("stranger@example.com")).at(-1);
  expect(lapsed?.text).toContain("has lapsed");
  const statusOf = async ({ reference, caseToken }: { reference: string; caseToken: string }) =>
    (await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken })).body.appointments[0]
      .status;
  expect(await statusOf(stranger)).toBe("cancelled");
  for (const one of [proven, byPhone, near]) expect(await statusOf(one)).not.toBe("cancelled");
  const target = {
    url: kept.url,
    dealer: "bruton",
    service: "test-drive",
    from: "2027-05-20",
    to: "2027-05-20",
  };
  expect(await freeStarts(target)).toContain(far);
  const grace = await kept.signIn("grace@bruton.example");
  const seen = await kept.call("GET", `/v1/admin/cases/${stranger.reference}`, { bearer: grace });
  expect(JSON.stringify(seen.body.timeline)).toContain("lapsed: nobody opened the link");
});

describe("a burst", () => {
  const asks = (who: string, { proof, bearer }: { proof?: string; bearer?: string } = {}) =>
    kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "bath",
        topic: "The roof",
        contact: { channels: ["email"] },
        customer: { name: "Vera", email: `${who}@example.com` },
      },
      ...(bearer === undefined ? {} : { bearer }),
      ...(proof === undefined ? {} : { headers: { "kept-proof": proof } }),
    });

  test("ABUSE-10: from the thirteenth of one network on each new case is paid for with a proof, once", async () => {
    for (let index = 0; index < 12; index += 1)
      expect((await asks(`early${index}`)).status).toBe(201);
    const asked = await asks("late");
    expect(asked).toMatchObject({ status: 428, body: { type: "/problems/proof-required" } });
    const proof = proofOf(asked.body.challenge);
    expect((await asks("late", { proof })).status).toBe(201);
    const again = await asks("later", { proof });
    expect(again.status).toBe(428);
    expect(again.body.challenge.challenge).not.toBe(asked.body.challenge.challenge);
    expect((await asks("later", { proof: "bm9uZQ==" })).status).toBe(428);
  });

  test("ABUSE-10: whoever shows the key of a case in which their address is proven is not asked", async () => {
    const { body: first } = await asks("known", { proof: await solved() });
    const bearer = first.caseToken;
    expect((await asks("known", { bearer })).status).toBe(428);
    const [mail] = await kept.inbox("known@example.com");
    const key = /[?&]m=([\w-]+)/.exec(mail?.text ?? "")?.[1];
    await kept.call("POST", `/v1/cases/${first.reference}/proof`, { bearer, body: { key } });
    expect((await asks("known", { bearer })).status).toBe(201);
    expect((await asks("another", { bearer })).status).toBe(428);
  });

  test("ABUSE-14: a time that a mail shall prove is said to be held, and confirmed once its link was used", async () => {
    const ask = async (headers?: Record<string, string>) =>
      kept.call("POST", "/v1/appointments", {
        body: {
          dealer: "bath",
          service: "test-drive",
          start: "2027-05-11T10:00:00+01:00",
          customer: { name: "Vera", email: "held@example.com" },
        },
        ...(headers === undefined ? {} : { headers }),
      });
    expect((await ask()).status).toBe(428);
    const { status, body } = await ask({ "kept-proof": "by-mail" });
    expect(status).toBe(201);
    const until = /^2027-05-08T(1\d:\d\d):/.exec(body.appointment.heldUntil)?.[1];
    const bearer = body.caseToken;
    const [told, ...more] = await kept.inbox("held@example.com");
    expect(more).toEqual([]);
    expect(told?.subject).toContain(`Held until ${until}: `);
    expect(told?.text).not.toContain("is confirmed");
    const key = /[?&]m=([\w-]+)/.exec(told?.text ?? "")?.[1];
    await kept.call("POST", `/v1/cases/${body.reference}/proof`, { bearer, body: { key } });
    const mails = await kept.inbox("held@example.com");
    expect(mails).toHaveLength(2);
    expect(mails.at(-1)?.subject).toMatch(/ confirmed: Tue 11 May, 10:00$/);
    const seen = await kept.call("GET", `/v1/cases/${body.reference}`, { bearer });
    expect(seen.body.appointments[0].heldUntil).toBeUndefined();
    await kept.passes("PT40M");
    const later = await kept.call("GET", `/v1/cases/${body.reference}`, { bearer });
    expect(later.body.appointments[0].status).toBe("confirmed");
  });

  const solved = async () => proofOf((await asks("nobody")).body.challenge);
});

describe("bots", () => {
  test("ABUSE-11: eighteen requests no longer empty a week, and two places a day are theirs at most", async () => {
    await kept.passes("PT10M");
    const target = await aSmallHouse("wells");
    const { booked, asked, refused } = await botsFillTheWeek(target, {
      requests: 18,
      works: false,
    });
    const left = (await freeStarts(target)).length;
    achieved(
      "bots",
      `18 requests: ${booked.length} booked, ${asked} asked for work, ${refused} refused; bound 12`,
    );
    expect(booked.length).toBeLessThanOrEqual(12);
    expect(asked).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(0);
  });

  test("ABUSE-11: bots that work for it leave a place of each day to whoever is known", async () => {
    await kept.passes("PT10M");
    const target = await aSmallHouse("frome");
    const { booked, sent } = await botsFillTheWeek(target, { requests: 18, works: true });
    achieved("working bots", `${sent} requests: ${booked.length} booked; bound 12 of 18`);
    expect(booked.length).toBeLessThanOrEqual(12);
    const days = new Set((await freeStarts(target)).map((start) => start.slice(0, 10)));
    expect(days.size).toBe(6);
    const grace = await kept.signIn("grace@frome.example");
    const { body } = await kept.call("GET", "/v1/admin/dealers/frome/bursts", { bearer: grace });
    const mails = (await kept.allMails()).length;
    expect(body.items).toMatchObject([{ leftOut: 0, appointments: expect.anything() }]);
    expect(body.items[0].appointments).toHaveLength(booked.length);
    const desk = await AtDesk.as(kept, "grace@frome.example", "frome");
    const shown = await desk.sees("/desk/dealers/frome/bursts");
    expect(shown.text).toContain(`Cancel ${booked.length} and mail nobody`);
    const clear = await kept.call(
      "POST",
      `/v1/admin/dealers/frome/bursts/${body.items[0].id}/clear`,
      { bearer: grace, body: {} },
    );
    expect(clear.body).toEqual({ cancelled: booked.length, leftOut: 0 });
    expect(await kept.allMails()).toHaveLength(mails);
    expect((await freeStarts(target)).length).toBeGreaterThan(100);
  });

  test("ABUSE-15: strangers who fill the waiting list hold no time, whatever is given back", async () => {
    await kept.passes("PT10M");
    const target = await aSmallHouse("keynsham");
    const day = { ...target, to: target.from };
    const [start] = await freeStarts(day);
    const asked = (who: string) => ({
      dealer: "keynsham",
      service: "test-drive",
      customer: { name: "Vera", email: `${who}@example.com` },
    });
    const { body: visit } = await kept.call("POST", "/v1/appointments", {
      body: { ...asked("guest"), start },
    });
    const statuses: number[] = [];
    for (let index = 0; index < 10; index += 1) {
      const joined = await kept.call("POST", "/v1/waiting", { body: asked(`filler-${index}`) });
      statuses.push(joined.status);
    }
    expect(statuses).toContain(201);
    await kept.call(
      "POST",
      `/v1/cases/${visit.reference}/appointments/${visit.appointment.id}/cancel`,
      {
        bearer: visit.caseToken,
        body: {},
      },
    );
    await kept.settle();
    expect(await freeStarts(day)).toContain(start);
    const offers = (await kept.allMails()).filter(({ subject }) => /free for you/i.test(subject));
    expect(offers).toEqual([]);
  });

  test("ABUSE-11: a visit whose customer has opened their mail takes nothing of the share, nor is it cleared", async () => {
    await kept.passes("PT10M");
    const target = await aSmallHouse("radstock");
    const day = { ...target, to: target.from };
    const books = async (who: string) => {
      const [start] = await freeStarts(day);
      return kept.call("POST", "/v1/appointments", {
        body: {
          dealer: "radstock",
          service: "test-drive",
          start,
          customer: { name: "Vera", email: `${who}@example.com` },
        },
      });
    };
    const { body: first } = await books("one");
    const bearer = first.caseToken;
    expect((await books("two")).status).toBe(201);
    // The third place of the day is for whoever is known, and work does not buy it.
    expect(await books("three")).toMatchObject({
      status: 409,
      body: { type: "/problems/slot-taken", alternatives: expect.anything() },
    });
    const waits = `/v1/cases/${first.reference}/appointments/${first.appointment.id}/waiting`;
    const asked = await kept.call("POST", waits, { bearer, body: {} });
    expect(asked).toMatchObject({ status: 409, body: { type: "/problems/address-not-proven" } });
    const [mail] = await kept.inbox("one@example.com");
    const key = /[?&]m=([\w-]+)/.exec(mail?.text ?? "")?.[1];
    await kept.call("POST", `/v1/cases/${first.reference}/proof`, { bearer, body: { key } });
    expect((await kept.call("POST", waits, { bearer, body: {} })).status).toBe(201);
    expect((await books("three")).status).toBe(201);
  });
});

describe("bombers", () => {
  test("ABUSE-4, ABUSE-2: one mailbox gets so many mails an hour, and nothing in them is the bomber's", async () => {
    await kept.passes("PT10M");
    const target = { url: kept.url, dealer: "bath", mailbox: "victim" };
    const { sent, taken, statuses } = await bombersMailVictim(target, 60);
    const mails = (await kept.allMails()).filter(({ to }) => to.startsWith("victim"));
    achieved(
      "bombers",
      `${sent} requests: ${taken} cases, ${mails.length} mails; bound 10 cases, 50 mails`,
    );
    expect(statuses).toContain(429);
    expect(taken).toBeLessThanOrEqual(10);
    // Of each case: what it is, its link three times, and a claim.
    expect(mails.length).toBeLessThanOrEqual(50);
    for (const { subject, text, html } of mails) expect(subject + text + html).not.toContain(BAIT);
    const named = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "bath",
        topic: "-",
        customer: { name: BAIT, email: "v@example.com", phone: "020 7946 0111" },
      },
    });
    expect(named.status).toBe(422);
  });
});

describe("insiders", () => {
  test("RIGHTS-1, RIGHTS-4, CASE-5: an advisor of sales gets no role, no other house and no customer of others", async () => {
    await kept.passes("PT10M");
    const { body } = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "bath",
        department: "service",
        topic: "Brakes",
        contact: { channels: ["email"] },
        customer: { name: "Vera", email: "brakes@example.com" },
      },
    });
    const document = dealerDocument("bath", "Europe/London");
    const staff = document.staff.map((one) =>
      one.id === "ana" ? { ...one, role: "general-manager" } : one,
    );
    const put = (part: object) => ({ method: "PUT", body: { ...document, ...part } });
    const post = (given: object) => ({ method: "POST", body: given });
    const admin = "/v1/admin/dealers/bath";
    const ana = await kept.signIn("ana@bath.example");
    const tried = await insidersReach(kept.url, ana, [
      ["be general manager", admin, put({ staff })],
      ["another house", "/v1/admin/dealers/wells"],
      ["its agenda", "/v1/admin/dealers/wells/agenda?date=2027-05-10"],
      ["the brand", "/v1/admin/brands/aurora"],
      ["a case of service", `/v1/admin/cases/${body.reference}`],
      ["who reads", `/v1/admin/cases/${body.reference}/readers`],
      ["all that was booked", `${admin}/bursts`],
      ["clear it", `${admin}/bursts/2027-05-05T09-00000000/clear`, post({})],
      ["a new link", `/v1/admin/cases/${body.reference}/rotate-link`, post({})],
      ["erase somebody", "/v1/admin/brands/aurora/people/erase", post({ email: "v@example.com" })],
      [
        "take a person out",
        "/v1/admin/brands/aurora/people/export",
        post({ email: "v@example.com" }),
      ],
    ]);
    const reached = tried.filter(({ status }) => status < 400 || status >= 500);
    achieved("insiders", `${tried.length} tries: ${reached.length} reached something; bound 0`);
    expect(reached).toEqual([]);
    // A leader writes no role of their own either.
    const maya = await kept.signIn("maya@bath.example");
    const own = document.staff.map((one) =>
      one.id === "maya" ? { ...one, role: "general-manager" } : one,
    );
    const [raised] = await insidersReach(kept.url, maya, [["be it", admin, put({ staff: own })]]);
    expect(raised?.status).toBe(403);
  });
});

describe("guessers", () => {
  test("CASE-1: guesses of references and keys hear one answer, and forged tokens sign nobody in", async () => {
    const { body } = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "bath",
        topic: "Lease",
        contact: { channels: ["email"] },
        customer: { name: "Vera", email: "guessed@example.com" },
      },
    });
    const { guesses, answers } = await guessersTry(kept.url, body.reference, 40);
    const signedIn = (await forgersSignIn(kept.url, "grace@bath.example")).filter(
      (status) => status === 200,
    );
    achieved("guessers", `${guesses} guesses: ${answers.size} different answers; bound 1`);
    achieved("forgers", `6 forgeries: ${signedIn.length} signed in; bound 0`);
    expect([...answers]).toEqual([expect.stringMatching(/^404 /)]);
    expect(signedIn).toEqual([]);
  });
});
