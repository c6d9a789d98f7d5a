import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

/** A Friday, in Toronto; the partner works from Monday to Friday and needs three of its days. */
const NOW = "2027-02-26T15:00:00-05:00";
const DUE = "2027-03-03T17:00:00-05:00";
const AT = (person: string) => `${person}@maple.example`;
const OF = (person: string) => `${person}@roadcare.example`;
const MONDAY_TO_FRIDAY = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const ROADCARE = partnerDocument("roadcare", {
  name: "Roadcare",
  purpose: "roadside assistance",
  timeZone: "America/Toronto",
  workingDays: MONDAY_TO_FRIDAY,
  openingHours: [{ dayOfWeek: MONDAY_TO_FRIDAY, opens: "09:00", closes: "17:00" }],
  leadTimes: { enrolment: "P3D" },
  sees: { enrolment: ["name", "registration", "vin", "model"] },
  staff: [
    { id: "ines", name: "Ines Alva", email: OF("ines") },
    { id: "ivo", name: "Ivo Marek", email: OF("ivo") },
  ],
  contact: { name: "Ivo Marek", email: OF("ivo") },
});
const CAR = {
  vin: "1FAHP26W49G252740",
  make: "Ford",
  model: "Taurus",
  year: 2009,
  registration: "CKLM 123",
};

