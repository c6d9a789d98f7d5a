import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
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

  test("PARTNER-14: taken over in the moment in which it ends, no task stays with a partner that has ended", async () => {
    const tasks = [];
    for (let each = 0; each < 8; each += 1) tasks.push(await enrols(`noah-${each}@example.com`));
    const pressed = tasks.map(({ act }, each) =>
      each % 2 === 0
        ? act("accept", {}, OF("nils"))
        : act("acknowledge-request", { partnerReference: `RC-${each}` }, OF("nora")),
    );
    const [saved, ...answers] = await Promise.all([saves({ ended: true }), ...pressed]);
    expect(saved.status).toBe(200);
    for (const { status } of answers) expect([200, 401, 404]).toContain(status);
    await kept.passes("PT11M");
    for (const { now } of tasks) {
      const promise = await now();
      expect(promise).toMatchObject({ status: "open", owner: { id: "luis" } });
      expect([promise.handoff, promise.task]).toEqual([undefined, undefined]);
    }
  });

  test("PARTNER-14: taken over in the moment in which its taker is taken off, it is with who leads there", async () => {
    const tasks = [await enrols("noah@example.com"), await enrols("nia@example.com")];
    const [saved, ...answers] = await Promise.all([
      saves({ staff: PEOPLE.slice(0, 1) }),
      ...tasks.map(({ act }) => act("accept", {}, OF("nils"))),
    ]);
    expect(saved.status).toBe(200);
    for (const { status } of answers) expect([200, 401, 404]).toContain(status);
    await kept.passes("PT6M");
    for (const { now } of tasks) {
      const { owner, handoff } = await now();
      expect(owner.id === "nora" || (owner.id === "luis" && handoff !== undefined)).toBe(true);
    }
  });

  test("PARTNER-15: whom a customer was told to expect is announced no more once it has ended", async () => {
    await saves({ sees: { enrolment: ["name", "phone"] } });
    const body = { target: "ses", operation: "Delivery", times: 50, mode: "before" };
    await kept.call("POST", "/_local/faults", { body });
    const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
      bearer: as(AT("luis")),
      body: {
        customer: { name: "Noah Roy", email: "noah@example.com", phone: "+14165550123" },
        department: "service",
        topic: "Roadside cover",
      },
    });
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer: as(AT("luis")),
      body: { kind: "other", what: "Roadside cover", due: { at: "2027-03-05T12:00:00-05:00" } },
    });
    const at = `${path}/commitments/${made.body.id}`;
    const asked = await kept.call("POST", `${at}/handoff`, {
      bearer: as(AT("luis")),
      body: { to: { partner: "roadcare" } },
    });
    expect(asked.body.task, JSON.stringify(asked.body)).toMatchObject({ introduced: false });
    // Nobody knows whether its mail arrived: the dealer is to call.
    await kept.passes("PT16M");
    const saved = await saves({ ended: true, sees: { enrolment: ["name", "phone"] } });
    expect([saved.status, saved.body.tasksGoingOn]).toEqual([200, 1]);
    await kept.passes("PT11M");
    const { commitments } = (await kept.call("GET", path, { bearer: as(AT("luis")) })).body;
    const promise = commitments.find(({ id }: { id: string }) => id === made.body.id);
    expect(promise).toMatchObject({ owner: { id: "luis" }, status: "open" });
    expect([promise.task, promise.handoff]).toEqual([undefined, undefined]);
    // And nobody is to say any more that it will call.
    const calls = commitments.filter(({ kind }: { kind: string }) => kind === "callback");
    for (const call of calls)
      if (call.status === "open") expect(JSON.stringify(call.tells)).not.toContain("will call");
    expect((await kept.inbox("noah@example.com")).at(-1)!.subject).toBe(
      "Roadcare will not call you after all",
    );
    expect(await kept.inbox(OF("nora"))).toEqual([]);
  });

  test("PARTNER-17: the form counts what would go back before it saves that a partner has ended", async () => {
    const { act, now } = await enrols("noah@example.com");
    await act("accept", {}, OF("nils"));
    await enrols("nia@example.com");
    const desk = await AtDesk.as(kept, CARE, "maple");
    const form = "/desk/brands/aurora/partners/roadcare";
    const ended = { ...filledForm((await desk.sees(form)).text, form), ended: "yes" };
    const asked = await desk.sends(form, ended);
    expect(asked.status).toBe(200);
    expect(asked.text).toContain("2 open tasks go back to those who had them.");
    expect(
      (await kept.call("GET", "/v1/admin/partners/roadcare", { bearer: as(CARE) })).body.ended,
    ).not.toBe(true);
    expect((await desk.sends(form, { ...ended, sure: "1" })).text).toContain("2 open tasks");
    expect((await desk.sends(form, { ...ended, sure: "2" })).status).toBe(303);
    await kept.passes("PT11M");
    expect(await now()).toMatchObject({ owner: { id: "luis" } });
  });
});
