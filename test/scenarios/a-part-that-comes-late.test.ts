import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const ZONE = "America/Los_Angeles";

const dropOff = (changes: object = {}) => ({
  id: "drop-off",
  kind: "service-drop-off",
  name: "Drop-off",
  department: "service",
  duration: "PT15M",
  step: "PT15M",
  horizon: "P60D",
  needs: ["service-advisor"],
  locations: ["dealer"],
  ...changes,
});

/** Dates hold together on a line. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** Friday, 4 June 2027: a part is ordered that shall come on Wednesday, and they come back on Friday. */
describe("a part that comes late", () => {
  let kept: Kept;
  let luis: string;
  let reference: string;
  let token: string;
  let promise: string;
  let job: string;
  let visit: string;
  let email: string;
  let people = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-06-04T08:00:00-07:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const asStaff = (path: string, body: object) =>
    kept.call("POST", `/v1/admin/cases/${reference}/${path}`, { bearer: luis, body });
  const mails = async () =>
    (await kept.inbox(email)).map(({ subject, text, sentAt }) => ({
      subject: plain(subject),
      text: plain(text),
      sentAt,
    }));
  const orders = async (service: string) => {
    people += 1;
    email = `dana${people}@example.com`;
    const customer = { name: "Dana Cruz", email, language: "en-GB" };
    const jobs = [{ concern: "Oil under the car", reason: "diagnosis" }];
    const start = "2027-06-04T10:00:00-07:00";
    const body = { dealer: "latepart", service, start, customer, jobs };
    const made = await kept.call("POST", "/v1/appointments", { body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    ({ reference, caseToken: token } = made.body);
    job = made.body.appointment.jobs[0].id;
    const partNeeded = [{ job, orderReference: "PO-4711", expectedAt: "2027-06-09" }];
    const ended = await asStaff(`appointments/${made.body.appointment.id}/status`, {
      status: "part-needed",
      partNeeded,
    });
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
    const seen = await kept.call("GET", `/v1/cases/${reference}`, { bearer: token });
    promise = seen.body.commitments[0].id;
  };
  const comesBack = async (start: string, service = "drop-off") => {
    const again = await asStaff("appointments", { service, start: `${start}:00-07:00`, job });
    expect(again.status, JSON.stringify(again.body)).toBe(201);
    visit = again.body.appointment.id;
  };
  const slips = async (to: string) => {
    const moved = await asStaff(`commitments/${promise}/move`, {
      due: { at: `${to}T18:00:00-07:00` },
      reason: "The supplier is late",
      agreedWithCustomer: false,
    });
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
  };

  beforeEach(async () => {
    await kept.reset("2027-06-04T08:00:00-07:00");
    const services = [dropOff(), dropOff({ id: "quiet", reminders: [] })];
    await openDealer(kept, dealerDocument("latepart", ZONE, { services }));
    luis = await kept.signIn("luis@latepart.example");
  });

  describe("and whoever comes back before it", () => {
    test("PART-8, S4-2: is told at once, and again as the last working day before opens", async () => {
      await orders("quiet");
      await comesBack("2027-06-14T10:00", "quiet");
      const before = (await mails()).length;
      await slips("2027-06-14");
      const [told] = (await mails()).slice(before);
      expect(told!.text).toContain("appointment on Monday, 14 June 2027, 10:00");
      expect(told!.text).toContain(`go=change-${visit}`);
      await kept.clockReaches("2027-06-12T08:59:00-07:00");
      const since = (await mails()).filter(({ text }) => text.includes("The part for it"));
      expect(since).toEqual([]);
      // Saturday: the dealer is closed on Sunday.
      await kept.clockReaches("2027-06-12T09:01:00-07:00");
      const last = (await mails()).findLast(({ text }) => text.includes("The part for it"))!;
      expect(last.subject).toBe("The part comes later: Drop-off, Mon 14 Jun, 10:00");
      expect(last.text).toContain("not expected to be here by then");
      expect(last.text.indexOf("go=change")).toBeLessThan(last.text.indexOf("go=cancel"));
      expect(Date.parse(last.sentAt)).toBe(Date.parse("2027-06-12T09:00:00-07:00"));
    });

    test("PART-5: hears that it is still booked when the first visit goes on after all, and so does the desk", async () => {
      await orders("quiet");
      await comesBack("2027-06-14T10:00", "quiet");
      const story = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
      const first = story.body.appointments.find(({ id }: any) => id !== visit);
      const back = await asStaff(`appointments/${first.id}/status`, { status: "confirmed" });
      expect(back.body.status, JSON.stringify(back.body)).toBe("confirmed");
      await kept.passes("PT1M");
      const last = (await mails()).at(-1)!;
      expect(last.text).toContain("The work goes on");
      expect(last.text).toContain("Your appointment on Monday, 14 June 2027, 10:00");
      expect(last.text).toContain(`go=cancel-${visit}`);
      expect(last.text).not.toContain(`go=cancel-${first.id}`);
      const desk = await AtDesk.as(kept, "luis@latepart.example", "latepart");
      const sheet = await desk.sees(`/desk/cases/${reference}`);
      expect(plain(sheet.text)).toContain("Also booked for it: Monday, 14 June, 10:00");
    });

    test("PART-8: is reminded of nothing that cannot be done, once for each reminder", async () => {
      await orders("drop-off");
      await comesBack("2027-06-11T10:00");
      await slips("2027-06-11");
      const before = (await mails()).length;
      await kept.clockReaches("2027-06-11T09:00:00-07:00");
      // Its own reminders come on the last working day and two hours before; the ladder has told of Wednesday.
      expect((await mails()).slice(before).map(({ subject }) => subject)).toEqual([
        expect.stringContaining("We are late"),
        "The part comes later: Drop-off, Fri 11 Jun, 10:00",
        "Our promise to you is still open",
        "The part comes later: Drop-off, Fri 11 Jun, 10:00",
      ]);
    });

    test("PART-8: hears no more of it once the visit is moved, or the part is there", async () => {
      await orders("quiet");
      await comesBack("2027-06-10T10:00", "quiet");
      await slips("2027-06-14");
      const move = `/v1/cases/${reference}/appointments/${visit}/reschedule`;
      const start = "2027-06-15T10:00:00-07:00";
      expect((await kept.call("POST", move, { bearer: token, body: { start } })).status).toBe(200);
      const logged = await asStaff(`commitments/${promise}/keep`, {
        outcome: "informed",
        channel: "email",
      });
      expect(logged.status).toBe(200);
      const before = (await mails()).length;
      await kept.clockReaches("2027-06-15T09:00:00-07:00");
      const texts = (await mails()).slice(before).map(({ subject }) => subject);
      expect(texts).toEqual(["What we logged about our promise to you"]);
    });

    test("PART-8: a visit for several days later is reminded of as any other", async () => {
      await orders("quiet");
      await comesBack("2027-06-11T10:00", "quiet");
      const before = (await mails()).length;
      await kept.clockReaches("2027-06-11T09:00:00-07:00");
      const texts = (await mails()).slice(before).map(({ text }) => text);
      expect(texts.filter((text) => text.includes("The part for it"))).toEqual([]);
    });
  });

  test("PART-9: what is not there when it was expected comes on the next working day at the earliest", async () => {
    await orders("quiet");
    await comesBack("2027-06-10T10:00", "quiet");
    const free = async () => {
      const query = `from=2027-06-09&to=2027-06-12&job=${job}&reference=${reference}`;
      const path = `/v1/dealers/latepart/services/quiet/slots?${query}`;
      const { body } = await kept.call("GET", path);
      return body.days.filter(({ slots }: any) => slots.length > 0).map(({ date }: any) => date);
    };
    await kept.clockReaches("2027-06-09T17:59:00-07:00");
    expect(await free()).toEqual(["2027-06-10", "2027-06-11", "2027-06-12"]);
    await kept.clockReaches("2027-06-09T18:01:00-07:00");
    expect(await free()).toEqual(["2027-06-11", "2027-06-12"]);
    const late = (await mails()).at(-1)!;
    expect(late.subject).toContain("late");
    expect(late.text).toContain("appointment on Thursday, 10 June 2027, 10:00");
    expect(late.text).toContain(`go=change-${visit}`);
    // Whoever ordered it hears that the day has passed.
    const [told] = (await kept.inbox("luis@latepart.example")).slice(-1);
    expect(told!.text).toContain("PO-4711");
    expect(told!.sentAt.slice(0, 10)).toBe("2027-06-10");
  });

  test("PART-10: a part on order outlives the visit that is cancelled, and the customer is asked for nothing", async () => {
    await orders("quiet");
    await comesBack("2027-06-10T10:00", "quiet");
    const before = (await mails()).length;
    const cancel = `/v1/cases/${reference}/appointments/${visit}/cancel`;
    expect((await kept.call("POST", cancel, { bearer: token, body: {} })).status).toBe(200);
    const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
    expect(body.commitments).toMatchObject([
      { id: promise, status: "open", owner: { id: "luis" } },
    ]);
    await slips("2027-06-11");
    const told = (await mails()).slice(before);
    expect(told.map(({ subject }) => subject)).toEqual([
      "Drop-off cancelled: Thu 10 Jun, 10:00",
      expect.stringContaining("Later than promised"),
    ]);
    expect(told[1]!.text).not.toContain("go=change-");
    // For the third time they come for what they came for before, and have to say nothing of it again.
    await comesBack("2027-06-14T10:00", "quiet");
    expect((await mails()).slice(before + 2)).toHaveLength(1);
  });
});
