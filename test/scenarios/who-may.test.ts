import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookingRoutes } from "../../functions/booking-api/routes.ts";
import { deskRoutes } from "../../functions/desk-api/routes.ts";
import {
  deskNowRoutes as deskNowPages,
  deskRoutes as deskPages,
} from "../../functions/pages/desk-routes.ts";
import { may, ROLES } from "../../shared/directory/rights/rights.ts";
import type { FinerRight, HouseRole, Role } from "../../shared/directory/rights/rights.ts";
import { printedRows } from "../fixtures/who-may-page.ts";
import { png } from "../fixtures/pictures.ts";
import { sentToBucket } from "../fixtures/sent-to-bucket.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import type { Reply } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

const AT_NORTHSIDE = {
  advisor: "luis@northside.example",
  manager: "sam@northside.example",
  "general-manager": "grace@northside.example",
  brand: "care@aurora.example",
} as const satisfies Record<HouseRole, string>;
/** What people of partners may is asked below, since it hangs on what was handed to them. */
const HOUSE_ROLES = ROLES.filter((role) => role !== "partner");
const ELSEWHERE = "grace@bath.example";
const AT_PARTNERS = {
  task: "ines@inspecta.example",
  "a task of another partner": "nils@looker.example",
  "no task": "nils@idle.example",
} as const;

/** Let in, and then told what is wrong with a question that means nothing. */
const LET_IN = [200, 422];
const SHUT_OUT = [403, 404];

/** An inspection that its customer may make themselves, from sixty days before the lease ends. */
const LEASE_ENDS = "2027-07-01";
const LEASE_END = {
  id: "lease-inspection",
  kind: "inspection",
  name: "Lease-end inspection",
  department: "service",
  duration: "PT60M",
  needs: ["service-advisor"],
  locations: ["dealer"],
  opensBefore: "P60D",
};

let kept: Kept;
let token: string;
let known: Readonly<Record<string, string>>;
/** The same, as whoever has the task says it. */
let ofTask: Readonly<Record<string, string>> = {};
let handedOver: string;
/** What was handed to another partner. */
let elsewhere: { readonly reference: string; readonly task: string };
let lease: { readonly reference: string; readonly token: string };
const bearers = new Map<string, string>();

