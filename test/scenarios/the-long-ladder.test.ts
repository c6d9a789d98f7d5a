import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@bath.example`;

/** Monday 2027-05-10 12:00, Bath, open 09:00–18:00 Monday to Saturday. */
describe("a promise that stays open is heard of, and nothing false is said of it", () => {
  let kept: Kept;
  let ana: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T12:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn(AT("ana"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const subjects = async (who: string) => (await kept.inbox(who)).map(({ subject }) => subject);

  test("MAIL-15: “due soon” never comes after “due now”, whatever the hours become", async () => {
    const { body } = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: {
        customer: { name: "Joan Lee", phone: "07700 900123" },
        department: "sales",
        topic: "A car",
      },
    });
    await kept.call("POST", `/v1/admin/cases/${body.reference}/commitments`, {
      bearer: ana,
      body: { kind: "callback", what: "Call", owner: "ana", due: { local: "2027-05-11T10:00" } },
    });
    const late = [{ dayOfWeek: ["Tuesday"], opens: "12:00", closes: "18:00" }];
    await openDealer(kept, dealerDocument("bath", "Europe/London", { openingHours: late }));
    await kept.clockReaches("2027-05-11T13:00:00+01:00");
    const said = await subjects(AT("ana"));
    expect(said.filter((subject) => /due now/i.test(subject))).toHaveLength(1);
    expect(said.filter((subject) => /due soon/i.test(subject))).toEqual([]);
  });

  test("LADDER-14, LADDER-15: the general manager hears daily until it ends, the customer every second day", async () => {
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    const { link } = await aCall("late@example.com", "2027-05-12T10:00");
    // Over many days at once what waits for company would come a day later.
    for (let day = 12; day <= 20; day += 1) {
      await kept.clockReaches(`2027-05-${day}T09:10:00+01:00`);
    }
    const to = async (who: string) =>
      (await kept.inbox(who))
        .filter(({ text }) => text.includes(link.reference))
        .map(({ sentAt, subject }) => `${sentAt.slice(8, 13)} ${subject}`);
    // The twentieth is a Thursday; on Sunday the sixteenth nobody is there.
    expect((await to("late@example.com")).slice(2)).toEqual([
      "12T09 Our call to you is late (due Wed 12 May, 10:00)",
      "12T11 We still owe you a call (due Wed 12 May, 10:00)",
      "14T08 We still owe you a call (due Wed 12 May, 10:00)",
      "17T08 We still owe you a call (due Wed 12 May, 10:00)",
      "19T08 We still owe you a call (due Wed 12 May, 10:00)",
    ]);
    const days = (mails: readonly string[]) => mails.map((line) => line.slice(0, 2));
    expect(days(await to(AT("grace")))).toEqual(["12", "13", "14", "15", "17", "18", "19", "20"]);
    expect(days(await to("care@aurora.example"))).toEqual([
      "13",
      "14",
      "15",
      "17",
      "18",
      "19",
      "20",
    ]);
    const again = (await kept.inbox("late@example.com")).at(3)!;
    expect(again.text).toContain("Grace Okafor, who runs the dealership, is looking after it now");
    expect(again.text).toContain(`#withdraw-${link.id}`);
    expect(again.text).toContain(`#new-time-${link.id}`);
    // "Call me at this time" makes it theirs: the ladder begins anew, and there is nothing to deny.
    const agreed = await link.say("call-at", { due: { local: "2027-05-21T12:00" } });
    expect(agreed.body).toMatchObject({ dueAt: "2027-05-21T12:00:00+01:00", level: null });
    expect((await link.say("dispute", {})).body.type).toBe("/problems/wrong-state");
    const told = (await kept.inbox("late@example.com")).at(-1)!;
    expect(told.subject).toContain("New time");
    expect(told.text).not.toContain("#dispute-");
    await kept.clockReaches("2027-05-21T12:05:00+01:00");
    expect((await to("late@example.com")).at(-1)).toMatch(/^21T11 Our call to you is late/);
    expect((await link.say("withdraw", {})).status).toBe(200);
    await kept.clockReaches("2027-05-24T12:05:00+01:00");
    expect(days(await to(AT("grace"))).at(-1)).toBe("20");
  });

  test("a time is named for a call, and for nothing else", async () => {
    const { link } = await aCall("part@example.com", "2027-05-26T10:00", "part");
    const named = await link.say("call-at", { due: { local: "2027-05-27T12:00" } });
    expect([named.status, named.body.type]).toEqual([409, "/problems/wrong-state"]);
  });

  /** A promise to a customer, and their own link to it. */
  async function aCall(email: string, local: string, kind = "callback") {
    const opened = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: { customer: { name: "Joan Lee", email }, department: "sales", topic: "A car" },
    });
    const { reference } = opened.body;
    const made = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer: ana,
      body: { kind, what: "Call", owner: "ana", due: { local } },
    });
    const { text } = (await kept.inbox(email)).at(-1)!;
    const bearer = /[?]t=([\w-]+)/.exec(text)![1]!;
    const { id } = made.body;
    const say = (word: string, body: object) =>
      kept.call("POST", `/v1/cases/${reference}/commitments/${id}/${word}`, { bearer, body });
    return { link: { reference: reference as string, id: id as string, say } };
  }
});
