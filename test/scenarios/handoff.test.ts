import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@york.example`;
const B = (person: string) => `${person}@leeds.example`;

const NOW = "2027-05-14T11:00:00+01:00";

/** Friday, York and Leeds of one brand, open 09:00–18:00. */
describe("promises change hands without ever having no owner", () => {
  let kept: Kept;
  const tokens = new Map<string, string>();
  let customers = 0;

  const opensBoth = async () => {
    await openDealer(kept, dealerDocument("york", "Europe/London"));
    await openDealer(
      kept,
      dealerDocument("leeds", "Europe/London", { telephone: "+441132460100" }),
    );
  };

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
    await opensBoth();
    for (const person of ["ana", "maya", "luis", "sam", "grace"]) {
      tokens.set(AT(person), await kept.signIn(AT(person)));
      tokens.set(B(person), await kept.signIn(B(person)));
    }
    tokens.set("care", await kept.signIn("care@aurora.example"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function aPromise(changes: object = {}, by = AT("maya")) {
    customers += 1;
    const email = `joan-${customers}@example.com`;
    const opened = await kept.call("POST", "/v1/admin/dealers/york/cases", {
      bearer: tokens.get(by)!,
      body: { customer: { name: "Joan Lee", email }, department: "sales", topic: "A new car" },
    });
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const make = (body: object, maker = by) =>
      kept.call("POST", `${path}/commitments`, { bearer: tokens.get(maker)!, body });
    const due = { local: "2027-05-14T18:00" };
    const made = await make({ kind: "callback", what: "Call Joan", owner: "ana", due, ...changes });
    return {
      email,
      path,
      make,
      made,
      reference: opened.body.reference as string,
      act: (action: string, body: object, who: string) =>
        kept.call("POST", `${path}/commitments/${made.body.id}/${action}`, {
          bearer: tokens.get(who)!,
          body,
        }),
      read: (who: string) => kept.call("GET", path, { bearer: tokens.get(who)! }),
      told: async (who: string) =>
        (await kept.inbox(who)).filter(({ text }) => text.includes(opened.body.reference)),
    };
  }

  test("PROMISE-10, S2-9: a promise is given to people of the matter, or a manager says why not", async () => {
    const { make } = await aPromise();
    const due = { by: "end-of-day" };
    const foreign = { kind: "callback", what: "Call", owner: "luis", due };
    expect((await make(foreign)).body.type).toBe("/problems/department-mismatch");
    const elsewhere = { kind: "callback", what: "Call", department: "service", due };
    expect((await make(elsewhere)).body.type).toBe("/problems/department-mismatch");
    const override = { reason: "Luis knows this car" };
    expect((await make({ ...foreign, override }, AT("ana"))).status).toBe(403);
    expect((await make({ ...foreign, override })).body.owner.id).toBe("luis");
    const parts = { kind: "part", what: "Order the part", department: "service", due };
    expect((await make(parts)).status).toBe(201);
  });

  test("HANDOFF-3, S4-9: whoever it was handed to says what was done; the manager still answers for it", async () => {
    const { act, email } = await aPromise({ owner: "maya" });
    const offered = await act("handoff", { to: { staff: "ana" }, note: "Please" }, AT("maya"));
    expect(offered.body.owner.id).toBe("maya");
    expect((await act("accept", {}, AT("luis"))).status).toBe(403);
    const accepted = await act("accept", {}, AT("ana"));
    expect(accepted.body).toMatchObject({ owner: { id: "ana" }, accountable: { id: "maya" } });
    expect((await kept.inbox(email)).at(-1)!.subject).toContain("Ana Lopez");
    const closing = await act("keep", { outcome: "reached" }, AT("ana"));
    expect([closing.status, closing.body.type]).toEqual([422, "/problems/summary-needed"]);
    await act("keep", { outcome: "reached", note: "The offer stands until June" }, AT("ana"));
    await kept.passes("PT1M");
    expect((await kept.inbox(email)).at(-1)!.text).toContain("The offer stands until June");
  });

  test("LADDER-12: “escalate” asks from the level the person saw, once, and takes no step away", async () => {
    const { act, read } = await aPromise();
    const first = await act("escalate", { level: null }, AT("ana"));
    expect(first.body).toMatchObject({ level: null, asked: { level: 1 } });
    const second = await act("escalate", { level: null }, AT("ana"));
    expect(second.body.etag).toBe(first.body.etag);
    const presses = [1, 1, 1].map((level) => act("escalate", { level }, AT("ana")));
    const asked = (await Promise.all(presses)).map(({ body }) => body.asked.level);
    expect(asked).toEqual([2, 2, 2]);
    // A view that never was.
    expect((await act("escalate", { level: 4 }, AT("ana"))).body.asked.level).toBe(2);
    expect((await act("escalate", { level: 2 }, AT("maya"))).body.asked.level).toBe(3);
    expect((await act("escalate", { level: 3 }, AT("ana"))).body.asked.level).toBe(4);
    const top = await act("escalate", { level: 4 }, AT("ana"));
    expect([top.status, top.body.type]).toEqual([409, "/problems/wrong-state"]);
    const { timeline } = (await read(AT("ana"))).body;
    const helped = timeline.filter(({ type }: { type: string }) => type === "commitment.escalated");
    expect(helped.map(({ text }: { text: string }) => text.split("; ")[1])).toEqual([
      "asked Maya Chen",
      "asked Maya Chen",
      "asked Grace Okafor",
      "asked Aurora Customer Care",
    ]);
  });

  test("LADDER-8: a promise keeps the steps it was made with, until somebody says to use the new ones", async () => {
    const part = { kind: "part", what: "Order the part" };
    const [{ made, act }, other] = [await aPromise(part), await aPromise(part)];
    const steps = ["-PT120M", "PT0M"].map((after) => ({ after, notify: ["owner"] }));
    const escalation = [{ kinds: ["part"], steps }];
    await openDealer(kept, dealerDocument("york", "Europe/London", { escalation }));
    const fires = async (id: string) => {
      await kept.settle();
      const { body } = await kept.call("GET", "/_local/schedules");
      const own = body.items.filter(({ input }: { input: any }) => input.commitment === id);
      return own.map(({ firesAt }: { firesAt: string }) => Date.parse(firesAt));
    };
    const at = (time: string) => [Date.parse(`2027-05-14T${time}:00+01:00`)];
    // The look whether it will be kept is before the reminder of these steps, and after that of the new.
    expect(await fires(made.body.id)).toEqual(at("17:00"));
    expect((await act("apply-policy", {}, AT("ana"))).status).toBe(200);
    expect(await fires(made.body.id)).toEqual(at("16:00"));
    const again = await act("apply-policy", {}, AT("ana"));
    expect(again.body.etag).toBe((await act("apply-policy", {}, AT("ana"))).body.etag);
    // The desk says it where it makes a difference, and nowhere else.
    const ana = await AtDesk.as(kept, AT("ana"), "york");
    const sheet = `/desk/cases/${other.reference}`;
    const press = `${sheet}/promises/${other.made.body.id}/apply-policy`;
    expect((await ana.sees(sheet)).text).toContain(press);
    const pressed = await ana.sends(press, { seen: await ana.hidden(sheet, "seen") });
    expect(pressed.status).toBe(303);
    expect((await ana.sees(sheet)).text).not.toContain(press);
    expect(await fires(other.made.body.id)).toEqual(at("16:00"));
  });

  test("HANDOFF-1, HANDOFF-5, S1-5: an offer that nobody accepts never left its sender, who is told; the third goes to the manager", async () => {
    const { act, told, read } = await aPromise({ due: { local: "2027-05-15T17:00" } });
    const service = { to: { department: "service" }, note: "Yours?" };
    expect((await act("handoff", service, AT("ana"))).body.type).toBe(
      "/problems/department-mismatch",
    );
    const override = { reason: "They know this car" };
    expect((await act("handoff", { ...service, override }, AT("ana"))).status).toBe(403);
    await act("handoff", { ...service, override }, AT("maya"));
    const again = await act("handoff", { to: { staff: "maya" }, note: "Yours?" }, AT("ana"));
    expect(again.body.type).toBe("/problems/wrong-state");
    expect((await told(AT("luis"))).map(({ subject }) => subject)).toHaveLength(1);
    await kept.clockReaches("2027-05-14T11:16:00+01:00");
    expect((await act("accept", {}, AT("luis"))).body.type).toBe("/problems/wrong-state");
    const back = (await told(AT("ana"))).at(-1)!;
    expect(back.subject).toMatch(/still yours/i);
    await act("handoff", { ...service, override }, AT("maya"));
    const declined = await act("return", { reason: "Not our car" }, AT("luis"));
    expect(declined.body.owner.id).toBe("ana");
    const third = await act("handoff", { to: { department: "service" }, note: "Now?" }, AT("ana"));
    expect(third.status).toBe(200);
    expect((await act("accept", {}, AT("luis"))).status).toBe(403);
    expect((await act("accept", {}, AT("maya"))).body.owner.id).toBe("maya");
    expect((await read(AT("ana"))).body.commitments[0].owner.id).toBe("maya");
  });

  test("HANDOFF-2, S2-6: another dealer sees the case from offer to return, and the ladder reaches both", async () => {
    const first = await aPromise({}, "care");
    expect((await first.read(B("maya"))).status).toBe(404);
    await first.act("handoff", { to: { dealer: "leeds" }, note: "Near her home" }, "care");
    expect((await first.read(B("maya"))).status).toBe(200);
    await first.act("return", { reason: "We are full" }, B("maya"));
    expect((await first.read(B("maya"))).status).toBe(404);
    const { act, email, read, told } = await aPromise({}, "care");
    expect((await act("handoff", { to: { dealer: "nowhere" }, note: "x" }, "care")).status).toBe(
      422,
    );
    await act("handoff", { to: { dealer: "leeds" }, note: "Near her home" }, "care");
    const accepted = await act("accept", {}, B("ana"));
    expect(accepted.body.owner.id).toBe("ana");
    const mail = (await kept.inbox(email)).at(-1)!;
    expect(mail.text).toContain("Ana Lopez");
    expect(mail.text).toMatch(/18:00/);
    // Who will call writes: their name above, their letterhead and telephone number below.
    expect(mail.headers["from"]).toContain("Leeds Motors");
    expect(mail.text).toContain(
      "Leeds Motors has taken over the call that York Motors promised you. Ana Lopez there will call you",
    );
    expect(mail.text).toContain("Telephone: 0113 246 0100");
    expect(mail.text).not.toMatch(/\+442079460100|020 7946 0100/);
    const list = "/v1/admin/dealers/leeds/commitments";
    const { body } = await kept.call("GET", list, { bearer: tokens.get(B("ana"))! });
    expect(body.items).toHaveLength(1);
    expect((await read(B("ana"))).status).toBe(200);
    await kept.clockReaches("2027-05-14T18:01:00+01:00");
    for (const who of [B("ana"), B("maya"), AT("maya"), AT("ana"), email]) {
      const late = (await told(who)).filter(({ sentAt }) => sentAt >= "2027-05-14T17:00");
      expect([who, late.length]).toEqual([who, 1]);
    }
  });

  test("HANDOFF-7: an offer stands on the Now of whoever may take it and of its owner, with the time left", async () => {
    const { act, made, read } = await aPromise({ due: { local: "2027-05-15T17:00" } });
    await act("handoff", { to: { staff: "maya" }, note: "Yours?" }, AT("ana"));
    const [offered] = (await read(AT("maya"))).body.commitments;
    expect(offered.handoff).toMatchObject({ to: { kind: "staff", id: "maya" }, note: "Yours?" });
    const list = `/v1/admin/dealers/york/commitments?status=open&owner=ana`;
    const { items } = (await kept.call("GET", list, { bearer: tokens.get(AT("ana"))! })).body;
    const mine = items.find(({ id }: { id: string }) => id === made.body.id);
    expect(Date.parse(mine.handoff.answerBy)).toBeGreaterThan(Date.parse(mine.handoff.offeredAt));
    const now = async (who: string) =>
      (await (await AtDesk.as(kept, AT(who), "york")).sees("/desk/dealers/york?show=mine")).text;
    expect(await now("maya")).toMatch(/Offered to you[^]*offered to Maya Chen, [^<]+ left/);
    expect(await now("ana")).toContain("offered to Maya Chen");
    expect(await now("ana")).not.toMatch(/>Offered to you/);
    expect(await now("luis")).not.toContain("offered to Maya Chen");
  });

  test("at night, what is due before opening is refused with what can be kept", async () => {
    const { make } = await aPromise({ due: { by: "tomorrow" } });
    const refused = await make({
      kind: "update",
      what: "Tell",
      owner: "ana",
      due: { local: "2027-05-14T23:00" },
    });
    expect([refused.status, refused.body.type]).toEqual([422, "/problems/due-cannot-be-met"]);
    expect(refused.body.alternatives).toEqual([
      "2027-05-15T10:00:00+01:00",
      "2027-05-17T10:00:00+01:00",
      "2027-05-18T10:00:00+01:00",
    ]);
    expect(refused.body.openPromises.length).toBeGreaterThan(0);
    expect(refused.body.reason).toBe("not-open-before");
  });

  test("RIGHTS-8: a host sees what its promise needs, in the department it went to, until a week after", async () => {
    // The promises of the others would be mailed about for all of that week.
    await kept.reset(NOW);
    await opensBoth();
    const { act, read, make, reference, path, email } = await aPromise(
      { due: { by: "tomorrow" } },
      "care",
    );
    const phone = "+442079460199";
    const corrected = await kept.call("PUT", `${path}/customer`, {
      bearer: tokens.get("care")!,
      body: { name: "Joan Lee", email, phone },
    });
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(200);
    const other = await make({ kind: "update", what: "Our own price", due: { by: "tomorrow" } });
    expect(other.status).toBe(201);
    await act("handoff", { to: { dealer: "leeds" }, note: "Near her home" }, "care");
    for (const person of ["luis", "sam"]) expect((await read(B(person))).status).toBe(404);
    await act("accept", {}, B("ana"));
    for (const person of ["ana", "maya", "grace"]) {
      const { body } = await read(B(person));
      expect(body).toMatchObject({
        view: "host",
        reference,
        topic: "A new car",
        customer: { name: "Joan Lee", phones: [{ number: phone }] },
      });
      expect(Object.keys(body).toSorted()).toEqual(
        ["commitments", "customer", "reference", "timeline", "topic", "view"].toSorted(),
      );
      expect(body.commitments).toHaveLength(1);
      expect(JSON.stringify(body)).not.toMatch(/Our own price|joan-/);
    }
    const desk = await AtDesk.as(kept, B("ana"), "leeds");
    const page = await desk.sees(`/desk/cases/${reference}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/Our own price|joan-/);
    const lists = await kept.call("GET", "/v1/admin/dealers/leeds/commitments", {
      bearer: tokens.get(B("luis"))!,
    });
    const named = lists.body.items.filter((one: any) => one.reference === reference);
    expect(named.map(({ what }: { what: string }) => what)).toEqual(["Sales"]);
    // What is taken over can be given back, as long as it is not done.
    const back = await act("return", { reason: "She has moved" }, B("ana"));
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    expect((await read(B("ana"))).status).toBe(404);
    await act("handoff", { to: { dealer: "leeds" }, note: "Again" }, "care");
    await act("accept", {}, B("ana"));
    const kept1 = await act("keep", { outcome: "reached", note: "She comes on Monday" }, B("ana"));
    expect(kept1.status, JSON.stringify(kept1.body)).toBe(200);
    await kept.passes("P6DT23H");
    expect((await read(B("ana"))).status).toBe(200);
    await kept.passes("PT2H");
    expect((await read(B("ana"))).status).toBe(404);
  });
});