describe("S1 · the cover that was not there", () => {
  let kept: Kept;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("maple", "America/Toronto"));
    await openPartner(kept, ROADCARE);
    const people = [...["luis", "sam", "grace"].map(AT), ...["ines", "ivo"].map(OF)];
    for (const email of people) tokens.set(email, await kept.signIn(email));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const as = (email: string) => tokens.get(email)!;

  async function enrols(changes: object = {}, by = AT("luis")) {
    const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
      bearer: as(by),
      body: {
        customer: { name: "Noah Roy", email: "noah@example.com", phone: "+14165550123" },
        vehicle: CAR,
        department: "service",
        topic: "Roadside cover",
      },
    });
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer: as(by),
      body: { what: "Roadside cover", partner: "roadcare", ...changes },
    });
    const act = (action: string, body: object, who: string) =>
      kept.call("POST", `${path}/commitments/${made.body.id}/${action}`, { bearer: as(who), body });
    const read = (who: string) => kept.call("GET", path, { bearer: as(who) });
    return { made, path, act, read, reference: opened.body.reference as string };
  }

  const mailsTo = async (email: string) => {
    await kept.passes("PT1M");
    return kept.inbox(email);
  };
  const tasks = (who: string, status: string) =>
    kept.call("GET", `/v1/admin/partners/roadcare/commitments?status=${status}`, {
      bearer: as(who),
    });

  test("TASK-1, S1-1: is promised for when the partner can do it, and for no day before", async () => {
    const { made } = await enrols();
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      dueAt: DUE,
      owner: { id: "luis" },
      accountable: { id: "sam" },
      task: { partner: "roadcare", name: "Roadcare", kind: "enrolment", state: "requested" },
      handoff: { to: { kind: "partner", id: "roadcare" }, answerBy: "2027-02-26T15:30:00-05:00" },
    });
    const monday = await enrols({ due: { local: "2027-03-01T17:00" } });
    expect([monday.made.status, monday.made.body.type]).toEqual([
      422,
      "/problems/earlier-than-lead-time",
    ]);
    expect(monday.made.body.earliest).toBe(DUE);
    expect((await enrols({ due: { local: "2027-03-03T17:00" } })).made.status).toBe(201);
  });

  test("TASK-1: is moved to no day before the partner can do it, until it says that it has it", async () => {
    const { act } = await enrols();
    await act("accept", {}, OF("ines"));
    const monday = {
      due: { local: "2027-03-01T17:00" },
      reason: "She needs it sooner",
      agreedWithCustomer: true,
    };
    const early = await act("move", monday, AT("luis"));
    expect([early.status, early.body.type, early.body.earliest]).toEqual([
      422,
      "/problems/earlier-than-lead-time",
      DUE,
    ]);
    const expected = await act("move", { ...monday, agreedWithCustomer: false }, AT("luis"));
    expect(expected.body.type).toBe("/problems/earlier-than-lead-time");
    const later = { ...monday, due: { local: "2027-03-05T12:00" } };
    expect((await act("move", later, AT("luis"))).body.dueAt).toBe("2027-03-05T12:00:00-05:00");
    await act("acknowledge-request", { partnerReference: "RC-77" }, OF("ines"));
    expect((await act("move", monday, AT("luis"))).body.dueAt).toBe("2027-03-01T17:00:00-05:00");
  });

  test("TASK-2: stays with whoever promised it until one of the partner takes it over", async () => {
    const { act, read } = await enrols();
    expect((await tasks(OF("ines"), "offered")).body.items).toHaveLength(1);
    const [one, other] = await Promise.all([
      act("accept", {}, OF("ines")),
      act("accept", {}, OF("ivo")),
    ]);
    expect([one.status, other.status].toSorted((left, right) => left - right)).toEqual([200, 409]);
    const { body } = await read(AT("sam"));
    expect(body.commitments[0]).toMatchObject({ accountable: { id: "sam" } });
    expect(["ines", "ivo"]).toContain(body.commitments[0].owner.id);
    expect((await tasks(OF("ines"), "offered")).body.items).toEqual([]);
    expect((await tasks(OF("ines"), "open")).body.items).toMatchObject([{ dueAt: DUE }]);
    // And the dealer's own list has it, too.
    const listed = await kept.call("GET", "/v1/admin/dealers/maple/commitments", {
      bearer: as(AT("sam")),
    });
    expect(listed.body.items).toHaveLength(1);
  });

  test("TASK-3: shows the partner its task, and leaves a trace", async () => {
    const { read, reference, act, path } = await enrols();
    const seen = await read(OF("ines"));
    expect(seen.status).toBe(200);
    expect(seen.body).toMatchObject({
      view: "partner",
      reference,
      customer: { name: "Noah Roy", phones: [] },
      vehicle: CAR,
    });
    expect(Object.keys(seen.body).toSorted((left, right) => (left < right ? -1 : 1))).toEqual([
      "commitments",
      "customer",
      "reference",
      "timeline",
      "vehicle",
      "view",
    ]);
    expect(JSON.stringify(seen.body)).not.toMatch(/noah@example|4165550123/);
    await read(OF("ines"));
    const { timeline } = (await read(AT("luis"))).body;
    const looks = timeline.filter(({ type }: { type: string }) => type === "case.partner-looked");
    expect(looks).toMatchObject([{ by: "Ines Alva", text: "Looked at it for Roadcare" }]);
    // Nothing else is theirs.
    expect((await act("withdraw", {}, OF("ines"))).status).toBe(403);
    expect((await act("handoff", { to: { staff: "sam" }, note: "x" }, OF("ines"))).status).toBe(
      403,
    );
    expect((await kept.call("GET", `${path}/readers`, { bearer: as(OF("ines")) })).status).toBe(
      404,
    );
    const note = { bearer: as(OF("ines")), body: { text: "x" } };
    expect((await kept.call("POST", `${path}/notes`, note)).status).toBe(404);
    // Declined, it is none of theirs.
    expect((await act("return", { reason: "Not our area" }, OF("ines"))).status).toBe(200);
    expect((await read(OF("ines"))).status).toBe(404);
    expect((await act("accept", {}, OF("ines"))).status).toBe(404);
  });

  test("TASK-4, S1-2: is active once the partner says under which number it has it", async () => {
    const { act, read } = await enrols();
    await act("accept", {}, OF("ines"));
    expect(
      (await act("acknowledge-request", { partnerReference: "RC-77" }, AT("luis"))).status,
    ).toBe(403);
    const first = await act("acknowledge-request", { partnerReference: "RC-77" }, OF("ivo"));
    expect(first.body.task).toMatchObject({ state: "active", partnerReference: "RC-77" });
    const again = await act("acknowledge-request", { partnerReference: "RC-77" }, OF("ines"));
    expect(again.body.etag).toBe(first.body.etag);
    const other = await act("acknowledge-request", { partnerReference: "RC-78" }, OF("ines"));
    expect(other.body.task).toMatchObject({ state: "active", partnerReference: "RC-78" });
    const { timeline } = (await read(AT("luis"))).body;
    const said = timeline.filter(
      ({ type }: { type: string }) => type === "commitment.request-acknowledged",
    );
    expect(said.map(({ text }: { text: string }) => text)).toEqual([
      "Roadcare has it under reference RC-77: Roadside cover",
      "Roadcare has it under reference RC-78, no longer RC-77: Roadside cover",
    ]);
    const done = await act("keep", { outcome: "done", note: "Enrolled" }, OF("ines"));
    expect(done.body.task.state).toBe("done");
    // Pressed again it is as it was; later it is theirs no more.
    await kept.passes("PT2H");
    expect((await read(OF("ines"))).status).toBe(404);
    expect((await tasks(OF("ines"), "kept")).body.items).toMatchObject([{ what: "enrolment" }]);
  });

  test("TASK-5, S1-5: comes back to its sender when nobody answers within 30 open minutes", async () => {
    const { read, act, path } = await enrols();
    await kept.passes("PT31M");
    const { body } = await read(AT("luis"));
    expect(body.commitments[0]).toMatchObject({ owner: { id: "luis" } });
    expect(body.commitments[0].handoff).toBeUndefined();
    expect(body.commitments[0].task).toBeUndefined();
    expect((await mailsTo(AT("luis"))).at(-1)!.subject).toContain("Still yours");
    // The second is declined, the third goes to the manager.
    const again = { to: { partner: "roadcare" }, note: "Once more" };
    expect((await act("handoff", again, AT("luis"))).body.handoff.to.kind).toBe("partner");
    await act("return", { reason: "No" }, OF("ivo"));
    const third = await act("handoff", again, AT("luis"));
    expect(third.body.handoff.to).toMatchObject({ kind: "staff", id: "sam" });
    await act("accept", {}, AT("sam"));
    // Who leads may ask all the same.
    const byLead = await act("handoff", again, AT("sam"));
    expect(byLead.body.handoff.to).toMatchObject({ kind: "partner" });
    expect(path).toContain("/cases/");
  });

  test("TASK-6, S1-3: reaches the advisor and the manager when nobody has acknowledged it by then", async () => {
    const { act } = await enrols();
    await act("accept", {}, OF("ines"));
    await kept.passes("P5DT2H1M");
    const to = async (email: string) =>
      (await kept.inbox(email)).filter(({ subject }) => subject.includes("due now")).length;
    expect(await to(AT("luis"))).toBe(1);
    expect(await to(AT("sam"))).toBe(1);
    expect(await to(OF("ines"))).toBe(1);
    expect(await to(OF("ivo"))).toBe(1);
    const task = (await kept.inbox(OF("ines"))).map(({ text }) => text).join("\n");
    expect(task).not.toMatch(/Noah|4165550123|noah@/);
  });

  test("TASK-8, S1-2: the customer reads “requested, not active yet” until it is active", async () => {
    const { act } = await enrols();
    const last = async () => (await mailsTo("noah@example.com")).at(-1)!;
    const asked = await last();
    expect(asked.subject).toBe("Requested, not active yet: Roadside cover");
    expect(asked.text).toContain("Roadcare has until Wednesday, 3 March 2027");
    expect(asked.text).toContain("There is nothing you need to do.");
    await act("accept", {}, OF("ines"));
    expect((await last()).subject).toBe(asked.subject);
    await act("acknowledge-request", { partnerReference: "RC-77" }, OF("ines"));
    const active = await last();
    expect(active.subject).toBe("Active: Roadside cover");
    expect(active.text).toContain("their reference is RC-77");
    await act("return", { reason: "Our system says no" }, OF("ines"));
    const back = await last();
    expect(back.subject).toBe("Luis Reyes has it now: Roadside cover");
    expect(back.text).toContain("There is nothing you need to do.");
    expect(back.text).not.toContain("Our system says no");
  });

  test("TASK-9: the desk asks a partner by form, and the customer's page says how far it is", async () => {
    const { act, reference, made } = await enrols({
      partner: undefined,
      kind: "other",
      due: { local: "2027-03-05T12:00" },
    });
    const desk = await AtDesk.as(kept, AT("luis"), "maple");
    const form = `/desk/cases/${reference}/promises/${made.body.id}/hand-off`;
    const { text } = await desk.sees(form);
    expect(text).toContain("Roadcare: enrolment, by Wednesday, 3 March 2027");
    const seen = await desk.hidden(form, "seen");
    const to = "partner:roadcare:enrolment";
    const offered = await desk.sends(form, { seen, to, note: "Please enrol him" });
    expect(offered.status).toBe(303);
    const sheet = await desk.sees(`/desk/cases/${reference}`);
    expect(sheet.text).toContain("Offered to Roadcare until");
    expect(sheet.text).toContain("Requested, not active yet");
    await act("acknowledge-request", { partnerReference: "RC-9" }, OF("ines"));
    const [, link = ""] = /(http\S+)/.exec((await mailsTo("noah@example.com")).at(-1)!.text) ?? [];
    const page = await new OwnBrowser(kept).opens(link);
    expect(page.text).toContain("RC-9");
    const back = { seen: await desk.hidden(`/desk/cases/${reference}`, "seen") };
    const taken = await desk.sends(form.replace("hand-off", "return"), back);
    expect(taken.status).toBe(303);
    expect((await desk.sees(`/desk/cases/${reference}`)).text).not.toContain("RC-9<");
  });

  test("TASK-7: is refused where it makes no sense", async () => {
    const refused = async (changes: object) => (await enrols(changes)).made;
    expect((await refused({ partner: "nobody" })).body.errors).toMatchObject([
      { pointer: "/partner" },
    ]);
    expect((await refused({ task: "tow" })).body.errors).toMatchObject([{ pointer: "/task" }]);
    expect((await refused({ partner: undefined, task: "enrolment" })).body.errors).toMatchObject([
      { pointer: "/task" },
    ]);
    const { act } = await enrols();
    await act("withdraw", { reason: "Not needed" }, AT("luis"));
    const closed = await act("handoff", { to: { partner: "roadcare" }, note: "x" }, AT("luis"));
    expect([closed.status, closed.body.type]).toEqual([409, "/problems/wrong-state"]);
    expect((await act("accept", {}, OF("ines"))).status).toBe(404);
  });
});
