import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import { proofOf } from "./solving.ts";

const NOW = "2027-05-05T10:10:00+01:00";
const folder = mkdtempSync(path.join(tmpdir(), "kept-abuse-"));
let kept: Kept;

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
