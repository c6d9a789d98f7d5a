import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

const NOW = "2027-02-26T10:00:00-05:00";
const CARE = "care@aurora.example";
const GRACE = "grace@northside.example";
const ANA = "ana@northside.example";
const NILS = "nils@autocheck.example";
const AUTOCHECK = "/v1/admin/partners/autocheck";

let kept: Kept;

beforeAll(async () => {
  kept = await Kept.standingAt(NOW);
});
afterAll(() => kept[Symbol.asyncDispose]());

type More = { readonly headers?: Record<string, string> };
async function as(email: string, method: string, path: string, body?: unknown, more: More = {}) {
  const bearer = await kept.signIn(email);
  return kept.call(method, path, { bearer, ...(body === undefined ? {} : { body }), ...more });
}
const put = (document: object, email = CARE, more: More = {}) =>
  as(email, "PUT", AUTOCHECK, document, more);
const autocheck = (changes: object = {}) => ({ ...partnerDocument("autocheck"), ...changes });
const places = (body: { errors: { pointer: string }[] }) =>
  body.errors.map(({ pointer }) => pointer);

describe("PARTNER-1: a brand writes its partners", () => {
  beforeEach(() => kept.reset(NOW));

  test("it makes one, which has a tag, a history and a place in the list, and its people sign in", async () => {
    const made = await put(autocheck());
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(AUTOCHECK);
    const read = await as(CARE, "GET", AUTOCHECK);
    expect(read.headers.get("etag")).toBe(made.headers.get("etag"));
    expect(read.body).toEqual(made.body);
    const list = await as(CARE, "GET", "/v1/admin/brands/aurora/partners");
    expect(list.body.items.map(({ id }: { id: string }) => id)).toContain("autocheck");
    const history = await as(CARE, "GET", `${AUTOCHECK}/history`);
    expect(history.body.items).toHaveLength(1);
    expect(history.body.items[0].by).toEqual({ id: "care", name: "Carla Reed" });
    const me = await as(NILS, "GET", "/v1/admin/me");
    expect(me.body).toMatchObject({
      name: "Nils Berg",
      dealers: [],
      brands: [],
      partners: [{ id: "autocheck", name: "Autocheck" }],
    });
  });

  test("a version that is not the one seen replaces nothing; a former one comes back", async () => {
    const first = await put(autocheck());
    const second = await put(autocheck({ name: "Auto Check" }));
    expect(second.status).toBe(200);
    const stale = { headers: { "if-match": first.headers.get("etag")! } };
    expect((await put(autocheck({ name: "Nobody saw" }), CARE, stale)).status).toBe(412);
    const tag = first.headers.get("etag")!.replaceAll('"', "");
    const back = await as(CARE, "POST", `${AUTOCHECK}/history/${tag}/restore`);
    expect(back.body.name).toBe("Autocheck");
    const { body } = await as(CARE, "GET", `${AUTOCHECK}/history`);
    expect(body.items.map(({ changes }: { changes: string[] }) => changes)).toEqual([
      ["/name"],
      ["/name"],
      [],
    ]);
  });

  test("pressed twice under one key it is written once", async () => {
    const once = { headers: { "idempotency-key": "once" } };
    const one = await put(autocheck(), CARE, once);
    const two = await put(autocheck(), CARE, once);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.headers.get("idempotent-replayed")).toBe("true");
    const { body } = await as(CARE, "GET", `${AUTOCHECK}/history`);
    expect(body.items).toHaveLength(1);
  });

  test("two that make it at once make one", async () => {
    const all = await Promise.all([put(autocheck()), put(autocheck({ name: "Other" }))]);
    const made = all.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    const read = await as(CARE, "GET", AUTOCHECK);
    expect([200, 412]).toContain(all.find(({ status }) => status !== 201)?.status);
    expect(["Autocheck", "Other"]).toContain(read.body.name);
  });

  test("nobody else writes it: who may read it is told so, for others there is none", async () => {
    await put(autocheck());
    for (const email of [NILS, GRACE, ANA]) {
      const { status, body } = await put(autocheck({ name: "Mine" }), email);
      expect([status, body.type], email).toEqual([
        403,
        expect.stringContaining("role-not-allowed"),
      ]);
    }
    for (const email of ["ines@inspecta.example", "nobody@example.com"]) {
      expect((await put(autocheck({ name: "Mine" }), email)).status, email).toBe(404);
    }
    for (const path of ["/history", "/accounts"]) {
      expect((await as(NILS, "GET", AUTOCHECK + path)).status, path).toBe(403);
      expect((await as("ines@inspecta.example", "GET", AUTOCHECK + path)).status, path).toBe(404);
    }
  });
});

