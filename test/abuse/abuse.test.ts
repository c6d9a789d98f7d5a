import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { botsFillTheWeek, freeStarts } from "./attackers/bots.ts";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
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
    await kept.passes("PT1H");
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
    const clear = await kept.call(
      "POST",
      `/v1/admin/dealers/frome/bursts/${body.items[0].id}/clear`,
      { bearer: grace, body: {} },
    );
    expect(clear.body).toEqual({ cancelled: booked.length, leftOut: 0 });
    expect(await kept.allMails()).toHaveLength(mails);
    expect((await freeStarts(target)).length).toBeGreaterThan(100);
  });

  test("ABUSE-11: a visit whose customer has opened their mail takes nothing of the share, nor is it cleared", async () => {
    await kept.passes("PT1H");
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
