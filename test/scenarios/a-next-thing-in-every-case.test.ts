import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@bath.example`;
const UNPLANNED = "/v1/admin/dealers/bath/cases?planned=none";

/** Wednesday 2027-05-05, 11:00 at Bath. */
describe("no case is on no list", () => {
  let kept: Kept;
  let bearer: string;
  let ana: AtDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T11:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    bearer = await kept.signIn(AT("grace"));
    ana = await AtDesk.as(kept, AT("ana"), "bath");
  }, 240_000);
  afterAll(async () => kept[Symbol.asyncDispose]());

  const post = async (path: string, body: object, status = 201) => {
    const answer = await kept.call("POST", path, { bearer, body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    return answer.body;
  };
  const opened = (changes: object = {}, status = 201) =>
    post(
      "/v1/admin/dealers/bath/cases",
      {
        customer: { name: "Joan Lee", email: "joan@example.com", phone: "020 7946 0123" },
        department: "sales",
        topic: "A new car",
        ...changes,
      },
      status,
    );
  const caseOf = async (reference: string) =>
    (await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer })).body;
  const unplanned = async (who = bearer) => {
    const { status, body } = await kept.call("GET", UNPLANNED, { bearer: who });
    expect(status, JSON.stringify(body)).toBe(200);
    return body.items.map(({ reference }: { reference: string }) => reference);
  };
  const found = async (name: string) => {
    const path = "/v1/admin/dealers/bath/find";
    return (await kept.call("POST", path, { bearer, body: { name } })).body.items;
  };
  const CALL = {
    topic: "A rattle",
    department: "sales",
    name: "Rosa Marin",
    phone: "020 7946 0199",
  };

  test("NEXT-1: the desk's form opens a case with a promise, or with a word on why nothing is owed", async () => {
    const path = "/desk/dealers/bath/new";
    const form = await ana.sees(path);
    expect(form.text).toMatch(/value="PT60M"[^>]*checked|checked[^>]*value="PT60M"/);
    const key = await ana.hidden(path, "key");
    for (const wrong of [{}, { due: "nothing" }, { due: "at" }]) {
      const refused = await ana.sends(path, { ...CALL, ...wrong, key });
      expect(refused.status, JSON.stringify(wrong)).toBe(422);
      expect(refused.text).toContain("Rosa Marin");
    }
    const foreign = await ana.sends(path, { ...CALL, due: "PT60M", owner: "luis", key });
    expect(foreign.status).toBe(422);
    expect(await found("Marin")).toEqual([]);
    const done = await ana.sends(path, { ...CALL, due: "PT60M", owner: "maya", key });
    expect(done.status, done.text).toBe(303);
    const again = await ana.sends(path, { ...CALL, due: "PT60M", owner: "maya", key });
    expect(again.location).toBe(done.location);
    const [rosa, ...others] = await found("Marin");
    expect(others).toEqual([]);
    expect(done.location).toMatch(new RegExp(`/desk/cases/${rosa.reference}#cmt_`));
    expect((await caseOf(rosa.reference)).commitments).toMatchObject([
      {
        kind: "callback",
        what: "A rattle",
        owner: { id: "maya" },
        dueAt: "2027-05-05T12:00:00+01:00",
      },
    ]);
    const said = "Asked for our hours; told them";
    const name = "Omar Haddad";
    const nothing = { ...CALL, name, due: "nothing", said, key: await ana.hidden(path, "key") };
    expect((await ana.sends(path, nothing)).status).toBe(303);
    const [omar] = await found("Haddad");
    const { commitments, timeline } = await caseOf(omar.reference);
    expect(commitments).toEqual([]);
    expect(JSON.stringify(timeline)).toContain(said);
    expect(JSON.stringify(timeline)).toContain("Closed: nothing is owed");
    expect(await unplanned()).toEqual([]);
  });

  test("NEXT-1: so does the API, in one transaction; whatever is wrong is named in its place", async () => {
    const commitment = { what: "Call with the price", owner: "ana", due: { by: "end-of-day" } };
    const made = await opened({ commitment });
    expect(made.commitments).toMatchObject([{ what: "Call with the price", status: "open" }]);
    const before = (await found("Joan")).length;
    const wrong = { ...commitment, owner: "nobody" };
    const { errors } = await opened({ commitment: wrong }, 422);
    expect(errors).toMatchObject([{ pointer: "/commitment/owner" }]);
    await opened({ commitment, nothingOwed: { reason: "Only asked" } }, 422);
    await opened({ commitment: { ...commitment, due: { local: "2027-05-04T12:00" } } }, 422);
    await opened({ nothingOwed: { reason: "" } }, 422);
    expect((await found("Joan")).length).toBe(before);
    const closed = await opened({ nothingOwed: { reason: "Only asked" } });
    expect(await unplanned()).not.toContain(closed.reference);
  });

  test("NEXT-2, NEXT-5: a case with nothing open is listed, on Now too, until something is planned or it is closed", async () => {
    const first = (await opened()).reference;
    const second = (await opened({ topic: "A second key" })).reference;
    expect(await unplanned()).toEqual(expect.arrayContaining([first, second]));
    const now = async (show = "mine") => (await ana.sees(`/desk/dealers/bath?show=${show}`)).text;
    expect(await now()).toMatch(/Nothing planned[^]*A second key/);
    expect(await now("service")).not.toContain("Nothing planned");
    const sheet = await ana.sees(`/desk/cases/${second}`);
    expect(sheet.text).toContain("Nothing is planned in this case.");
    const made = await post(`/v1/admin/cases/${first}/commitments`, {
      what: "Call",
      due: { by: "end-of-day" },
    });
    expect(await unplanned()).not.toContain(first);
    await post(`/v1/admin/cases/${first}/close`, { reason: "Done" }, 409);
    const path = `/v1/admin/cases/${first}/commitments/${made.id}/withdraw`;
    await post(path, { reason: "Bought elsewhere" }, 200);
    await kept.settle();
    expect(await unplanned()).not.toContain(first);
    const page = `/desk/cases/${second}/close`;
    expect((await ana.sends(page, {})).status).toBe(422);
    expect((await ana.sends(page, { said: "She has one" })).status).toBe(303);
    expect(await unplanned()).not.toContain(second);
    await kept.settle();
    expect(await now()).not.toContain("A second key");
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
    const foreign = await kept.signIn("ana@wells.example");
    const refused = await kept.call("GET", UNPLANNED, { bearer: foreign });
    expect(refused.status).toBe(404);
  });

  test("NEXT-2: whose matter of service it is, people of sales do not read", async () => {
    const vehicle = { registration: "AB12 CDE" };
    const { reference } = await opened({ department: "service", topic: "The brakes", vehicle });
    const { body } = await kept.call("GET", UNPLANNED, { bearer: await kept.signIn(AT("ana")) });
    const seen = body.items.find((one: { reference: string }) => one.reference === reference);
    expect(seen).toMatchObject({ topic: "", customer: { name: "AB12 CDE" } });
    await post(`/v1/admin/cases/${reference}/close`, { reason: "Came by, all done" });
  });

  test("NEXT-3: a visit that nobody logged, and one that was missed, wait for the next thing", async () => {
    const booked = async (start: string, name: string) => {
      const customer = { name, email: `${name.toLowerCase()}@example.com`, phone: "020 7946 0188" };
      const body = { dealer: "bath", service: "test-drive", start, customer };
      const answer = await kept.call("POST", "/v1/appointments", { body });
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
      return { reference: answer.body.reference, id: answer.body.appointment.id };
    };
    const logged = await booked("2027-05-06T10:00:00+01:00", "Lena");
    const forgotten = await booked("2027-05-06T12:00:00+01:00", "Paul");
    const missed = await booked("2027-05-06T14:00:00+01:00", "Mina");
    const status = ({ reference, id }: typeof logged, to: string) =>
      post(`/v1/admin/cases/${reference}/appointments/${id}/status`, { status: to }, 200);
    await kept.clockReaches("2027-05-06T16:00:00+01:00");
    await status(logged, "arrived");
    await status(logged, "completed");
    await status(missed, "no-show");
    await kept.settle();
    const mine = new Set([logged, forgotten, missed].map(({ reference }) => reference));
    const listed = async () => (await unplanned()).filter((one: string) => mine.has(one));
    expect(await listed()).toEqual([missed.reference]);
    await kept.clockReaches("2027-05-07T09:00:00+01:00");
    expect(await listed()).toEqual([forgotten.reference, missed.reference]);
    await post(`/v1/admin/cases/${missed.reference}/commitments`, {
      what: "Ask whether she still wants it",
      due: { by: "end-of-day" },
    });
    await status(forgotten, "arrived");
    await status(forgotten, "completed");
    await kept.settle();
    expect(await listed()).toEqual([]);
  }, 240_000);
});
