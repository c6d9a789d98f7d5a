import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { photographs } from "../fixtures/photographs.ts";
import { sentToBucket } from "../fixtures/sent-to-bucket.ts";
import { png } from "../fixtures/pictures.ts";
import type { Upload } from "../fixtures/pictures.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

type Ready = {
  readonly path: string;
  readonly body?: object;
  readonly file?: Upload;
  readonly bearer?: string;
};
type Case = { readonly reference: string; readonly token: string; readonly desk: string };
type Visit = Case & { readonly visit: string; readonly start: string };

const CASE = "/v1/cases/{reference}";
const DESK = "/v1/admin/cases/{reference}";
const DEALER = "/v1/admin/dealers/{dealer}";
const AT_BATH = "/v1/admin/dealers/bath";

const NIGHT = { transport: "loaner", readyBy: "2027-05-12T16:00:00+01:00" };

/** With a service for which the car stays. */
function bath(over: object = {}) {
  const { services, ...usual } = dealerDocument("bath", "Europe/London");
  const [, inspection] = services;
  const dropOff = { ...inspection, id: "drop-off", kind: "service-drop-off", name: "Drop-off" };
  const given = { ...dropOff, duration: "PT15M", step: "PT15M", locations: ["dealer"] };
  const lease = { ...inspection, id: "lease-end", name: "Lease end", opensBefore: "P60D" };
  const transport = [{ kind: "loaner" }];
  return { ...usual, services: [...services, given, lease], transport, ...over };
}

