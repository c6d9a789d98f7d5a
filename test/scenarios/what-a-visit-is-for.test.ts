import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const DANA = { name: "Dana Cruz", email: "dana@example.com", language: "en-GB" };

/** Dates hold together on a line. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

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

/** Friday, 4 June 2027, an hour before opening. */
describe("what a visit is for", () => {
  let kept: Kept;
  let luis: string;
  let sam: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-06-04T08:00:00-07:00");
    await openDealer(
      kept,
      dealerDocument("sandiego", "America/Los_Angeles", { services: [dropOff()] }),
    );
    await openDealer(
      kept,
      dealerDocument("shop", "America/Los_Angeles", {
        services: [
          dropOff({ labourHours: 2 }),
          dropOff({ id: "wash", name: "Wash", combinesWith: ["drop-off"] }),
          dropOff({ id: "look", name: "Look", kind: "inspection" }),
        ],
        labourHoursPerDay: 8,
      }),
    );
    luis = await kept.signIn("luis@sandiego.example");
    sam = await kept.signIn("luis@shop.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  let people = 0;
  const booked = async (dealer: string, start: string, more: object = {}) => {
    people += 1;
    const customer = { ...DANA, email: `dana${people}@example.com` };
    const body = { dealer, service: "drop-off", start: `${start}:00-07:00`, customer, ...more };
    return kept.call("POST", "/v1/appointments", { body });
  };
  const leak = { concern: "Oil under the car", reason: "diagnosis" };
  const tyres = { concern: "Summer tyres", reason: "maintenance", labourHours: 1 };

  test("JOB-1: each thing that is to be done is said with its reason, and has an id in the answer", async () => {
    const made = await booked("sandiego", "2027-06-04T09:00", { jobs: [leak, tyres] });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference, appointment, caseToken } = made.body;
    expect(appointment.jobs).toEqual([
      { id: expect.stringMatching(/^job_/), ...leak },
      { id: expect.stringMatching(/^job_/), ...tyres },
    ]);
    const theirs = await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
    expect(theirs.body.appointments[0].jobs).toEqual(appointment.jobs);
    // What a stranger types travels in no mail.
    const [mail] = await kept.inbox(`dana${people}@example.com`);
    expect(mail!.text).not.toContain("Oil under");

    for (const [jobs, pointer] of [
      [[], "/jobs"],
      [[{ ...leak, reason: "whim" }], "/jobs/0/reason"],
      [[{ reason: "recall" }], "/jobs/0/concern"],
      [[{ ...leak, labourHours: 0 }], "/jobs/0/labourHours"],
      [[{ ...leak, hours: 2 }], "/jobs/0/hours"],
    ] as const) {
      const refused = await booked("sandiego", "2027-06-04T09:30", { jobs });
      expect([refused.status, refused.body.errors?.[0].pointer]).toEqual([422, pointer]);
    }
  });

  test("JOB-2: the hours of all jobs count in what a day of the shop has left", async () => {
    const hours = (labourHours: number) => ({ jobs: [{ ...leak, labourHours }] });
    expect((await booked("shop", "2027-06-07T09:00", hours(5))).status).toBe(201);
    const listed = async (labourHours: string) => {
      const asked = `from=2027-06-07&to=2027-06-07&labourHours=${labourHours}`;
      const path = `/v1/dealers/shop/services/drop-off/slots?${asked}`;
      const { status, body } = await kept.call("GET", path);
      return status === 200 ? body.days[0].slots.length > 0 : body.errors[0].pointer;
    };
    expect(await Promise.all(["3", "3.5", "0"].map(listed))).toEqual([true, false, "/labourHours"]);
    // Three are left: one job of an hour, and one that takes what the service takes.
    expect((await booked("shop", "2027-06-07T10:00", hours(4))).body.type).toMatch(/slot-taken$/);
    const both = await booked("shop", "2027-06-07T10:00", { jobs: [tyres, leak] });
    expect(both.status, JSON.stringify(both.body)).toBe(201);
    expect((await booked("shop", "2027-06-07T11:00")).body.type).toMatch(/slot-taken$/);
    // What takes none of the shop's hours takes none for its jobs either.
    const wash = await booked("shop", "2027-06-07T11:00", { service: "wash", jobs: [leak] });
    expect(wash.status).toBe(201);

    const bearer = sam;
    const path = `/v1/admin/cases/${both.body.reference}/appointments/${both.body.appointment.id}`;
    const moved = await kept.call("POST", `${path}/reschedule`, {
      bearer,
      body: { start: "2027-06-08T10:00:00-07:00" },
    });
    expect(moved.body.jobs).toEqual(both.body.appointment.jobs);
    expect((await booked("shop", "2027-06-07T12:00", hours(3))).status).toBe(201);
    expect((await booked("shop", "2027-06-08T11:00", hours(6))).body.type).toMatch(/slot-taken$/);
    expect((await booked("shop", "2027-06-08T11:00", hours(5))).status).toBe(201);
  });

  test("JOB-3: the desk adds what it finds, which counts from then on whatever is left", async () => {
    const made = await booked("shop", "2027-06-09T09:00", { jobs: [{ ...leak, labourHours: 7 }] });
    const { reference, appointment } = made.body;
    const path = `/v1/admin/cases/${reference}/appointments/${appointment.id}/jobs`;
    const brakes = { concern: "Brake pads", reason: "repair", labourHours: 3 };
    const added = await kept.call("POST", path, { bearer: sam, body: { jobs: [brakes] } });
    expect(added.status, JSON.stringify(added.body)).toBe(200);
    expect(added.body.jobs).toEqual([
      ...appointment.jobs,
      { id: expect.stringMatching(/^job_/), ...brakes },
    ]);
    const little = { jobs: [{ ...leak, labourHours: 0.5 }] };
    expect((await booked("shop", "2027-06-09T11:00", little)).body.type).toMatch(/slot-taken$/);
    const seen = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: sam });
    expect(seen.body.timeline.map((line: any) => line.text).join("\n")).toContain("Brake pads");

    const many = { jobs: Array.from({ length: 9 }, () => brakes) };
    const refused = await kept.call("POST", path, { bearer: sam, body: many });
    expect([refused.status, refused.body.errors?.[0].pointer]).toEqual([422, "/jobs"]);
    const cancelled = await kept.call(
      "POST",
      `/v1/cases/${reference}/appointments/${appointment.id}/cancel`,
      { bearer: made.body.caseToken, body: {} },
    );
    expect(cancelled.status).toBe(200);
    // All of it is free again, and nothing is added to what is over.
    expect(
      (await booked("shop", "2027-06-09T11:00", { jobs: [{ ...leak, labourHours: 8 }] })).status,
    ).toBe(201);
    expect((await kept.call("POST", path, { bearer: sam, body: { jobs: [brakes] } })).status).toBe(
      409,
    );
  });

  describe("that waits for a part", () => {
    let reference: string;
    let token: string;
    let job: string;
    let path: string;
    let email: string;
    let promise: any;

    const press = (body: object, at = path) =>
      kept.call("POST", `${at}/status`, { bearer: luis, body });
    const part = (changes: object = {}) => ({
      status: "part-needed",
      partNeeded: [{ job, orderReference: "PO-4711", expectedAt: "2027-06-09", ...changes }],
    });
    const back = (start: string, more: object = {}) =>
      kept.call("POST", `/v1/admin/cases/${reference}/appointments`, {
        bearer: luis,
        body: { service: "drop-off", start: `${start}:00-07:00`, job, ...more },
      });
    const datesFor = async (more: string) => {
      const query = `from=2027-06-04&to=2027-06-12${more}`;
      const path = `/v1/dealers/sandiego/services/drop-off/slots?${query}`;
      const { body } = await kept.call("GET", path);
      return body.days.filter(({ slots }: any) => slots.length > 0).map(({ date }: any) => date);
    };

    beforeAll(async () => {
      const made = await booked("sandiego", "2027-06-04T10:00", { jobs: [leak] });
      ({ reference, caseToken: token } = made.body);
      email = `dana${people}@example.com`;
      job = made.body.appointment.jobs[0].id;
      path = `/v1/admin/cases/${reference}/appointments/${made.body.appointment.id}`;
    });

    test("PART-1, S4-1: it ends only with the number of an order and a day that is not over", async () => {
      for (const [body, pointer] of [
        [{ status: "part-needed" }, "/partNeeded"],
        [{ status: "part-needed", partNeeded: [] }, "/partNeeded"],
        [part({ orderReference: undefined }), "/partNeeded/0/orderReference"],
        [part({ orderReference: " " }), "/partNeeded/0/orderReference"],
        [part({ expectedAt: undefined }), "/partNeeded/0/expectedAt"],
        [part({ expectedAt: "2027-06-03" }), "/partNeeded/0/expectedAt"],
        [part({ expectedAt: "soon" }), "/partNeeded/0/expectedAt"],
        [part({ expectedAt: "2037-06-03" }), "/partNeeded/0/expectedAt"],
        [part({ job: "job_0" }), "/partNeeded/0/job"],
        [{ ...part(), status: "ready" }, "/partNeeded"],
      ] as const) {
        const refused = await press(body);
        expect([refused.status, refused.body.errors?.[0].pointer]).toEqual([422, pointer]);
      }
      const ended = await press(part());
      expect(ended.status, JSON.stringify(ended.body)).toBe(200);
      expect(ended.body.status).toBe("part-needed");
      // Said again it is said once.
      expect((await press(part())).status).toBe(200);
    });

    test("PART-2: whoever ordered it promises when it is there, and the customer has it in writing", async () => {
      const seen = await kept.call("GET", `/v1/cases/${reference}`, { bearer: token });
      expect(seen.body.commitments).toHaveLength(1);
      [promise] = seen.body.commitments;
      expect(promise).toMatchObject({
        kind: "part",
        job,
        orderReference: "PO-4711",
        expectedAt: "2027-06-09T18:00:00-07:00",
        dueAt: "2027-06-09T18:00:00-07:00",
        owner: { id: "luis" },
        accountable: { id: "sam" },
      });
      const mail = (await kept.inbox(`dana${people}@example.com`)).at(-1)!;
      expect(mail.text).toContain("PO-4711");
      expect(mail.text).toMatch(/Wednesday, 9 June 2027/);
      expect(mail.text).not.toContain("Oil under");
    });

    test("PART-3, S4-2: another visit for it is neither listed nor booked before the next day of work", async () => {
      const all = ["04", "05", "07", "08", "09", "10", "11", "12"].map((day) => `2027-06-${day}`);
      expect(await datesFor("")).toEqual(all);
      expect(await datesFor(`&job=${job}&reference=${reference}`)).toEqual(all.slice(5));
      for (const override of [{}, { override: { reason: "She wants it on Tuesday" } }]) {
        const early = await back("2027-06-08T10:00", override);
        expect([early.status, early.body.type]).toEqual([
          422,
          expect.stringMatching(/slot-not-offered$/),
        ]);
        expect(early.body.alternatives[0]).toBe("2027-06-10T09:00:00-07:00");
      }
      const path = "/v1/dealers/sandiego/services/drop-off/slots?from=2027-06-04&to=2027-06-12";
      for (const [query, status] of [
        [`&job=${job}`, 422],
        [`&reference=${reference}`, 404],
        [`&job=job_0&reference=${reference}`, 404],
        [`&job=${job}&reference=0000000000`, 404],
      ] as const) {
        expect((await kept.call("GET", `${path}${query}`)).status).toBe(status);
      }
      expect((await back("2027-06-10T10:00", { job: "job_0" })).body.errors[0].pointer).toBe(
        "/job",
      );
    });

    test("JOB-4: another visit for it has its job, and is not moved to before the part either", async () => {
      const again = await back("2027-06-10T10:00");
      expect(again.status, JSON.stringify(again.body)).toBe(201);
      expect(again.body.appointment.jobs).toEqual([{ id: job, ...leak }]);
      const visit = `/v1/cases/${reference}/appointments/${again.body.appointment.id}/reschedule`;
      const move = (start: string) =>
        kept.call("POST", visit, { bearer: token, body: { start: `${start}:00-07:00` } });
      expect((await move("2027-06-08T10:00")).body.type).toMatch(/slot-not-offered$/);
      expect((await move("2027-06-11T10:00")).status).toBe(200);
      expect(await kept.inbox("grace@sandiego.example")).toEqual([]);
    });

    test("PART-4, PART-7, S4-2: another day that is expected binds the visits from then on, and a part that is there none", async () => {
      const move = await kept.call(
        "POST",
        `/v1/admin/cases/${reference}/commitments/${promise.id}/move`,
        {
          bearer: luis,
          body: {
            due: { at: "2027-06-11T18:00:00-07:00" },
            reason: "The supplier is late",
            agreedWithCustomer: false,
          },
        },
      );
      expect(move.body).toMatchObject({
        expectedAt: "2027-06-11T18:00:00-07:00",
        dueAt: "2027-06-09T18:00:00-07:00",
      });
      const mail = (await kept.inbox(email)).at(-1)!;
      expect(plain(mail.text)).toMatch(/appointment on Friday, 11 June 2027, 10:00.* too early/);
      expect(mail.text).toMatch(/go=change-apt_/);
      const own = `&job=${job}&reference=${reference}`;
      expect(await datesFor(own)).toEqual(["2027-06-12"]);
      const logged = await kept.call(
        "POST",
        `/v1/admin/cases/${reference}/commitments/${promise.id}/keep`,
        { bearer: luis, body: { outcome: "informed", channel: "email" } },
      );
      expect(logged.status, JSON.stringify(logged.body)).toBe(200);
      expect(await datesFor(own)).toHaveLength(8);
    });

    test("JOB-5, S4-13: of the third visit for one job whoever leads the house hears the same day", async () => {
      const third = await back("2027-06-12T10:00");
      expect(third.status).toBe(201);
      const mails = await kept.inbox("grace@sandiego.example");
      expect(mails).toHaveLength(1);
      expect(mails[0]!.subject).toContain("Dana Cruz");
      expect(mails[0]!.text).toContain("Oil under the car");
      expect(mails[0]!.text).toContain("3");
      expect(mails[0]!.sentAt.slice(0, 10)).toBe("2027-06-04");
    });
  });

  test("JOB-6, S3-1: a recall only is confirmed with how long it takes, and nothing else is offered", async () => {
    const recall = { concern: "Airbag", reason: "recall" };
    const other = await booked("sandiego", "2027-06-04T16:00", { jobs: [recall] });
    const sales = /sales team/;
    const [usual] = await kept.inbox(`dana${people}@example.com`);
    expect(usual!.text).toMatch(sales);
    expect(other.body.appointment.intent).toBeUndefined();

    const wish = { jobs: [recall], intent: "recall-only" };
    const made = await booked("sandiego", "2027-06-05T16:30", wish);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference, appointment, caseToken } = made.body;
    expect(appointment.intent).toBe("recall-only");
    const email = `dana${people}@example.com`;
    const [confirmed] = await kept.inbox(email);
    expect(confirmed!.text).toContain("Takes: 15 minutes");
    expect(confirmed!.text).toContain("takes 5 minutes");
    for (const text of [confirmed!.text, confirmed!.html]) expect(text).not.toMatch(sales);
    await kept.call("POST", `/v1/cases/${reference}/link`, { body: { email } });
    await kept.settle();
    expect((await kept.inbox(email)).at(-1)!.text).not.toMatch(sales);
    const theirs = await fetch(`${kept.url}/c/${reference}?t=${caseToken}`, { redirect: "manual" });
    const cookie = theirs.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const page = await (await fetch(`${kept.url}/c/${reference}`, { headers: { cookie } })).text();
    expect(page).toContain("Airbag");
    expect(page).not.toContain("sales-contact");
    const desk = await AtDesk.as(kept, "luis@sandiego.example", "sandiego");
    expect((await desk.sees(`/desk/cases/${reference}`)).text).toContain("offer nothing else");
  });

  test("JOB-7, S3-2: it is one question of the form, and goes with nothing besides", async () => {
    const asked = "/d/shop?service=drop-off&place=dealer&start=2027-06-10T09%3A00%3A00-07%3A00";
    const form = await (await fetch(kept.url + asked)).text();
    expect(form).toMatch(/<input type="checkbox" id="recall" name="recall" value="yes"\/>/);
    const along = await (await fetch(`${kept.url}${asked}&also.wash=yes`)).text();
    expect(along).toContain('name="also.wash"');
    expect(along).not.toContain('name="recall"');
    const intent = "recall-only";
    for (const [more, pointer] of [
      [{ also: ["wash"] }, "/also"],
      [{ jobs: [tyres] }, "/jobs/0/reason"],
      [{ intent: "recall" }, "/intent"],
      [{ service: "look" }, "/intent"],
    ] as const) {
      const refused = await booked("shop", "2027-06-10T09:00", { intent, ...more });
      expect([refused.status, refused.body.errors?.[0].pointer]).toEqual([422, pointer]);
    }
    const made = await booked("shop", "2027-06-10T10:00", { intent });
    const { reference, appointment } = made.body;
    const more = `/v1/admin/cases/${reference}/appointments/${appointment.id}/jobs`;
    const add = (jobs: object[]) => kept.call("POST", more, { bearer: sam, body: { jobs } });
    const airbag = { concern: "Airbag", reason: "recall" };
    const besides = await add([airbag, tyres]);
    expect([besides.status, besides.body.errors?.[0].pointer]).toEqual([422, "/jobs/1/reason"]);
    expect((await add([airbag])).status).toBe(200);
    const desk = await AtDesk.as(kept, "luis@shop.example", "shop");
    const page = await desk.sees(`/desk/cases/${reference}/appointments/${appointment.id}/jobs`);
    expect(page.text).toContain('value="recall"');
    expect(page.text).not.toContain('value="repair"');
    const sent = new URLSearchParams({
      service: "drop-off",
      place: "dealer",
      start: "2027-06-10T09:00:00-07:00",
      name: "Dana Cruz",
      email: "dana-form@example.com",
      recall: "yes",
      key: "once",
    });
    const answer = await fetch(`${kept.url}/d/shop`, {
      method: "POST",
      body: sent,
      redirect: "manual",
    });
    expect(answer.status).toBe(303);
    const [mail] = await kept.inbox("dana-form@example.com");
    expect(mail!.text).toContain("takes 5 minutes");
  });

  test("JOB-8, S3-2: a recall without a remedy is promised word about it, and booked no time", async () => {
    const campaign = { id: "23V-456", remedyAvailable: false };
    const recall = { concern: "Airbag", reason: "recall", recallCampaign: campaign };
    const headers = { "idempotency-key": "recall" };
    const customer = { ...DANA, email: "dana-recall@example.com" };
    const start = "2027-06-05T12:00:00-07:00";
    const wish = { dealer: "sandiego", service: "drop-off", start, customer, jobs: [recall] };
    const ask = () => kept.call("POST", "/v1/appointments", { body: wish, headers });
    const refused = await ask();
    expect([refused.status, refused.body.type]).toEqual([
      409,
      expect.stringMatching(/remedy-not-available$/),
    ]);
    const { reference, caseToken, commitment } = refused.body;
    expect(commitment).toMatchObject({
      kind: "verification",
      status: "open",
      owner: { id: expect.any(String) },
      dueAt: "2027-06-10T18:00:00-07:00",
    });
    const again = await ask();
    expect([again.status, again.body.commitment.id]).toEqual([409, commitment.id]);
    const theirs = await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
    expect(theirs.body.appointments).toEqual([]);
    expect(theirs.body.commitments.map(({ id }: any) => id)).toEqual([commitment.id]);
    const mails = await kept.inbox(customer.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain("23V-456");
    expect(plain(mails[0]!.text)).toContain("Thursday, 10 June 2027");

    const path = `/v1/admin/cases/${reference}/appointments`;
    const { body: other } = await booked("sandiego", "2027-06-05T12:30");
    const atDesk = (at: string, body: object) => kept.call("POST", at, { bearer: luis, body });
    const known = await atDesk(path, { service: "drop-off", start, jobs: [recall] });
    expect([known.status, known.body.commitment.id]).toEqual([409, commitment.id]);
    const added = `/v1/admin/cases/${other.reference}/appointments/${other.appointment.id}/jobs`;
    expect((await atDesk(added, { jobs: [recall] })).body.type).toMatch(/remedy-not-available$/);
    const toKeep = `/v1/admin/cases/${reference}/commitments/${commitment.id}/keep`;
    expect((await atDesk(toKeep, { outcome: "informed", channel: "email" })).status).toBe(200);
    const next = await atDesk(path, { service: "drop-off", start, jobs: [recall] });
    expect(next.body.commitment.status).toBe("open");
    expect(next.body.commitment.id).not.toBe(commitment.id);
  });

  test("JOB-9: a campaign is said to affect the car perhaps, and goes with a recall alone", async () => {
    const recallCampaign = { id: "23V-456", remedyAvailable: true };
    const jobs = [{ concern: "Airbag", reason: "recall", recallCampaign }];
    const made = await booked("sandiego", "2027-06-05T13:30", { jobs });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body.appointment.jobs[0].recallCampaign).toEqual(recallCampaign);
    const desk = await AtDesk.as(kept, "luis@sandiego.example", "sandiego");
    const { text } = await desk.sees(`/desk/cases/${made.body.reference}`);
    expect(text).toContain("recall 23V-456 may affect your car");
    for (const [job, pointer] of [
      [{ ...leak, recallCampaign }, "/jobs/0/recallCampaign"],
      [
        { ...jobs[0], recallCampaign: { ...recallCampaign, id: "see evil.example" } },
        "/jobs/0/recallCampaign/id",
      ],
      [{ ...jobs[0], recallCampaign: { id: "1" } }, "/jobs/0/recallCampaign/id"],
    ] as const) {
      const refused = await booked("sandiego", "2027-06-05T14:00", { jobs: [job] });
      expect([refused.status, refused.body.errors?.[0].pointer]).toEqual([422, pointer]);
    }
  });

  test("JOB-3, PART-1, PART-3: the desk does all of it by its forms, and says what is wrong beside the field", async () => {
    const made = await booked("sandiego", "2027-06-04T12:00");
    const { reference, appointment } = made.body;
    const desk = await AtDesk.as(kept, "luis@sandiego.example", "sandiego");
    const sheet = `/desk/cases/${reference}`;
    const visit = `${sheet}/appointments/${appointment.id}`;
    expect((await desk.sees(sheet)).text).not.toContain(`${visit}/part`);
    for (const [form, said] of [
      [{ reason: "repair" }, "Say what is to be done"],
      [{ concern: "Brakes", reason: "repair", labourHours: "many" }, "Give hours such as 1.5"],
    ] as const) {
      const refused = await desk.sends(`${visit}/jobs`, form);
      expect([refused.status, refused.text.includes(said)]).toEqual([422, true]);
    }
    const key = await desk.hidden(`${visit}/jobs`, "key");
    const brakes = { concern: "Brakes <b>", reason: "repair", labourHours: "1,5", key };
    const sent = [1, 2].map(() => desk.sends(`${visit}/jobs`, brakes));
    const pressed = [...(await Promise.all(sent)), await desk.sends(`${visit}/jobs`, brakes)];
    expect(pressed.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await desk.sees(sheet)).text.match(/Repair: Brakes &lt;b&gt;/g)).toHaveLength(1);
    const page = await desk.sees(`${visit}/part`);
    const job = /name="job" value="(job_[^"]+)" checked/.exec(page.text)![1]!;
    const order = { job, orderReference: "PO-88", expectedAt: "2027-06-07" };
    for (const [form, said] of [
      [{ ...order, orderReference: "" }, "Give the order number"],
      [{ ...order, expectedAt: "2027-06-03" }, "today or later"],
      [{ ...order, job: "" }, "Choose the job that waits"],
    ] as const) {
      const refused = await desk.sends(`${visit}/part`, form);
      expect([refused.status, refused.text.includes(said)]).toEqual([422, true]);
    }
    expect((await desk.sends(`${visit}/part`, order)).status).toBe(303);
    const seen = plain((await desk.sees(sheet)).text);
    expect(seen).toContain("Waiting for a part, order PO-88, expected on Monday, 7 June 2027");
    const back = /href="([^"]*appointments\?[^"]*job=[^"]*)"/.exec(seen)![1]!;
    const again = await desk.sees(back.replaceAll("&amp;", "&"));
    expect(plain(again.text)).toContain("times begin on Tuesday, 8 June 2027");
    expect(again.text).toContain('value="2027-06-08T09:00:00-07:00"');
    expect(again.text).not.toContain('value="2027-06-07T');
    const start = "2027-06-08T09:00:00-07:00";
    const press = { service: "drop-off", place: "dealer", job, start, key: "once" };
    expect((await desk.sends(`${sheet}/appointments`, press)).status).toBe(303);
    const theirs = await kept.call("GET", `/v1/cases/${reference}`, {
      bearer: made.body.caseToken,
    });
    expect(theirs.body.appointments.map(({ jobs }: any) => jobs[0].id)).toEqual([job, job]);
  });

  test("PART-6: work that was not finished is on the list of what has no next thing", async () => {
    const made = await booked("sandiego", "2027-06-04T13:00", { jobs: [leak] });
    const { reference, appointment } = made.body;
    const desk = `/v1/admin/cases/${reference}`;
    const [job] = appointment.jobs;
    const partNeeded = [{ job: job.id, orderReference: "PO-5", expectedAt: "2027-06-04" }];
    const call = (path: string, body: object) =>
      kept.call("POST", `${desk}/${path}`, { bearer: luis, body });
    const ended = await call(`appointments/${appointment.id}/status`, {
      status: "part-needed",
      partNeeded,
    });
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
    const listed = async () => {
      await kept.settle();
      const path = "/v1/admin/dealers/sandiego/cases?planned=none";
      const { body } = await kept.call("GET", path, { bearer: luis });
      return body.items.map((one: any) => one.reference).includes(reference);
    };
    expect(await listed()).toBe(false);
    const { body } = await kept.call("GET", desk, { bearer: luis });
    const logged = await call(`commitments/${body.commitments[0].id}/keep`, {
      outcome: "informed",
      channel: "email",
    });
    expect(logged.status, JSON.stringify(logged.body)).toBe(200);
    expect(await listed()).toBe(true);
    const start = "2027-06-05T13:00:00-07:00";
    expect((await call("appointments", { service: "drop-off", start, job: job.id })).status).toBe(
      201,
    );
    expect(await listed()).toBe(false);
  });

  test("PART-5: a visit with something else to do goes on, and one that was ended too early does too", async () => {
    const made = await booked("sandiego", "2027-06-04T11:00", { jobs: [leak, tyres] });
    const { reference, appointment } = made.body;
    const [first, second] = appointment.jobs;
    const path = `/v1/admin/cases/${reference}/appointments/${appointment.id}/status`;
    const press = (body: object) => kept.call("POST", path, { bearer: luis, body });
    const part = (...jobs: any[]) => ({
      status: "part-needed",
      partNeeded: jobs.map(({ id }) => ({
        job: id,
        orderReference: "PO-9",
        expectedAt: "2027-06-07T10:00:00-07:00",
      })),
    });
    expect((await press({ status: "in-progress" })).status).toBe(200);
    expect((await press(part(first))).body.status).toBe("in-progress");
    expect((await press(part(first, first))).body.errors[0].pointer).toBe("/partNeeded/1/job");
    expect((await press(part(second))).body.status).toBe("part-needed");
    expect((await press({ status: "completed" })).status).toBe(409);
    expect((await press({ status: "confirmed" })).body.status).toBe("confirmed");
    const seen = await kept.call("GET", `/v1/cases/${reference}`, { bearer: made.body.caseToken });
    expect(seen.body.commitments.map(({ status }: any) => status)).toEqual([
      "withdrawn",
      "withdrawn",
    ]);
    await press({ status: "in-progress" });
    expect((await press({ status: "completed" })).body.status).toBe("completed");
    expect((await press(part(first))).status).toBe(409);
  });

  test("PART-1: another visit for it ends like that too while its part has not come, and with no other order", async () => {
    const made = await booked("sandiego", "2027-06-04T15:00", { jobs: [leak] });
    const { reference, appointment } = made.body;
    const [job] = appointment.jobs;
    const does = (path: string, body: object) =>
      kept.call("POST", `/v1/admin/cases/${reference}/${path}`, { bearer: luis, body });
    const backAt = async (time: string) => {
      const start = `2027-06-04T${time}:00-07:00`;
      const { body } = await does("appointments", { service: "drop-off", start, job: job.id });
      return body.appointment.id as string;
    };
    const [second, third] = [await backAt("15:30"), await backAt("17:30")];
    const ends = (visit: string, orderReference: string) => {
      const one = { job: job.id, orderReference, expectedAt: "2027-06-25" };
      return does(`appointments/${visit}/status`, { status: "part-needed", partNeeded: [one] });
    };
    expect((await ends(second, "PO-6")).body.status).toBe("part-needed");
    await does(`appointments/${third}/status`, { status: "in-progress" });
    const other = await ends(third, "PO-7");
    expect([other.status, other.body.errors?.[0]]).toEqual([
      422,
      expect.objectContaining({ pointer: "/partNeeded/0/job", rule: "other-order" }),
    ]);
    const ended = await ends(third, "PO-6");
    expect([ended.status, ended.body.status]).toEqual([200, "part-needed"]);
    expect((await ends(third, "PO-6")).status).toBe(200);
    const seen = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
    const open = seen.body.commitments.filter(({ status }: any) => status === "open");
    expect(open).toMatchObject([{ orderReference: "PO-6" }]);
  });

  test("PART-1: the desk ends another visit by one press, and orders nothing again", async () => {
    const made = await booked("sandiego", "2027-06-04T14:30", { jobs: [leak] });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference, appointment } = made.body;
    const [job] = appointment.jobs;
    const api = `/v1/admin/cases/${reference}`;
    const back = { service: "drop-off", start: "2027-06-04T17:15:00-07:00", job: job.id };
    const second = await kept.call("POST", `${api}/appointments`, { bearer: luis, body: back });
    const desk = await AtDesk.as(kept, "luis@sandiego.example", "sandiego");
    const sheet = `/desk/cases/${reference}`;
    const visit = (id: string) => `${sheet}/appointments/${id}`;
    const order = { job: job.id, orderReference: "PO-61", expectedAt: "2027-06-25" };
    const statuses = async () => {
      const { body } = await kept.call("GET", api, { bearer: luis });
      return body.appointments.map(({ status }: any) => status);
    };
    const ends = (id: string) => desk.sends(`${visit(id)}/status`, { status: "part-needed" });
    expect((await desk.sees(sheet)).text).not.toContain("the part is not here");
    // Nothing waits yet, so nothing ends.
    expect((await ends(appointment.id)).status).toBe(303);
    expect(await statuses()).toEqual(["confirmed", "confirmed"]);
    expect((await desk.sends(`${visit(appointment.id)}/part`, order)).status).toBe(303);
    expect(await statuses()).toEqual(["part-needed", "confirmed"]);
    expect((await desk.sees(sheet)).text).toContain("End it: the part is not here");
    const id = second.body.appointment.id;
    expect((await ends(id)).status).toBe(303);
    expect((await ends(id)).status).toBe(303);
    expect(await statuses()).toEqual(["part-needed", "part-needed"]);
    expect((await desk.sees(sheet)).text).not.toContain("End it: the part is not here");
    const { body } = await kept.call("GET", api, { bearer: luis });
    const open = body.commitments.filter(({ status }: any) => status === "open");
    expect(open).toMatchObject([{ orderReference: "PO-61" }]);
  });

  test("PART-1: a visit that is for nothing in particular does not end for want of a part", async () => {
    const made = await booked("sandiego", "2027-06-04T14:45", {});
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference, appointment } = made.body;
    const desk = await AtDesk.as(kept, "luis@sandiego.example", "sandiego");
    const path = `/desk/cases/${reference}/appointments/${appointment.id}/status`;
    expect((await desk.sends(path, { status: "part-needed" })).status).toBe(303);
    const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
    expect(body.appointments).toMatchObject([{ status: "confirmed" }]);
  });

  test("PART-1: with its end nobody is to call any more that the car is ready", async () => {
    const customer = { name: "Ida Cruz", phone: "+16195550142" };
    const made = await booked("sandiego", "2027-06-04T16:30", { jobs: [leak], customer });
    const { reference, appointment } = made.body;
    const visit = `/v1/admin/cases/${reference}/appointments/${appointment.id}/status`;
    const press = async (body: object) => {
      const done = await kept.call("POST", visit, { bearer: luis, body });
      expect(done.status, JSON.stringify(done.body)).toBe(200);
      await kept.settle();
    };
    const toldReady = async () => {
      const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
      const calls = body.commitments.filter(({ what }: any) => /is ready/.test(what));
      return calls.map(({ status }: any) => status);
    };
    for (const status of ["arrived", "ready"]) await press({ status });
    expect(await toldReady()).toEqual(["open"]);
    const [job] = appointment.jobs;
    const order = { job: job.id, orderReference: "PO-12", expectedAt: "2027-06-25" };
    await press({ status: "part-needed", partNeeded: [order] });
    expect(await toldReady()).toEqual(["withdrawn"]);
  });

  test("CONDITION-5, CONDITION-9, AFTER-1: for want of a part a car goes back as after any visit", async () => {
    const made = await booked("sandiego", "2027-06-04T14:00", { jobs: [leak] });
    const { reference, caseToken, appointment } = made.body;
    const visit = `/v1/admin/cases/${reference}/appointments/${appointment.id}`;
    const does = (method: string, path: string, body: object) =>
      kept.call(method, `${visit}/${path}`, { bearer: luis, body });
    const looks = (at: string) => does("POST", "condition", { at, items: { seats: "Clean" } });
    const order = { job: appointment.jobs[0].id, orderReference: "PO-9", expectedAt: "2027-06-25" };
    const ends = () => does("POST", "status", { status: "part-needed", partNeeded: [order] });
    expect((await looks("arrival")).status).toBeLessThan(300);
    expect((await does("PUT", "follow-up", { what: "Worn brake pads" })).status).toBe(200);
    const early = await ends();
    expect([early.status, early.body.type]).toEqual([409, "/problems/hand-back-not-noted"]);
    expect((await looks("hand-back")).status).toBeLessThan(300);
    expect((await ends()).body.status).toBe("part-needed");

    const own = `/v1/cases/${reference}`;
    const said = await kept.call("POST", `${own}/appointments/${appointment.id}/complaint`, {
      bearer: caseToken,
      body: { text: "Crumbs on the seat" },
    });
    expect([said.status, said.body.owner.id]).toEqual([201, "sam"]);
    await kept.passes("P8D");
    const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
    const owed = body.commitments.map(({ what }: { what: string }) => what);
    expect(owed).toContainEqual(expect.stringContaining("Worn brake pads"));
  });
});
