import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

const NOW = "2027-03-02T09:00:00-05:00";
const OF = (person: string) => `${person}@roadcare.example`;
const AT = (person: string) => `${person}@maple.example`;
const ROADCARE = partnerDocument("roadcare", {
  name: "Roadcare",
  purpose: "roadside assistance",
  timeZone: "America/Toronto",
  leadTimes: { enrolment: "P3D" },
  sees: { enrolment: ["name", "registration"] },
  staff: [{ id: "ines", name: "Ines Alva", email: OF("ines") }],
  contact: { name: "Ines Alva", email: OF("ines") },
});
const NOT_SO = { answer: "disputed", reason: "No cover was ever bought for this car" };
const OURS = { answer: "honoured", partnerReference: "RC-41" };

const STEPS: Readonly<Record<string, object>> = {
  "acknowledge-request": { partnerReference: "R1" },
  keep: { outcome: "done", note: "Enrolled" },
};

/** "Serve now, settle later": later has come. */
describe("S1-4 · who settles it", () => {
  let kept: Kept;
  let luis: string;
  let sam: string;
  let grace: string;
  let ines: string;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("maple", "America/Toronto"));
    await openPartner(kept, ROADCARE);
    luis = await kept.signIn(AT("luis"));
    sam = await kept.signIn(AT("sam"));
    grace = await kept.signIn(AT("grace"));
    ines = await kept.signIn(OF("ines"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** A promise of roadside cover, as far as its partner has come with it. */
  async function promised(task: string[] | undefined) {
    const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
      bearer: luis,
      body: {
        customer: { name: "Noel Tremblay", email: "noel@example.com", phone: "+14165550123" },
        vehicle: { registration: "ABCD 123", make: "Fiat", model: "500" },
        department: "service",
        topic: "Roadside cover",
      },
    });
    const reference: string = opened.body.reference;
    const path = `/v1/admin/cases/${reference}`;
    const due = { at: "2027-03-12T17:00:00-05:00" };
    const asked = task === undefined ? { kind: "other", owner: "luis" } : { partner: "roadcare" };
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer: luis,
      body: { what: "Roadside cover", due, ...asked },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const act = async (action: string, body: object, bearer: string) => {
      const at = `${path}/commitments/${made.body.id}/${action}`;
      const done = await kept.call("POST", at, { bearer, body });
      expect(done.status, action).toBe(200);
    };
    await kept.settle();
    for (const step of task ?? []) await act(step, STEPS[step] ?? {}, ines);
    await kept.settle();
    const [mail] = await kept.inbox("noel@example.com");
    const [, token = ""] = /\?t=([\w-]+)/.exec(mail!.text) ?? [];
    return { reference, path, act, token };
  }

  /** The same, and somebody says that they helped. */
  async function helped(task: string[] | undefined, company = "Tow and Go", name = "Lou Park") {
    const { reference, path, act, token } = await promised(task);
    const code = () => kept.call("GET", `/v1/cases/${reference}/verify-code`, { bearer: token });
    const served = await kept.call("POST", "/v1/verify/honoured", {
      body: { reference, code: (await code()).body.code, company, name, partnerReference: "T-9" },
    });
    expect(served.status, JSON.stringify(served.body)).toBe(201);
    await kept.settle();
    const settlement = async () => {
      const { body } = await kept.call("GET", path, { bearer: sam });
      return body.commitments.find(({ settles }: { settles?: true }) => settles === true);
    };
    const { id } = await settlement();
    const settle = (body: object, bearer: string) =>
      kept.call("POST", `${path}/commitments/${id}/settle`, { bearer, body });
    return { reference, token, path, id, act, code, settlement, settle };
  }

  const lists = async () => {
    const { body } = await kept.call("GET", "/v1/admin/partners/roadcare/settlements", {
      bearer: ines,
    });
    return body.items as { id: string; what: string }[];
  };

  test.each([
    ["requested", []],
    ["accepted", ["accept"]],
    ["active", ["accept", "acknowledge-request"]],
    ["done", ["accept", "acknowledge-request", "keep"]],
  ])(
    "VERIFY-12: a task that was %s is honoured by its partner, which settles it",
    async (_, task) => {
      const { id, settle, settlement, token, path } = await helped(task);
      expect((await lists()).map((one) => one.id)).toEqual([id]);
      const before = (await kept.inbox("noel@example.com")).length;
      const done = await settle(OURS, ines);
      expect(done.status, JSON.stringify(done.body)).toBe(200);
      expect(done.body).toMatchObject({
        status: "kept",
        helped: { company: "Tow and Go", name: "Lou Park", reference: "T-9" },
        answered: { answer: "honoured", company: "Roadcare", words: "RC-41" },
      });
      expect(JSON.stringify(done.body)).not.toMatch(/Noel|Tremblay|4165550123|example\.com/);
      expect(await settlement()).toMatchObject({ status: "kept" });
      expect(await lists()).toEqual([]);
      expect((await settle(OURS, ines)).status).toBe(200);
      await kept.settle();
      expect((await kept.inbox(AT("sam"))).at(-1)?.subject).toContain("Roadcare honours it");
      // The customer is told nothing, and has nothing to deny.
      expect(await kept.inbox("noel@example.com")).toHaveLength(before);
      const own = await kept.call("GET", path.replace("/admin", ""), { bearer: token });
      const { id: promise } = own.body.commitments.find((one: { settles?: true }) => one.settles);
      const denied = await kept.call(
        "POST",
        `${path.replace("/admin", "")}/commitments/${promise}/dispute`,
        { bearer: token, body: {} },
      );
      expect(denied.status).toBe(409);
    },
  );

  test("VERIFY-12: a task that was withdrawn since is still its partner's to answer for", async () => {
    const { act, settle, id, path } = await helped(["accept"]);
    await act("withdraw", { reason: "Bought elsewhere" }, luis);
    expect((await lists()).map((one) => one.id)).toEqual([id]);
    expect((await kept.call("GET", path, { bearer: ines })).status).toBe(404);
    expect((await settle(NOT_SO, ines)).status).toBe(200);
  });

  test("VERIFY-13: what a partner disputes goes one up and is due again, and can still be honoured", async () => {
    const { settle, settlement, code, reference } = await helped(["accept"]);
    expect(await settlement()).toMatchObject({ owner: { id: "sam" } });
    await kept.clockReaches("2027-03-03T11:00:00-05:00");
    const disputed = await settle(NOT_SO, ines);
    expect(disputed.body).toMatchObject({
      status: "open",
      answered: { answer: "disputed", company: "Roadcare", words: NOT_SO.reason },
    });
    expect(await settlement()).toMatchObject({
      status: "open",
      owner: { id: "grace" },
      dueAt: "2027-03-04T18:00:00-05:00",
    });
    await kept.settle();
    for (const person of ["grace", "sam"]) {
      const mail = (await kept.inbox(AT(person))).at(-1);
      expect(mail?.subject, person).toContain("Roadcare disputes it");
      expect(mail?.text).toContain(NOT_SO.reason);
    }
    expect((await settle(NOT_SO, ines)).status).toBe(200);
    const more = await settle({ ...NOT_SO, reason: "Really not" }, ines);
    expect([more.status, more.body.type]).toEqual([409, "/problems/wrong-state"]);
    // Whoever looks with the code sees the promise and nothing of what others settle.
    const { body: own } = await code();
    const look = await kept.call("POST", "/v1/verify", { body: { reference, code: own.code } });
    expect(Object.keys(look.body).toSorted()).toEqual(
      ["dealer", "honour", "owner", "promise", "until", "vehicle"].toSorted(),
    );
    expect(look.body.promise).toMatchObject({ what: "Roadside cover", state: "requested" });
    expect((await settle(OURS, grace)).body).toMatchObject({
      status: "kept",
      answered: { company: "Maple Motors" },
    });
  });

  test.each([
    ["its own name", "Roadcare", "Kim Lee"],
    ["a longer name", "ROADCARE, Inc.", "Kim Lee"],
    ["one of its people", "Quick Tow", "ines alva"],
  ])("VERIFY-14: a partner honours no help of its own, under %s", async (_, company, name) => {
    const { settle, settlement } = await helped(["accept", "acknowledge-request"], company, name);
    const own = await settle(OURS, ines);
    expect([own.status, own.body.type]).toEqual([403, "/problems/role-not-allowed"]);
    expect(await settlement()).toMatchObject({ status: "open", owner: { id: "sam" } });
    const page = await AtDesk.on(kept, OF("ines"), "/desk/partners/roadcare");
    expect((await page.sees("/desk/partners/roadcare")).text).toContain(
      "Others say that they helped",
    );
    expect((await settle(OURS, sam)).status).toBe(200);
  });

  test("VERIFY-12: where nobody was asked, the dealer alone settles it, and no partner sees it", async () => {
    const { settle, settlement, path, id } = await helped(undefined);
    expect(await lists()).toEqual([]);
    expect((await settle(OURS, ines)).status).toBe(404);
    expect((await settle(NOT_SO, sam)).status).toBe(200);
    expect(await settlement()).toMatchObject({ owner: { id: "grace" } });
    const kept2 = await kept.call("POST", `${path}/commitments/${id}/settle`, {
      bearer: grace,
      body: { answer: "honoured" },
    });
    expect(kept2.status).toBe(422);
    expect((await settle(OURS, grace)).status).toBe(200);
  });

  test("VERIFY-12: nothing else of a settlement is a partner's to do", async () => {
    const { path, id } = await helped([]);
    for (const [action, body] of [
      ["keep", { outcome: "done", note: "Paid" }],
      ["accept", {}],
      ["return", { reason: "No" }],
      ["acknowledge-request", { partnerReference: "R2" }],
    ] as const) {
      const at = `${path}/commitments/${id}/${action}`;
      expect((await kept.call("POST", at, { bearer: ines, body })).status, action).toBe(404);
    }
  });

  test("VERIFY-12, VERIFY-13: both desks show the two answers, and the customer that it is not theirs", async () => {
    const { reference, id, settlement, token } = await helped([
      "accept",
      "acknowledge-request",
      "keep",
    ]);
    const desk = await AtDesk.on(kept, OF("ines"), "/desk/partners/roadcare");
    const list = await desk.sees("/desk/partners/roadcare");
    const page = `/desk/partners/roadcare/tasks/${reference}/${id}`;
    expect(list.text).toContain(page);
    const shown = await desk.sees(page);
    expect(shown.text).toContain("We honour it");
    expect(shown.text).toContain("We dispute it");
    expect(shown.text).not.toContain("Noel");
    const hidden = (text: string, name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "";
    const seen = { form: hidden(shown.text, "form"), seen: hidden(shown.text, "seen") };
    const empty = await desk.sends(page, { ...seen, answer: "honoured" });
    expect([empty.status, empty.text.includes("Your reference for it: is missing")]).toEqual([
      422,
      true,
    ]);
    const pressed = await desk.sends(page, { ...seen, ...NOT_SO });
    expect([pressed.status, pressed.location]).toEqual([303, "/desk/partners/roadcare"]);
    expect((await desk.sends(page, { ...seen, ...NOT_SO })).status).toBe(412);
    const { text } = await new OwnBrowser(kept).opens(`/c/${reference}?t=${token}`);
    expect(text).toContain("There is nothing for you to do or to pay.");
    expect(text).not.toContain(NOT_SO.reason);
    const manager = await AtDesk.as(kept, AT("grace"), "maple");
    const sheet = await manager.sees(`/desk/cases/${reference}`);
    expect(sheet.text).toContain(`Roadcare disputes it: ${NOT_SO.reason}`);
    const { text: fresh } = sheet;
    const form = fresh.slice(fresh.indexOf(`promises/${id}/settle`));
    const done = await manager.sends(`/desk/cases/${reference}/promises/${id}/settle`, {
      form: hidden(fresh, "form"),
      seen: hidden(form, "seen"),
      ...OURS,
    });
    expect(done.status).toBe(303);
    expect(await settlement()).toMatchObject({ status: "kept" });
  });
});