describe("PARTNER-5: who reads a partner", () => {
  beforeAll(async () => {
    await kept.reset(NOW);
    await openPartner(kept, autocheck());
  });

  test("its own people read all of it, people of the brand's dealers what they need", async () => {
    const own = await as(NILS, "GET", AUTOCHECK);
    expect(own.body.staff.map(({ mail }: { mail: string }) => mail)).toEqual(["ok", "ok"]);
    const { body, status } = await as(ANA, "GET", AUTOCHECK);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: "Autocheck", leadTimes: { inspection: "P3D" } });
    for (const hidden of ["staff", "contact", "processor", "sees"]) {
      expect(body, hidden).not.toHaveProperty(hidden);
    }
  });

  test("for another partner's people, and for strangers, there is no such partner", async () => {
    for (const email of ["ines@inspecta.example", "nobody@example.com"]) {
      const { status, body } = await as(email, "GET", AUTOCHECK);
      expect([status, body.type], email).toEqual([
        404,
        expect.stringContaining("partner-not-found"),
      ]);
    }
    expect((await as(NILS, "GET", "/v1/admin/brands/aurora/partners")).status).toBe(404);
    expect((await as(NILS, "GET", "/v1/admin/dealers/northside")).status).toBe(404);
    expect((await as(CARE, "GET", "/v1/admin/partners/nowhere")).status).toBe(404);
  });

  test("who is of a dealer and of a partner is both, each where it is", async () => {
    const staff = [{ id: "ana", name: "Ana Lopez", email: ANA }];
    expect((await put(autocheck({ staff, contact: undefined }))).status).toBe(200);
    const me = await as(ANA, "GET", "/v1/admin/me");
    expect(me.body.dealers.map(({ id }: { id: string }) => id)).toEqual(["northside"]);
    expect(me.body.partners).toEqual([{ id: "autocheck", name: "Autocheck" }]);
    expect((await as(ANA, "GET", AUTOCHECK)).body).toHaveProperty("staff");
    expect((await as(NILS, "GET", AUTOCHECK)).status).toBe(404);
  });
});

