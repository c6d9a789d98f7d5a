import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@exeter.example`;

/** Monday 2027-05-10; open 09:00–18:00, so a callback asked for at 09:00 is due at 10:00. */
describe("promises, worked by staff", () => {
  let kept: Kept;
  let ana: string;
  let stranger: string;
  let customers = 0;

  const NOW = "2027-05-10T09:00:00+01:00";

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
    await openDealer(kept, dealerDocument("exeter", "Europe/London"));
    await openDealer(kept, dealerDocument("truro", "Europe/London"));
    ana = await kept.signIn(AT("ana"));
    stranger = await kept.signIn("ana@truro.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const callback = (changes: object = {}, headers: Record<string, string> = {}) => {
    customers += 1;
    const customer = {
      name: "Rosa Marin",
      email: `rosa-${customers}@example.com`,
      phone: `+44207946${String(1_000 + customers)}`,
    };
    const body = { dealer: "exeter", topic: "My new car", customer, ...changes };
    return kept.call("POST", "/v1/callbacks", { body, headers });
  };
  const pathOf = ({ reference, commitment }: { reference: string; commitment: { id: string } }) =>
    `/v1/admin/cases/${reference}/commitments/${commitment.id}`;
  const post = (path: string, body: object = {}, bearer = ana) =>
    kept.call("POST", path, { body, bearer });
  const heard = async (to: string, about: string) =>
    (await kept.inbox(to)).filter(({ text }) => text.includes(about));

  test("a callback is answered with its owner, its time and the link to it", async () => {
    const asked = await callback();
    expect(asked.status).toBe(201);
    expect(asked.headers.get("location")).toBe(`/v1/cases/${asked.body.reference}`);
    expect(asked.body.manageUrl).toContain(`/c/${asked.body.reference}?t=${asked.body.caseToken}`);
    expect(asked.body.commitment).toMatchObject({
      kind: "callback",
      status: "open",
      department: "sales",
      owner: { id: "ana", name: "Ana Lopez" },
      accountable: { id: "maya", name: "Maya Chen" },
      promisedAt: "2027-05-10T09:00:00+01:00",
      dueAt: "2027-05-10T10:00:00+01:00",
      overdue: false,
      level: null,
      attempts: 0,
    });
  });

  test("DUE-2, T-4, T-6: a due time in words is answered with its date and offset", async () => {
    const morning = await callback({ due: { by: "tomorrow-morning" } });
    expect(morning.body.commitment.dueAt).toBe("2027-05-11T12:00:00+01:00");
    const gap = await callback({ due: { local: "2028-03-26T01:30" } });
    expect(gap.body.commitment.dueAt).toBe("2028-03-26T02:30:00+01:00");
  });

  test.each<[string, object, number, string, string?]>([
    ["an unknown field", { dux: {} }, 422, "invalid-request", "/dux"],
    ["no topic", { topic: " " }, 422, "invalid-request", "/topic"],
    [
      "two ways to say when",
      { due: { within: "PT1H", by: "tomorrow" } },
      422,
      "invalid-request",
      "/due",
    ],
    ["no such phrase", { due: { by: "soon" } }, 422, "invalid-request", "/due/by"],
    [
      "a time that has passed",
      { due: { at: "2027-05-10T07:59:59Z" } },
      422,
      "promise-in-past",
      "/due",
    ],
    ["an unknown department", { department: "boats" }, 422, "invalid-request", "/department"],
    ["an unknown dealer", { dealer: "nowhere" }, 404, "dealer-not-found"],
  ])("a callback with %s", async (_name, changes, status, code, pointer) => {
    const asked = await callback(changes);
    expect(asked.status).toBe(status);
    expect(asked.body.type).toBe(`/problems/${code}`);
    if (pointer !== undefined) expect(asked.body.errors[0].pointer).toBe(pointer);
  });

  test("the same request with its key is one case and one promise", async () => {
    const customer = { name: "Rosa Marin", email: "twice@example.com", phone: "+442079460999" };
    const ask = () => callback({ customer }, { "idempotency-key": "one" });
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1);
    const other = await callback({ customer, topic: "Else" }, { "idempotency-key": "one" });
    expect(other.body.type).toBe("/problems/idempotency-key-reused");
  });

  test("CASE-5: staff of another dealer learn nothing of it", async () => {
    const { body } = await callback();
    const path = pathOf(body);
    for (const action of ["keep", "attempts", "move", "acknowledge", "withdraw"]) {
      const tried = await post(`${path}/${action}`, {}, stranger);
      expect([action, tried.status]).toEqual([action, 404]);
    }
    const list = "/v1/admin/dealers/exeter/commitments";
    expect((await kept.call("GET", list, { bearer: stranger })).status).toBe(404);
    expect((await kept.call("GET", list)).status).toBe(401);
    expect((await post(`${path}x/acknowledge`)).body.type).toBe("/problems/commitment-not-found");
  });

  test("CALL-1, S0-3: a call to a number the customer never wants is refused", async () => {
    const { body } = await callback({
      contact: {
        phones: [
          { label: "home", number: "020 7946 0124" },
          { label: "work", number: "020 7946 0125" },
        ],
        never: ["work"],
      },
    });
    const attempt = (phone: string) =>
      post(`${pathOf(body)}/attempts`, { channel: "phone", phone, outcome: "no-answer" });
    for (const phone of ["work", "Work", "020 7946 0125", "+442079460125"]) {
      expect((await attempt(phone)).body.type).toBe("/problems/channel-not-allowed");
    }
    expect((await attempt("the moon")).body.errors[0].pointer).toBe("/phone");
    expect((await attempt("home")).body.attempts).toBe(1);
    expect((await attempt("020 7946 0199")).body.attempts).toBe(2);
  });

  test("PROMISE-2, S0-7, T-50: attempts never close; a bad time with a better one moves", async () => {
    const { body } = await callback();
    const path = pathOf(body);
    for (let count = 0; count < 6; count += 1) {
      await post(`${path}/attempts`, { channel: "phone", outcome: "no-answer" });
    }
    const due = { local: "2027-05-11T17:00" };
    const odd = await post(`${path}/attempts`, { channel: "phone", outcome: "busy", due });
    expect(odd.body.errors[0].pointer).toBe("/due");
    const moved = await post(`${path}/attempts`, { channel: "phone", outcome: "bad-time", due });
    expect(moved.body).toMatchObject({
      status: "open",
      attempts: 7,
      dueAt: "2027-05-11T17:00:00+01:00",
      originalDueAt: "2027-05-10T10:00:00+01:00",
      owner: { id: "ana" },
    });
    const own = await kept.call("GET", `/v1/cases/${body.reference}`, { bearer: body.caseToken });
    expect(own.body.commitments[0]).toMatchObject({ attempts: 7 });
  });

  test("a closed promise takes no change", async () => {
    const { body } = await callback();
    const path = pathOf(body);
    const withdrawn = await post(`${path}/withdraw`, { reason: "Solved elsewhere" });
    expect(withdrawn.body).toMatchObject({ status: "withdrawn", overdue: false });
    const kept = await post(`${path}/keep`, { outcome: "done" });
    expect([kept.status, kept.body.type]).toEqual([409, "/problems/wrong-state"]);
  });

  test("the list is by due time, in pages that keep their filter", async () => {
    const list = (query: string) =>
      kept.call("GET", `/v1/admin/dealers/exeter/commitments${query}`, { bearer: ana });
    const all = (await list("?limit=100")).body.items;
    const dues = all.map(({ dueAt }: { dueAt: string }) => Date.parse(dueAt));
    expect(dues).toEqual(dues.toSorted((left: number, right: number) => left - right));
    const ids: string[] = [];
    let cursor = "";
    do {
      const { body } = await list(`?limit=2&owner=ana${cursor}`);
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor === undefined ? "" : `&cursor=${body.nextCursor}`;
    } while (cursor !== "");
    expect(ids).toEqual(all.map(({ id }: { id: string }) => id));
    expect((await list("?owner=luis")).body).toEqual({ items: [] });
    expect((await list("?status=overdue")).body).toEqual({ items: [] });
    expect((await list("?status=withdrawn")).body.items).toHaveLength(1);
    for (const wrong of ["?limit=0", "?limit=101", "?status=late", "?cursor=x", "?page=2"]) {
      expect([wrong, (await list(wrong)).status]).toEqual([wrong, 422]);
    }
  });

  test("staff promise on a case: the advisor's own, or the one who is named", async () => {
    const { body } = await callback();
    const path = `/v1/admin/cases/${body.reference}/commitments`;
    const promise = { kind: "update", what: "Tell you about the part", due: { by: "end-of-day" } };
    const own = await post(path, promise);
    expect(own.status).toBe(201);
    expect(own.body).toMatchObject({ owner: { id: "ana" }, dueAt: "2027-05-10T18:00:00+01:00" });
    const named = await post(path, { ...promise, owner: "luis", department: "service" });
    expect(named.body).toMatchObject({ owner: { id: "luis" }, accountable: { id: "sam" } });
    const wrong = await post(path, { ...promise, owner: "nobody", appointment: "apt_none" });
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      "/owner",
      "/appointment",
    ]);
  });

  test("DUE-5: one line with a phrase is a promise, over the API and at the desk", async () => {
    const { body } = await callback();
    const path = `/v1/admin/cases/${body.reference}/commitments`;
    const what = "call Smith tomorrow-morning about the smell";
    const said = { kind: "callback", what: "call Smith about the smell", owner: { id: "ana" } };
    const made = await post(path, { what });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ ...said, dueAt: "2027-05-11T12:00:00+01:00" });
    const unsaid = await post(path, { what: said.what });
    expect([unsaid.status, unsaid.body.errors[0].pointer]).toEqual([422, "/due"]);
    const desk = await AtDesk.as(kept, AT("ana"), "exeter");
    const form = `/desk/cases/${body.reference}/promises`;
    const key = await desk.hidden(form, "key");
    expect((await desk.sends(form, { key, what })).status).toBe(303);
    const read = `/v1/admin/cases/${body.reference}`;
    const seen = await kept.call("GET", read, { bearer: ana });
    const words = seen.body.commitments.map((one: { what: string }) => one.what);
    expect(words.filter((word: string) => word === said.what)).toHaveLength(2);
  });

  test("TIMER-1, T-37: a timer delivered three times in parallel, and early, is one mail in its time", async () => {
    // Without the promises of the others, whose ladders would be climbed on the way.
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("exeter", "Europe/London"));
    const { body } = await callback({ due: { at: "2027-05-10T12:00:00Z" } });
    await kept.clockReaches("2027-05-10T12:29:00+01:00");
    const { body: armed } = await kept.call("GET", "/_local/schedules");
    const mine = armed.items.find(({ input }: { input: unknown }) =>
      JSON.stringify(input).includes(body.commitment.id),
    );
    const fire = `/_local/schedules/${mine.name}/fire`;
    await kept.call("POST", fire, { body: { times: 3 } });
    expect((await heard(AT("ana"), body.reference)).length).toBe(1);
    await kept.clockReaches("2027-05-10T12:40:00+01:00");
    expect((await heard(AT("ana"), body.reference)).length).toBe(2);
  });

  test("TIMER-2, T-38: a lost schedule escalates within ten minutes all the same", async () => {
    const { body } = await callback({ due: { at: "2027-05-10T13:15:00Z" } });
    await kept.settle();
    const { body: armed } = await kept.call("GET", "/_local/schedules");
    for (const { name } of armed.items) await kept.call("DELETE", `/_local/schedules/${name}`);
    await kept.clockReaches("2027-05-10T13:55:00+01:00");
    expect((await heard(AT("ana"), body.reference)).length).toBe(2);
    await kept.clockReaches("2027-05-10T14:25:00+01:00");
    expect(await heard(AT("maya"), body.reference)).toHaveLength(1);
  });
});
