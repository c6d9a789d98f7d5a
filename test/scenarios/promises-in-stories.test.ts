import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@dover.example`;

/** Tuesday 2027-05-11 11:00 at a dealer open 09:00–18:00: the rows of several stories, in one day. */
describe("what the stories ask of promises", () => {
  let kept: Kept;
  let staff: Record<string, string>;
  let customers = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-11T11:00:00+01:00");
    await openDealer(kept, dealerDocument("dover", "Europe/London"));
    const people = ["ana", "luis", "maya", "sam", "grace"];
    const tokens = await Promise.all(people.map((person) => kept.signIn(AT(person))));
    staff = Object.fromEntries(people.map((person, index) => [person, tokens[index]!]));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function aCase(by: string, department: string, contact?: object) {
    customers += 1;
    const email = `dana-${customers}@example.com`;
    const opened = await kept.call("POST", "/v1/admin/dealers/dover/cases", {
      bearer: staff[by]!,
      body: { customer: { name: "Dana", email }, department, topic: "Oil leak", contact },
    });
    expect(opened.status).toBe(201);
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const post = (to: string, body: object, who = by) =>
      kept.call("POST", `${path}${to}`, { bearer: staff[who]!, body });
    const token = async () =>
      /\?t=([\w-]+)/.exec((await kept.inbox(email)).map(({ text }) => text).join("\n"))![1]!;
    return { email, reference: opened.body.reference as string, path, post, token };
  }

  const EVENING = {
    phones: [
      { label: "home", number: "020 7946 0124" },
      { label: "work", number: "020 7946 0125" },
    ],
    never: ["work"],
    windows: [{ days: ["tuesday", "wednesday"], from: "19:00", to: "20:30" }],
  };

  test("CALL-2, S0-3: call windows and forbidden numbers are law; the manager hears of it the same day", async () => {
    const { post, reference } = await aCase("ana", "sales", EVENING);
    const call = { kind: "callback", what: "Call Dana" };
    const none = await post("/commitments", { ...call, due: { local: "2027-05-11T17:00" } });
    expect([none.status, none.body.reason]).toEqual([422, "no-call-window"]);
    expect(none.body.alternatives[0]).toBe("2027-05-11T20:30:00+01:00");
    const made = await post("/commitments", { ...call, due: { local: "2027-05-11T20:30" } });
    expect(made.status).toBe(201);
    expect(made.body.call).toEqual({
      from: "2027-05-11T19:00:00+01:00",
      numbers: [{ label: "home", number: "+442079460124" }],
    });
    const warned = (await kept.inbox(AT("maya"))).filter(({ text }) => text.includes(reference));
    expect(warned.map(({ subject }) => subject).join()).toMatch(/on shift/i);
    const listed = await kept.call("GET", "/v1/admin/dealers/dover/commitments", {
      bearer: staff["ana"]!,
    });
    const mine = listed.body.items.find((item: any) => item.reference === reference);
    expect(mine.call.numbers).toHaveLength(1);
    const attempt = (body: object) =>
      post(`/commitments/${made.body.id}/attempts`, { channel: "phone", ...body });
    const work = await attempt({ phone: "work", outcome: "no-answer" });
    expect([work.status, work.body.type]).toEqual([409, "/problems/channel-not-allowed"]);
    const early = await attempt({ phone: "home", outcome: "no-answer" });
    expect([early.status, early.body.type]).toEqual([409, "/problems/outside-call-window"]);
    expect(early.body.callFrom).toBe("2027-05-11T19:00:00+01:00");
    const sms = { outcome: "no-answer", channel: "sms" };
    expect((await attempt(sms)).status).toBe(200);
    const rang = await attempt({ phone: "home", outcome: "busy", inbound: true });
    expect(rang.body.attempts).toBe(2);
  });

  test("S0-7: reached in a meeting, a better time moves the promise, in writing within a minute", async () => {
    const { post, email } = await aCase("ana", "sales", EVENING);
    const made = await post("/commitments", {
      kind: "callback",
      what: "Call Dana",
      due: { local: "2027-05-11T20:30" },
    });
    const due = { local: "2027-05-12T20:00" };
    const moved = await post(`/commitments/${made.body.id}/attempts`, {
      channel: "phone",
      phone: "home",
      outcome: "bad-time",
      due,
    });
    expect(moved.body).toMatchObject({
      owner: made.body.owner,
      dueAt: "2027-05-12T20:00:00+01:00",
    });
    const mail = (await kept.inbox(email)).at(-1)!;
    expect(mail.text).toMatch(/Wednesday, 12 May 2027, 20:00/);
    expect(Date.parse(mail.sentAt) - Date.parse("2027-05-11T11:00:00+01:00")).toBeLessThan(60_000);
  });

  test("PROMISE-6, S4-6, S4-8: the manager's word is denied; the general manager has two hours", async () => {
    const { post, token, reference, email } = await aCase("luis", "service");
    const due = { by: "tomorrow-morning" };
    const made = await post("/commitments", {
      kind: "callback",
      what: "The manager calls",
      owner: "sam",
      due,
    });
    expect(made.body).toMatchObject({ owner: { id: "sam" }, dueAt: "2027-05-12T12:00:00+01:00" });
    const promised = (await kept.inbox(email)).at(-1)!;
    expect(promised.text).toContain("Sam Ortiz");
    expect(promised.text).toMatch(/Wednesday, 12 May 2027, 12:00/);
    await post(`/commitments/${made.body.id}/keep`, { outcome: "reached" }, "sam");
    const denied = await kept.call(
      "POST",
      `/v1/cases/${reference}/commitments/${made.body.id}/dispute`,
      { bearer: await token(), body: { comment: "Nobody called me" } },
    );
    expect(denied.body).toMatchObject({
      status: "open",
      owner: { id: "grace" },
      accountable: { id: "sam" },
      dueAt: "2027-05-11T13:00:00+01:00",
    });
  });

  test("PROMISE-5, S2-8: a message for the manager is the manager's, or a delegate's of the department; a stranger closes nothing", async () => {
    const { post } = await aCase("luis", "sales");
    const message = { kind: "update", what: "Answer her letter", due: { by: "tomorrow" } };
    const made = await post("/commitments", { ...message, owner: "manager" });
    // Luis of the workshop took it down; only a manager may give it to another department's advisor.
    expect(made.body).toMatchObject({ owner: { id: "maya" }, accountable: { id: "maya" } });
    const open = await kept.call("GET", "/v1/admin/dealers/dover", {
      bearer: await kept.signIn("care@aurora.example"),
    });
    const away = [{ from: "2027-05-11", through: "2027-05-14" }];
    const staffWithout = open.body.staff.map((one: { id: string }) =>
      one.id === "maya" ? { ...one, absences: away } : one,
    );
    await openDealer(kept, { ...open.body, staff: staffWithout });
    const delegated = await post("/commitments", { ...message, owner: "manager" });
    expect(delegated.body).toMatchObject({ owner: { id: "ana" }, accountable: { id: "maya" } });
    await openDealer(kept, open.body);
    const other = await aCase("ana", "sales");
    const hers = await other.post("/commitments", message);
    const keep = (path: typeof post, id: string, who: string) =>
      path(`/commitments/${id}/keep`, { outcome: "done", note: "Answered" }, who);
    const stranger = await keep(other.post, hers.body.id, "luis");
    expect([stranger.status, stranger.body.type]).toEqual([403, "/problems/role-not-allowed"]);
    // Luis opened this case himself.
    expect((await keep(post, delegated.body.id, "luis")).status).toBe(200);
  });

  test("S2-10: “enough” ends it in writing, with a way back; S0-8: one timeline shows it all", async () => {
    const { post, path, email } = await aCase("ana", "sales");
    const made = await post("/commitments", {
      kind: "callback",
      what: "Call Dana",
      due: { by: "tomorrow" },
    });
    await post(`/commitments/${made.body.id}/attempts`, { channel: "phone", outcome: "voicemail" });
    await post(`/commitments/${made.body.id}/withdraw`, { reason: "Enough" });
    await kept.passes("PT1M");
    const mail = (await kept.inbox(email)).at(-1)!;
    expect(mail.text).toContain("Enough");
    expect(mail.text).toContain(`#dispute-${made.body.id}`);
    const { body } = await kept.call("GET", path, { bearer: staff["maya"]! });
    const types = body.timeline.map(({ type }: { type: string }) => type);
    expect(types).toEqual(
      expect.arrayContaining(["commitment.made", "commitment.attempted", "commitment.withdrawn"]),
    );
    expect(body.salesContact).toBe(false);
  });

  test("REPORT-1: the report counts what became of the promises of a period", async () => {
    const report = (query: string, who = "maya") =>
      kept.call("GET", `/v1/admin/dealers/dover/report${query}`, { bearer: staff[who]! });
    const { status, body } = await report("?from=2027-05-11&to=2027-05-31");
    expect(status).toBe(200);
    expect(body).toMatchObject({ disputed: 1, withdrawn: 1, movedBeforeDue: 1, openOverdue: 0 });
    expect(body.byDepartment.map(({ id }: { id: string }) => id)).toEqual(["sales", "service"]);
    expect((await report("?from=2027-05-31&to=2027-05-11")).status).toBe(422);
    expect((await report("?from=2027-06-31&to=2027-07-11")).status).toBe(422);
    expect((await report("")).status).toBe(422);
  });

  test("LADDER-10: an escalated mail that comes back climbs at once; nobody is left unheard", async () => {
    const document = await kept.call("GET", "/v1/admin/dealers/dover", {
      bearer: await kept.signIn("care@aurora.example"),
    });
    const staffWithDeadAddresses = document.body.staff.map((member: { id: string }) =>
      ["ana", "maya"].includes(member.id)
        ? { ...member, email: `bounce+${member.id}@simulator.amazonses.com` }
        : member,
    );
    await openDealer(kept, { ...document.body, staff: staffWithDeadAddresses });
    const asked = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "dover",
        topic: "Call",
        customer: { name: "Rosa", email: "r@example.com", phone: "+442079460123" },
      },
    });
    await kept.clockReaches("2027-05-11T12:05:00+01:00");
    const { reference } = asked.body;
    const heard = (await kept.inbox(AT("grace"))).filter(({ text }) => text.includes(reference));
    expect(heard.map(({ subject }) => subject.replace(/ · .*/, ""))).toEqual([
      "Ana Lopez gets none of our e-mails",
      "For you: call Rosa",
      "Maya Chen gets none of our e-mails",
      "Promise due soon: call Rosa",
      "Promise due now: call Rosa",
    ]);
  });
});
