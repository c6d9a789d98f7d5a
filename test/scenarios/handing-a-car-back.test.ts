import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

const DEALER = "frome";
/** Saturday. */
const SATURDAY = "2027-05-08T09:00:00+01:00";
const READY = "2027-05-08T16:30:00+01:00";
const SAID = "2027-05-08T16:50:00+01:00";

/** Ready at 16:30; "I will be there at ten to five". */
describe("a car that is ready", () => {
  let kept: Kept;
  let luis: string;

  beforeAll(async () => {
    kept = await Kept.standingAt(SATURDAY);
  });
  beforeEach(async () => {
    await kept.reset(SATURDAY);
    await openDealer(kept, dealerDocument(DEALER, "Europe/London"));
    luis = await kept.signIn(`luis@${DEALER}.example`);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const booked = async () => {
    const customer = { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079460123" };
    const start = "2027-05-08T10:00:00+01:00";
    const body = { dealer: DEALER, service: "inspection", start, customer };
    const answer = await kept.call("POST", "/v1/appointments", { body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const { reference, caseToken, manageUrl, appointment } = answer.body;
    return { reference, caseToken, manageUrl, visit: appointment.id };
  };
  type Booked = Awaited<ReturnType<typeof booked>>;
  const logged = async ({ reference, visit }: Booked, ...states: string[]) => {
    for (const status of states) {
      const path = `/v1/admin/cases/${reference}/appointments/${visit}/status`;
      const answer = await kept.call("POST", path, { bearer: luis, body: { status } });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    }
  };
  const ready = async (at = READY) => {
    const rosa = await booked();
    await logged(rosa, "arrived");
    await kept.clockReaches(at);
    luis = await kept.signIn(`luis@${DEALER}.example`);
    await logged(rosa, "ready");
    await kept.settle();
    return rosa;
  };
  const says = ({ reference, caseToken, visit }: Booked, at: string | null) =>
    kept.call("PUT", `/v1/cases/${reference}/appointments/${visit}/hand-back`, {
      bearer: caseToken,
      body: { at },
    });
  /** It is held for a moment, for a press that is taken back. */
  const readyMail = async () => {
    await kept.passes("PT1M");
    return (await kept.inbox("rosa@example.com")).find(({ subject }) =>
      subject.startsWith("Ready"),
    );
  };
  const toManager = async () =>
    (await kept.inbox(`sam@${DEALER}.example`)).filter(({ subject }) =>
      subject.includes("has been waiting for the car"),
    );
  const today = async () => {
    const at = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const { text } = await at.sees(`/desk/dealers/${DEALER}/today`);
    return text.replaceAll("\u00a0", " ");
  };

  test("HANDBACK-1: its customer reads until when they can come today, and says when", async () => {
    const rosa = await ready();
    const mail = await readyMail();
    expect(mail?.text).toContain("Open today: until 18:00");
    const link = /https?:\/\/\S*go=hand-back-\S+/.exec(mail?.text ?? "")?.[0] ?? "";
    const browser = new OwnBrowser(kept);
    const page = await browser.opens(link);
    expect(page.text).toContain("When will you come for your car?");
    expect(page.text).toContain('type="time"');
    const own = await browser.opens(rosa.manageUrl);
    expect(own.text).toContain("We are open until 18:00 today.");
    expect(own.text).toContain("Say when you will come");
  });

  test("HANDBACK-1: after closing they read when it opens again", async () => {
    const rosa = await ready("2027-05-08T18:10:00+01:00");
    expect((await readyMail())?.text).toContain("Opens again: Monday, 10 May, 09:00");
    const own = await new OwnBrowser(kept).opens(rosa.manageUrl);
    expect(own.text).not.toContain("We are open until");
    expect((await says(rosa, "2027-05-10T09:30:00+01:00")).status).toBe(200);
    await kept.clockReaches("2027-05-10T09:10:00+01:00");
    expect(await today()).toContain("Coming for the car: Monday, 10 May, 09:30");
  });

  test("HANDBACK-2, S3-5: the time stands on their page, on the case and on the desk's day", async () => {
    const rosa = await ready();
    const browser = new OwnBrowser(kept);
    await browser.opens(rosa.manageUrl);
    const path = `/c/${rosa.reference}/appointments/${rosa.visit}/hand-back`;
    expect((await browser.sends(path, {})).status).toBe(422);
    expect((await browser.sends(path, { day: "2027-05-08", time: "16:52" })).status).toBe(422);
    expect((await browser.sends(path, { day: "2027-05-08", time: "now" })).status).toBe(422);
    const sent = await browser.sends(path, { day: "2027-05-08", time: "16:50" });
    expect(sent).toMatchObject({ status: 303 });
    const page = await browser.opens(sent.location.split("#")[0] ?? "");
    expect(page.text.replaceAll("\u00a0", " ")).toContain(
      "You are coming on Saturday, 8 May, 16:50.",
    );
    expect(await today()).toContain("Coming for the car: Saturday, 8 May, 16:50");
    const { body } = await kept.call("GET", `/v1/admin/cases/${rosa.reference}`, { bearer: luis });
    expect(body.appointments[0].handBack).toEqual({ at: SAID });
    expect(JSON.stringify(body.timeline)).toContain("The customer will come for the car on");
    expect((await browser.sees(path)).text).toContain('value="16:50"');
    expect((await browser.sends(path, { none: "yes" })).status).toBe(303);
    expect(await today()).not.toContain("Coming for the car:");
  });

  test.each([
    ["a time that has passed", "2027-05-08T16:25:00+01:00"],
    ["a minute between the steps", "2027-05-08T16:52:00+01:00"],
    ["the moment it closes", "2027-05-08T18:00:00+01:00"],
    ["a day on which it is closed", "2027-05-09T10:00:00+01:00"],
    ["the third open day after", "2027-05-12T10:00:00+01:00"],
  ])("HANDBACK-2: %s is refused", async (_, at) => {
    const rosa = await ready();
    const answer = await says(rosa, at);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: "/at" }]);
    expect((await says(rosa, "2027-05-11T10:00:00+01:00")).status).toBe(200);
  });

  test("HANDBACK-6: the desk writes down when they come, by the same choices, once", async () => {
    const rosa = await booked();
    const desk = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const path = `/desk/cases/${rosa.reference}/appointments/${rosa.visit}/hand-back`;
    const at = { day: "2027-05-08", time: "16:50" };
    const early = await desk.sends(path, at);
    expect(early).toMatchObject({ status: 409 });
    expect((await desk.sees(path)).location).toContain(`/desk/cases/${rosa.reference}`);
    await logged(rosa, "arrived");
    await kept.clockReaches(READY);
    luis = await kept.signIn(`luis@${DEALER}.example`);
    await logged(rosa, "ready");
    const sheet = async () =>
      (await desk.sees(`/desk/cases/${rosa.reference}`)).text.replaceAll("\u00a0", " ");
    expect(await sheet()).toContain("Note when they come for the car");
    expect((await desk.sees(path)).text).toContain('value="2027-05-11"');
    expect(await desk.sends(path, {})).toMatchObject({ status: 422 });
    for (const time of ["", "16:52", "16:25", "18:00", "soon"]) {
      const refused = await desk.sends(path, { day: "2027-05-08", time });
      expect(refused).toMatchObject({ status: 422 });
      expect(refused.text).toContain("in steps of five minutes, during opening hours");
    }
    const key = "ten-to-five";
    expect(await desk.sends(path, { ...at, key })).toMatchObject({ status: 303 });
    expect(await desk.sends(path, { ...at, key })).toMatchObject({ status: 303 });
    expect(await sheet()).toContain("Coming for the car: Saturday, 8 May, 16:50");
    const { body } = await kept.call("GET", `/v1/admin/cases/${rosa.reference}`, { bearer: luis });
    const named = body.timeline.filter(({ type }: any) => type === "appointment.hand-back-named");
    expect(named).toMatchObject([{ by: "Luis Reyes" }]);
    expect((await desk.sees(path)).text).toContain('value="16:50"');
    expect(await desk.sends(path, { none: "yes" })).toMatchObject({ status: 303 });
    expect(await sheet()).not.toContain("Coming for the car:");
    const elsewhere = path.replace(rosa.visit, "apt_none");
    expect(await desk.sends(elsewhere, at)).toMatchObject({ status: 404 });
  });

  test("HANDBACK-2: a car that is not ready is fetched by nobody", async () => {
    const rosa = await booked();
    expect((await says(rosa, SAID)).body).toMatchObject({ status: 409, state: "confirmed" });
    const stranger = { ...rosa, caseToken: "none" };
    expect((await says(stranger, SAID)).status).toBe(404);
  });

  test("HANDBACK-3, S3-5: whoever waits ten minutes is shown, and who leads is told once", async () => {
    const rosa = await ready();
    await says(rosa, SAID);
    await kept.clockReaches("2027-05-08T16:59:00+01:00");
    expect(await toManager()).toEqual([]);
    expect(await today()).not.toContain("Waiting since");
    await kept.clockReaches("2027-05-08T17:01:00+01:00");
    const [mail, ...others] = await toManager();
    expect(others).toEqual([]);
    expect(mail?.subject).toContain("Rosa Marin has been waiting for the car since 16:50");
    expect(await today()).toContain("Waiting since 16:50");
    await kept.clockReaches("2027-05-08T17:59:00+01:00");
    expect(await toManager()).toHaveLength(1);
    // Their customer reads none of it.
    const { body } = await kept.call("GET", `/v1/cases/${rosa.reference}`, {
      bearer: rosa.caseToken,
    });
    expect(JSON.stringify(body.timeline)).not.toContain("waiting for the car");
  });

  test("HANDBACK-3: though its timer is lost", async () => {
    const rosa = await ready();
    await says(rosa, SAID);
    await kept.settle();
    const { body } = await kept.call("GET", "/_local/schedules");
    const { name } = body.items.find(
      ({ input, firesAt }: any) =>
        JSON.stringify(input).includes(rosa.visit) &&
        Date.parse(firesAt) >= Date.parse("2027-05-08T17:00:00+01:00"),
    );
    await kept.call("DELETE", `/_local/schedules/${name}`);
    await kept.clockReaches("2027-05-08T17:20:00+01:00");
    expect(await toManager()).toHaveLength(1);
  });

  test("HANDBACK-4: who leads is not told any more once it was handed back meanwhile", async () => {
    const rosa = await ready();
    await says(rosa, SAID);
    expect(await readyMail()).toBeDefined();
    const fault = { target: "ses", times: 1, mode: "before" };
    await kept.call("POST", "/_local/faults", { body: fault });
    await kept.clockReaches("2027-05-08T17:00:00+01:00");
    await logged(rosa, "completed");
    await kept.clockReaches("2027-05-08T17:30:00+01:00");
    expect(await toManager()).toEqual([]);
  });

  test("HANDBACK-5: whoever was told that it is ready hears that it is not after all, and nobody else does", async () => {
    const rosa = await ready();
    expect(await readyMail()).toBeDefined();
    await says(rosa, SAID);
    await logged(rosa, "in-progress");
    await kept.passes("PT5M");
    const told = async () => (await kept.inbox("rosa@example.com")).map(({ subject }) => subject);
    const [, , last] = await kept.inbox("rosa@example.com");
    expect(last?.subject).toBe("Not ready yet: Inspection");
    expect(last?.text).toContain("Please do not come for it yet");
    await logged(rosa, "ready");
    await kept.passes("PT5M");
    expect(await told()).toHaveLength(4);
    // It was pressed too early, and taken back before anybody heard.
    await logged(rosa, "in-progress", "ready");
    await kept.passes("PT5M");
    expect((await told()).filter((subject) => subject.startsWith("Not ready"))).toHaveLength(1);
  });

  test("HANDBACK-5: hears it too where the press is taken back and the work begun at once", async () => {
    const rosa = await ready();
    expect(await readyMail()).toBeDefined();
    await logged(rosa, "confirmed", "in-progress");
    await kept.passes("PT5M");
    const subjects = (await kept.inbox("rosa@example.com")).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject === "Not ready yet: Inspection")).toHaveLength(1);
  });

  test("HANDBACK-4: nobody waits for a car that is handed back, or not ready after all", async () => {
    const rosa = await ready();
    await says(rosa, SAID);
    await logged(rosa, "in-progress");
    await kept.clockReaches("2027-05-08T17:05:00+01:00");
    expect(await toManager()).toEqual([]);
    luis = await kept.signIn(`luis@${DEALER}.example`);
    await logged(rosa, "ready");
    await says(rosa, "2027-05-08T17:15:00+01:00");
    await logged(rosa, "completed");
    await kept.clockReaches("2027-05-08T17:40:00+01:00");
    expect(await toManager()).toEqual([]);
    expect((await says(rosa, "2027-05-08T17:50:00+01:00")).status).toBe(409);
  });
});
