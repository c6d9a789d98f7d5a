import { describe, expect, test } from "vitest";
import type { Again } from "../again.ts";
import { instant } from "../../kernel/time.ts";
import type { Claim, PressAnswer, PressStore } from "../dynamodb/press.store.ts";
import { doneOnce } from "./done-once.ts";
import { HttpProblem } from "./http-problem.ts";
import { Unavailable } from "../unavailable.ts";
import { noteWrite, watchingWrites } from "../written.ts";

const request = { key: "k", route: "POST /x", caller: "ana", body: {} };
const NOW = instant(0);
const answer = (status: number) => ({ status, headers: {}, body: "" });

type Open = "running" | "undecided";

/** One key in memory. */
function presses(): PressStore & { readonly kept: () => PressAnswer | Open | undefined } {
  let kept: PressAnswer | Open | undefined;
  let again: Again | undefined;
  return {
    kept: () => kept,
    claim: async (): Promise<Claim> => {
      if (kept === undefined || kept === "undecided") {
        kept = "running";
        return { kind: "mine", ...(again && { again }) };
      }
      return kept === "running"
        ? { kind: "running", again: { since: NOW } }
        : { kind: "done", answer: kept };
    },
    finish: async (_, done) => {
      kept = done;
    },
    release: async () => {
      kept = undefined;
    },
    leaveUndecided: async (_, since) => {
      kept = "undecided";
      again = { since };
    },
  };
}

describe("what is done once for a key", () => {
  const isDone = ({ status }: { status: number }) => status < 400;

  test("ONCE-3: is done by the first, and the second waits for its answer", async () => {
    const store = presses();
    let done = 0;
    const work = async () => {
      done += 1;
      await new Promise((resolve) => setTimeout(resolve, 120));
      return answer(200);
    };
    const [one, other] = await Promise.all([
      doneOnce(store, request, NOW, { work, isDone }),
      doneOnce(store, request, NOW, { work, isDone }),
    ]);
    expect([one.headers, other.headers]).toEqual([{}, { "idempotent-replayed": "true" }]);
    expect(done).toBe(1);
  });

  test("is asked for anew after a refusal, told as an answer or thrown", async () => {
    const store = presses();
    await doneOnce(store, request, NOW, { work: async () => answer(409), isDone });
    expect(store.kept()).toBeUndefined();
    const refusal = new HttpProblem({ code: "wrong-state" });
    const work = () => Promise.reject(refusal);
    await expect(doneOnce(store, request, NOW, { work, isDone })).rejects.toBe(refusal);
    expect(store.kept()).toBeUndefined();
    await doneOnce(store, request, NOW, { work: async () => answer(200), isDone });
    expect(store.kept()).toEqual(answer(200));
  });

  test("is done, and said so, where it cannot be remembered", async () => {
    const store = { ...presses(), finish: () => Promise.reject(new Error("down")) };
    const said = await doneOnce(store, request, NOW, { work: async () => answer(200), isDone });
    expect(said.status).toBe(200);
  });

  test("ONCE-4: is looked for by the next where nobody knows whether it was done", async () => {
    const store = presses();
    const told: (Again | undefined)[] = [];
    const work = async (again: Again | undefined) => {
      told.push(again);
      if (again !== undefined) return answer(200);
      noteWrite();
      throw new Unavailable("no answer");
    };
    const doing = () => doneOnce(store, request, NOW, { work, isDone });
    await expect(watchingWrites(doing)).rejects.toBeInstanceOf(Unavailable);
    expect(store.kept()).toBe("undecided");
    expect((await watchingWrites(doing)).status).toBe(200);
    expect(told).toEqual([undefined, { since: NOW }]);
  });

  test("is a first one again where nothing can have been done", async () => {
    const store = presses();
    const work = () => Promise.reject(new Unavailable("busy"));
    const doing = watchingWrites(() => doneOnce(store, request, NOW, { work, isDone }));
    await expect(doing).rejects.toBeInstanceOf(Unavailable);
    expect(store.kept()).toBeUndefined();
  });

  test("is refused for another body", async () => {
    const store = { ...presses(), claim: async () => ({ kind: "other-body" }) as const };
    const doing = doneOnce(store, request, NOW, { work: async () => answer(200), isDone });
    await expect(doing).rejects.toMatchObject({ problem: { code: "idempotency-key-reused" } });
  });
});
