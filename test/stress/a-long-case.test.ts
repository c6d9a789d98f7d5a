import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { instant } from "../../shared/kernel/time.ts";
import { AtDesk } from "../scenarios/harness/desk-form.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import type { Reply } from "../scenarios/harness/kept.ts";
import { writeLongCase } from "../fixtures/long-case.ts";

const NOW = "2026-12-01T10:00:00-05:00";
const EVENTS = 5_000;
/** Lambda answers 6 MB at most; nobody reads as much. */
const MOST_BYTES = 1_000_000;
/** On an engine of this machine, which may be busy with other things. */
const MOST_MILLISECONDS = 20_000;

/** More than four years of remarks, tries and daily words, on a hundred promises. */
describe(`a case of ${EVENTS} events`, () => {
  let folder: string;
  let kept: Kept;
  let bearer: string;
  let reference: string;
  let token: string;
  const figures: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "kept-long-"));
    ({ reference, token } = await writeLongCase(folder, EVENTS, instant(Date.parse(NOW))));
    kept = await Kept.keepingIn(folder, NOW);
    bearer = await kept.signIn("maya@northside.example");
  });
  afterAll(async () => {
    await kept.end("SIGTERM");
    await rm(folder, { recursive: true, force: true });
    process.stdout.write(`${figures.join("\n")}\n`);
  });

  /** Every answer is small and soon there. */
  async function measured<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
    const from = performance.now();
    const answer = await ask();
    const took = Math.round(performance.now() - from);
    const bytes = Buffer.byteLength(JSON.stringify(answer) ?? "");
    figures.push(`${what}: ${Math.round(bytes / 1_000)} KB in ${took} ms`);
    expect(bytes, what).toBeLessThan(MOST_BYTES);
    expect(took, what).toBeLessThan(MOST_MILLISECONDS);
    return answer;
  }

  const call = async (
    method: string,
    where: string,
    body?: object,
    by = bearer,
  ): Promise<Reply["body"]> => {
    const sent = body === undefined ? { bearer: by } : { bearer: by, body };
    const { body: answer, status } = await measured(
      `${method} ${where.replaceAll(reference, "…").replace(/before=.*/, "before=…")}`,
      async () => {
        const reply = await kept.call(method, where, sent);
        return { status: reply.status, body: reply.body };
      },
    );
    expect(status, JSON.stringify(answer)).toBeLessThan(300);
    return answer;
  };

  async function everyPart(where: string, by = bearer) {
    const parts = [await call("GET", where, undefined, by)];
    for (let last = parts[0]; last.timelineBefore !== undefined; last = parts.at(-1)) {
      parts.push(await call("GET", `${where}?before=${last.timelineBefore}`, undefined, by));
    }
    return parts;
  }

  test("CASE-9: staff read all of it in parts, each line and each mail once", async () => {
    const parts = await everyPart(`/v1/admin/cases/${reference}`);
    const lines = parts.flatMap(({ timeline }) => timeline);
    const said = lines.reduce((sum: number, { times = 1 }: { times?: number }) => sum + times, 0);
    // And that with which it was opened.
    expect(said).toBe(EVENTS + 1);
    const mails = parts.flatMap((part) => part.mails.map(({ id }: { id: string }) => id));
    expect(new Set(mails).size).toBe(mails.length);
    expect(mails.length).toBeGreaterThanOrEqual(EVENTS);
    expect(Math.max(...parts.map(({ timeline }) => timeline.length))).toBe(200);
  });

  test("CASE-9: the customer reads theirs, and the pages lead from part to part", async () => {
    await everyPart(`/v1/cases/${reference}`, token);
    const desk = await AtDesk.as(kept, "maya@northside.example", "northside");
    const sheet = await measured("desk page", () => desk.sees(`/desk/cases/${reference}`));
    const earlier = /href="([^"]*\?before=[^"]*)"/.exec(sheet.text)?.[1]?.replace("#timeline", "");
    const older = await measured("older desk page", () => desk.sees(earlier ?? "no link"));
    expect(older.text).toMatch(/Earlier/);
    expect(older.text).toMatch(/Back to the latest/);
    const opened = await kept.call("GET", `/c/${reference}?t=${token}`);
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
    const own = await measured("customer's page", async () => {
      const { body, status } = await kept.call("GET", `/c/${reference}`, { headers: { cookie } });
      return { body, status };
    });
    expect(own.status).toBe(200);
    expect(own.body).toMatch(/\?before=/);
    const wrong = await kept.call("GET", `/c/${reference}?before=x`, { headers: { cookie } });
    expect(wrong.status).toBe(422);
  });

  test("CASE-9: what is no place in it is refused, a place of another case too", async () => {
    const where = `/v1/admin/cases/${reference}`;
    const { timelineBefore } = await call("GET", where);
    const customer = { name: "Omar Haddad", email: "omar@example.com", phone: "+12125550188" };
    const body = { department: "sales", topic: "My lease", customer };
    const other = await kept.call("POST", "/v1/admin/dealers/northside/cases", { bearer, body });
    const places = [
      `${where}?before=nonsense`,
      `${where}?before=`,
      `/v1/admin/cases/${other.body.reference}?before=${timelineBefore}`,
    ];
    for (const place of places) {
      const answer = await kept.call("GET", place, { bearer });
      expect(answer.status, place).toBe(422);
      expect(answer.body.errors).toMatchObject([{ pointer: "/before" }]);
    }
  });

  test("every change works, and what follows from its event is done", async () => {
    const where = `/v1/admin/cases/${reference}`;
    await call("POST", `${where}/notes`, { text: "Asked about the lease again" });
    const made = await call("POST", `${where}/commitments`, {
      kind: "update",
      what: "Write about the lease",
      due: { at: "2026-12-03T15:00:00-05:00" },
    });
    await kept.call("GET", "/_local/requests");
    await measured("relay and mails of a promise", () => kept.settle());
    await call("POST", `${where}/commitments/${made.id}/keep`, { outcome: "done" });
    await measured("half a minute and the mail of it", () => kept.passes("PT1M"));
    const { body: requests } = await kept.call("GET", "/_local/requests");
    figures.push(`calls: ${JSON.stringify(requests)}`);
    const mails = await kept.inbox("rosa@example.com");
    const subjects = mails.map(({ subject }) => subject).join("\n");
    expect(mails.length, subjects).toBeGreaterThanOrEqual(2);
    await kept.clockReaches("2026-12-04T18:00:00-05:00");
    const { timeline } = await call("GET", where);
    expect(timeline.map(({ type }: { type: string }) => type)).toContain("commitment.step-fired");
  });
});