beforeAll(async () => {
  kept = await Kept.standingAt("2027-06-10T10:00:00-04:00");
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  for (const id of ["looker", "idle"]) await openPartner(kept, partnerDocument(id));
  const people = [...Object.values(AT_NORTHSIDE), ELSEWHERE, ...Object.values(AT_PARTNERS)];
  for (const email of people) bearers.set(email, await kept.signIn(email));
  const customer = { name: "Rosa Marin", email: "rosa@example.com" };
  const days = "from=2027-06-11&to=2027-06-11";
  const slots = await kept.call("GET", `/v1/dealers/northside/services/drop-off/slots?${days}`);
  const { start } = slots.body.days[0].slots[0];
  const booked = await kept.call("POST", "/v1/appointments", {
    // So that it is the table that decides, and not what the customer agreed to.
    body: { dealer: "northside", service: "drop-off", start, customer, salesContact: true },
  });
  expect(booked.status).toBe(201);
  token = booked.body.caseToken;
  const { reference, appointment } = booked.body;
  const due = { by: "tomorrow" };
  const promise = await as(
    AT_NORTHSIDE.advisor,
    "POST",
    `/v1/admin/cases/${reference}/commitments`,
    {
      what: "Ring about the brakes",
      department: "service",
      due,
    },
  );
  expect(promise.status).toBe(201);
  const wish = { service: "test-drive" };
  const waits = await as(
    AT_NORTHSIDE.advisor,
    "POST",
    `/v1/admin/cases/${reference}/waiting`,
    wish,
  );
  expect(waits.status).toBe(201);
  const another = await as(AT_NORTHSIDE.advisor, "POST", "/v1/admin/dealers/northside/cases", {
    customer,
    department: "service",
    topic: "The key",
  });
  expect(another.status).toBe(201);
  const person = { phone: "+14015550177" };
  const leader = AT_NORTHSIDE["general-manager"];
  const asked = await as(leader, "POST", "/v1/admin/brands/aurora/people/export", person);
  expect(asked.status).toBe(202);
  const sent = await kept.call("POST", "/v1/admin/dealers/northside/imports", {
    bearer: bearers.get(leader)!,
    file: { type: "text/csv", bytes: Buffer.from("Name,Email\nIda,ida@example.com\n") },
  });
  expect(sent.status).toBe(201);
  const campaign = await as(AT_NORTHSIDE.brand, "POST", "/v1/admin/brands/aurora/campaigns", {
    name: "Lease end",
    purpose: "Lease end",
    dealer: "northside",
    texts: { en: { subject: "Your lease", body: "Choose a time." } },
    link: { service: "drop-off" },
  });
  expect(campaign.status).toBe(201);
  const ofDealer = await formerTag("/v1/admin/dealers/northside", { showKeptRate: true });
  const ofBrand = await formerTag("/v1/admin/brands/aurora", { retention: { readsMonths: 4 } });
  const ofPartner = await formerTag("/v1/admin/partners/inspecta", { telephone: "+14015550192" });
  handedOver = await handed(reference, "inspecta");
  const theirs = another.body.reference;
  elsewhere = { reference: theirs, task: await handed(theirs, "looker") };
  lease = await aLease();
  ofTask = {
    "commitments/{id}": `commitments/${handedOver}`,
    "promises/{id}": `promises/${handedOver}`,
    "tasks/{reference}/{id}": `tasks/${reference}/${handedOver}`,
  };
  known = {
    "{dealer}/history/{etag}": `northside/history/${ofDealer}`,
    "{brand}/history/{etag}": `aurora/history/${ofBrand}`,
    "{import}": sent.body.id,
    "{campaign}": campaign.body.id,
    "requests/{id}": `requests/${asked.body.id}`,
    "partners/{partner}/history/{etag}": `partners/inspecta/history/${ofPartner}`,
    "partners/{partner}/staff/{id}": "partners/inspecta/staff/ines",
    "{partner}": "inspecta",
    "{dealer}": "northside",
    "brands/{brand}/staff/{person}": "brands/aurora/staff/care",
    "{brand}": "aurora",
    "{reference}": reference,
    "{other}": another.body.reference,
    "appointments/{id}": `appointments/${appointment.id}`,
    "commitments/{id}": `commitments/${promise.body.id}`,
    "promises/{id}": `promises/${promise.body.id}`,
    "waiting/{id}": `waiting/${waits.body.waiting.id}`,
    "files/{id}": NO_FILE,
    "staff/{id}": "staff/luis",
    "{part}": "hours",
    "{step}": "hours",
    "{person}": "luis",
    "{service}": "drop-off",
  };
});
afterAll(() => kept[Symbol.asyncDispose]());

function as(email: string, method: string, path: string, body?: unknown): Promise<Reply> {
  const bearer = bearers.get(email)!;
  return kept.call(method, path, { bearer, ...(body === undefined ? {} : { body }) });
}

/** The promise of a case that a partner is asked for. */
async function handed(reference: string, partner: string): Promise<string> {
  const body = {
    what: "Inspect the car",
    department: "service",
    partner,
    task: "inspection",
  };
  const path = `/v1/admin/cases/${reference}/commitments`;
  const promised = await as(AT_NORTHSIDE.advisor, "POST", path, body);
  expect(promised.status, JSON.stringify(promised.body)).toBe(201);
  return promised.body.id;
}

/** The case of a car that its customer may inspect themselves. */
async function aLease(): Promise<{ readonly reference: string; readonly token: string }> {
  const email = "joan@example.com";
  await openDealer(kept, dealerDocument("salem", "America/New_York", { services: [LEASE_END] }));
  const opened = await kept.call("POST", "/v1/admin/dealers/salem/cases", {
    bearer: await kept.signIn("luis@salem.example"),
    body: {
      customer: { name: "Joan Lee", email },
      department: "service",
      topic: "Lease",
      leaseMaturityDate: LEASE_ENDS,
    },
  });
  expect(opened.status).toBe(201);
  await kept.settle();
  const [mail] = await kept.inbox(email);
  const token = /[?&]t=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
  return { reference: opened.body.reference, token };
}

/** Of the version that there was, once this was written over it. */
async function formerTag(path: string, change: object): Promise<string> {
  const { body } = await as(AT_NORTHSIDE.brand, "GET", path);
  const put = await as(AT_NORTHSIDE.brand, "PUT", path, { ...body, ...change });
  expect(put.status).toBe(200);
  const { body: history } = await as(AT_NORTHSIDE.brand, "GET", `${path}/history`);
  return history.items.at(-1).etag.replaceAll('"', "");
}

function filled(on: string, first: typeof known = {}): [method: string, path: string] {
  const [method = "", path = ""] = on.split(" ");
  const all = [...Object.entries(first), ...Object.entries(known)];
  return [method, all.reduce((at, [name, is]) => at.replace(name, is), path)];
}

