import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { openDealer } from "./harness/dealers.ts";
import { adviser, dropOff, GARAGE as DEALER, garage } from "./harness/garage.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser, hiddenOf } from "./harness/own-browser.ts";

/** Tuesday. */
const TUESDAY = "2027-05-04T09:00:00+01:00";
const OIL = "First oil change";
const house = garage([adviser("luis", "Luis Reyes")]);
const withTyres = { ...house, services: [...house.services, dropOff("tyres", "Tyres")] };
const withDropOff = { ...house, services: [...house.services, dropOff("drop", "Drop-off")] };
const withoutInspection = { ...house, services: [dropOff("tyres", "Tyres")] };
const RANGE = { from: 500, to: 1000, unit: "mi" };

/** "Come back after 500 to 1,000 miles" is said at hand-back. */
describe("whoever is to come back", () => {
  let kept: Kept;
  let luis: string;
  let people = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt(TUESDAY);
  });
  beforeEach(async () => {
    await kept.reset(TUESDAY);
    await openDealer(kept, withTyres);
    luis = await kept.signIn(`luis@${DEALER}.example`);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const ask = (path: string, body: object, bearer = luis) =>
    kept.call("POST", path, { body, bearer });
  const done = async (path: string, body: object, bearer = luis) => {
    const answer = await ask(path, body, bearer);
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  const over = async (states = ["in-progress", "completed"], more: object = {}) => {
    people += 1;
    const email = `rosa-${people}@example.com`;
    const phone = `+4420794603${String(people).padStart(2, "0")}`;
    const customer = { name: "Rosa Marin", email, phone };
    const start = "2027-05-04T10:00:00+01:00";
    const body = { dealer: DEALER, service: "inspection", start, customer, ...more };
    const booked = await kept.call("POST", "/v1/appointments", { body });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    const { reference, caseToken, manageUrl, appointment } = booked.body;
    const desk = `/v1/admin/cases/${reference}`;
    for (const status of states)
      await done(`${desk}/appointments/${appointment.id}/status`, { status });
    return { reference, caseToken, manageUrl, email, desk, visit: appointment.id };
  };
  type Over = Awaited<ReturnType<typeof over>>;
  const wish = ({ visit }: Over, of: object = {}) => ({
    kind: "update",
    what: OIL,
    comeBack: { visit, service: "inspection", months: 6, distance: RANGE, ...of },
  });
  const promised = (rosa: Over, of: object = {}) =>
    done(`${rosa.desk}/commitments`, wish(rosa, of));
  const seen = async ({ desk }: Over) => (await kept.call("GET", desk, { bearer: luis })).body;
  const mailsTo = async (to: string, about: string) =>
    (await kept.inbox(to)).filter(({ subject }) => subject.includes(about));
  /** What they were promised, with its link. */
  const linkTo = async ({ email }: Over) =>
    (await kept.inbox(email)).find(({ text }) => linkIn(text) !== "");
  const linkIn = (text: string) => /https?:\/\/\S*go=again-inspection/.exec(text)?.[0] ?? "";

  test("AFTER-6, S4-12: has it in writing with the date, the distance and a link, and on their page", async () => {
    const rosa = await over();
    const promise = await promised(rosa);
    expect(promise).toMatchObject({
      kind: "update",
      what: OIL,
      owner: { id: "luis" },
      // Six months later is a Thursday.
      dueAt: "2027-11-04T18:00:00+00:00",
      comeBack: { visit: rosa.visit, service: "inspection", months: 6, distance: RANGE },
    });
    await kept.settle();
    const mail = await linkTo(rosa);
    expect(mail?.text).toContain("Come back: after 500 to 1,000 miles");
    expect(mail?.text).toContain("You can book from now on.");
    const browser = new OwnBrowser(kept);
    const services = await browser.opens(linkIn(mail?.text ?? ""));
    expect(services.text).toContain(`again=${rosa.reference}`);
    const page = await browser.opens(rosa.manageUrl);
    expect(page.text).toContain("after 500 to 1,000 miles");
    expect(page.text).toContain(`href="/c/${rosa.reference}/again?service=inspection"`);
  });

  test("AFTER-6: is no reason to wait with the question how the visit was", async () => {
    const rosa = await over();
    await promised(rosa);
    await kept.clockReaches("2027-05-05T09:30:00+01:00");
    expect(await mailsTo(rosa.email, "How was")).toHaveLength(1);
  });

  test("AFTER-7: is sent the link when it is due, by whoever owns the promise, and that keeps it", async () => {
    const rosa = await over();
    const promise = await promised(rosa);
    await kept.clockReaches("2027-11-04T17:31:00+00:00");
    expect(await mailsTo(`luis@${DEALER}.example`, "due soon")).toHaveLength(1);
    luis = await kept.signIn(`luis@${DEALER}.example`);
    const at = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const sheet = await at.sees(`/desk/cases/${rosa.reference}`);
    expect(sheet.text).toContain("Send the e-mail with the link");
    expect(sheet.text).not.toContain('value="no-answer"');
    const log = `/desk/cases/${rosa.reference}/promises/${promise.id}/log`;
    const seenAs = /name="seen" value="(\d+)"/.exec(sheet.text)?.[1] ?? "";
    expect((await at.sends(log, { outcome: "informed", seen: seenAs })).status).toBe(303);
    await kept.passes("PT1M");
    const [mail, ...others] = await mailsTo(rosa.email, "Time to come back");
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(`Time to come back: ${OIL}`);
    expect(mail?.text).toContain("after 500 to 1,000 miles");
    expect(linkIn(mail?.text ?? "")).not.toBe("");
    expect(mail?.headers["list-unsubscribe"]).toBeUndefined();
    expect((await seen(rosa)).commitments).toMatchObject([{ status: "kept" }]);
    // One mail says it, and no second that it was logged.
    expect(await mailsTo(rosa.email, "logged")).toEqual([]);
  });

  test("AFTER-7: is sent nothing that was pressed by mistake and taken back at once", async () => {
    const rosa = await over();
    const promise = await promised(rosa);
    const of = `${rosa.desk}/commitments/${promise.id}`;
    await done(`${of}/keep`, { outcome: "informed" });
    await done(`${of}/undo`, {});
    await kept.passes("PT5M");
    expect(await mailsTo(rosa.email, "Time to come back")).toEqual([]);
    expect((await seen(rosa)).commitments).toMatchObject([{ status: "open" }]);
    await done(`${of}/keep`, { outcome: "informed" });
    await kept.passes("PT5M");
    expect(await mailsTo(rosa.email, "Time to come back")).toHaveLength(1);
  });

  test("AFTER-7: is asked to book by a link only while there is one", async () => {
    const rosa = await over();
    const promise = await promised(rosa);
    await openDealer(kept, withoutInspection);
    luis = await kept.signIn(`luis@${DEALER}.example`);
    await done(`${rosa.desk}/commitments/${promise.id}/keep`, { outcome: "informed" });
    await kept.passes("PT5M");
    const [mail] = await mailsTo(rosa.email, "Time to come back");
    expect(mail?.text).toContain("It can no longer be booked by a link");
    expect(mail?.text).not.toContain("Book whichever time");
  });

  test("AFTER-7: says what was kept as ever, where no link was to be sent", async () => {
    const rosa = await over();
    const promise = await promised(rosa);
    await done(`${rosa.desk}/commitments/${promise.id}/keep`, {
      outcome: "done",
      note: "Was here",
    });
    await kept.passes("PT5M");
    expect(await mailsTo(rosa.email, "Time to come back")).toEqual([]);
    const mails = await kept.inbox(rosa.email);
    expect(mails.filter(({ text }) => text.includes("Was here"))).toHaveLength(1);
  });

  test("AFTER-8: has nothing more to be sent once they have booked by the link", async () => {
    const rosa = await over();
    await promised(rosa);
    await kept.settle();
    const mail = await linkTo(rosa);
    const browser = new OwnBrowser(kept);
    await browser.opens(linkIn(mail?.text ?? ""));
    const start = encodeURIComponent("2027-05-20T10:00:00+01:00");
    const page = `/d/${DEALER}?service=inspection&again=${rosa.reference}&place=dealer&start=${start}`;
    const { text } = await browser.sees(page);
    const fields = { name: "Rosa Marin", email: rosa.email, registration: "AB12 CDE" };
    const sent = await browser.posts(page, { ...hiddenOf(text), ...fields });
    expect(sent.location).toMatch(/^\/c\/\w+\/done$/);
    await kept.passes("PT2M");
    const matter = await seen(rosa);
    expect(matter.commitments).toMatchObject([{ status: "kept" }]);
    expect(JSON.stringify(matter.timeline)).toContain("Booked, so nothing more needs to be sent");
    expect(await mailsTo(rosa.email, "Time to come back")).toEqual([]);
    expect(await mailsTo(rosa.email, "logged")).toEqual([]);
    await kept.clockReaches("2027-11-05T09:30:00+00:00");
    expect(await mailsTo(`luis@${DEALER}.example`, "due")).toEqual([]);
  });

  test("AFTER-8: nor once the desk has booked it for them; another service keeps nothing", async () => {
    const rosa = await over();
    await promised(rosa);
    const start = (day: string) => `2027-05-${day}T10:00:00+01:00`;
    const other = { service: "tyres", start: start("20") };
    await done(`${rosa.desk}/appointments`, other);
    await kept.settle();
    expect((await seen(rosa)).commitments).toMatchObject([{ status: "open" }]);
    await done(`${rosa.desk}/appointments`, { service: "inspection", start: start("21") });
    await kept.settle();
    expect((await seen(rosa)).commitments).toMatchObject([{ status: "kept" }]);
  });

  test("AFTER-8: nor is it kept by another visit for what could not be done in this one", async () => {
    const leak = { concern: "Oil under the car", reason: "repair" };
    const rosa = await over(["in-progress"], { jobs: [leak] });
    await promised(rosa);
    const { appointments } = await seen(rosa);
    const [{ id: job }] = appointments[0].jobs;
    const order = { job, orderReference: "PO-1", expectedAt: "2027-05-06" };
    await done(`${rosa.desk}/appointments/${rosa.visit}/status`, {
      status: "part-needed",
      partNeeded: [order],
    });
    const back = (day: string, more: object = {}) => {
      const start = `2027-05-${day}T10:00:00+01:00`;
      return done(`${rosa.desk}/appointments`, { service: "inspection", start, ...more });
    };
    const comeBack = async () => {
      await kept.settle();
      const { commitments } = await seen(rosa);
      return commitments.find(({ kind }: any) => kind === "update").status;
    };
    await back("20", { job });
    expect(await comeBack()).toBe("open");
    await back("21");
    expect(await comeBack()).toBe("kept");
  });

  test("AFTER-8: a stranger who names the case keeps no promise of it", async () => {
    const rosa = await over();
    await promised(rosa);
    const start = encodeURIComponent("2027-05-20T10:00:00+01:00");
    const page = `/d/${DEALER}?service=inspection&again=${rosa.reference}&place=dealer&start=${start}`;
    const browser = new OwnBrowser(kept);
    const { text } = await browser.sees(page);
    const fields = { name: "Eve", email: "eve@example.com", registration: "AB12 CDF" };
    const sent = await browser.posts(page, { ...hiddenOf(text), ...fields });
    expect(sent.location).toMatch(/^\/c\/\w+\/done$/);
    await kept.settle();
    expect((await seen(rosa)).commitments).toMatchObject([{ status: "open" }]);
  });

  test("AFTER-9: is never called for it: no try, no entry, and none of ours where a mail comes back", async () => {
    const rosa = await over();
    const promise = await promised(rosa);
    const of = `${rosa.desk}/commitments/${promise.id}`;
    const tried = await ask(`${of}/attempts`, { channel: "phone", outcome: "no-answer" });
    expect(tried.body).toMatchObject({ status: 409, type: "/problems/channel-not-allowed" });
    const rung = await ask(`${of}/keep`, { outcome: "informed", channel: "phone" });
    expect(rung.body).toMatchObject({ status: 409, type: "/problems/channel-not-allowed" });
    await done(`${of}/keep`, { outcome: "informed" });
    await kept.passes("PT1M");
    const [mail] = await mailsTo(rosa.email, "Time to come back");
    await kept.call("POST", "/_local/mail-events", { body: { id: mail?.id, type: "Bounce" } });
    await kept.settle();
    const { commitments } = await seen(rosa);
    const open = commitments.filter(({ status }: any) => status === "open");
    expect(open).toMatchObject([{ kind: "verification", owner: { id: "sam" } }]);
    expect(open[0].what).toContain("No way to reach the customer");
  });

  test.each<[string, (rosa: Over) => object, string]>([
    ["a call", (rosa) => ({ ...wish(rosa), kind: "callback" }), "/kind"],
    ["neither months nor a time", (rosa) => wish(rosa, { months: undefined }), "/due"],
    [
      "months and a time",
      (rosa) => ({ ...wish(rosa), due: { local: "2027-11-04T12:00" } }),
      "/due",
    ],
    ["no month", (rosa) => wish(rosa, { months: 0 }), "/comeBack/months"],
    ["a visit of somebody else", (rosa) => wish(rosa, { visit: "apt_none" }), "/comeBack/visit"],
    ["a service that there is not", (rosa) => wish(rosa, { service: "moon" }), "/comeBack/service"],
    [
      "a distance that ends before it begins",
      (rosa) => wish(rosa, { distance: { ...RANGE, from: 1000 } }),
      "/comeBack/distance/to",
    ],
    [
      "less than no distance",
      (rosa) => wish(rosa, { distance: { to: -5, unit: "mi" } }),
      "/comeBack/distance/to",
    ],
    [
      "furlongs",
      (rosa) => wish(rosa, { distance: { to: 500, unit: "furlong" } }),
      "/comeBack/distance/unit",
    ],
    [
      "a promise that holds the visit up",
      (rosa) => ({ ...wish(rosa), appointment: rosa.visit }),
      "/appointment",
    ],
  ])("AFTER-10: %s is refused where it stands", async (_, body, pointer) => {
    const rosa = await over();
    const answer = await ask(`${rosa.desk}/commitments`, body(rosa));
    expect(answer.status, JSON.stringify(answer.body)).toBe(422);
    expect(answer.body.errors.map((error: any) => error.pointer)).toContain(pointer);
    expect((await seen(rosa)).commitments).toEqual([]);
  });

  test("AFTER-10: is promised it once for a service, of several who press at once too", async () => {
    const rosa = await over();
    const path = `${rosa.desk}/commitments`;
    const answers = await Promise.all([1, 2, 3].map(() => ask(path, wish(rosa))));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      201, 422, 422,
    ]);
    expect((await seen(rosa)).commitments).toHaveLength(1);
  });

  test("AFTER-10: is there first, and can be written to", async () => {
    const booked = await over([]);
    const early = await ask(`${booked.desk}/commitments`, wish(booked));
    expect(early.body.errors).toMatchObject([{ pointer: "/comeBack/visit" }]);
    const mute = await over(["in-progress"], {
      start: "2027-05-04T14:00:00+01:00",
      customer: { name: "Ida Marin", phone: "+442079460999" },
    });
    const unwritten = await ask(`${mute.desk}/commitments`, wish(mute));
    expect(unwritten.body.errors).toMatchObject([{ pointer: "/customer/email" }]);
  });

  test("AFTER-10, JOB-6: is offered nothing where they came for a recall only", async () => {
    await openDealer(kept, withDropOff);
    const rosa = await over(["in-progress"], { service: "drop", intent: "recall-only" });
    const offered = await ask(`${rosa.desk}/commitments`, wish(rosa));
    expect(offered.body.errors).toMatchObject([{ pointer: "/comeBack/visit" }]);
    const at = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const sheet = await at.sees(`/desk/cases/${rosa.reference}`);
    expect(sheet.text).not.toContain(`${rosa.visit}/come-back`);
  });

  test("AFTER-6: is promised on a form of the desk, once however often it is sent", async () => {
    const rosa = await over();
    const at = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const path = `/desk/cases/${rosa.reference}/appointments/${rosa.visit}/come-back`;
    expect((await at.sees(`/desk/cases/${rosa.reference}`)).text).toContain(path);
    const key = await at.hidden(path, "key");
    const wrong = async (fields: Record<string, string>) => {
      const answer = await at.sends(path, { key, service: "inspection", unit: "mi", ...fields });
      expect(answer.status).toBe(422);
      return answer.text;
    };
    expect(await wrong({ what: OIL })).toContain("Say in how many months");
    expect(await wrong({ what: OIL, months: "six" })).toContain("from 1 to 36");
    expect(await wrong({ what: OIL, months: "6", date: "2027-11-04" })).toContain("not both");
    expect(await wrong({ what: OIL, months: "6", from: "1,000", to: "500" })).toContain("whole");
    expect(await wrong({ months: "6" })).toContain("Say what we promise");
    expect(await wrong({ what: OIL, date: "2027-05-03" })).toContain("in the future");
    const fields = { what: OIL, months: "6", from: "500", to: "1,000" };
    const sent = { key, service: "inspection", unit: "mi", ...fields };
    const first = await at.sends(path, sent);
    expect(first.status).toBe(303);
    expect((await at.sends(path, sent)).location).toBe(first.location);
    const { commitments } = await seen(rosa);
    expect(commitments).toMatchObject([
      { what: OIL, dueAt: "2027-11-04T18:00:00+00:00", comeBack: { distance: RANGE } },
    ]);
    const other = await at.hidden(path, "key");
    expect(await wrong({ ...fields, key: other })).toContain("promised this for the same service");
  });
});