describe("PARTNER-3: what is wrong with a partner is named and nothing is written", () => {
  beforeAll(() => kept.reset(NOW));

  test.each([
    ["nobody works there", { staff: [] }, "/staff"],
    ["its zone is unknown", { timeZone: "Mars/Olympus" }, "/timeZone"],
    ["a lead time of no day", { leadTimes: { inspection: "P0D" } }, "/leadTimes/inspection"],
    ["a lead time of years", { leadTimes: { inspection: "P400D" } }, "/leadTimes/inspection"],
    ["a lead time that is none", { leadTimes: { inspection: "abc" } }, "/leadTimes/inspection"],
    ["its brand is nobody's", { brand: "nobody" }, undefined],
    ["its id is another", { id: "other" }, "/id"],
    ["somebody of the brand", { staff: [{ id: "x", name: "X", email: CARE }] }, "/staff/0/email"],
    [
      "hours overlap",
      {
        openingHours: [
          { dayOfWeek: ["Monday"], opens: "08:00", closes: "17:00" },
          { dayOfWeek: ["Monday"], opens: "16:00", closes: "18:00" },
        ],
        workingDays: ["Monday"],
      },
      "/openingHours/1",
    ],
    [
      "a holiday that is no day",
      { specialOpeningHours: [{ validFrom: "2027-02-30", validThrough: "2027-02-30" }] },
      "/specialOpeningHours/0/validFrom",
    ],
    ["a field we do not know", { holidays: "NL" }, "/holidays"],
  ])("%s", async (_name, changes, pointer) => {
    const { status, body } = await put(autocheck(changes));
    expect(status).toBe(pointer === undefined ? 404 : 422);
    if (pointer !== undefined) expect(places(body)).toContain(pointer);
    expect((await as(CARE, "GET", AUTOCHECK)).status).toBe(404);
  });

  test("an id is a dealer's or a partner's, whoever was first", async () => {
    const taken = await as(CARE, "PUT", "/v1/admin/partners/northside", {
      ...autocheck(),
      id: "northside",
    });
    expect([taken.status, places(taken.body)]).toEqual([422, ["/id"]]);
    await put(autocheck());
    const dealer = dealerDocument("autocheck", "Europe/London");
    const { status } = await as(CARE, "PUT", "/v1/admin/dealers/autocheck", dealer);
    expect(status).toBe(422);
    expect((await kept.call("GET", "/v1/dealers/autocheck")).status).toBe(404);
  });

  test("it stays with its brand", async () => {
    await put(autocheck());
    const { status, body } = await put(autocheck({ brand: "other" }));
    expect([status, places(body)]).toEqual([422, ["/brand"]]);
  });
});

describe("PARTNER-6: people of a partner come and go as staff do", () => {
  beforeEach(() => kept.reset(NOW));

  const invited = async () => (await kept.inbox(NILS)).map(({ subject }) => subject);

  test("who is new is invited once, and who is taken off signs in no more", async () => {
    await put(autocheck());
    await kept.passes("PT10M");
    expect(await invited()).toEqual(["You can sign in at Autocheck"]);
    const [mail] = await kept.inbox(NILS);
    expect(mail?.text).toContain("Carla Reed");
    const accounts = await as(CARE, "GET", `${AUTOCHECK}/accounts`);
    expect(accounts.body.items[0]).toMatchObject({ id: "nils", account: "invited" });
    const { staff } = autocheck();
    await put(autocheck({ staff: staff.filter(({ id }) => id !== "nils") }));
    expect((await as(NILS, "GET", AUTOCHECK)).status).toBe(404);
    expect((await as(NILS, "GET", "/v1/admin/me")).status).toBe(403);
    await kept.passes("PT2H");
    const page = await fetch(`${kept.url}/_local/sign-in?client_id=kept-desk`);
    expect(await page.text()).not.toContain(NILS);
  });

  test("of a partner that has ended nobody signs in, and it is still in the brand's list", async () => {
    await put(autocheck());
    expect((await put(autocheck({ ended: true }))).status).toBe(200);
    expect((await as(NILS, "GET", AUTOCHECK)).status).toBe(404);
    expect((await as(NILS, "GET", "/v1/admin/me")).status).toBe(403);
    const list = await as(CARE, "GET", "/v1/admin/brands/aurora/partners");
    expect(list.body.items).toContainEqual(expect.objectContaining({ ended: true }));
    // Taken up again it is as it was.
    await put(autocheck());
    expect((await as(NILS, "GET", "/v1/admin/me")).status).toBe(200);
  });

  test("a dealer's account that ends leaves the partner's", async () => {
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    const tom = { id: "tom", name: "Tom", email: NILS, role: "advisor", departments: ["sales"] };
    const before = await as(CARE, "GET", "/v1/admin/dealers/bath");
    const withTom = { ...before.body, staff: [...before.body.staff, tom] };
    await as(CARE, "PUT", "/v1/admin/dealers/bath", withTom);
    await put(autocheck());
    await kept.passes("PT10M");
    await as(CARE, "PUT", "/v1/admin/dealers/bath", before.body);
    await kept.passes("PT2H");
    const page = await fetch(`${kept.url}/_local/sign-in?client_id=kept-desk`);
    expect(await page.text()).toContain(NILS);
    expect((await as(NILS, "GET", AUTOCHECK)).status).toBe(200);
  });
});