/** What no route understands, or the document as it is: nobody changes anything here. */
async function bodyFor(on: string): Promise<unknown> {
  const [method, path] = filled(on);
  if (method !== "PUT") return method === "POST" ? { unheardOf: true } : undefined;
  return (await as(AT_NORTHSIDE.brand, "GET", path)).body;
}

/** The id of a new link of theirs, which they may revoke. */
async function ownLink(email: string): Promise<string> {
  const scope = email === AT_NORTHSIDE.advisor ? { staff: "luis" } : {};
  const opened = await as(email, "POST", "/v1/admin/dealers/northside/feeds", scope);
  return opened.body.id ?? "none";
}

let blocked = 0;

/** The id of a new block of their own time, or of somebody's whom they lead. */
async function ownBlock(email: string): Promise<string> {
  blocked += 1;
  const date = new Date(Date.UTC(2027, 6, blocked)).toISOString().slice(0, 10);
  const body = { resource: "luis", date, reason: "Away" };
  const made = await as(email, "POST", "/v1/admin/dealers/northside/blocks", body);
  return made.body.items?.[0].id ?? "none";
}

const NO_FILE = "files/fil_0000000000000000";
/** Where there has to be a file; the page of any other id asks what has just arrived. */
const OF_A_FILE = /^(?:GET|DELETE) \/v1\/.*files\/\{id\}|files\/\{id\}\/remove$/;

