import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import type { Reply } from "./harness/kept.ts";

type Mode = "before" | "after" | "throttle" | "conflict";

/** More than the SDK tries by itself. */
const ALL_TRIES = 1_000;

/** Monday, an hour after opening. */
describe("a database that fails through all tries", () => {
  let kept: Kept;
  let ana: string;
  const set: { operation?: string; mode: Mode }[] = [];

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  afterEach(recover);

  async function fails(mode: Mode, operation?: string) {
    const fault = { target: "dynamodb", mode, ...(operation && { operation }) };
    set.push(fault);
    await kept.call("POST", "/_local/faults", { body: { ...fault, times: ALL_TRIES } });
  }

  async function recover() {
    for (const fault of set.splice(0)) {
      await kept.call("POST", "/_local/faults", {
        body: { target: "dynamodb", ...fault, times: 0 },
      });
    }
    await kept.settle();
  }

  const said = ({ status, headers, body }: Reply) => [
    status,
    String(body.type).replace("/problems/", ""),
    Number(headers.get("retry-after")) > 0,
  ];

  async function aCall() {
    const opened = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: {
        customer: { name: "Rosa", email: "rosa@example.com" },
        department: "sales",
        topic: "Lease",
      },
    });
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const promised = { kind: "callback", what: "Call", due: { within: "PT120M" } };
    const made = await kept.call("POST", `${path}/commitments`, { bearer: ana, body: promised });
    await kept.settle();
    return {
      read: () => kept.call("GET", path, { bearer: ana }),
      act: (action: string, body: object, headers: Record<string, string> = {}) =>
        kept.call("POST", `${path}/commitments/${made.body.id}/${action}`, {
          bearer: ana,
          body,
          headers,
        }),
    };
  }

  test("ONCE-5: whoever reads or changes something hears to try again, for nothing was written", async () => {
    const { read, act } = await aCall();
    const before = await read();
    await fails("before");
    expect(said(await read())).toEqual([503, "try-again", true]);
    expect(said(await kept.call("GET", "/v1/dealers/bath"))).toEqual([503, "try-again", true]);
    expect(said(await act("keep", { outcome: "done" }))).toEqual([503, "try-again", true]);
    await recover();
    expect((await read()).body).toEqual(before.body);
    expect((await act("keep", { outcome: "done" })).status).toBe(200);
  });

  test("ONCE-5: a transaction that failed or was cancelled has written nothing, and says so", async () => {
    for (const mode of ["before", "throttle", "conflict"] as const) {
      const { read, act } = await aCall();
      const before = await read();
      await fails(mode, "TransactWriteItems");
      const key = { "idempotency-key": `failed ${mode}` };
      expect(said(await act("keep", { outcome: "done" }, key)), mode).toEqual([
        503,
        "try-again",
        true,
      ]);
      await recover();
      expect((await read()).body, mode).toEqual(before.body);
      expect((await act("keep", { outcome: "done" }, key)).status, mode).toBe(200);
    }
  });

  test("ONCE-5: a key that cannot be stored has changed nothing", async () => {
    const { act } = await aCall();
    const key = { "idempotency-key": "unstored" };
    await fails("before", "PutItem");
    expect(said(await act("keep", { outcome: "done" }, key))).toEqual([503, "try-again", true]);
    await recover();
    expect((await act("keep", { outcome: "done" }, key)).status).toBe(200);
  });

  test("ONCE-5: where every answer is lost what was written is found, and the first answer given", async () => {
    const { read, act } = await aCall();
    await fails("after", "TransactWriteItems");
    const done = await act("keep", { outcome: "done", note: "All said" });
    expect([done.status, done.body.status]).toEqual([200, "kept"]);
    await recover();
    const types = (await read()).body.timeline.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === "commitment.kept")).toHaveLength(1);
  });

  test("ONCE-5: where nobody can tell whether it was written, nobody says that it was not", async () => {
    const open = () =>
      kept.call("POST", "/v1/admin/dealers/bath/feeds", {
        bearer: ana,
        body: { staff: "ana" },
        headers: { "idempotency-key": "lost" },
      });
    await fails("after", "TransactWriteItems");
    expect(said(await open())).toEqual([503, "perhaps-done", true]);
    await recover();
    const again = await open();
    expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
  });
});
