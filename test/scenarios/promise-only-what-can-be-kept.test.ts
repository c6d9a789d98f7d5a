import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DAY = "2027-05-11";
const at = (time: string, date = DAY) => `${date}T${time}:00+01:00`;

/** Tuesday 11:00 at dealers open 09:00–18:00 whose one advisor of sales makes two calls an hour. */
describe("a call is promised only where it can be kept", () => {
  let kept: Kept;
  let customers = 0;
  const staff = new Map<string, string>();

  beforeAll(async () => {
    kept = await Kept.standingAt(at("11:00"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** A dealer of its own for each story, so that none takes another's places. */
  async function open(id: string, change: (document: any) => void = () => undefined) {
    const document: any = dealerDocument(id, "Europe/London");
    document.departments[0].callsPerHour = 2;
    change(document);
    await openDealer(kept, document);
    for (const person of ["ana", "maya"]) {
      staff.set(`${person}@${id}`, await kept.signIn(`${person}@${id}.example`));
    }
    return document;
  }

  function ask(dealer: string, more: object = {}) {
    customers += 1;
    const customer = { name: "Dana", email: `d${customers}@example.com`, phone: "020 7946 0124" };
    const body = { dealer, topic: "Trade-in value", customer, ...more };
    return kept.call("POST", "/v1/callbacks", { body });
  }

  async function times(dealer: string, date = DAY, department = "sales") {
    const path = `/v1/dealers/${dealer}/departments/${department}/call-times`;
    const { body } = await kept.call("GET", `${path}?from=${date}&to=${date}`);
    return body.days[0].times.map(({ due }: any) => due.slice(11, 16));
  }

  async function atDesk(dealer: string) {
    customers += 1;
    const customer = { name: "Dana", email: `d${customers}@example.com`, phone: "020 7946 0124" };
    const opened = await kept.call("POST", `/v1/admin/dealers/${dealer}/cases`, {
      bearer: staff.get(`ana@${dealer}`)!,
      body: { customer, department: "sales", topic: "Oil leak" },
    });
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const post = (who: string, to: string, body: object) =>
      kept.call("POST", `${path}${to}`, { bearer: staff.get(`${who}@${dealer}`)!, body });
    const promise = (who: string, due: object, more: object = {}) =>
      post(who, "/commitments", { kind: "callback", what: "Call Dana", due, ...more });
    const story = async () =>
      (await kept.call("GET", path, { bearer: staff.get(`maya@${dealer}`)! })).body;
    return { post, promise, story, reference: opened.body.reference as string };
  }

  test("LOAD-1, LOAD-2: who asks gets the dealer's own time while there is room, then the next hour with some", async () => {
    await open("fill");
    expect(await times("fill")).toEqual([
      "12:00",
      "13:00",
      "14:00",
      "15:00",
      "16:00",
      "17:00",
      "18:00",
    ]);
    const due = async () => (await ask("fill")).body.commitment.dueAt.slice(11, 16);
    expect([await due(), await due(), await due(), await due(), await due()]).toEqual([
      "12:00",
      "12:00",
      "13:00",
      "13:00",
      "14:00",
    ]);
    expect(await times("fill")).toEqual(["14:00", "15:00", "16:00", "17:00", "18:00"]);
  });

  test("LOAD-3: of many who ask at one moment no two get the last place", async () => {
    await open("burst");
    const asked = await Promise.all(Array.from({ length: 7 }, () => ask("burst")));
    expect(asked.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 201));
    const dues = asked.map(({ body }) => String(body.commitment.dueAt).slice(11, 16));
    expect(dues.toSorted((one, other) => one.localeCompare(other))).toEqual([
      "12:00",
      "12:00",
      "13:00",
      "13:00",
      "14:00",
      "14:00",
      "15:00",
    ]);
  });

  test("LOAD-2: a customer chooses among the times that are left, and hears the next for one that is not", async () => {
    await open("choose");
    const chosen = () => ask("choose", { due: { at: at("15:00") } });
    expect((await chosen()).body.commitment.dueAt).toBe(at("15:00"));
    expect((await chosen()).status).toBe(201);
    const full = await chosen();
    expect([full.status, full.body.type, full.body.reason]).toEqual([
      422,
      "/problems/due-cannot-be-met",
      "no-room",
    ]);
    expect(full.body.alternatives).toEqual([at("16:00"), at("17:00"), at("18:00")]);
    expect(full.body.load).toBeUndefined();
  });

  test("LOAD-4: staff hear what is promised already and the next three that hold; a manager may say why not", async () => {
    await open("desk");
    const { promise, story } = await atDesk("desk");
    const noon = { at: at("12:00") };
    await promise("ana", noon);
    await promise("ana", noon);
    const full = await promise("ana", noon);
    expect([full.status, full.body.type]).toEqual([422, "/problems/due-cannot-be-met"]);
    expect(full.body.load).toEqual({
      department: "sales",
      from: at("11:00"),
      to: at("12:00"),
      promised: 2,
      most: 2,
      owner: { id: "ana", name: "Ana Lopez", promised: 2, most: 2 },
    });
    expect(full.body.alternatives).toEqual([at("13:00"), at("14:00"), at("15:00")]);
    const override = { reason: "She flies at one" };
    const advisors = await promise("ana", noon, { override });
    expect([advisors.status, advisors.body.type]).toEqual([403, "/problems/manager-needed"]);
    const managers = await promise("maya", noon, { override });
    expect([managers.status, managers.body.dueAt]).toEqual([201, at("12:00")]);
    const { timeline } = await story();
    expect(timeline.map(({ text }: any) => text).join("\n")).toContain("She flies at one");
  });

  test("LOAD-1: a place is free again once a call is kept, withdrawn, moved or taken over elsewhere, and taken back with it", async () => {
    await open("free");
    const { post, promise } = await atDesk("free");
    const noon = { at: at("12:00") };
    const first = (await promise("ana", noon)).body.id;
    const second = (await promise("ana", noon)).body.id;
    expect(await times("free")).not.toContain("12:00");
    const keep = { outcome: "reached", channel: "phone" };
    expect((await post("ana", `/commitments/${first}/keep`, keep)).status).toBe(200);
    expect(await times("free")).toContain("12:00");
    expect((await post("ana", `/commitments/${first}/undo`, {})).status).toBe(200);
    expect(await times("free")).not.toContain("12:00");
    const later = { due: { at: at("14:00") }, reason: "She asked", agreedWithCustomer: true };
    expect((await post("ana", `/commitments/${second}/move`, later)).status).toBe(200);
    expect(await times("free")).toContain("12:00");
    const third = await promise("ana", { at: at("14:00") });
    expect(third.status).toBe(201);
    const back = { ...later, due: noon };
    expect((await post("ana", `/commitments/${second}/move`, back)).status).toBe(200);
    const none = await post("ana", `/commitments/${third.body.id}/move`, back);
    expect([none.status, none.body.reason]).toEqual([422, "no-room"]);
    await post("ana", `/commitments/${first}/withdraw`, { reason: "No longer needed" });
    expect((await post("ana", `/commitments/${third.body.id}/move`, back)).status).toBe(200);
  });

  test("LOAD-5: expecting another time takes no place, nor does what is no call", async () => {
    await open("other");
    const { post, promise } = await atDesk("other");
    const { id } = (await promise("ana", { at: at("12:00") })).body;
    const expected = { due: { at: at("15:00") }, reason: "Busy", agreedWithCustomer: false };
    expect((await post("ana", `/commitments/${id}/move`, expected)).status).toBe(200);
    const parts = { kind: "part", what: "Order it" };
    for (let count = 0; count < 3; count += 1) {
      expect((await promise("ana", { at: at("15:00") }, parts)).status).toBe(201);
    }
    expect((await promise("ana", { at: at("15:00") })).status).toBe(201);
    expect((await promise("ana", { at: at("15:00") })).status).toBe(201);
    expect((await promise("ana", { at: at("15:00") })).status).toBe(422);
  });

  test("LOAD-6: each advisor who is there makes their calls, the manager only where none is", async () => {
    await open("people", (document) => {
      const ana = document.staff.find(({ id }: any) => id === "ana");
      const bea = { ...ana, id: "bea", name: "Bea Lund", email: "bea@people.example" };
      document.staff.push({ ...bea, callsPerHour: 1 });
      ana.absences = [{ from: "2027-05-12", through: "2027-05-12" }];
      bea.absences = [];
    });
    const owners = [];
    for (let count = 0; count < 4; count += 1) {
      const { body } = await ask("people");
      owners.push(`${body.commitment.owner.id} ${body.commitment.dueAt.slice(11, 16)}`);
    }
    expect(owners).toEqual(["ana 12:00", "bea 12:00", "ana 12:00", "bea 13:00"]);
    const tomorrow = () => ask("people", { due: { at: at("11:00", "2027-05-12") } });
    expect((await tomorrow()).body.commitment.owner.id).toBe("bea");
    expect((await tomorrow()).status).toBe(422);
  });

  test("LOAD-7: without a number nothing is counted and nobody is refused", async () => {
    await open("endless", (document) => delete document.departments[0].callsPerHour);
    for (let count = 0; count < 5; count += 1) {
      expect((await ask("endless")).body.commitment.dueAt).toBe(at("12:00"));
    }
    expect(await times("endless")).toContain("12:00");
  });

  test("LOAD-2: the form offers as soon as possible, or one of the next that are free", async () => {
    await open("form");
    await ask("form", { due: { at: at("13:00") } });
    await ask("form", { due: { at: at("13:00") } });
    const shown = await fetch(`${kept.url}/d/form/call`);
    const html = await shown.text();
    const offered = [...html.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
    expect(offered.slice(0, 3)).toEqual(["", at("14:00"), at("15:00")]);
    const key = /name="key" value="([^"]*)"/.exec(html)![1]!;
    const send = (due: string) =>
      fetch(`${kept.url}/d/form/call`, {
        method: "POST",
        redirect: "manual",
        headers: { origin: kept.url },
        body: new URLSearchParams({
          key,
          department: "sales",
          topic: "Trade-in value",
          name: "Rosa",
          phone: "020 7946 0124",
          due,
        }),
      });
    const full = await send(at("13:00"));
    expect(full.status).toBe(422);
    expect(await full.text()).toContain("That time is no longer free");
    expect((await send(at("14:00"))).status).toBe(303);
    await ask("form", { due: { at: at("14:00") } });
    expect(await times("form")).toEqual(["12:00", "15:00", "16:00", "17:00", "18:00"]);
  });

  test("LOAD-4: at the desk one press takes a time that holds, and a manager says why not", async () => {
    await open("pages");
    const { promise, reference } = await atDesk("pages");
    await promise("ana", { at: at("12:00") });
    await promise("ana", { at: at("12:00") });
    const ana = await AtDesk.as(kept, "ana@pages.example", "pages");
    const maya = await AtDesk.as(kept, "maya@pages.example", "pages");
    const path = `/desk/cases/${reference}/promises`;
    const key = await ana.hidden(path, "key");
    const fields = {
      key,
      kind: "callback",
      what: "Call Dana",
      due: "at",
      date: DAY,
      time: "12:00",
    };
    const full = await ana.sends(path, fields);
    expect(full.status).toBe(422);
    expect(full.text).toContain("11:00–12:00: 2 calls are promised already, of 2");
    expect(full.text).toContain(`name="alternative" value="${at("13:00")}"`);
    expect(full.text).not.toContain(`name="override"`);
    const taken = await ana.sends(path, { ...fields, alternative: at("13:00") });
    expect(taken.status).toBe(303);
    expect(await times("pages")).toContain("13:00");
    const managers = { ...fields, key: `${key}m` };
    expect((await maya.sends(path, managers)).text).toContain(`name="override"`);
    const why = { ...managers, override: "She flies at one" };
    expect((await maya.sends(path, why)).status).toBe(303);
  });

  test("CALL-4: they reached us first: one press closes it with the proof of a call", async () => {
    await open("rang");
    const { promise, reference, story } = await atDesk("rang");
    const { id } = (await promise("ana", { at: at("12:00") })).body;
    const ana = await AtDesk.as(kept, "ana@rang.example", "rang");
    const sheet = await ana.sees(`/desk/cases/${reference}`);
    expect(sheet.text).toContain("They rang us");
    const seen = /name="seen" value="(\d+)"/.exec(sheet.text)![1]!;
    const log = `/desk/cases/${reference}/promises/${id}/log`;
    const pressed = await ana.sends(log, { seen, outcome: "rang", note: "She rang about it" });
    expect(pressed.status).toBe(303);
    const { commitments } = await story();
    expect(commitments[0].status).toBe("kept");
    await kept.passes("PT2M");
    const told = (await kept.inbox(`d${customers}@example.com`)).map(({ text }) => text).join();
    expect(told).toContain("She rang about it");
    const report = await kept.call("GET", `/v1/admin/dealers/rang/report?from=${DAY}&to=${DAY}`, {
      bearer: staff.get("maya@rang")!,
    });
    expect(report.body.medianOpenMinutesToFirstContact).toBe(0);
  });

  test("call times are asked for days of a department that there is", async () => {
    const path = (dealer: string, department: string) =>
      `/v1/dealers/${dealer}/departments/${department}/call-times`;
    const get = async (where: string) => (await kept.call("GET", where)).status;
    expect(await get(`${path("nowhere", "sales")}?from=${DAY}&to=${DAY}`)).toBe(404);
    expect(await get(`${path("northside", "attic")}?from=${DAY}&to=${DAY}`)).toBe(404);
    expect(await get(`${path("northside", "sales")}?from=${DAY}`)).toBe(422);
    expect(await get(`${path("northside", "sales")}?from=${DAY}&to=2027-05-10`)).toBe(422);
    expect(await get(`${path("northside", "sales")}?from=${DAY}&to=2027-08-11`)).toBe(422);
    expect(await get(`${path("northside", "sales")}?from=9999-12-30&to=9999-12-31`)).toBe(422);
  });
});