/** The address, of a new file of their own where it is of one. */
async function withOwnFile(email: string, on: string, address: string): Promise<string> {
  if (!OF_A_FILE.test(on)) return address;
  const [, path] = filled("POST /v1/admin/cases/{reference}/files");
  const { body: form } = await as(email, "GET", `${path}/upload`);
  if (form.fields === undefined) return address;
  await sentToBucket(form, Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF"));
  const added = await as(email, "POST", path, { id: form.id, what: "Report" });
  expect(added.status).toBe(201);
  return address.replace(NO_FILE, `files/${form.id}`);
}

async function statusFor(email: string, on: string, first?: typeof known): Promise<number> {
  const [method, path] = filled(on, first);
  const linked = path.includes("{feed}") ? path.replace("{feed}", await ownLink(email)) : path;
  const free = linked.includes("{block}")
    ? linked.replace("{block}", await ownBlock(email))
    : linked;
  const address = await withOwnFile(email, on, free);
  if (deskRoutes.some((route) => route.on === on && route.takes === "file")) {
    return (await kept.call(method, address, { bearer: bearers.get(email)!, file: png(9, 9) }))
      .status;
  }
  if (deskRoutes.some((route) => route.on === on && route.takes === "form")) {
    const file = { type: "text/csv", bytes: Buffer.from("Name") };
    return (await kept.call(method, address, { bearer: bearers.get(email)!, file })).status;
  }
  const preview = on.startsWith("PUT ") && on.includes("{dealer}") ? "?preview=true" : "";
  return (await as(email, method, address + preview, await bodyFor(on))).status;
}

/** As people agreed on it, not as the routes say it. */
const printed = printedRows("Staff");
const isAllowed = (on: string, role: Role) =>
  printed.find(({ name }) => name === on)?.ties[role].includes("dealer") === true;

// Before what people of the house may do has changed the case.
describe("a key of a case", () => {
  test.each(bookingRoutes.filter(({ who }) => who === "case-token"))(
    "opens $on by the case's token alone",
    async ({ on }) => {
      const isLease = on.includes("self-inspection");
      const [method, path] = filled(on, isLease ? { "{reference}": lease.reference } : {});
      const ask = async (body: object, bearer?: string) => {
        const sent = { ...(method === "GET" ? {} : { body }), ...(bearer && { bearer }) };
        return (await kept.call(method, path, sent)).status;
      };
      // The key of a case that is about to get another one is looked at after the body.
      expect(await ask({})).toBe(404);
      expect(await ask({}, "guessed")).toBe(404);
      expect(LET_IN).toContain(await ask({ unheardOf: true }, isLease ? lease.token : token));
    },
  );
});

describe("people of a partner", () => {
  /** Of the whole desk, while a task of a case is theirs: their partner, that case, what came of it. */
  const OF_THEIRS = new Set([
    "GET /v1/admin/partners/{partner}",
    "GET /v1/admin/partners/{partner}/commitments",
    "GET /v1/admin/partners/{partner}/settlements",
    "GET /v1/admin/cases/{reference}",
    ...["attempts", "keep", "accept", "return", "acknowledge-request"].map(
      (answer) => `POST /v1/admin/cases/{reference}/commitments/{id}/${answer}`,
    ),
    "GET /desk/partners/{partner}",
    "GET /desk/partners/{partner}/tasks/{reference}/{id}",
    "POST /desk/partners/{partner}/tasks/{reference}/{id}",
  ]);
  /** Whoever signs in has these. */
  const OF_ANYBODY = new Set([
    "GET /v1/admin/me",
    "POST /v1/admin/me/sign-out-everywhere",
    "GET /desk",
    "GET /desk/me",
    "POST /desk/me/sign-out-everywhere",
    "POST /desk/sign-out",
  ]);
  const lets = (who: string, on: string) =>
    OF_ANYBODY.has(on) || (who === "task" && OF_THEIRS.has(on));
  const everybody = Object.entries(AT_PARTNERS);
  const partnerOf = (email: string) => /@(\w+)/.exec(email)?.[1] ?? "";

  test.each(deskRoutes)(
    "PARTNER-9: with a task or without, $on is theirs or is not",
    async ({ on }) => {
      for (const [who, email] of everybody) {
        const status = await statusFor(email, on, ofTask);
        expect(lets(who, on) ? LET_IN : SHUT_OUT, `${who}: ${status}`).toContain(status);
      }
    },
  );

  const pages = [...deskNowPages, ...deskPages].flatMap(({ on, who }) =>
    who === "public" || who === "case-token" ? [] : [on],
  );
  const ENDS = /sign-out/;

  test.each(everybody)("PARTNER-9: pages and forms for whoever has %s", async (who, email) => {
    const own = partnerOf(email);
    const desk = await AtDesk.on(kept, email, `/desk/partners/${own}`);
    for (const on of pages) {
      const [method, path] = filled(on, ofTask);
      if (ENDS.test(on)) continue;
      // As their page's own button, on a state that is none.
      const sent = { seen: "0", do: "accept" };
      const { status } = method === "GET" ? await desk.sees(path) : await desk.sends(path, sent);
      const expected = lets(who, on) ? [200, 303, 412] : SHUT_OUT;
      expect(expected, `${on} ${status}`).toContain(status);
    }
  });

  test("PARTNER-9: read their own partner, and the case that a task of was handed to it", async () => {
    for (const [who, email] of everybody) {
      const own = partnerOf(email);
      const document = await as(email, "GET", `/v1/admin/partners/${own}`);
      expect([document.status, document.body.id]).toEqual([200, own]);
      const tasks = await as(email, "GET", `/v1/admin/partners/${own}/commitments?status=offered`);
      expect(tasks.body.items, who).toHaveLength(who === "no task" ? 0 : 1);
      const read = await as(email, "GET", `/v1/admin/cases/${elsewhere.reference}`);
      expect(read.status, who).toBe(own === "looker" ? 200 : 404);
      if (own === "looker") expect(read.body.view).toBe("partner");
      const answers = `/v1/admin/cases/${elsewhere.reference}/commitments`;
      // Neither another partner's task, nor their own by the address of another's case.
      for (const id of own === "looker" ? [handedOver] : [elsewhere.task, handedOver]) {
        expect((await as(email, "POST", `${answers}/${id}/accept`, {})).status, who).toBe(404);
      }
    }
  });
});

describe("the table of who may", () => {
  test("RIGHTS-13: has a row for each route, page and form of staff, and no other", () => {
    const routes = [...deskRoutes, ...deskNowPages, ...deskPages].flatMap(({ on, who }) =>
      who === "public" || who === "case-token" ? [] : [on],
    );
    expect(printed.map(({ name }) => name).toSorted()).toEqual(routes.toSorted());
  });

  test.each(deskRoutes)("RIGHTS-13: is true of $on", async ({ on }) => {
    const asked = HOUSE_ROLES.map(async (role) => ({
      role,
      status: await statusFor(AT_NORTHSIDE[role], on),
    }));
    for (const { role, status } of await Promise.all(asked)) {
      expect(isAllowed(on, role) ? LET_IN : SHUT_OUT, role).toContain(status);
    }
  });

  // Whoever leads another dealer of the brand asks of people for that one, and reads the brand's partners.
  const isOfPlace = (on: string) =>
    on.includes("{") && !/people\/(export|erase)$|\{partner\}/.test(on);
  test.each(deskRoutes.filter(({ on }) => isOfPlace(on)))(
    "is of a role's own place: $on is nothing elsewhere",
    async ({ on }) => {
      expect(await statusFor(ELSEWHERE, on)).toBe(404);
    },
  );

  test.each(deskRoutes)("opens $on to nobody without an ID token", async ({ on }) => {
    const [method, path] = filled(on);
    expect((await kept.call(method, path)).status).toBe(401);
  });

  test.each(bookingRoutes.filter(({ who }) => who === "public"))(
    "opens $on to anybody",
    async ({ on }) => {
      const [method, path] = filled(on);
      const body = method === "GET" ? {} : { body: { unheardOf: true } };
      // A feed's key is in its address; nobody has one here.
      const expected = on.includes("{feed}") ? [404] : LET_IN;
      const address = path.replace("{service}", "drop-off");
      expect(expected).toContain((await kept.call(method, address, body)).status);
    },
  );
});

describe("the table of who may, at the desk", () => {
  const seen = [...deskNowPages, ...deskPages].flatMap(({ on, who }) =>
    who === "public" || who === "case-token" ? [] : [{ on, who }],
  );
  test.each(HOUSE_ROLES)("RIGHTS-13: is true of every page for %s", async (role) => {
    const desk = await AtDesk.as(kept, AT_NORTHSIDE[role], "northside");
    for (const { on } of seen.filter(({ on }) => on.startsWith("GET "))) {
      const address = await withOwnFile(AT_NORTHSIDE[role], on, filled(on)[1]);
      const { status } = await desk.sees(address);
      expect(isAllowed(on, role) ? [200, 303, 422] : SHUT_OUT, on).toContain(status);
    }
  });

  /** Of a form that says nothing, or an old revision: let in, and told what is wrong with it. */
  const READ = [200, 303, 409, 422];
  /** Would end the session that asks; held by stories of their own. */
  const ENDS = /sign-out/;

  test.each(HOUSE_ROLES)("RIGHTS-13: is true of every form for %s", async (role) => {
    const desk = await AtDesk.as(kept, AT_NORTHSIDE[role], "northside");
    for (const { on } of seen.filter(({ on }) => on.startsWith("POST "))) {
      const allowed = isAllowed(on, role);
      if (allowed && ENDS.test(on)) continue;
      const address = await withOwnFile(AT_NORTHSIDE[role], on, filled(on)[1]);
      const { status } = await desk.sends(address, { seen: "0" });
      expect(allowed ? READ : SHUT_OUT, `${on} ${status}`).toContain(status);
    }
  });
});

describe("within a call", () => {
  const has = (right: FinerRight, role: Role) => may({ role }, right);

  test.each(HOUSE_ROLES)("%s links to the whole dealer as the table says", async (role) => {
    const { status } = await as(
      AT_NORTHSIDE[role],
      "POST",
      "/v1/admin/dealers/northside/feeds",
      {},
    );
    expect(status).toBe(has("calendar-link:make-of", role) ? 201 : 403);
  });

  test.each(HOUSE_ROLES)("%s creates a dealer as the table says", async (role) => {
    const document = dealerDocument(`new-${role}`, "Europe/London");
    const path = `/v1/admin/dealers/${document.id}`;
    const { status } = await as(AT_NORTHSIDE[role], "PUT", path, document);
    expect(status).toBe(has("directory:create", role) ? 201 : 404);
  });

  test.each(HOUSE_ROLES)("%s changes roles as the table says", async (role) => {
    const path = "/v1/admin/dealers/northside";
    const { body: document } = await as(AT_NORTHSIDE.brand, "GET", path);
    const staff = document.staff.map((one: { id: string }) =>
      one.id === "ana" ? { ...one, role: "manager" } : one,
    );
    const changed = { ...document, staff };
    const { status } = await as(AT_NORTHSIDE[role], "PUT", `${path}?preview=true`, changed);
    expect(status).toBe(has("directory:lead", role) ? 200 : 403);
  });

  test.each(HOUSE_ROLES)("%s gives a promise elsewhere as the table says", async (role) => {
    const promise = {
      what: "Ring about the lease",
      department: "service",
      owner: "ana",
      due: { by: "tomorrow" },
      override: { reason: "She knows the car." },
    };
    const [, path] = filled("POST /v1/admin/cases/{reference}/commitments");
    const { status } = await as(AT_NORTHSIDE[role], "POST", path, promise);
    expect(status).toBe(has("promise:give-elsewhere", role) ? 201 : 403);
  });
});
