import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const NOW = "2027-05-05T10:00:00+01:00";
const DAY = "2027-05-05";
const AFTERNOON = { from: DAY, fromTime: "13:00", through: DAY };
const MORNING = { from: DAY, through: DAY, throughTime: "12:00" };

/** Wednesday at ten, open until six; somebody is away for a part of the day. */
describe("people who are away for some hours", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset(NOW);
  });

  /** A dealer of its own for each part: booking may use a document that is some seconds old. */
  const dealerWhere = (id: string, away: Readonly<Record<string, object>> = {}) => {
    const { staff } = dealerDocument(id, "Europe/London");
    return dealerDocument(id, "Europe/London", {
      staff: staff.map((one) =>
        away[one.id] === undefined ? one : { ...one, absences: [away[one.id]] },
      ),
    });
  };
  const opens = async (id: string, away?: Readonly<Record<string, object>>) =>
    openDealer(kept, dealerWhere(id, away));
  const as = (person: string, dealer: string) => kept.signIn(`${person}@${dealer}.example`);
  const subjects = async (person: string, dealer: string) =>
    (await kept.inbox(`${person}@${dealer}.example`)).map(({ subject }) => subject);
  const asks = async (dealer: string, name = "Rosa") => {
    const customer = { name, email: `${name.toLowerCase()}@example.com`, phone: "+442079460123" };
    const body = { dealer, department: "sales", topic: "The lease", customer };
    const reply = await kept.call("POST", "/v1/callbacks", { body });
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    return reply.body;
  };
  const claims = async ({ reference, caseToken }: { reference: string; caseToken: string }) => {
    const body = { what: "A letter", due: { by: "tomorrow" } };
    const path = `/v1/cases/${reference}/commitments`;
    const reply = await kept.call("POST", path, { bearer: caseToken, body });
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    return reply.body;
  };
  const startsOf = async (dealer: string, date: string) => {
    const path = `/v1/dealers/${dealer}/services/test-drive/slots?from=${date}&to=${date}`;
    const { body } = await kept.call("GET", path);
    return body.days[0].slots.map(({ start }: { start: string }) => start.slice(11, 16));
  };

  test("PEOPLE-11: an advisor away in the afternoon gets the morning's callback and not the afternoon's", async () => {
    await opens("bath", { ana: { ...AFTERNOON, substitute: "luis" } });
    const rosa = await asks("bath");
    expect(rosa.commitment.owner.id).toBe("ana");
    const late = await kept.call("POST", `/v1/admin/cases/${rosa.reference}/commitments`, {
      bearer: await as("ana", "bath"),
      body: { kind: "update", what: "Tell her", due: { local: `${DAY}T16:00` } },
    });
    expect(late.body.owner.id).toBe("ana");
    await kept.clockReaches("2027-05-05T10:35:00+01:00");
    const soon = expect.stringMatching(/^Promise due soon/);
    expect(await subjects("ana", "bath")).toContainEqual(soon);
    expect(await subjects("luis", "bath")).toEqual([]);
    await kept.clockReaches("2027-05-05T13:00:00+01:00");
    const before = await subjects("ana", "bath");
    expect((await asks("bath", "Owen")).commitment.owner.id).toBe("maya");
    await kept.clockReaches("2027-05-05T15:35:00+01:00");
    // Who stands in is reminded of what is due at four, and Ana hears of nothing any more.
    expect(await subjects("luis", "bath")).toContainEqual(
      expect.stringMatching(/^Promise due soon.*Tell/),
    );
    expect(await subjects("ana", "bath")).toEqual(before);
    await kept.clockReaches("2027-05-06T09:30:00+01:00");
    expect((await asks("bath", "Dana")).commitment.owner.id).toBe("ana");
  });

  test("SLOT-5, PEOPLE-11: who is away in the afternoon is booked in the morning, and a visit of then waits for a decision", async () => {
    const at = (time: string) => `2027-05-06T${time}:00+01:00`;
    const book = async (dealer: string, time: string) => {
      const customer = { name: "Rosa", email: `rosa-${dealer}-${time.slice(0, 2)}@example.com` };
      const body = { dealer, service: "test-drive", start: at(time), customer };
      return kept.call("POST", "/v1/appointments", { body });
    };
    const tomorrow = { from: "2027-05-06", fromTime: "13:00", through: "2027-05-06" };
    await opens("york", { ana: tomorrow });
    expect((await startsOf("york", "2027-05-06")).at(-1)).toBe("12:15");
    expect(await startsOf("york", "2027-05-07")).toContain("17:00");
    expect((await book("york", "11:15")).status).toBe(201);
    const refused = await book("york", "12:30");
    expect([refused.status, refused.body.type]).toEqual([422, "/problems/slot-not-offered"]);
    await opens("hull");
    expect((await book("hull", "11:00")).status).toBe(201);
    const late = await book("hull", "15:00");
    await opens("hull", { ana: tomorrow });
    const affected = await kept.call("GET", "/v1/admin/dealers/hull/affected", {
      bearer: await as("maya", "hull"),
    });
    expect(affected.body.affected.map(({ id }: { id: string }) => id)).toEqual([
      late.body.appointment.id,
    ]);
  });

  test("PEOPLE-11: a manager away until noon is stood in for until then, and hears what comes after", async () => {
    const forYou = expect.stringMatching(/^For you/);
    await opens("leeds", { maya: MORNING });
    await claims(await asks("leeds"));
    // Nobody stands in: the general manager hears it.
    expect(await subjects("grace", "leeds")).toContainEqual(forYou);
    await opens("ripon", { maya: { ...MORNING, substitute: "sam" } });
    const owen = await asks("ripon", "Owen");
    expect(owen.commitment.accountable.id).toBe("sam");
    expect((await claims(owen)).owner.id).toBe("sam");
    expect(await subjects("sam", "ripon")).toContainEqual(forYou);
    for (const dealer of ["leeds", "ripon"]) expect(await subjects("maya", dealer)).toEqual([]);
    await kept.clockReaches("2027-05-05T13:00:00+01:00");
    const told = await subjects("sam", "ripon");
    const dana = await asks("ripon", "Dana");
    expect(dana.commitment.accountable.id).toBe("maya");
    expect((await claims(dana)).owner.id).toBe("maya");
    expect(await subjects("maya", "ripon")).toContainEqual(forYou);
    expect(await subjects("sam", "ripon")).toEqual(told);
  });

  test("PEOPLE-11: who falls ill is away from the next minute on, and a stretch without time is refused", async () => {
    await opens("derby");
    const bearer = await kept.signIn("care@aurora.example");
    const put = (absence: object) => {
      const body = dealerWhere("derby", { ana: absence });
      return kept.call("PUT", "/v1/admin/dealers/derby", { bearer, body });
    };
    const empty = await put({ ...AFTERNOON, throughTime: "13:00" });
    expect([empty.status, empty.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: "/staff/3/absences/0/throughTime" })],
    ]);
    const odd = await put({ ...AFTERNOON, fromTime: "13:01" });
    expect(odd.body.errors[0].pointer).toBe("/staff/3/absences/0/fromTime");
    const { reference } = await asks("derby");
    const owner = async () => {
      const path = `/v1/admin/cases/${reference}/commitments`;
      const body = { kind: "update", what: "Tell her", due: { by: "tomorrow" } };
      const made = await kept.call("POST", path, { bearer: await as("maya", "derby"), body });
      return made.body.owner?.id;
    };
    expect(await owner()).toBe("ana");
    expect((await put({ ...AFTERNOON, fromTime: "10:00" })).status).toBe(200);
    await kept.passes("PT1M");
    expect(await owner()).toBe("maya");
  });

  test("HANDOFF-8: who stands in for the person asked takes over what is offered", async () => {
    await opens("dover", { maya: { ...MORNING, substitute: "sam" } });
    const { reference, commitment } = await asks("dover");
    const act = async (what: string, body: object, who: string) =>
      kept.call("POST", `/v1/admin/cases/${reference}/commitments/${commitment.id}/${what}`, {
        bearer: await as(who, "dover"),
        body,
      });
    const offer = { to: { staff: "maya" }, note: "She asked for you" };
    expect((await act("handoff", offer, "ana")).status).toBe(200);
    expect(await subjects("sam", "dover")).toContainEqual(expect.stringMatching(/Rosa/));
    expect((await act("accept", {}, "luis")).status).toBe(403);
    expect((await act("accept", {}, "sam")).body.owner.id).toBe("sam");
  });
});
