import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

const NOW = "2027-02-26T10:00:00-05:00";
const AT = (person: string) => `${person}@maple.example`;
const NILS = "nils@carcheck.example";
const STRANGER = "nils@otherly.example";

let kept: Kept;
const tokens = new Map<string, string>();
const as = (email: string) => tokens.get(email)!;

beforeAll(async () => {
  kept = await Kept.standingAt(NOW);
  await openDealer(kept, dealerDocument("maple", "America/Toronto"));
  for (const id of ["carcheck", "otherly"])
    await openPartner(
      kept,
      partnerDocument(id, { timeZone: "America/Toronto", sees: { inspection: ["name", "vin"] } }),
    );
  for (const email of [...["luis", "sam", "ana"].map(AT), NILS, STRANGER])
    tokens.set(email, await kept.signIn(email));
});
afterAll(() => kept[Symbol.asyncDispose]());

async function inspected(email: string) {
  const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
    bearer: as(AT("luis")),
    body: {
      customer: { name: "Rosa Marin", email },
      vehicle: { vin: "1HGCM82633A004352" },
      department: "service",
      topic: "Lease end",
    },
  });
  const path = `/v1/admin/cases/${opened.body.reference}`;
  const made = await kept.call("POST", `${path}/commitments`, {
    bearer: as(AT("luis")),
    body: { what: "Have the car inspected", partner: "carcheck" },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const act = (action: string, body: object, who: string) =>
    kept.call("POST", `${path}/commitments/${made.body.id}/${action}`, { bearer: as(who), body });
  const read = (who: string) => kept.call("GET", path, { bearer: as(who) });
  return { path, act, read };
}

test("PARTNER-18: a task of one partner is nothing that another one reads or answers", async () => {
  const { act, read } = await inspected("one@example.com");
  for (const isTaken of [false, true]) {
    if (isTaken) expect((await act("accept", {}, NILS)).status).toBe(200);
    expect((await read(STRANGER)).status).toBe(404);
    for (const [action, body] of [
      ["accept", {}],
      ["acknowledge-request", { partnerReference: "X-1" }],
      ["return", { reason: "x" }],
      ["keep", { outcome: "done", note: "x" }],
    ] as const)
      expect((await act(action, body, STRANGER)).status, action).toBe(404);
    const list = "/v1/admin/partners/carcheck/commitments?status=offered";
    expect((await kept.call("GET", list, { bearer: as(STRANGER) })).status).toBe(404);
  }
});

test("PARTNER-18: who sells is kept out of what is with a partner, and a partner out of all else of the case", async () => {
  const { act, read, path } = await inspected("two@example.com");
  expect((await act("accept", {}, NILS)).status).toBe(200);
  expect((await read(AT("ana"))).status).toBe(403);
  expect((await act("return", { reason: "x" }, AT("ana"))).status).toBe(403);
  const other = await kept.call("POST", `${path}/commitments`, {
    bearer: as(AT("luis")),
    body: {
      kind: "other",
      what: "Offer her a new lease",
      due: { at: "2027-03-05T12:00:00-05:00" },
    },
  });
  const { body } = await read(NILS);
  expect(body.commitments).toHaveLength(1);
  expect(JSON.stringify(body)).not.toMatch(/new lease|two@example/);
  for (const action of ["keep", "move", "attempts", "withdraw"]) {
    const answer = await kept.call("POST", `${path}/commitments/${other.body.id}/${action}`, {
      bearer: as(NILS),
      body: { outcome: "done", note: "x" },
    });
    expect([403, 404, 422], action).toContain(answer.status);
    expect((await read(AT("luis"))).body.commitments).toMatchObject([
      { status: "open" },
      { status: "open" },
    ]);
  }
});

test("PARTNER-18: of a customer who was erased a partner sees and does nothing more, asked or at work", async () => {
  for (const isTaken of [false, true]) {
    const email = `erased-${isTaken}@example.com`;
    const { act, read } = await inspected(email);
    if (isTaken) expect((await act("accept", {}, NILS)).status).toBe(200);
    const erased = await kept.call("POST", "/v1/admin/brands/aurora/people/erase", {
      bearer: await kept.signIn("care@aurora.example"),
      body: { email },
    });
    expect(erased.status).toBe(202);
    await kept.passes("PT10M");
    tokens.set(NILS, await kept.signIn(NILS));
    const seen = await read(NILS);
    expect([404, 410]).toContain(seen.status);
    expect(JSON.stringify(seen.body)).not.toMatch(/Rosa|1HGCM/);
    for (const [action, body] of [
      ["accept", {}],
      ["acknowledge-request", { partnerReference: "X-1" }],
      ["keep", { outcome: "done", note: "x" }],
    ] as const)
      expect([404, 410], action).toContain((await act(action, body, NILS)).status);
    for (const status of ["offered", "open"]) {
      const list = `/v1/admin/partners/carcheck/commitments?status=${status}`;
      const { items } = (await kept.call("GET", list, { bearer: as(NILS) })).body;
      expect(JSON.stringify(items)).not.toContain("erased");
      expect(items.some(({ what }: { what: string }) => what === "")).toBe(false);
    }
  }
});
