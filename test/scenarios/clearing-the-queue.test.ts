import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import type { Shown } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "bath";
const NOW = `/desk/dealers/${DEALER}`;

/** Thursday 2027-06-10 10:00 in Bath; calls are due an hour later. */
describe("the list is cleared one after the other, by links and forms alone", () => {
  let kept: Kept;
  let luis: AtDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-06-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument(DEALER, "Europe/London"));
    luis = await at("luis");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const at = (person: string) => AtDesk.as(kept, `${person}@${DEALER}.example`, DEALER);

  async function asksForCall(name: string) {
    const number = 100 + name.charCodeAt(0);
    const { status, body } = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: DEALER,
        department: "service",
        topic: `The noise of ${name}`,
        customer: {
          name,
          email: `${name.toLowerCase()}@example.com`,
          phone: `+447700900${number}`,
        },
      },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return { reference: body.reference, id: body.commitment.id } as const;
  }

  const chosenAt = ({ reference, id }: Entry, list = "show=all") =>
    `${NOW}?${list}&at=${reference}.${id}`;
  type Entry = { readonly reference: string; readonly id: string };
  const promiseOf = ({ reference, id }: Entry) => `/desk/cases/${reference}/promises/${id}`;

  /** What the form of the chosen entry sends beside what is filled in. */
  function formOf({ text }: Shown) {
    const form = /<section id="sheet"[^]*$/.exec(text)?.[0] ?? "";
    const hidden = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const fields = { seen: hidden("seen"), back: hidden("back"), phone: hidden("phone") };
    return { ...fields, press: hidden("press") };
  }
  const chosenIn = ({ text }: Shown) =>
    /data-chosen="yes"[^]*?aria-current="true">([^<]*)</.exec(text)?.[1];

  test("QUEUE-2: an entry logs what happened and leads to the next, and from the last to the first", async () => {
    const [ann, bob] = [await asksForCall("Ann"), await asksForCall("Bob")];
    const sheet = await luis.sees(chosenAt(ann));
    expect(sheet.text).toContain('href="tel:+447700900165"');
    expect(chosenIn(sheet)).toBe("Call Ann");
    const done = await luis.sends(`${promiseOf(ann)}/log`, {
      ...formOf(sheet),
      outcome: "reached",
    });
    expect(done.status).toBe(303);
    const next = await luis.sees(done.location.split("#")[0] ?? "");
    expect(chosenIn(next)).toBe("Call Bob");
    expect(next.text).toContain("Your entry can still be taken back.");
    expect(next.text).not.toContain("Call Ann");
    const tried = await luis.sends(`${promiseOf(bob)}/log`, {
      ...formOf(next),
      outcome: "voicemail",
    });
    // There is no other; so it is the list with nothing chosen.
    const list = await luis.sees(tried.location);
    expect([chosenIn(list), list.text.includes("tried once")]).toEqual([undefined, true]);
    const stale = await luis.sees(chosenAt(ann));
    expect(stale.text).toContain("That entry is no longer open here.");
    await luis.sends(`${promiseOf(bob)}/log`, {
      ...formOf(await luis.sees(chosenAt(bob))),
      outcome: "reached",
    });
  });

  test("QUEUE-3: what is promised next goes with the entry, once, and where it cannot be kept nothing is logged", async () => {
    const cat = await asksForCall("Cat");
    const sheet = await luis.sees(chosenAt(cat));
    const entry = { ...formOf(sheet), outcome: "reached", note: "She wants a price" };
    const next = { next: "The price in writing", "next-kind": "update" };
    const refused = await luis.sends(`${promiseOf(cat)}/log`, {
      ...entry,
      ...next,
      "next-kind": "callback",
      "next-due": "never",
    });
    // Without a time nobody knows by when; it is asked again and no word is lost.
    expect(refused.status).toBe(422);
    const path = `${promiseOf(cat)}/log`;
    const sent = { ...entry, ...next, "next-due": "tomorrow" };
    const [first, second] = [await luis.sends(path, sent), await luis.sends(path, sent)];
    expect([first.status, second.location]).toEqual([303, first.location]);
    const { body } = await kept.call("GET", `/v1/admin/cases/${cat.reference}`, {
      bearer: await kept.signIn(`luis@${DEALER}.example`),
    });
    const states = body.commitments.map(({ what, status }: Record<string, string>) => [
      what,
      status,
    ]);
    expect(states).toEqual([
      ["The noise of Cat", "kept"],
      ["The price in writing", "open"],
    ]);
  });

  test("QUEUE-5: a second press of one's own says so, and a colleague's says that they were quicker", async () => {
    const dan = await asksForCall("Dan");
    const [mine, sams] = [await luis.sees(chosenAt(dan)), await at("sam")];
    const entry = { ...formOf(mine), outcome: "voicemail" };
    const theirs = { ...formOf(await sams.sees(chosenAt(dan))), outcome: "no-answer" };
    await luis.sends(`${promiseOf(dan)}/log`, { ...entry, press: "first" });
    const own = await luis.sends(`${promiseOf(dan)}/log`, { ...entry, press: "second" });
    expect([own.status, own.text.includes("You have logged this already")]).toEqual([409, true]);
    const late = await sams.sends(`${promiseOf(dan)}/log`, { ...theirs, note: "Ringing" });
    expect(late.text).toContain("Somebody was quicker");
    expect(late.text).toContain("Ringing");
  });

  test("QUEUE-6: what is set aside is below all else with who did it, and nothing else of it waits", async () => {
    const fay = await asksForCall("Fay");
    const path = `${promiseOf(fay)}/snooze`;
    const sheet = await luis.sees(chosenAt(fay));
    const { seen } = formOf(sheet);
    const done = await luis.sends(path, { seen, until: "2027-06-10T10:30:00+01:00" });
    expect(done.status).toBe(303);
    const graces = await at("grace");
    const listed = /Set aside[^]*Call Fay[^]*set aside until [^<]*10:30, Luis Reyes/;
    for (const who of [luis, graces])
      expect((await who.sees(`${NOW}?show=all`)).text).toMatch(listed);
    const story = await luis.sees(`/desk/cases/${fay.reference}`);
    expect(story.text).toMatch(/Set aside until [^<]*10:30[^<]*: The noise of Fay/);
    const api = `/v1/admin/cases/${fay.reference}/commitments/${fay.id}/snooze`;
    const call = async (body: object) =>
      kept.call("POST", api, { bearer: await kept.signIn(`luis@${DEALER}.example`), body });
    // It would be out of sight when it is due; and nobody has to wait to call her.
    const beyond = await call({ until: { at: "2027-06-10T12:00:00+01:00" } });
    expect([beyond.status, beyond.body.errors[0].pointer]).toEqual([422, "/until"]);
    expect((await call({})).status).toBe(422);
    // A colleague's try is something that happened: it is back where it was.
    const tries = api.replace("snooze", "attempts");
    const tried = await kept.call("POST", tries, {
      bearer: await kept.signIn(`sam@${DEALER}.example`),
      body: { channel: "phone", outcome: "no-answer" },
    });
    expect(tried.status, JSON.stringify(tried.body)).toBe(200);
    expect((await luis.sees(`${NOW}?show=all`)).text).not.toMatch(listed);
    expect((await call({ until: { within: "PT20M" } })).body.snoozed.by.id).toBe("luis");
    // The reminder before it is due comes as if nobody had set it aside, and brings it back.
    await kept.clockReaches("2027-06-10T10:31:00+01:00");
    expect((await luis.sees(`${NOW}?show=all`)).text).not.toMatch(listed);
    const inbox = await kept.inbox(`luis@${DEALER}.example`);
    expect(inbox.some(({ text }) => text.includes(fay.reference))).toBe(true);
  });

  test("QUEUE-4: what is asked for stands in the address, and each filter leaves out the rest", async () => {
    const eve = await asksForCall("Eve");
    const part = await kept.call("POST", `/v1/admin/cases/${eve.reference}/commitments`, {
      bearer: await kept.signIn(`luis@${DEALER}.example`),
      body: { kind: "part", what: "The mirror", owner: "luis", due: { local: "2027-06-11T12:00" } },
    });
    expect(part.status).toBe(201);
    const list = async (query: string) => (await luis.sees(`${NOW}?show=all&${query}`)).text;
    expect(await list("kind=part")).toMatch(/The mirror/);
    expect(await list("kind=part")).not.toContain("Call Eve");
    expect(await list("person=luis")).toContain("The mirror");
    expect(await list("person=grace")).not.toContain("The mirror");
    expect(await list("late=yes")).not.toContain("Call Eve");
    expect(await list("visit=yes")).not.toContain("Call Eve");
    expect(await list("complaint=yes")).toContain("Filter: Complaints only");
    await kept.clockReaches("2027-06-10T11:45:00+01:00");
    expect(await list("late=yes")).toContain("Call Eve");
    expect(await list("late=yes")).not.toContain("The mirror");
  });
});
