import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "kept-restart-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The default ladder of a callback promised Tuesday 10:00: due 11:00, then 11:30 and 13:00. */
it("fires each step once over a crash and the time it took", async () => {
  const first = await Kept.keepingIn(folder, "2027-05-04T10:00:00+01:00");
  await openDealer(first, dealerDocument("quay", "Europe/London"));
  const asked = await first.call("POST", "/v1/callbacks", {
    body: {
      dealer: "quay",
      topic: "Strange noise",
      customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079460123" },
    },
  });
  expect(asked.status).toBe(201);
  await first.clockReaches("2027-05-04T11:00:00+01:00");
  await first.clockReaches("2027-05-04T11:30:00+01:00");
  const told = (await first.call("GET", "/_local/inbox")).body.items;
  await first.end("SIGKILL");

  const second = await Kept.keepingIn(folder, "2027-05-04T13:20:00+01:00");
  expect((await second.call("GET", "/_local/inbox")).body.items).toEqual(
    expect.arrayContaining(told),
  );
  await second.clockReaches("2027-05-04T13:25:00+01:00");
  expect(await alarms(second)).toEqual([
    "ana: soon",
    "ana: due",
    "maya: due",
    "maya: overdue",
    "grace: overdue",
  ]);
  const { reference, caseToken } = asked.body;
  const { body } = await second.call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
  expect(body.commitments).toMatchObject([{ status: "open", level: 3 }]);
  expect(new Set(body.mails.map(({ state }: { state: string }) => state))).toEqual(
    new Set(["delivered"]),
  );
  await second.end("SIGTERM");
});

async function alarms(kept: Kept): Promise<readonly string[]> {
  return (await kept.allMails()).flatMap(({ to, subject }) => {
    const [, step] = /^Promise (?:due )?(soon|now|overdue):/.exec(subject) ?? [];
    return step === undefined ? [] : [`${to.split("@")[0]}: ${step === "now" ? "due" : step}`];
  });
}
