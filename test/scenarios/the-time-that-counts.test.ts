import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@ely.example`;
const LATER = { reason: "The part is late", agreedWithCustomer: false };
const AGREED = { reason: "It suits you better", agreedWithCustomer: true };

/** Monday 2027-05-10 09:00, open to 18:00 Monday to Saturday; each promise is due at 14:00 unless it says. */
describe("the time that counts is the one the customer agreed to last", () => {
  let kept: Kept;
  const tokens = new Map<string, string>();
  let customers = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T09:00:00+01:00");
    await openDealer(kept, dealerDocument("ely", "Europe/London"));
    for (const person of ["ana", "maya", "luis", "sam", "grace"])
      tokens.set(person, await kept.signIn(AT(person)));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function promised(changes: object = {}, due: object = { local: "2027-05-10T14:00" }) {
    customers += 1;
    const email = `joan-${customers}@example.com`;
    const phone = `+44207946${1_000 + customers}`;
    const customer = { name: "Joan Lee", email, phone, ...changes };
    const asked = await kept.call("POST", "/v1/callbacks", {
      body: { dealer: "ely", topic: "My car", customer, due },
    });
    expect(asked.status).toBe(201);
    const { reference, caseToken, commitment } = asked.body;
    const path = `/v1/admin/cases/${reference}`;
    return {
      email,
      reference,
      customer: (action: string, body: object = {}) =>
        kept.call("POST", `/v1/cases/${reference}/commitments/${commitment.id}/${action}`, {
          bearer: caseToken,
          body,
        }),
      act: (action: string, body: object, who = "ana") =>
        kept.call("POST", `${path}/commitments/${commitment.id}/${action}`, {
          bearer: tokens.get(who)!,
          body,
        }),
      opens: (who: string) => kept.call("GET", path, { bearer: tokens.get(who)! }),
      told: async (who: string) =>
        (await kept.inbox(AT(who))).filter(({ text }) => text.includes(reference)),
    };
  }

  test("PROMISE-13: without the customer a new time is only what we expect", async () => {
    const { act, opens } = await promised();
    const expected = await act("move", { due: { local: "2027-05-11T12:00" }, ...LATER });
    expect(expected.body).toMatchObject({
      dueAt: "2027-05-10T14:00:00+01:00",
      expectedAt: "2027-05-11T12:00:00+01:00",
      level: null,
    });
    const again = await act("move", { due: { local: "2027-05-11T12:00" }, ...LATER });
    expect([again.status, again.body.etag]).toEqual([200, expected.body.etag]);
    const late = await act("move", { due: { local: "2027-05-10T08:00" }, ...LATER });
    expect(late.status).toBe(422);
    // Expecting it when it was promised takes that back.
    const back = await act("move", { due: { local: "2027-05-10T14:00" }, ...LATER });
    expect(back.body.expectedAt).toBeUndefined();
    const types = (await opens("ana")).body.timeline.map(({ type }: { type: string }) => type);
    expect(types).not.toContain("commitment.moved");
  });

  test("PROMISE-14: “that is fine” makes the expected time the promised one, once", async () => {
    const { act, customer } = await promised();
    expect((await customer("accept-time")).body.type).toBe("/problems/wrong-state");
    await act("move", { due: { local: "2027-05-11T12:00" }, ...LATER });
    const accepted = await customer("accept-time");
    expect(accepted.body).toMatchObject({ dueAt: "2027-05-11T12:00:00+01:00", status: "open" });
    expect(accepted.body.expectedAt).toBeUndefined();
    const twice = await customer("accept-time");
    expect([twice.status, twice.body.etag]).toEqual([200, accepted.body.etag]);
    const denied = await customer("dispute");
    expect(denied.body.dueAt).toBe("2027-05-10T14:00:00+01:00");
    expect((await customer("accept-time")).status).toBe(409);
  });

  test("PROMISE-15: an expected time that does not suit is dropped, and the next person up owns it", async () => {
    const { act, customer } = await promised();
    await act("move", { due: { local: "2027-05-12T12:00" }, ...LATER });
    const denied = await customer("dispute", { comment: "I need it on Monday" });
    expect(denied.body).toMatchObject({
      dueAt: "2027-05-10T14:00:00+01:00",
      owner: { id: "maya" },
      disputedAt: "2027-05-10T09:00:00+01:00",
    });
    expect(denied.body.expectedAt).toBeUndefined();
    expect((await customer("dispute")).status).toBe(409);
  });

  test("PROMISE-16: a denied move brings the time before it back, one after the other", async () => {
    const { act, customer } = await promised();
    await act("move", { due: { local: "2027-05-11T12:00" }, ...AGREED });
    const second = await act("move", { due: { local: "2027-05-12T12:00" }, ...AGREED });
    expect(second.body.dueAt).toBe("2027-05-12T12:00:00+01:00");
    const once = await customer("dispute");
    expect(once.body).toMatchObject({
      dueAt: "2027-05-11T12:00:00+01:00",
      owner: { id: "maya" },
    });
    const twice = await customer("dispute");
    expect(twice.body).toMatchObject({
      dueAt: "2027-05-10T14:00:00+01:00",
      originalDueAt: "2027-05-10T14:00:00+01:00",
      owner: { id: "grace" },
    });
    expect((await customer("dispute")).status).toBe(409);
  });

  test("PROMISE-17: only a manager agrees a third time, far ahead, or where nothing is in writing", async () => {
    const { act } = await promised();
    const far = { due: { local: "2027-06-10T12:00" }, ...AGREED };
    const refused = await act("move", far);
    expect([refused.status, refused.body.type]).toEqual([403, "/problems/manager-needed"]);
    expect(refused.body.reasons).toEqual(["far-ahead"]);
    for (const day of ["11", "12"]) {
      const moved = await act("move", { due: { local: `2027-05-${day}T12:00` }, ...AGREED });
      expect(moved.status).toBe(200);
    }
    const third = { due: { local: "2027-05-13T12:00" }, ...AGREED };
    expect((await act("move", third)).body.reasons).toEqual(["third-move"]);
    expect((await act("move", third, "maya")).status).toBe(200);
    expect((await act("move", far, "grace")).body.dueAt).toBe("2027-06-10T12:00:00+01:00");
    const phone = await promised({ email: undefined, phone: "+442079460111" });
    const noMail = await phone.act("move", third);
    expect(noMail.body.reasons).toEqual(["not-in-writing"]);
    expect((await phone.act("move", { ...third, agreedWithCustomer: false })).status).toBe(200);
  });

  test("PROMISE-17: a time named on the phone is never lost: where a manager must agree, it is expected", async () => {
    const due = { local: "2027-05-10T17:30" };
    const badTime = { channel: "phone", outcome: "bad-time", due };
    const mail = await promised();
    const moved = await mail.act("attempts", badTime);
    expect(moved.body).toMatchObject({ dueAt: "2027-05-10T17:30:00+01:00", attempts: 1 });
    const phone = await promised({ email: undefined, phone: "+442079460112" });
    const expected = await phone.act("attempts", badTime);
    expect(expected.body).toMatchObject({
      dueAt: "2027-05-10T14:00:00+01:00",
      expectedAt: "2027-05-10T17:30:00+01:00",
      attempts: 1,
    });
  });

  test("PROMISE-5: who has nothing to do with it opens the case before changing it", async () => {
    const { act, opens } = await promised({ email: undefined, phone: "+442079460113" });
    const changes: [string, object][] = [
      ["move", { due: { local: "2027-05-11T12:00" }, ...LATER }],
      ["attempts", { channel: "phone", outcome: "bad-time", due: { local: "2027-05-10T17:00" } }],
      ["acknowledge", {}],
      ["escalate", { level: null }],
      ["handoff", { to: { staff: "maya" }, note: "For you" }],
      ["withdraw", { reason: "Not wanted" }],
    ];
    for (const [action, body] of changes) {
      const refused = await act(action, body, "luis");
      expect([refused.status, refused.body.type]).toEqual([403, "/problems/role-not-allowed"]);
    }
    expect((await opens("luis")).status).toBe(200);
    for (const [action, body] of changes)
      expect((await act(action, body, "luis")).status).toBe(200);
  });

  test("PROMISE-18: one's own last entry is taken back within half a minute, as if it had not been", async () => {
    const { act, opens } = await promised();
    const attempt = { channel: "phone", outcome: "no-answer" };
    expect((await act("undo", {})).status).toBe(409);
    expect((await act("attempts", attempt)).body.attempts).toBe(1);
    expect((await act("undo", {}, "maya")).status).toBe(409);
    expect((await act("undo", {})).body).toMatchObject({ attempts: 0, status: "open" });
    expect((await act("undo", {})).status).toBe(409);
    for (const [action, body] of [
      ["keep", { outcome: "done" }],
      ["withdraw", { reason: "Not wanted" }],
    ] as const) {
      await act(action, body);
      const undone = await act("undo", {});
      expect(undone.body).toMatchObject({ status: "open", dueAt: "2027-05-10T14:00:00+01:00" });
      expect(undone.body.keptAt).toBeUndefined();
    }
    const types = (await opens("ana")).body.timeline.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === "commitment.undone")).toHaveLength(3);
  });

  test("PROMISE-18: the customer hears of an entry once it cannot be taken back, and of none that was", async () => {
    const { act, email } = await promised();
    const before = (await kept.inbox(email)).length;
    await act("keep", { outcome: "done", note: "Not this one" });
    await act("undo", {});
    await act("keep", { outcome: "done", note: "The wheels are paid" });
    await kept.clockReaches("2027-05-10T09:00:30+01:00");
    expect(await kept.inbox(email)).toHaveLength(before);
    expect((await act("undo", {})).status).toBe(409);
    await kept.clockReaches("2027-05-10T09:01:00+01:00");
    const news = (await kept.inbox(email)).slice(before);
    expect(news.map(({ text }) => text.includes("The wheels are paid"))).toEqual([true]);
  });

  test("PROMISE-13: a later time is told with two answers, and to owner and manager", async () => {
    const { act, email, told, customer } = await promised();
    await act("move", { due: { local: "2027-05-11T12:00" }, ...LATER }, "maya");
    const mail = (await kept.inbox(email)).at(-1)!;
    expect(mail.subject).toMatch(/^Our call comes later: by /);
    expect(mail.text).toContain("That is fine");
    expect(mail.text).toContain("That does not suit me");
    expect(mail.text).toContain("The part is late");
    expect((await told("ana")).at(-1)!.subject).toMatch(/^Expected by/);
    await customer("accept-time");
    expect((await kept.inbox(email)).at(-1)!.text).toContain("You agreed to another time");
    expect((await told("ana")).at(-1)!.text).toContain("agreed to the new time");
    await customer("dispute");
    expect((await kept.inbox(email)).at(-1)!.subject).toMatch(/^Earlier time again: our call by /);
  });

  test("LADDER-12: who is asked hears who asks, and every step still fires in its time", async () => {
    const { act, told } = await promised({}, { local: "2027-05-11T14:00" });
    for (const level of [null, 1, 2]) await act("escalate", { level });
    const first = (await told("grace")).find(({ subject }) => /asks for your help/.test(subject));
    expect(first!.subject).toMatch(/^Ana Lopez asks/);
    expect(first!.text).toContain("It is due by Tuesday, 11 May 2027, 14:00 BST");
    await kept.clockReaches("2027-05-11T16:05:00+01:00");
    const steps = async (who: string) =>
      (await told(who)).filter(({ subject }) => /^Promise (due|overdue)/.test(subject)).length;
    expect([await steps("maya"), await steps("grace")]).toEqual([2, 1]);
  });

  test("PROMISE-16: a former time that has passed is late at once", async () => {
    const { act, customer, told, email } = await promised({}, { local: "2027-05-12T12:00" });
    await kept.clockReaches("2027-05-12T11:00:00+01:00");
    await act("move", { due: { local: "2027-05-13T12:00" }, ...AGREED });
    await kept.clockReaches("2027-05-12T15:00:00+01:00");
    const denied = await customer("dispute");
    expect(denied.body).toMatchObject({
      overdue: true,
      dueAt: "2027-05-12T12:00:00+01:00",
      owner: { id: "maya" },
    });
    await kept.clockReaches("2027-05-12T15:01:00+01:00");
    const subjects = (await told("maya")).map(({ subject }) => subject);
    expect(subjects.some((subject) => subject.startsWith("Promise overdue"))).toBe(true);
    expect((await kept.inbox(email)).at(-1)!.subject).toMatch(/^Our call to you is late/);
  });

  test("PROMISE-13: moved daily without the customer, also after due, it stays late and known", async () => {
    const { act, customer, told } = await promised({}, { local: "2027-05-13T12:00" });
    await kept.clockReaches("2027-05-13T14:05:00+01:00");
    for (const day of ["2027-05-14", "2029-05-14"]) {
      const expected = await act("move", { due: { local: `${day}T12:00` }, ...LATER });
      expect(expected.body).toMatchObject({ overdue: true, level: 3 });
    }
    const heard = (await told("maya")).map(({ subject }) => subject);
    expect(heard.filter((subject) => subject.startsWith("Expected by"))).toHaveLength(2);
    const denied = await customer("dispute");
    expect([denied.status, denied.body.level]).toEqual([200, 3]);
    // A staff withdrawal after due is told at once.
    await act("withdraw", { reason: "Solved elsewhere" });
    const ended = (await told("maya")).map(({ subject }) => subject);
    expect(ended.at(-1)).toMatch(/^No longer wanted/);
  });
});
