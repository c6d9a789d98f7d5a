import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

/** A Friday morning in Toronto. */
const NOW = "2027-02-26T10:00:00-05:00";
const CARE = "care@aurora.example";
const AT = (person: string) => `${person}@maple.example`;
const OF = (person: string) => `${person}@roadcare.example`;
const PEOPLE = ["nora", "nils"].map((id) => ({ id, name: `${id} Voss`, email: OF(id) }));
const ROADCARE = partnerDocument("roadcare", {
  timeZone: "America/Toronto",
  leadTimes: { enrolment: "P3D" },
  sees: { enrolment: ["name", "vin"] },
  staff: PEOPLE,
  contact: { name: "nora Voss", email: OF("nora") },
});
const MANY = 40;

describe("a partner that leaves", () => {
  let kept: Kept;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("maple", "America/Toronto"));
    await openPartner(kept, ROADCARE);
    const people = [CARE, ...["luis", "sam"].map(AT), ...["nora", "nils"].map(OF)];
    for (const email of people) tokens.set(email, await kept.signIn(email));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const as = (email: string) => tokens.get(email)!;

  async function enrols(customer: string) {
    const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
      bearer: as(AT("luis")),
      body: {
        customer: { name: "Noah Roy", email: customer },
        department: "service",
        topic: "Roadside cover",
      },
    });
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer: as(AT("luis")),
      body: { what: "Roadside cover", partner: "roadcare" },
    });
    const act = (action: string, body: object, who: string) =>
      kept.call("POST", `${path}/commitments/${made.body.id}/${action}`, { bearer: as(who), body });
    const now = async () => {
      const { body } = await kept.call("GET", path, { bearer: as(AT("sam")) });
      return body.commitments[0];
    };
    return { act, now };
  }

  const saves = (changes: object) =>
    kept.call("PUT", "/v1/admin/partners/roadcare", {
      bearer: as(CARE),
      body: { ...ROADCARE, ...changes },
    });

  test("PARTNER-11: of one that has ended every task goes back to whoever had it, and customers hear", async () => {
    const tasks = [];
    for (let each = 0; each < MANY; each += 1) tasks.push(await enrols(`noah-${each}@example.com`));
    for (const { act } of tasks.slice(1)) await act("accept", {}, OF("nils"));
    const saved = await saves({ ended: true });
    expect([saved.status, saved.body.tasksGoingOn]).toEqual([200, MANY]);
    // Before anybody has looked: what it was offered it can take over no more.
    const late = await tasks[0]!.act("accept", {}, OF("nils"));
    expect([401, 404]).toContain(late.status);
    await kept.passes("PT11M");
    for (const { now } of tasks) {
      const promise = await now();
      expect(promise).toMatchObject({ status: "open", owner: { id: "luis" } });
      expect([promise.handoff, promise.task]).toEqual([undefined, undefined]);
    }
    const mail = (await kept.inbox("noah-7@example.com")).at(-1)!;
    expect(mail.subject).toBe("Luis Reyes has it now: Roadside cover");
    expect(mail.text).toContain("There is nothing you need to do.");
    const told = (await kept.inbox(AT("luis"))).map(({ text }) => text).join("\n");
    expect(told).toContain("no longer works for the brand. This promise is yours again.");
    // Nothing is left to count.
    const again = await saves({ ended: true, purpose: "did inspect cars" });
    expect(again.body.tasksGoingOn).toBeUndefined();
  });

  test("PARTNER-12: what somebody has who is taken off is with whoever leads there", async () => {
    const { act, now } = await enrols("noah@example.com");
    await act("accept", {}, OF("nils"));
    const saved = await saves({ staff: PEOPLE.slice(0, 1) });
    expect([saved.status, saved.body.tasksGoingOn]).toEqual([200, 1]);
    await kept.passes("PT6M");
    expect(await now()).toMatchObject({
      owner: { id: "nora" },
      task: { partner: "roadcare", state: "requested" },
    });
    const done = await act("acknowledge-request", { partnerReference: "RC-1" }, OF("nora"));
    expect(done.body.task.state).toBe("active");
  });

  test("PARTNER-13: where whoever had it is gone, who leads the department has it", async () => {
    const { act, now } = await enrols("noah@example.com");
    await act("accept", {}, OF("nils"));
    const maple = dealerDocument("maple", "America/Toronto");
    const staff = maple.staff.filter(({ id }) => id !== "luis");
    await openDealer(kept, Object.assign(maple, { staff }));
    await saves({ ended: true });
    await kept.passes("PT6M");
    expect(await now()).toMatchObject({ owner: { id: "sam" }, status: "open" });
  });
});
