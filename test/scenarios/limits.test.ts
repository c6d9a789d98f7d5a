import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { OwnBrowser, hiddenOf } from "./harness/own-browser.ts";
import { Kept } from "./harness/kept.ts";
import type { Reply } from "./harness/kept.ts";

const NOW = "2027-05-05T10:10:00+01:00";

function says429({ status, body, headers }: Reply): void {
  expect({ status, type: body.type }).toEqual({ status: 429, type: "/problems/too-many-requests" });
  expect(headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
}

describe("how often somebody is mailed", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const asks = (email: string) =>
    kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "bath",
        topic: "The roof",
        contact: { channels: ["email"] },
        customer: { name: "Vera", email },
      },
    });

  test("ABUSE-4, ABUSE-5: one mailbox gets ten new cases an hour, however its address is varied", async () => {
    const addresses = Array.from({ length: 11 }, (_, index) => `v.e.ra+${index}@gmail.com`);
    const asked = [];
    for (const email of addresses) asked.push(await asks(email));
    expect(asked.slice(0, 10).map(({ status }) => status)).toEqual(Array(10).fill(201));
    says429(asked[10]!);
    says429(await asks("VERA@googlemail.com"));
    const mailed = (await kept.allMails()).filter(({ to }) => to.includes("gmail.com"));
    expect(mailed).toHaveLength(10);
    await kept.clockReaches("2027-05-05T11:00:00+01:00");
    expect((await asks("vera@gmail.com")).status).toBe(201);
  });

  test("ABUSE-4: a form that a limit refuses keeps what was typed", async () => {
    const email = "typed@example.com";
    for (let count = 0; count < 10; count += 1) expect((await asks(email)).status).toBe(201);
    const browser = new OwnBrowser(kept);
    const person = { name: "Vera Typed", email, phone: "+447700900125" };
    const call = await browser.sends("/d/bath/call", {
      ...person,
      topic: "The roof leaks",
      message: "Since Monday",
      department: "service",
    });
    const form = `/d/bath?service=test-drive&option.model=500e&place=dealer&start=${encodeURIComponent("2027-05-06T10:00:00+01:00")}`;
    const { text } = await browser.sees(form);
    const booking = await browser.posts(form, { ...hiddenOf(text), ...person, notes: "Two seats" });
    for (const page of [call, booking]) {
      expect(page.status).toBe(429);
      expect(page.text).toContain("There were too many attempts");
      for (const typed of Object.values(person)) expect(page.text).toContain(`value="${typed}"`);
    }
    expect(call.text).toContain("Since Monday");
    expect(booking.text).toContain("Two seats");
  });

  test("ABUSE-4: one case is changed sixty times an hour, and then nothing of it changes", async () => {
    const { body } = await asks("busy@example.com");
    const bearer = body.caseToken;
    const place = `/v1/cases/${body.reference}`;
    // What is refused counts too.
    const changes = Array.from({ length: 60 }, () =>
      kept.call("POST", `${place}/commitments/${body.commitment.id}/confirm`, { bearer, body: {} }),
    );
    expect(new Set((await Promise.all(changes)).map(({ status }) => status))).toEqual(
      new Set([409]),
    );
    const before = (await kept.allMails()).length;
    says429(
      await kept.call("PUT", `${place}/customer`, { bearer, body: { email: "x@example.com" } }),
    );
    says429(
      await kept.call("POST", `${place}/commitments`, {
        bearer,
        body: { what: "Tyres", due: { by: "tomorrow" } },
      }),
    );
    says429(
      await kept.call("POST", `${place}/commitments/${body.commitment.id}/withdraw`, {
        bearer,
        body: {},
      }),
    );
    const read = await kept.call("GET", place, { bearer });
    expect(read.body.commitments).toMatchObject([{ status: "open" }]);
    expect(read.body.pendingEmail).toBeUndefined();
    expect(await kept.allMails()).toHaveLength(before);
  });

  test("ABUSE-4: the link of a case is mailed three times an hour, to many who ask at once too", async () => {
    const { body } = await asks("lost@example.com");
    const ask = () =>
      kept.call("POST", `/v1/cases/${body.reference}/link`, {
        body: { email: "lost@example.com" },
      });
    const asked = await Promise.all(Array.from({ length: 8 }, ask));
    expect(asked.map(({ status }) => status)).toEqual(Array(8).fill(202));
    expect(await kept.inbox("lost@example.com")).toHaveLength(4);
  });
});

test("ABUSE-4: where networks are counted, one opens sixty cases an hour", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kept-limits-"));
  process.env["KEPT_LIMITS"] = "on";
  const kept = await Kept.keepingIn(folder, NOW);
  try {
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    // Of a department that is not there, which is found out after it was counted.
    const asks = (index: number) =>
      kept.call("POST", "/v1/callbacks", {
        body: {
          dealer: "bath",
          department: "boats",
          topic: "The roof",
          customer: { name: "Vera", email: `v${index}@example.com`, phone: "020 7946 0111" },
        },
      });
    const asked = await Promise.all(Array.from({ length: 60 }, (_, index) => asks(index)));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([422]));
    says429(await asks(60));
  } finally {
    delete process.env["KEPT_LIMITS"];
    await kept.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
});
