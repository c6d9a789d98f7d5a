import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { photographs } from "../fixtures/photographs.ts";
import { sentToBucket } from "../fixtures/sent-to-bucket.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

const AT = (person: string) => `${person}@salem.example`;

const NOW = "2027-01-25T09:00:00-05:00";
const MATURITY = "2027-03-31";
/** Sixty days before. */
const FIRST_DAY = "2027-01-30";
const SATURDAY_TEN = "2027-02-06T10:00:00-05:00";

const INSPECTION = {
  id: "lease-inspection",
  kind: "inspection",
  name: "Lease-end inspection",
  department: "service",
  duration: "PT60M",
  step: "PT30M",
  horizon: "P90D",
  needs: ["service-advisor"],
  locations: ["dealer", "home", "work"],
  travelTime: "PT30M",
  opensBefore: "P60D",
};

const { opensBefore: _of, ...USUAL } = INSPECTION;
const YEARLY = { ...USUAL, id: "yearly", name: "Yearly inspection" };

/** The lease matures on Wednesday 31 March 2027. */
describe("S0 · the end of a lease", () => {
  let kept: Kept;
  let staff: string;
  let customers = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
    await openDealer(
      kept,
      dealerDocument("salem", "America/New_York", { services: [INSPECTION, YEARLY] }),
    );
    staff = await kept.signIn(AT("luis"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** A case for a customer on the phone; the link goes to them by mail. */
  async function lessee(changes: object = {}, email = `joan-${(customers += 1)}@example.com`) {
    const opened = await kept.call("POST", "/v1/admin/dealers/salem/cases", {
      bearer: staff,
      body: {
        customer: { name: "Joan Lee", email },
        vehicle: { registration: `LEE ${customers}`, vin: "1HGCM82633A004352" },
        department: "service",
        topic: "Lease return",
        leaseMaturityDate: MATURITY,
        ...changes,
      },
    });
    expect(opened.status).toBe(201);
    const { reference } = opened.body as { reference: string };
    await kept.settle();
    const [mail] = await kept.inbox(email);
    const token = /[?&]t=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(token).not.toBe("");
    const own = { bearer: token };
    return {
      email,
      reference,
      token,
      slots: (from: string, to: string, place = "dealer") =>
        kept.call(
          "GET",
          `/v1/dealers/salem/services/lease-inspection/slots?from=${from}&to=${to}&location=${place}&reference=${reference}`,
          own,
        ),
      books: (start: string, more: object = {}) =>
        kept.call("POST", `/v1/cases/${reference}/appointments`, {
          ...own,
          body: { service: "lease-inspection", start, ...more },
        }),
      read: () => kept.call("GET", `/v1/cases/${reference}`, own),
    };
  }

  test("LEASE-1, S0-5: an inspection can be had from sixty days before the end of the lease", async () => {
    const joan = await lessee();
    expect((await joan.read()).body.leaseMaturityDate).toBe(MATURITY);
    const { body } = await joan.slots("2027-01-26", "2027-01-31");
    const days = body.days as { date: string; slots: unknown[] }[];
    expect(days.filter(({ slots }) => slots.length > 0).map(({ date }) => date)).toEqual([
      FIRST_DAY,
    ]);
    const early = await joan.books("2027-01-29T10:00:00-05:00");
    expect(early.status).toBe(422);
    expect(early.body).toMatchObject({
      type: "/problems/slot-not-offered",
      reason: "not-open-yet",
      opensAt: "2027-01-30T00:00:00-05:00",
    });
    expect(early.body.alternatives[0]).toBe("2027-01-30T09:00:00-05:00");
  });

  test("LEASE-2: nobody books it earlier, staff with a reason neither, nor moves it there", async () => {
    const joan = await lessee();
    const path = `/v1/admin/cases/${joan.reference}/appointments`;
    const body = { service: "lease-inspection", start: "2027-01-29T10:00:00-05:00" };
    const override = { reason: "She asked for it" };
    for (const tried of [body, { ...body, override }]) {
      const refused = await kept.call("POST", path, { bearer: staff, body: tried });
      expect(refused.body).toMatchObject({
        type: "/problems/slot-not-offered",
        reason: "not-open-yet",
      });
    }
    const start = "2027-02-01T09:00:00-05:00";
    const booked = await kept.call("POST", path, { bearer: staff, body: { ...body, start } });
    expect(booked.status).toBe(201);
    const moved = await kept.call(
      "POST",
      `/v1/cases/${joan.reference}/appointments/${booked.body.appointment.id}/reschedule`,
      { bearer: joan.token, body: { start: "2027-01-29T11:00:00-05:00" } },
    );
    expect(moved.body).toMatchObject({
      type: "/problems/slot-not-offered",
      reason: "not-open-yet",
    });
  });

  test("LEASE-3: without the day on which the lease ends, whoever books hears that it is missing", async () => {
    const joan = await lessee({ leaseMaturityDate: undefined });
    const missing = { pointer: "/leaseMaturityDate" };
    const tried = await kept.call("POST", `/v1/admin/cases/${joan.reference}/appointments`, {
      bearer: staff,
      body: { service: "lease-inspection", start: SATURDAY_TEN },
    });
    expect(tried.status).toBe(422);
    expect(tried.body.errors).toMatchObject([missing]);
    expect((await joan.slots("2027-02-01", "2027-02-07")).body.errors).toMatchObject([missing]);
    const customer = { name: "Ann Other", email: "ann@example.com" };
    const asked = { dealer: "salem", service: "lease-inspection", start: SATURDAY_TEN, customer };
    const stranger = await kept.call("POST", "/v1/appointments", { body: asked });
    expect(stranger.body.errors).toMatchObject([missing]);
    const known = { ...asked, leaseMaturityDate: "2027-04-30" };
    const early = await kept.call("POST", "/v1/appointments", { body: known });
    expect(early.body).toMatchObject({
      reason: "not-open-yet",
      opensAt: "2027-03-01T00:00:00-05:00",
    });

    const put = await kept.call("PUT", `/v1/admin/cases/${joan.reference}/customer`, {
      bearer: staff,
      body: { name: "Joan Lee", email: joan.email, leaseMaturityDate: MATURITY },
    });
    expect(put.body.leaseMaturityDate).toBe(MATURITY);
    expect(
      (await joan.slots("2027-02-06", "2027-02-06")).body.days[0].slots.length,
    ).toBeGreaterThan(0);
    const left = await kept.call("PUT", `/v1/admin/cases/${joan.reference}/customer`, {
      bearer: staff,
      body: { name: "Joan B. Lee", email: joan.email },
    });
    expect(left.body.leaseMaturityDate).toBe(MATURITY);
    const gone = await kept.call("PUT", `/v1/admin/cases/${joan.reference}/customer`, {
      bearer: staff,
      body: { name: "Joan B. Lee", email: joan.email, leaseMaturityDate: null },
    });
    expect(gone.body.leaseMaturityDate).toBeUndefined();
  });

  test("LEASE-4: when a lease ends is told by a reference to nobody without its key", async () => {
    const joan = await lessee();
    const other = await lessee();
    const path = `/v1/dealers/salem/services/lease-inspection/slots?from=2027-02-01&to=2027-02-02&reference=${joan.reference}`;
    expect((await kept.call("GET", path)).status).toBe(404);
    expect((await kept.call("GET", path, { bearer: other.token })).status).toBe(404);
  });

  test("LEASE-5, S0-5: the customer books it in their own case, confirmed within a minute, and once", async () => {
    const joan = await lessee();
    const both = await Promise.all([
      joan.books(SATURDAY_TEN),
      joan.books("2027-02-06T13:00:00-05:00"),
    ]);
    expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([201, 409]));
    const again = await joan.books("2027-02-08T10:00:00-05:00");
    expect(again.body).toMatchObject({
      type: "/problems/already-booked",
      reference: joan.reference,
    });
    await kept.passes("PT1M");
    const told = (await kept.inbox(joan.email)).at(-1);
    expect(told?.text).toContain("Saturday, 6 February 2027");
    const { body } = await joan.read();
    expect(body.appointments).toMatchObject([{ status: "confirmed", service: "lease-inspection" }]);
  });

  test("LEASE-5: nothing else is booked in a case by its customer, and nothing with another's key", async () => {
    const joan = await lessee();
    const other = await lessee();
    const path = `/v1/cases/${joan.reference}/appointments`;
    const body = { service: "lease-inspection", start: "2027-02-09T10:00:00-05:00" };
    expect((await kept.call("POST", path, { bearer: other.token, body })).status).toBe(404);
    const unknown = await kept.call("POST", path, {
      bearer: joan.token,
      body: { ...body, service: "test-drive" },
    });
    expect(unknown.body.type).toBe("/problems/service-not-found");
  });

  test("ENTITLED-3, S0-8: whoever may speak for the customer is found by name, plate or reference, and one timeline has all", async () => {
    const contact = { authorised: [{ name: "Luis Marin", relation: "husband" }] };
    const vehicle = { registration: "RIV 8842" };
    const phone = "+14015550177";
    const email = "rosa-entitled@example.com";
    const customer = { name: "Rosa Marin", email, phone };
    const rosa = await lessee({ contact, vehicle, customer }, email);
    const find = async (asked: object) =>
      (await kept.call("POST", "/v1/admin/dealers/salem/find", { bearer: staff, body: asked })).body
        .items as { reference: string }[];
    for (const asked of [
      { name: "Luis Marin" },
      { registration: "riv8842" },
      { reference: rosa.reference },
    ]) {
      const found = await find(asked);
      expect(
        found.map(({ reference }) => reference),
        JSON.stringify(asked),
      ).toContain(rosa.reference);
    }
    const path = `/v1/admin/cases/${rosa.reference}`;
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer: staff,
      body: { kind: "callback", what: "Call about the lease", due: { by: "end-of-week" } },
    });
    await kept.call("POST", `${path}/commitments/${made.body.id}/attempts`, {
      bearer: staff,
      body: { channel: "phone", phone, outcome: "no-answer" },
    });
    const note = (spoke: object) =>
      kept.call("POST", `${path}/notes`, {
        bearer: staff,
        body: { text: "He asks for Tuesday", spokeWith: spoke },
      });
    const foreign = await note({ name: "Ana Sharp", told: "RIV 8842" });
    expect(foreign.body.errors).toMatchObject([{ pointer: "/spokeWith/name" }]);
    const guessed = await note({ name: "Luis Marin", told: "RIV 8843" });
    expect(guessed.body.errors).toMatchObject([{ pointer: "/spokeWith/told" }]);
    expect((await note({ name: "luis marin", told: "riv8842" })).status).toBe(201);
    await kept.settle();
    const { body } = await kept.call("GET", path, { bearer: staff });
    const lines = (body.timeline as { text: string }[]).map(({ text }) => text).join("\n");
    expect(lines).toContain(
      "Spoke with Luis Marin (husband), who gave the plate. He asks for Tuesday",
    );
    expect(lines).not.toContain("Ana Sharp");
    const types = new Set((body.timeline as { type: string }[]).map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(["commitment.made", "commitment.attempted", "case.noted"]),
    );
    expect(
      (body.mails as { to: string }[]).filter(({ to }) => to === email).length,
    ).toBeGreaterThan(1);
    const tries = (spoke: object) =>
      kept.call("POST", `${path}/commitments/${made.body.id}/attempts`, {
        bearer: staff,
        body: { channel: "phone", outcome: "bad-time", inbound: true, spokeWith: spoke },
      });
    const unproven = await tries({ name: "Luis Marin", told: "RIV 8843" });
    expect(unproven.body.errors).toMatchObject([{ pointer: "/spokeWith/told" }]);
    expect((await tries({ name: "luis marin", told: rosa.reference })).status).toBe(200);
    const desk = await AtDesk.as(kept, AT("luis"), "salem");
    const log = async (changes: object) => {
      const { text } = await desk.sees(`/desk/cases/${rosa.reference}`);
      expect(text).toContain("Luis Marin (husband)");
      const seen = /name="seen" value="(\d+)"/.exec(text)?.[1] ?? "";
      const said = { seen, inbound: "yes", with: "Luis Marin", told: "RIV 8842", ...changes };
      return desk.sends(`/desk/cases/${rosa.reference}/promises/${made.body.id}/log`, said);
    };
    const whom = await log({ outcome: "reached", note: "He will tell her" });
    expect(whom.status).toBe(422);
    expect(whom.text).toContain("Only a try is logged with somebody else");
    const wrong = await log({ outcome: "no-answer", told: "RIV 8843" });
    expect(wrong.text).toContain("this is neither");
    expect((await log({ outcome: "no-answer" })).status).toBe(303);
    const { body: after } = await kept.call("GET", path, { bearer: staff });
    const tried = (after.timeline as { type: string; text: string }[])
      .filter(({ type }) => type === "commitment.attempted")
      .map(({ text }) => /^Spoke with [^.]+/.exec(text)?.[0]);
    expect(tried).toEqual([
      undefined,
      "Spoke with Luis Marin (husband), who gave the reference",
      "Spoke with Luis Marin (husband), who gave the plate",
    ]);
    // What staff noted is inside the house.
    expect(JSON.stringify((await rosa.read()).body.timeline)).not.toContain("He asks for Tuesday");
  });

  test.each(["offered", "accepted"])(
    "LEASE-6, S0-5: what a partner was to inspect is withdrawn once the visit is booked, and it is told (%s)",
    async (state) => {
      const ines = "ines@lookover.example";
      await openPartner(
        kept,
        partnerDocument("lookover", {
          leadTimes: { inspection: "P3D" },
          staff: [{ id: "ines", name: "Ines Alva", email: ines }],
        }),
      );
      const joan = await lessee();
      const path = `/v1/admin/cases/${joan.reference}`;
      const made = await kept.call("POST", `${path}/commitments`, {
        bearer: staff,
        body: { kind: "outreach", what: "Inspect the car at home", partner: "lookover" },
      });
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      const promise = `${path}/commitments/${made.body.id}`;
      await kept.settle();
      if (state === "accepted") {
        const bearer = await kept.signIn(ines);
        const taken = await kept.call("POST", `${promise}/accept`, { bearer, body: {} });
        expect(taken.status, JSON.stringify(taken.body)).toBe(200);
      }
      await kept.settle();
      const before = (await kept.inbox(ines)).length;
      const hour = state === "accepted" ? "14" : "15";
      expect((await joan.books(`2027-02-10T${hour}:00:00-05:00`)).status).toBe(201);
      await kept.passes("PT1M");
      const { body } = await kept.call("GET", path, { bearer: staff });
      const all = body.commitments as { id: string; status: string }[];
      const task = all.find(({ id }) => id === made.body.id);
      expect(task).toMatchObject({ status: "withdrawn" });
      const lines = (body.timeline as { text: string }[]).map(({ text }) => text).join("\n");
      expect(lines).toContain("The car is inspected in an appointment: Lease-end inspection");
      const told = (await kept.inbox(ines)).slice(before);
      expect(told.map(({ text }) => text).join("\n")).toContain(joan.reference);
    },
  );

  const INES = "ines@lookafter.example";

  /** Whose car a partner is to inspect. */
  async function partnersLessee() {
    await openPartner(
      kept,
      partnerDocument("lookafter", {
        leadTimes: { inspection: "P3D" },
        staff: [{ id: "ines", name: "Ines Alva", email: INES }],
      }),
    );
    const joan = await lessee();
    const path = `/v1/admin/cases/${joan.reference}`;
    const body = { kind: "outreach", what: "Inspect the car at home", partner: "lookafter" };
    const made = await kept.call("POST", `${path}/commitments`, { bearer: staff, body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    await kept.settle();
    const open = async () => {
      const { body: seen } = await kept.call("GET", path, { bearer: staff });
      const all = seen.commitments as { status: string; what: string; owner: { id: string } }[];
      return all.filter(({ status }) => status === "open");
    };
    return { ...joan, path, open };
  }

  test("LEASE-7: a visit that is cancelled after the partner was told leaves somebody who sees to it", async () => {
    const joan = await partnersLessee();
    const booked = await joan.books("2027-02-11T14:00:00-05:00");
    await kept.settle();
    expect(await joan.open()).toEqual([]);
    const visit = `/v1/cases/${joan.reference}/appointments/${booked.body.appointment.id}`;
    const body = { reason: "Another day suits me better" };
    await kept.call("POST", `${visit}/cancel`, { bearer: joan.token, body });
    await kept.settle();
    expect(await joan.open()).toMatchObject([
      {
        what: "Arrange the inspection before the lease ends: Lease-end inspection",
        owner: { id: "luis" },
        dueAt: "2027-01-26T18:00:00-05:00",
      },
    ]);
    const mail = (await kept.inbox(joan.email)).at(-1);
    expect(mail?.text).toContain("Arrange the inspection");
  });

  test("LEASE-6: an inspection that is none of the lease leaves the partner's task alone", async () => {
    const joan = await partnersLessee();
    const body = { service: "yearly", start: "2027-02-12T10:00:00-05:00" };
    const booked = await kept.call("POST", `${joan.path}/appointments`, { bearer: staff, body });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    await kept.settle();
    expect(await joan.open()).toMatchObject([{ what: "Inspect the car at home" }]);
  });

  test("LEASE-8: a visit that another end of the lease makes too early or too late is somebody's to settle, once", async () => {
    const joan = await lessee();
    expect((await joan.books("2027-02-12T14:00:00-05:00")).status).toBe(201);
    const path = `/v1/admin/cases/${joan.reference}`;
    const ends = async (leaseMaturityDate: string) => {
      const body = { name: "Joan Lee", email: joan.email, leaseMaturityDate };
      const put = await kept.call("PUT", `${path}/customer`, { bearer: staff, body });
      expect(put.status).toBe(200);
      await kept.settle();
      const { body: seen } = await kept.call("GET", path, { bearer: staff });
      return seen.commitments as object[];
    };
    expect(await ends("2027-03-15")).toEqual([]);
    const owed = { what: "Arrange the inspection before the lease ends: Lease-end inspection" };
    expect(await ends("2027-06-30")).toMatchObject([owed]);
    expect(await ends("2027-03-15")).toHaveLength(1);
    expect(await ends("2027-06-30")).toHaveLength(1);
    expect(await ends("2027-02-11")).toMatchObject([owed, owed]);
    const { body: seen } = await kept.call("GET", path, { bearer: staff });
    expect(seen.appointments).toMatchObject([{ status: "confirmed" }]);
  });

  describe("looked at by its customer", () => {
    const SEEN = ["front", "left", "rear", "right", "interior"];

    beforeAll(async () => {
      await kept.clockReaches("2027-02-01T09:00:00-05:00");
    });

    const inspects = (joan: Awaited<ReturnType<typeof lessee>>) => {
      const path = `/v1/cases/${joan.reference}/self-inspection`;
      const own = { bearer: joan.token };
      const photo = async (bytes = photographs.jpg) => {
        const { body } = await kept.call("GET", `${path}/upload`, own);
        await sentToBucket(body, bytes);
        return body.id as string;
      };
      const says = (part: string, body: object) =>
        kept.call("PUT", `${path}/parts/${part}`, { ...own, body });
      return {
        photo,
        says,
        read: () => kept.call("GET", path, own),
        sends: (headers: Record<string, string> = {}) =>
          kept.call("POST", path, { ...own, body: {}, headers }),
        fills: async () => {
          for (const part of SEEN) await says(part, { state: "fine", photo: await photo() });
          for (const part of ["wheels", "glass"]) await says(part, { state: "fine" });
          const odometer = { value: 41_000, unit: "mi" };
          await says("odometer", { state: "fine", odometer, photo: await photo() });
        },
      };
    };

    test("SELF-1, SELF-2: without photos it is refused part by part, and what was filled in stays", async () => {
      const joan = await lessee();
      const car = inspects(joan);
      const scratch = "A scratch of a hand's length";
      expect((await car.says("front", { state: "damaged", text: scratch })).status).toBe(200);
      await car.says("wheels", { state: "damaged", text: "Left front" });
      const refused = await car.sends();
      expect(refused.status).toBe(422);
      const errors = refused.body.errors as { pointer: string; detail: string }[];
      expect(errors).toContainEqual(
        expect.objectContaining({ pointer: "/parts/front", detail: "needs a photo" }),
      );
      // Damaged, so it has to be seen.
      expect(errors).toContainEqual(
        expect.objectContaining({ pointer: "/parts/wheels", detail: "needs a photo" }),
      );
      expect(errors).toContainEqual(
        expect.objectContaining({ pointer: "/parts/glass", detail: "is not answered yet" }),
      );
      const { body } = await car.read();
      expect(body.parts).toContainEqual({ id: "front", state: "damaged", text: scratch });
      expect(body.sentAt).toBeUndefined();
    });

    test("SELF-3: sent twice is sent once, and answered by a promise to judge it within two working days", async () => {
      const joan = await lessee();
      const car = inspects(joan);
      await car.fills();
      const both = await Promise.all([car.sends(), car.sends()]);
      expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([201, 409]));
      const made = both.find(({ status }) => status === 201)?.body;
      // Monday: by the close of Wednesday.
      expect(made).toMatchObject({
        kind: "verification",
        department: "service",
        owner: { id: "luis" },
        dueAt: "2027-02-03T18:00:00-05:00",
      });
      await kept.settle();
      const told = (await kept.inbox(joan.email)).at(-1);
      expect(told?.text).toContain("3 February 2027");
      const desk = await kept.call("GET", `/v1/admin/cases/${joan.reference}`, { bearer: staff });
      expect(desk.body.commitments).toHaveLength(1);
      const files = await kept.call("GET", `/v1/admin/cases/${joan.reference}/files`, {
        bearer: staff,
      });
      expect(files.body.items).toHaveLength(6);
      const later = await car.says("front", { state: "damaged" });
      expect(later.status).toBe(409);
    });

    test("SELF-2, SELF-3: the page of the odometer asks what it shows, and what was sent is said to have arrived", async () => {
      const joan = await lessee();
      const car = inspects(joan);
      await car.fills();
      const browser = new OwnBrowser(kept);
      await browser.opens(`/c/${joan.reference}?t=${joan.token}`);
      const page = `/c/${joan.reference}/self-inspection`;
      const reading = `${page}/odometer`;
      const words = { state: "fine", text: "A crack in the glass", unit: "mi" };
      const refused = await browser.sends(reading, words);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('<a href="#odometer">Odometer: please enter what it shows');
      expect(refused.text).toContain("A crack in the glass");
      const { body } = await car.read();
      expect(body.parts).toContainEqual(
        expect.objectContaining({ odometer: { value: 41_000, unit: "mi" } }),
      );
      const saved = await browser.sends(reading, { ...words, odometer: "42,500" });
      expect(saved).toMatchObject({ status: 303, location: page });
      expect(await browser.sends(page, {})).toMatchObject({ status: 303, location: page });
      const { text } = await browser.opens(page);
      expect(text).toContain("All of it has arrived, sent on ");
      expect(text).toContain("Who judges it, and by when");
      expect(text).not.toContain("Go round the car");
    });

    test("SELF-4: what is judged can be denied, and after it another one may be sent", async () => {
      const joan = await lessee();
      const car = inspects(joan);
      await car.fills();
      const { body: made } = await car.sends();
      const path = `/v1/admin/cases/${joan.reference}/commitments/${made.id}`;
      const note = "All fine but the left door: 120 dollars";
      const keep = { outcome: "informed", channel: "email", note };
      expect((await kept.call("POST", `${path}/keep`, { bearer: staff, body: keep })).status).toBe(
        200,
      );
      await kept.passes("PT1M");
      expect((await kept.inbox(joan.email)).at(-1)?.text).toContain(note);
      const own = `/v1/cases/${joan.reference}/commitments/${made.id}/dispute`;
      const denied = await kept.call("POST", own, { bearer: joan.token, body: {} });
      expect(denied.body).toMatchObject({ status: "open", owner: { id: "sam" } });
      expect((await car.sends()).status).toBe(409);
      const sam = await kept.signIn(AT("sam"));
      await kept.call("POST", `${path}/keep`, { bearer: sam, body: keep });
      expect((await car.sends()).status).toBe(422);
      expect((await car.says("front", { state: "fine" })).body.parts).toHaveLength(1);
    });

    test("SELF-7: a photo that is replaced takes no place, and once it is sent none is taken", async () => {
      const joan = await lessee();
      const car = inspects(joan);
      const filesOf = async () => {
        const path = `/v1/admin/cases/${joan.reference}/files`;
        return (await kept.call("GET", path, { bearer: staff })).body.items as object[];
      };
      for (let n = 0; n < 22; n += 1) {
        const said = await car.says("front", { state: "fine", photo: await car.photo() });
        expect(said.status).toBe(200);
      }
      expect(await filesOf()).toHaveLength(1);
      await car.fills();
      expect(await filesOf()).toHaveLength(6);
      expect((await car.sends()).status).toBe(201);
      const late = await car.says("front", { state: "fine", photo: await car.photo() });
      expect(late.status).toBe(409);
      expect(await filesOf()).toHaveLength(6);
    });

    test("SELF-4, LEASE-7: withdrawn before it is judged, it is judged no more, and somebody sees to the inspection", async () => {
      const joan = await partnersLessee();
      const car = inspects(joan);
      await car.fills();
      const { body: made } = await car.sends();
      await kept.settle();
      expect(await joan.open()).toMatchObject([{ id: made.id }]);
      const own = `/v1/cases/${joan.reference}/commitments/${made.id}/withdraw`;
      await kept.call("POST", own, { bearer: joan.token, body: {} });
      await kept.settle();
      const keep = `${joan.path}/commitments/${made.id}/keep`;
      const judged = await kept.call("POST", keep, { bearer: staff, body: { outcome: "done" } });
      expect(judged.status).toBe(409);
      expect(await joan.open()).toMatchObject([
        { what: "Arrange the inspection before the lease ends: Lease-end inspection" },
      ]);
      expect((await car.says("front", { state: "fine" })).status).toBe(200);
    });

    test("SELF-5: too early, without a lease or with another's key nothing is sent", async () => {
      const late = await lessee({ leaseMaturityDate: "2027-06-30" });
      const refused = await inspects(late).says("front", { state: "fine" });
      expect(refused.status).toBe(409);
      expect(refused.body).toMatchObject({
        reason: "not-open-yet",
        opensAt: "2027-05-01T00:00:00-04:00",
      });
      const none = await lessee({ leaseMaturityDate: undefined });
      expect((await inspects(none).sends()).status).toBe(422);
      const joan = await lessee();
      const foreign = inspects({ ...joan, token: late.token });
      expect((await foreign.says("front", { state: "fine" })).status).toBe(404);
      const paper = await inspects(joan).photo(Buffer.from("%PDF-1.7\n%%EOF"));
      const sent = await inspects(joan).says("front", { state: "fine", photo: paper });
      expect(sent.body.type).toBe("/problems/file-refused");
      expect((await inspects(joan).says("roof", { state: "fine" })).status).toBe(404);
    });

    test("SELF-6, S0-5: the pages offer every way, and without scripts nothing that was filled in is lost", async () => {
      const joan = await lessee();
      const browser = new OwnBrowser(kept);
      const at = `/c/${joan.reference}`;
      const first = await browser.opens(`${at}?t=${joan.token}`);
      expect(first.text).toContain("Before the lease ends");
      const { text: ways } = await browser.sees(`${at}/lease-end`);
      for (const way of ["Salem Motors", "home", "work", "I look at the car myself"]) {
        expect(ways).toContain(way);
      }
      const list = `${at}/self-inspection`;
      expect((await browser.sees(list)).text).toContain("Wheels and tyres");
      expect((await browser.sends(list, {})).status).toBe(422);
      const chip = { state: "damaged", text: "A chip" };
      expect((await browser.sends(`${list}/glass`, chip)).status).toBe(303);
      expect((await browser.sees(list)).text).toContain("A chip");
      const { text: missing } = await browser.sends(list, {});
      expect(missing).toContain("Windows and mirrors: a photo is needed");
      expect(missing).toContain("A chip");
      const nothing = await browser.sends(`${list}/wheels`, { text: "Worn" });
      expect(nothing.status).toBe(422);
      expect(nothing.text).toContain("Worn");
      const long = { state: "damaged", text: "a".repeat(1_001) };
      const tooLong = await browser.sends(`${list}/wheels`, long);
      expect(tooLong.status).toBe(422);
      expect(tooLong.text).toContain(
        '<a href="#text">What there is to see: must have at most 1000 characters</a>',
      );

      const times = `${at}/lease-end/times?service=lease-inspection&place=home`;
      const week = await browser.sees(times);
      const [, start = ""] = /start=([^"&]+)/.exec(week.text.replaceAll("&amp;", "&")) ?? [];
      const confirm = `${times}&start=${start}`;
      const nowhere = await browser.sends(confirm, {});
      expect(nowhere.status).toBe(422);
      const where = { streetAddress: "5 Elm St", addressLocality: "Newport" };
      const booked = await browser.sends(confirm, where);
      expect(booked.status).toBe(303);
      expect((await joan.read()).body.appointments).toMatchObject([{ location: { kind: "home" } }]);
    });
  });
});