/** Monday, an hour after opening. */
describe("every change takes a key", () => {
  let kept: Kept;
  let ana: string;
  let nils: string;
  let maya: string;
  let care: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, bath());
    await openPartner(kept, partnerDocument("looker"));
    nils = await kept.signIn("nils@looker.example");
    ana = await kept.signIn("ana@bath.example");
    maya = await kept.signIn("maya@bath.example");
    care = await kept.signIn("care@aurora.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const done = async (method: string, path: string, body: object | undefined, bearer?: string) => {
    const answer = await kept.call(method, path, {
      ...(body && { body }),
      ...(bearer !== undefined && { bearer }),
    });
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };

  /** The tag of a version that was there before the present one. */
  const formerTag = async (path: string): Promise<string> => {
    const seen = await done("GET", path, undefined, care);
    await done("PUT", path, { ...seen, name: `${seen.name} I` }, care);
    await done("PUT", path, { ...seen, name: `${seen.name} II` }, care);
    const { items } = await done("GET", `${path}/history`, undefined, care);
    return encodeURIComponent(items[1].etag);
  };

  let people = 0;
  const somebody = () => {
    people += 1;
    const phone = `+442079460${100 + people}`;
    return { name: "Rosa Marin", email: `rosa-${people}@example.com`, phone };
  };

  let starts = 24;
  /** Two of a day, since the dealer's days that can be booked are fewer than these tests. */
  const freeStart = (): string => {
    starts += 1;
    const day = new Date(Date.UTC(2027, 4, Math.floor(starts / 2)));
    if (day.getUTCDay() === 0) return freeStart();
    return `${day.toISOString().slice(0, 10)}T${starts % 2 === 0 ? 10 : 13}:00:00+01:00`;
  };

  async function aVisit(start = freeStart()): Promise<Visit> {
    const asked = { dealer: "bath", service: "test-drive", start, customer: somebody() };
    const { reference, caseToken, appointment } = await done("POST", "/v1/appointments", asked);
    await kept.settle();
    const at = { reference, token: caseToken, desk: `/v1/admin/cases/${reference}` };
    return { ...at, visit: appointment.id, start };
  }

  /** The case of somebody whose lease ends soon. */
  async function aLease() {
    const customer = somebody();
    const asked = {
      customer,
      department: "service",
      topic: "Lease",
      leaseMaturityDate: "2027-06-30",
    };
    const { reference } = await done("POST", `${AT_BATH}/cases`, asked, maya);
    await kept.settle();
    const [mail] = await kept.inbox(customer.email);
    const [, token = ""] = /[?&]t=([\w-]+)/.exec(mail!.text) ?? [];
    return { path: `/v1/cases/${reference}`, token };
  }

  /** Nobody has asked it for anything. */
  async function aPartner() {
    people += 1;
    const document = partnerDocument(`partner-${people}`);
    await openPartner(kept, document);
    return { path: `/v1/admin/partners/${document.id}`, document };
  }

  /** A car that stays, on the second day. */
  async function aDropOff(clock: string) {
    const start = `2027-05-11T${clock}:00+01:00`;
    const asked = { dealer: "bath", service: "drop-off", start, customer: somebody() };
    const { reference, caseToken, appointment } = await done("POST", "/v1/appointments", asked);
    const visit = `cases/${reference}/appointments/${appointment.id}`;
    const bearer = await kept.signIn("luis@bath.example");
    return { path: `/v1/admin/${visit}`, own: `/v1/${visit}`, bearer, token: caseToken };
  }

  /** The case of somebody without an address. */
  async function aCaller(): Promise<string> {
    const { name, phone } = somebody();
    const asked = { dealer: "bath", topic: "The key", customer: { name, phone } };
    return (await done("POST", "/v1/callbacks", asked)).reference;
  }

  /** What shows a partner's desk a promise. */
  async function aCode() {
    const { reference, token, desk } = await aVisit();
    const promised = { kind: "other", what: "The cover", due: { local: "2027-05-31T16:00" } };
    await done("POST", `${desk}/commitments`, promised, ana);
    await kept.settle();
    const own = `/v1/cases/${reference}/verify-code`;
    const { code } = await done("GET", own, undefined, token);
    return { own, token, reference, code };
  }

  const aTable = (): Upload => {
    const { name, email } = somebody();
    return { type: "text/csv", bytes: Buffer.from(`Name,Email\n${name},${email}\n`) };
  };

  async function anImport() {
    const sent = await kept.call("POST", `${AT_BATH}/imports`, { file: aTable(), bearer: care });
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    return sent.body;
  }

  async function aPromise(over: object = {}): Promise<Visit & { promise: string }> {
    const matter = await aVisit();
    const asked = { kind: "callback", what: "Call", due: { local: "2027-05-10T16:00" }, ...over };
    const { id } = await done("POST", `${matter.desk}/commitments`, asked, ana);
    await kept.settle();
    return { ...matter, promise: id };
  }

  const KEEP = { outcome: "informed", note: "All said" };
  const LATER = { due: { local: "2027-05-11T12:00" }, reason: "Busy" };

  /** By staff, on a promise after what was done with it before. */
  const atPromise =
    (action: string, body: object, before: readonly [string, object][] = [], by = () => ana) =>
    async (): Promise<Ready> => {
      const { desk, promise } = await aPromise();
      const path = `${desk}/commitments/${promise}`;
      for (const [first, said] of before) await done("POST", `${path}/${first}`, said, ana);
      return { path: `${path}/${action}`, body, bearer: by() };
    };
  /** By the customer, after what staff did with it. */
  const byCustomer =
    (action: string, body: object, before: readonly [string, object][] = []) =>
    async (): Promise<Ready> => {
      const { desk, promise, reference, token } = await aPromise();
      const of = `commitments/${promise}`;
      for (const [first, said] of before) await done("POST", `${desk}/${of}/${first}`, said, ana);
      return { path: `/v1/cases/${reference}/${of}/${action}`, body, bearer: token };
    };
  const atVisit = (action: string, body: (start: string) => object) => async (): Promise<Ready> => {
    const { desk, visit, start } = await aVisit();
    return { path: `${desk}/appointments/${visit}/${action}`, body: body(start), bearer: ana };
  };
  const ofOwnVisit =
    (action: string, body: (start: string) => object) => async (): Promise<Ready> => {
      const { reference, token, visit, start } = await aVisit();
      const path = `/v1/cases/${reference}/appointments/${visit}/${action}`;
      return { path, body: body(start), bearer: token };
    };
  /** Sent for a case, and not yet kept with it. */
  async function aPhoto() {
    const { desk } = await aVisit();
    const form = await done("GET", `${desk}/files/upload`, undefined, ana);
    await sentToBucket(form, photographs.jpg);
    return { path: `${desk}/files`, body: { id: form.id, what: "Left door" }, bearer: ana };
  }
  const atCase = (part: string, body: () => object) => async (): Promise<Ready> => ({
    path: `${(await aVisit()).desk}/${part}`,
    body: body(),
    bearer: ana,
  });
  const ofOwnCase = (part: string, body: () => object) => async (): Promise<Ready> => {
    const { reference, token } = await aVisit();
    return { path: `/v1/cases/${reference}/${part}`, body: body(), bearer: token };
  };
  /** Waits for an earlier time, which is held as somebody else cancels. */
  const withOffer = (action: string) => async (): Promise<Ready> => {
    const early = await aVisit();
    const late = await aVisit();
    const path = `/v1/cases/${late.reference}/appointments/${late.visit}/waiting`;
    await done("POST", path, {}, late.token);
    const cancel = `/v1/cases/${early.reference}/appointments/${early.visit}/cancel`;
    await done("POST", cancel, {}, early.token);
    await kept.settle();
    return { path: `${path}/${action}`, body: {}, bearer: late.token };
  };
  const later = (start: string) => ({ start: start.replace("T10", "T15") });
  const someoneElse = () => ({ visitor: { name: "Luis Marin" } });
  const offer: [string, object] = ["handoff", { to: { staff: "maya" }, note: "Yours?" }];

  /** Tuesday, from 09:00 on; the others have days of their own. */
  let hours = 8;
  const tuesday = () => {
    hours += 1;
    return `2027-05-11T${String(hours).padStart(2, "0")}:00:00+01:00`;
  };
  const aWish = (from: string, before: string) => ({
    dealer: "bath",
    service: "test-drive",
    customer: somebody(),
    from,
    before,
  });

  /** Somebody without an appointment, for whom the time is held that another has given back. */
  async function aFreedTime() {
    const start = tuesday();
    const early = await aVisit(start);
    const asked = aWish(start, start.replace(":00:00", ":30:00"));
    const { reference, caseToken: token, waiting } = await done("POST", "/v1/waiting", asked);
    await kept.settle();
    const [mail] = await kept.inbox(`rosa-${people}@example.com`);
    const [, key] = /[?&]m=([\w-]+)/.exec(mail!.text) ?? [];
    await done("POST", `/v1/cases/${reference}/proof`, { key }, token);
    const cancel = `/v1/cases/${early.reference}/appointments/${early.visit}/cancel`;
    await done("POST", cancel, {}, early.token);
    await kept.settle();
    return { reference, token, path: `cases/${reference}/waiting/${waiting.id}` };
  }

  const withFreedTime = (action: string) => async () => {
    const { path, token } = await aFreedTime();
    return { path: `/v1/${path}/${action}`, body: {}, bearer: token };
  };
  const atDeskWithFreedTime = (action: string) => async () => ({
    path: `/v1/admin/${(await aFreedTime()).path}/${action}`,
    body: {},
    bearer: ana,
  });

  const CAMPAIGNS = "/v1/admin/brands/{brand}/campaigns";
  const AT_CAMPAIGNS = "/v1/admin/brands/aurora/campaigns";
  const aCampaign = () => ({
    name: "Lease end",
    purpose: "Lease end",
    dealer: "bath",
    texts: { en: { subject: "Your lease", body: "Choose a time." } },
    link: { service: "inspection" },
    audience: [
      { name: "Ida Berg", email: `ida-${people}@example.com` },
      { name: "Jo Berg", email: `jo-${people}@example.com` },
    ],
    dailyAmount: 1,
  });
  /** It has written to one, and to the other it writes tomorrow. */
  const aRunning = async (): Promise<string> => {
    const { id } = await done("POST", AT_CAMPAIGNS, aCampaign(), care);
    await done("POST", `${AT_CAMPAIGNS}/${id}/start`, {}, care);
    // What it has written is sent: a mail of a campaign that pauses waits as long as that does.
    await kept.settle();
    return id;
  };

  const CHANGES: Readonly<Record<string, () => Promise<Ready>>> = {
    "POST /v1/appointments": async () => ({
      path: "/v1/appointments",
      body: { dealer: "bath", service: "test-drive", start: freeStart(), customer: somebody() },
    }),
    [`POST ${DESK}/files`]: aPhoto,
    [`DELETE ${DESK}/files/{id}`]: async () => {
      const { path, body, bearer } = await aPhoto();
      const { id } = await done("POST", path, body, bearer);
      return { path: `${path}/${id}`, bearer };
    },
    "POST /v1/callbacks": async () => ({
      path: "/v1/callbacks",
      body: { dealer: "bath", topic: "Lease", customer: somebody() },
    }),
    [`POST ${CASE}/code`]: async () => {
      const reference = await aCaller();
      const { code } = await done("POST", `/v1/admin/cases/${reference}/code`, {}, ana);
      return { path: `/v1/cases/${reference}/code`, body: { code } };
    },
    [`POST ${CASE}/rotate-link`]: async () => {
      const { reference, token } = await aVisit();
      const [mail] = await kept.inbox(`rosa-${people}@example.com`);
      const [, key] = /[?&]m=([\w-]+)/.exec(mail!.text) ?? [];
      await done("POST", `/v1/cases/${reference}/proof`, { key }, token);
      return { path: `/v1/cases/${reference}/rotate-link`, body: {}, bearer: token };
    },
    [`POST ${CASE}/link`]: async () => ({
      path: `/v1/cases/${(await aVisit()).reference}/link`,
      body: { email: `rosa-${people}@example.com` },
    }),
    [`POST ${CASE}/verify-code/renew`]: async () => {
      const { own, token } = await aCode();
      return { path: `${own}/renew`, body: {}, bearer: token };
    },
    [`POST ${CASE}/verify-code/revoke`]: async () => {
      const { own, token } = await aCode();
      return { path: `${own}/revoke`, body: {}, bearer: token };
    },
    "POST /v1/verify": async () => {
      const { reference, code } = await aCode();
      return { path: "/v1/verify", body: { reference, code } };
    },
    "POST /v1/verify/honoured": async () => {
      const { reference, code } = await aCode();
      const body = { reference, code, name: "Kim Lee", company: "Highway Help" };
      return { path: "/v1/verify/honoured", body };
    },
    [`PUT ${CASE}/appointments/{id}/visitor`]: ofOwnVisit("visitor", someoneElse),
    [`POST ${CASE}/appointments/{id}/reschedule`]: ofOwnVisit("reschedule", later),
    [`POST ${CASE}/appointments/{id}/cancel`]: ofOwnVisit("cancel", () => ({ reason: "No time" })),
    [`POST ${CASE}/appointments`]: async () => {
      const { path, token } = await aLease();
      const body = { service: "lease-end", start: "2027-05-12T15:00:00+01:00" };
      return { path: `${path}/appointments`, body, bearer: token };
    },
    [`PUT ${CASE}/self-inspection/parts/{part}`]: async () => {
      const { path, token } = await aLease();
      const body = { state: "damaged", text: "A chip" };
      return { path: `${path}/self-inspection/parts/glass`, body, bearer: token };
    },
    [`POST ${CASE}/self-inspection`]: async () => {
      const { path, token } = await aLease();
      const own = `${path}/self-inspection`;
      const odometer = { value: 41_000, unit: "mi" };
      for (const part of ["front", "left", "rear", "right", "wheels", "glass", "interior"]) {
        const form = await done("GET", `${own}/upload`, undefined, token);
        await sentToBucket(form, photographs.jpg);
        await done("PUT", `${own}/parts/${part}`, { state: "fine", photo: form.id }, token);
      }
      const form = await done("GET", `${own}/upload`, undefined, token);
      await sentToBucket(form, photographs.jpg);
      const read = { state: "fine", photo: form.id, odometer };
      await done("PUT", `${own}/parts/odometer`, read, token);
      return { path: own, body: {}, bearer: token };
    },
    [`POST ${CASE}/commitments`]: ofOwnCase("commitments", () => ({
      what: "A call",
      due: { local: "2027-05-10T16:00" },
    })),
    [`POST ${CASE}/commitments/{id}/confirm`]: byCustomer("confirm", {}, [["keep", KEEP]]),
    [`POST ${CASE}/commitments/{id}/dispute`]: byCustomer("dispute", {}, [["keep", KEEP]]),
    [`POST ${CASE}/commitments/{id}/accept-time`]: byCustomer("accept-time", {}, [
      ["move", { ...LATER, agreedWithCustomer: false }],
    ]),
    [`POST ${CASE}/commitments/{id}/withdraw`]: byCustomer("withdraw", { reason: "Enough" }),
    [`POST ${CASE}/solved-elsewhere`]: async () => {
      const { reference, token } = await aVisit();
      return {
        path: `/v1/cases/${reference}/solved-elsewhere`,
        body: { comment: "The garage at the corner did it" },
        bearer: token,
      };
    },
    [`POST ${CASE}/commitments/{id}/refuse-partner`]: async () => {
      const due = { local: "2027-05-20T16:00" };
      const asked = { kind: "other", what: "Look at it", partner: "looker", due };
      const { promise, reference, token } = await aPromise(asked);
      const path = `/v1/cases/${reference}/commitments/${promise}/refuse-partner`;
      return { path, body: {}, bearer: token };
    },
    [`PUT ${CASE}/customer`]: ofOwnCase("customer", () => ({ name: "Rosa M. Marin" })),
    [`POST ${CASE}/commitments/{id}/call-at`]: byCustomer("call-at", {
      due: { local: "2027-05-11T15:00" },
    }),
    [`PUT ${CASE}/contact`]: ofOwnCase("contact", () => ({ channels: ["phone"] })),
    [`POST ${CASE}/personal-data`]: ofOwnCase("personal-data", () => ({ want: "export" })),
    [`POST ${CASE}/proof`]: async () => {
      const { reference, token } = await aVisit();
      const [mail] = await kept.inbox(`rosa-${people}@example.com`);
      const [, key] = /[?&]m=([\w-]+)/.exec(mail!.text) ?? [];
      return { path: `/v1/cases/${reference}/proof`, body: { key }, bearer: token };
    },
    // Before those who wait for an earlier time, and would be offered it first.
    "POST /v1/waiting": async () => ({
      path: "/v1/waiting",
      body: aWish("2027-05-20T10:00:00+01:00", "2027-05-20T10:15:00+01:00"),
    }),
    [`POST ${CASE}/waiting`]: ofOwnCase("waiting", () => ({ service: "test-drive" })),
    [`POST ${CASE}/waiting/{id}/accept`]: withFreedTime("accept"),
    [`POST ${CASE}/waiting/{id}/decline`]: withFreedTime("decline"),
    [`POST ${CASE}/waiting/{id}/leave`]: withFreedTime("leave"),
    [`POST ${DESK}/waiting`]: async () => ({
      path: `${(await aVisit()).desk}/waiting`,
      body: { service: "test-drive" },
      bearer: ana,
    }),
    [`POST ${DESK}/waiting/{id}/accept`]: atDeskWithFreedTime("accept"),
    [`POST ${DESK}/waiting/{id}/leave`]: atDeskWithFreedTime("leave"),
    [`POST ${CASE}/appointments/{id}/waiting`]: ofOwnVisit("waiting", () => ({})),
    [`POST ${CASE}/appointments/{id}/waiting/accept`]: withOffer("accept"),
    [`POST ${CASE}/appointments/{id}/waiting/decline`]: withOffer("decline"),
    [`POST ${CASE}/appointments/{id}/waiting/leave`]: withOffer("leave"),
    [`PUT ${DEALER}`]: async () => ({
      path: AT_BATH,
      body: bath({ telephone: "+442079460199" }),
      bearer: care,
    }),
    [`POST ${DEALER}/staff/{id}/address`]: async () => ({
      path: `${AT_BATH}/staff/ana/address`,
      body: {},
      bearer: maya,
    }),
    [`POST ${DEALER}/staff/{id}/invite`]: async () => ({
      path: `${AT_BATH}/staff/luis/invite`,
      body: {},
      bearer: maya,
    }),
    "POST /v1/admin/brands/{brand}/staff/{id}/invite": async () => ({
      path: "/v1/admin/brands/aurora/staff/care/invite",
      body: {},
      bearer: care,
    }),
    [`POST ${DEALER}/bursts/{id}/clear`]: async () => ({
      path: `${AT_BATH}/bursts/2027-05-10T09-00000000/clear`,
      body: {},
      bearer: maya,
    }),
    [`POST ${DEALER}/staff/{id}/promises/handover`]: async () => {
      await aPromise({ owner: "ana" });
      return { path: `${AT_BATH}/staff/ana/promises/handover`, body: { to: "maya" }, bearer: maya };
    },
    ...Object.fromEntries(
      (["export", "erase"] as const).map((want) => [
        `POST /v1/admin/brands/{brand}/people/${want}`,
        async () => {
          await aVisit();
          const email = `rosa-${people}@example.com`;
          return { path: `/v1/admin/brands/aurora/people/${want}`, body: { email }, bearer: care };
        },
      ]),
    ),
    ...Object.fromEntries(
      [
        [`${DEALER}/logo`, `${AT_BATH}/logo`],
        [`${DEALER}/services/{service}/picture`, `${AT_BATH}/services/test-drive/picture`],
        ["/v1/admin/brands/{brand}/logo", "/v1/admin/brands/aurora/logo"],
      ].flatMap(([on, path = ""]) => [
        [`PUT ${on}`, async () => ({ path, file: png(240, 60), bearer: care })],
        [`DELETE ${on}`, async () => ({ path, bearer: care })],
      ]),
    ),
    [`POST ${CAMPAIGNS}`]: async () => ({ path: AT_CAMPAIGNS, body: aCampaign(), bearer: care }),
    [`PUT ${CAMPAIGNS}/{campaign}`]: async () => {
      const { id } = await done("POST", AT_CAMPAIGNS, aCampaign(), care);
      const body = { ...aCampaign(), name: "Another name" };
      return { path: `${AT_CAMPAIGNS}/${id}`, body, bearer: care };
    },
    [`POST ${CAMPAIGNS}/{campaign}/audience`]: async () => {
      const { id } = await done("POST", AT_CAMPAIGNS, aCampaign(), care);
      return { path: `${AT_CAMPAIGNS}/${id}/audience`, file: aTable(), bearer: care };
    },
    [`POST ${CAMPAIGNS}/{campaign}/start`]: async () => {
      const { id } = await done("POST", AT_CAMPAIGNS, aCampaign(), care);
      return { path: `${AT_CAMPAIGNS}/${id}/start`, body: {}, bearer: care };
    },
    [`POST ${CAMPAIGNS}/{campaign}/pause`]: async () => {
      const id = await aRunning();
      return { path: `${AT_CAMPAIGNS}/${id}/pause`, body: {}, bearer: care };
    },
    [`POST ${CAMPAIGNS}/{campaign}/stop`]: async () => {
      const id = await aRunning();
      return { path: `${AT_CAMPAIGNS}/${id}/stop`, body: {}, bearer: care };
    },
    [`POST ${CAMPAIGNS}/{campaign}/test`]: async () => {
      const { id } = await done("POST", AT_CAMPAIGNS, aCampaign(), care);
      return { path: `${AT_CAMPAIGNS}/${id}/test`, body: {}, bearer: care };
    },
    [`POST ${DEALER}/imports`]: async () => ({
      path: `${AT_BATH}/imports?name=people.csv`,
      file: aTable(),
      bearer: care,
    }),
    [`PUT ${DEALER}/imports/{import}`]: async () => {
      const { id, mapping } = await anImport();
      return {
        path: `${AT_BATH}/imports/${id}`,
        body: { ...mapping, topic: "Moved in" },
        bearer: care,
      };
    },
    [`POST ${DEALER}/imports/{import}/start`]: async () => {
      const { id } = await anImport();
      return { path: `${AT_BATH}/imports/${id}/start`, body: {}, bearer: care };
    },
    "PUT /v1/admin/brands/{brand}": async () => {
      const path = "/v1/admin/brands/aurora";
      const { name: _name, ...brand } = await done("GET", path, undefined, care);
      return { path, body: { ...brand, name: "Aurora Cars" }, bearer: care };
    },
    [`POST ${DEALER}/cases`]: async () => ({
      path: `${AT_BATH}/cases`,
      body: { customer: somebody(), department: "sales", topic: "Lease" },
      bearer: ana,
    }),
    [`POST ${DESK}/commitments`]: atCase("commitments", () => ({
      kind: "callback",
      what: "Call",
      due: { within: "PT120M" },
    })),
    [`POST ${DESK}/commitments/{id}/attempts`]: atPromise("attempts", {
      channel: "phone",
      outcome: "no-answer",
    }),
    [`POST ${DESK}/commitments/{id}/keep`]: atPromise("keep", KEEP),
    [`POST ${DESK}/commitments/{id}/move`]: atPromise("move", {
      ...LATER,
      agreedWithCustomer: true,
    }),
    [`POST ${DESK}/commitments/{id}/acknowledge`]: atPromise("acknowledge", {}),
    [`POST ${DESK}/commitments/{id}/snooze`]: atPromise("snooze", { until: { within: "PT5M" } }),
    [`POST ${DESK}/commitments/{id}/withdraw`]: atPromise("withdraw", { reason: "Bought" }),
    [`POST ${DESK}/commitments/{id}/escalate`]: atPromise("escalate", { level: null }),
    [`POST ${DESK}/commitments/{id}/undo`]: atPromise("undo", {}, [["keep", KEEP]]),
    [`POST ${DESK}/commitments/{id}/handoff`]: atPromise(offer[0], offer[1]),
    [`POST ${DESK}/commitments/{id}/handover`]: atPromise(
      "handover",
      { to: "grace" },
      [],
      () => maya,
    ),
    [`POST ${DESK}/commitments/{id}/accept`]: atPromise("accept", {}, [offer], () => maya),
    [`POST ${DESK}/commitments/{id}/return`]: atPromise(
      "return",
      { reason: "Not mine" },
      [offer],
      () => maya,
    ),
    [`POST ${DESK}/commitments/{id}/settle`]: async () => {
      const { reference, code } = await aCode();
      const body = { reference, code, name: "Kim Lee", company: "Highway Help" };
      await done("POST", "/v1/verify/honoured", body);
      const { commitments } = await done("GET", `/v1/admin/cases/${reference}`, undefined, maya);
      const { id } = commitments.find((one: { settles?: true }) => one.settles === true);
      const path = `/v1/admin/cases/${reference}/commitments/${id}/settle`;
      return { path, body: { answer: "disputed", reason: "No cover" }, bearer: maya };
    },
    [`POST ${DESK}/commitments/{id}/acknowledge-request`]: async () => {
      const due = { local: "2027-05-20T16:00" };
      const asked = { kind: "other", what: "Look at it", partner: "looker", due };
      const { desk, promise } = await aPromise(asked);
      const path = `${desk}/commitments/${promise}/acknowledge-request`;
      return { path, body: { partnerReference: "LO-7" }, bearer: nils };
    },
    [`POST ${DESK}/commitments/{id}/apply-policy`]: atPromise("apply-policy", {}, [], () => maya),
    [`POST ${DESK}/notes`]: atCase("notes", () => ({ text: "Prefers mornings" })),
    [`POST ${DESK}/close`]: async () => {
      const body = { customer: somebody(), department: "sales", topic: "The second key" };
      const { reference } = await done("POST", `${AT_BATH}/cases`, body, ana);
      const path = `/v1/admin/cases/${reference}/close`;
      return { path, body: { reason: "She has found it" }, bearer: ana };
    },
    [`POST ${DESK}/appointments`]: atCase("appointments", () => ({
      service: "test-drive",
      start: freeStart(),
    })),
    [`PUT ${DESK}/appointments/{id}/visitor`]: atVisit("visitor", someoneElse),
    [`POST ${DESK}/appointments/{id}/reschedule`]: atVisit("reschedule", later),
    [`POST ${DESK}/appointments/{id}/jobs`]: atVisit("jobs", () => ({
      jobs: [{ concern: "Brake pads", reason: "repair" }],
    })),
    [`POST ${DESK}/appointments/{id}/cancel`]: atVisit("cancel", () => ({ reason: "Ill" })),
    [`POST ${DESK}/appointments/{id}/confirm-as-is`]: atVisit("confirm-as-is", () => ({
      reason: "All is well",
    })),
    [`PUT ${DESK}/customer`]: atCase("customer", () => ({ ...somebody(), name: "Rosa M." })),
    [`PUT ${DESK}/contact`]: atCase("contact", () => ({ channels: ["email"] })),
    [`PUT ${DESK}/person/{other}`]: async () => {
      const { desk } = await aVisit();
      const { reference } = await aVisit();
      return { path: `${desk}/person/${reference}`, body: { is: "same" }, bearer: ana };
    },
    [`DELETE ${DESK}/person/{other}`]: async () => {
      const { desk } = await aVisit();
      const path = `${desk}/person/${(await aVisit()).reference}`;
      await done("PUT", path, { is: "same" }, ana);
      return { path, bearer: ana };
    },
    [`POST ${DESK}/rotate-link`]: atCase("rotate-link", () => ({})),
    [`POST ${DESK}/code`]: async () => ({
      path: `/v1/admin/cases/${await aCaller()}/code`,
      body: {},
      bearer: ana,
    }),
    "POST /v1/admin/me/sign-out-everywhere": async () => ({
      path: "/v1/admin/me/sign-out-everywhere",
      body: {},
      bearer: await kept.signIn("sam@bath.example"),
    }),
    [`POST ${DEALER}/history/{etag}/restore`]: async () => ({
      path: `${AT_BATH}/history/${await formerTag(AT_BATH)}/restore`,
      body: {},
      bearer: care,
    }),
    "POST /v1/admin/brands/{brand}/history/{etag}/restore": async () => ({
      path: `/v1/admin/brands/aurora/history/${await formerTag("/v1/admin/brands/aurora")}/restore`,
      body: {},
      bearer: care,
    }),
    "PUT /v1/admin/partners/{partner}": async () => {
      const { path, document } = await aPartner();
      return { path, body: { ...document, telephone: "+14015550172" }, bearer: care };
    },
    "POST /v1/admin/partners/{partner}/history/{etag}/restore": async () => {
      const { path } = await aPartner();
      return { path: `${path}/history/${await formerTag(path)}/restore`, body: {}, bearer: care };
    },
    "POST /v1/admin/partners/{partner}/staff/{id}/invite": async () => {
      const { path } = await aPartner();
      return { path: `${path}/staff/nils/invite`, body: {}, bearer: care };
    },
    [`POST ${DEALER}/staff/{id}/sign-out`]: async () => ({
      path: `${AT_BATH}/staff/sam/sign-out`,
      body: {},
      bearer: care,
    }),
    [`POST ${DEALER}/feeds`]: async () => ({
      path: `${AT_BATH}/feeds`,
      body: { staff: "ana" },
      bearer: ana,
    }),
    [`DELETE ${DEALER}/feeds/{feed}`]: async () => {
      const { id } = await done("POST", `${AT_BATH}/feeds`, { staff: "ana" }, ana);
      return { path: `${AT_BATH}/feeds/${id}`, bearer: ana };
    },
    [`POST ${DEALER}/blocks`]: async () => ({
      path: `${AT_BATH}/blocks`,
      body: { resource: "ana", date: "2027-07-01", to: "10:00", reason: "Training" },
      bearer: ana,
    }),
    [`DELETE ${DEALER}/blocks/{block}`]: async () => {
      const body = { resource: "ana", date: "2027-07-02", reason: "Training" };
      const made = await done("POST", `${AT_BATH}/blocks`, body, ana);
      return { path: `${AT_BATH}/blocks/${made.items[0].id}`, bearer: ana };
    },
    // The next four need another day, so they come last.
    [`POST ${DESK}/appointments/{id}/status`]: async () => {
      const { desk, visit } = await aVisit("2027-05-11T14:00:00+01:00");
      await kept.clockReaches("2027-05-11T14:05:00+01:00");
      ana = await kept.signIn("ana@bath.example");
      const path = `${desk}/appointments/${visit}/status`;
      return { path, body: { status: "arrived" }, bearer: ana };
    },
    [`POST ${DESK}/appointments/{id}/condition`]: async () => {
      const { path, bearer } = await aDropOff("15:00");
      const body = { at: "arrival", items: { seats: "Clean" } };
      return { path: `${path}/condition`, body, bearer };
    },
    [`POST ${CASE}/appointments/{id}/complaint`]: async () => {
      const { path, bearer, own, token } = await aDropOff("15:15");
      for (const status of ["in-progress", "ready"])
        await done("POST", `${path}/status`, { status }, bearer);
      return { path: `${own}/complaint`, body: { text: "Crumbs on the seat" }, bearer: token };
    },
    [`POST ${DESK}/appointments/{id}/transport`]: async () => {
      const { path, bearer } = await aDropOff("15:45");
      return { path: `${path}/transport`, body: { kind: "loaner" }, bearer };
    },
    [`POST ${DESK}/appointments/{id}/overnight`]: async () => {
      const { path, bearer } = await aDropOff("14:15");
      return { path: `${path}/overnight`, body: NIGHT, bearer };
    },
    [`POST ${CASE}/appointments/{id}/overnight/agree`]: async () => {
      const { path, bearer, own, token } = await aDropOff("14:30");
      await done("POST", `${path}/overnight`, NIGHT, bearer);
      return { path: `${own}/overnight/agree`, body: { version: 1 }, bearer: token };
    },
    [`POST ${CASE}/appointments/{id}/overnight/decline`]: async () => {
      const { path, bearer, own, token } = await aDropOff("14:45");
      await done("POST", `${path}/overnight`, NIGHT, bearer);
      return { path: `${own}/overnight/decline`, body: { version: 1 }, bearer: token };
    },
    [`PUT ${DESK}/appointments/{id}/follow-up`]: async () => {
      const { desk, visit } = await aVisit("2027-05-11T17:00:00+01:00");
      const path = `${desk}/appointments/${visit}`;
      await done("POST", `${path}/status`, { status: "arrived" }, ana);
      return { path: `${path}/follow-up`, body: { what: "Worn brake pads" }, bearer: ana };
    },
    [`PUT ${DESK}/appointments/{id}/hand-back`]: async () => {
      const { path, bearer } = await aDropOff("15:30");
      for (const status of ["in-progress", "ready"])
        await done("POST", `${path}/status`, { status }, bearer);
      const body = { at: "2027-05-11T17:30:00+01:00" };
      return { path: `${path}/hand-back`, body, bearer };
    },
    [`PUT ${CASE}/appointments/{id}/hand-back`]: async () => {
      const { desk, visit, reference, token } = await aVisit("2027-05-11T16:15:00+01:00");
      for (const status of ["arrived", "ready"])
        await done("POST", `${desk}/appointments/${visit}/status`, { status }, ana);
      const path = `/v1/cases/${reference}/appointments/${visit}/hand-back`;
      return { path, body: { at: "2027-05-11T17:30:00+01:00" }, bearer: token };
    },
    [`POST ${CASE}/feedback`]: async () => {
      const { desk, visit, reference, token } = await aVisit("2027-05-12T09:00:00+01:00");
      await kept.clockReaches("2027-05-12T10:00:00+01:00");
      const bearer = await kept.signIn("ana@bath.example");
      for (const status of ["arrived", "completed"]) {
        await done("POST", `${desk}/appointments/${visit}/status`, { status }, bearer);
      }
      await kept.clockReaches("2027-05-13T14:00:00+01:00");
      return { path: `/v1/cases/${reference}/feedback`, body: { rating: 2 }, bearer: token };
    },
  };

  /** What anybody could notice: all mails, and the thing itself. */
  async function everything(path: string) {
    const mails = (await kept.allMails()).length;
    const bearer = await kept.signIn("care@aurora.example");
    const own =
      /\/(cases\/[A-Z0-9-]+|(?:dealers|brands)\/[a-z]+|partners\/[a-z0-9-]+)/.exec(path)?.[1] ??
      "me";
    const { body } = await kept.call("GET", `/v1/admin/${own}`, { bearer });
    return { mails, body };
  }

  test("ONCE-7: each change of the description is asked for here, and takes a key", async () => {
    const { body } = await kept.call("GET", "/v1/openapi.json");
    const changes = Object.entries<Record<string, any>>(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method]) => ["post", "put", "delete", "patch"].includes(method))
        .map(([method, of]) => ({ name: `${method.toUpperCase()} ${path}`, of })),
    );
    const keyed = changes.filter(({ of }) => JSON.stringify(of.parameters ?? []).includes("Idemp"));
    // Looking for somebody changes nothing.
    const asked = changes.filter(({ name }) => name !== `POST ${DEALER}/find`);
    expect(keyed.map(({ name }) => name)).toEqual(asked.map(({ name }) => name));
    expect(Object.keys(CHANGES).toSorted()).toEqual(asked.map(({ name }) => name).toSorted());
  });

  test("ONCE-8: a move to the time that it has changes nothing, also without a key", async () => {
    const { desk, promise, visit, start } = await aPromise();
    const counts = async () => {
      const { body } = await kept.call("GET", `${AT_BATH}/report?from=2027-05-10&to=2027-05-31`, {
        bearer: maya,
      });
      return body;
    };
    const asks = async (path: string, body: object) => {
      await done("POST", `${desk}/${path}`, body, ana);
      return { ...(await everything(desk)), counts: await counts() };
    };
    const move = `commitments/${promise}/move`;
    const unmoved = await everything(desk);
    const same = { due: { local: "2027-05-10T16:00" }, reason: "As it is" };
    for (const agreedWithCustomer of [true, false]) {
      const { counts: _, ...after } = await asks(move, { ...same, agreedWithCustomer });
      expect(after).toEqual(unmoved);
    }
    for (const agreedWithCustomer of [false, true]) {
      const moved = await asks(move, { ...LATER, agreedWithCustomer });
      expect(await asks(move, { ...LATER, agreedWithCustomer })).toEqual(moved);
      expect(await asks(move, { ...LATER, agreedWithCustomer })).toEqual(moved);
    }
    expect(JSON.stringify(await counts())).toContain('"movedBeforeDue":1');
    const reschedule = `appointments/${visit}/reschedule`;
    const before = { ...(await everything(desk)), counts: await counts() };
    expect(await asks(reschedule, { start })).toEqual(before);
    const moved = await asks(reschedule, later(start));
    expect(await asks(reschedule, later(start))).toEqual(moved);
  });

  test.each(Object.keys(CHANGES))("ONCE-7: %s is done once for a key", async (name) => {
    const { path, body, file, bearer } = await CHANGES[name]!();
    const asks = () =>
      kept.call(name.split(" ")[0]!, path, {
        ...(body && { body }),
        ...(file && { file }),
        ...(bearer !== undefined && { bearer }),
        headers: { "idempotency-key": "once" },
      });
    const first = await asks();
    expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
    expect(first.headers.get("idempotent-replayed")).toBeNull();
    const before = await everything(path);
    for (const again of [await asks(), await asks()]) {
      expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([
        first.status,
        "true",
      ]);
      expect(again.body).toEqual(first.body);
    }
    expect(await everything(path)).toEqual(before);
  });
});
