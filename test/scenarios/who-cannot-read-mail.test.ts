import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { shown } from "./harness/shown.ts";

describe("booked while the customer is on the line", () => {
  let kept: Kept;
  let ana: string;
  let people = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const openCase = async (customer: object) => {
    people += 1;
    const { body } = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: {
        customer: { name: "Rosa Marin", ...customer },
        department: "sales",
        topic: "Test drive",
      },
    });
    const at = (path = "") => `/v1/admin/cases/${body.reference}${path}`;
    const post = (path: string, sent: object = {}) =>
      kept.call("POST", at(path), { bearer: ana, body: sent });
    return {
      post,
      book: (sent: object) => post("/appointments", { service: "test-drive", ...sent }),
      read: async () => (await kept.call("GET", at(), { bearer: ana })).body,
    };
  };
  const byPhone = () => openCase({ phone: `020 7946 0${200 + people}` });

  test("CONFIRMATION-6: who was told on the phone is owed no call, and that is proof", async () => {
    const matter = await byPhone();
    const booked = await matter.book({ start: "2027-05-06T10:00:00+01:00" });
    expect(booked.status).toBe(201);
    expect(booked.body.commitments).toEqual([]);
    await kept.settle();
    const { timeline, commitments } = await matter.read();
    expect(commitments).toEqual([]);
    expect(timeline).toContainEqual(
      expect.objectContaining({
        type: "appointment.booked",
        by: "Ana Lopez",
        text: expect.stringContaining("told on the phone"),
      }),
    );
    await kept.clockReaches("2027-05-06T12:00:00+01:00");
    const { id } = booked.body.appointment;
    expect(await matter.post(`/appointments/${id}/status`, { status: "no-show" })).toMatchObject({
      status: 200,
      body: { status: "no-show" },
    });
  });

  test("CONFIRMATION-6: who was not told is owed the call; a move says so anew", async () => {
    const matter = await byPhone();
    const start = "2027-05-17T10:00:00+01:00";
    const booked = await matter.book({ start, toldOnThePhone: false });
    expect(booked.body.commitments).toEqual([
      expect.objectContaining({ kind: "callback", status: "open" }),
    ]);
    const { id } = booked.body.appointment;
    const states = async () =>
      (await matter.read()).commitments.map(({ status }: { status: string }) => status).toSorted();
    const moved = await matter.post(`/appointments/${id}/reschedule`, {
      start: "2027-05-17T12:00:00+01:00",
      toldOnThePhone: true,
    });
    expect(moved.status).toBe(200);
    expect(await states()).toEqual(["withdrawn"]);
    await matter.post(`/appointments/${id}/reschedule`, { start: "2027-05-18T12:00:00+01:00" });
    expect(await states()).toEqual(["open", "withdrawn"]);
  });

  test("CONFIRMATION-6: of a customer with an address nobody says so unasked", async () => {
    const email = "has-mail@example.com";
    const matter = await openCase({ email });
    await matter.book({ start: "2027-05-19T10:00:00+01:00" });
    const told = await matter.book({ start: "2027-05-19T12:00:00+01:00", toldOnThePhone: true });
    expect(told.status).toBe(201);
    await kept.settle();
    const lines = (await matter.read()).timeline
      .filter(({ type }: { type: string }) => type === "appointment.booked")
      .map(({ text }: { text: string }) => text.includes("told on the phone"));
    expect(lines.toSorted()).toEqual([false, true]);
    // Who was told has it in writing too.
    const mails = await kept.inbox(email);
    expect(mails.filter(({ subject }) => subject.includes("Test drive"))).toHaveLength(2);
  });

  test("CONFIRMATION-7: nobody is called to confirm a visit that has begun or was missed", async () => {
    const came = await byPhone();
    const first = await came.book({ start: "2027-05-07T10:00:00+01:00", toldOnThePhone: false });
    const missed = await byPhone();
    await missed.book({ start: "2027-05-07T12:00:00+01:00", toldOnThePhone: false });
    await kept.clockReaches("2027-05-07T10:00:00+01:00");
    const { id } = first.body.appointment;
    await came.post(`/appointments/${id}/status`, { status: "arrived" });
    await kept.settle();
    expect((await came.read()).commitments).toMatchObject([{ status: "withdrawn" }]);
    expect((await missed.read()).commitments).toMatchObject([{ status: "open" }]);
    await kept.clockReaches("2027-05-07T13:05:00+01:00");
    expect(await missed.read()).toMatchObject({
      appointments: [{ status: "missed-unconfirmed" }],
      commitments: [{ status: "withdrawn" }],
    });
  });
});

describe("who the customer is", () => {
  let kept: Kept;
  let ana: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const book = async (start: string, customer: object) => {
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: "bath", service: "test-drive", start, customer },
    });
    expect(status).toBe(201);
    const at = (path = "") => `/v1/admin/cases/${body.reference}${path}`;
    return {
      ...body,
      read: async () => (await kept.call("GET", at(), { bearer: ana })).body,
      put: (path: string, sent: object, headers = {}) =>
        kept.call("PUT", at(path), { bearer: ana, body: sent, headers }),
      own: (bearer: string) => kept.call("GET", `/v1/cases/${body.reference}`, { bearer }),
      change: (sent: object, bearer = body.caseToken) =>
        kept.call("PUT", `/v1/cases/${body.reference}/customer`, { bearer, body: sent }),
    };
  };
  const linkOf = (text: string, path: RegExp) => new URL(path.exec(text)![0]);
  const tokenIn = (text: string) =>
    linkOf(text, /http:\/\/\S+\/c\/[^\s#)>]+/).searchParams.get("t")!;
  const find = async (sent: object) =>
    (await kept.call("POST", "/v1/admin/dealers/bath/find", { bearer: ana, body: sent })).body.items
      .length;

  test("CASE-7: a corrected address gets a new link, the old one hears that it is no more", async () => {
    const wrong = "rosa.typo@example.com";
    const right = "rosa.right@example.com";
    const customer = { name: "Rosa Martin", email: wrong, phone: "020 7946 0301" };
    const visit = await book("2027-05-17T10:00:00+01:00", customer);
    const before = (await kept.inbox(wrong)).length;
    const corrected = await visit.put("/customer", {
      name: "Rosa Marin",
      email: right,
      phone: "020 7946 0302",
      language: "de",
      vehicle: { registration: "AB12 CDE" },
    });
    expect(corrected).toMatchObject({
      status: 200,
      body: {
        customer: { name: "Rosa Marin", email: right, phone: "+442079460302", language: "de" },
        vehicle: { registration: "AB12 CDE" },
      },
    });
    expect(corrected.headers.get("etag")).toBe('"1"');
    const told = (await kept.inbox(wrong)).slice(before);
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain(visit.reference);
    expect(told[0]!.text).toContain("020 7946 0100");
    expect(told[0]!.text + told[0]!.html).not.toMatch(/Rosa M|Test drive|\/c\/|right/);
    const [link] = await kept.inbox(right);
    expect(link!.text).toContain("Guten Tag Rosa Marin");
    expect((await visit.own(visit.caseToken)).status).toBe(404);
    expect((await visit.own(tokenIn(link!.text))).status).toBe(200);
    expect(await find({ email: wrong })).toBe(0);
    expect(await find({ email: right })).toBe(1);
    expect(await find({ phone: "020 7946 0301" })).toBe(0);
    expect(await find({ registration: "ab12cde" })).toBe(1);
    const line = (await visit.read()).timeline.find(
      ({ type }: { type: string }) => type === "case.customer-changed",
    );
    expect(line).toMatchObject({ by: "Ana Lopez" });
    expect(line.text).not.toContain("@");
  });

  test("CASE-13: an address of the house is no customer's, corrected or in a new case", async () => {
    const customer = { name: "Rosa Marin", phone: "020 7946 0309" };
    const visit = await book("2027-05-18T14:00:00+01:00", customer);
    const opened = (email: string) =>
      kept.call("POST", "/v1/admin/dealers/bath/cases", {
        bearer: ana,
        body: { department: "service", topic: "Tyres", customer: { ...customer, email } },
      });
    const house = ["ana@bath.example", "Luis@bath.example", "hello@bath.example"];
    // The same mailbox by another name, and the brand, which sees all of it.
    for (const email of [...house, "ana+rosa@bath.example", "care@aurora.example"]) {
      const refused = await visit.put("/customer", { ...customer, email });
      expect([refused.status, refused.body.errors[0].pointer], email).toEqual([422, "/email"]);
      const { status, body } = await opened(email);
      expect([status, body.errors[0].pointer], email).toEqual([422, "/customer/email"]);
    }
    expect((await visit.read()).customer.email).toBeUndefined();
    const desk = await AtDesk.as(kept, "ana@bath.example", "bath");
    const page = "/desk/dealers/bath/book";
    const asks = async (email: string) =>
      desk.sends(page, {
        ...customer,
        key: await desk.hidden(page, "key"),
        service: "test-drive",
        start: "2027-05-19T11:00:00+01:00",
        email,
      });
    for (const email of ["ana@bath.example", "luis+x@bath.example", "care@aurora.example"]) {
      const refused = await asks(email);
      expect([refused.status, refused.text.includes('href="#email"')], email).toEqual([422, true]);
      expect(await kept.inbox(email)).not.toContainEqual(
        expect.objectContaining({ subject: expect.stringContaining("19 May") }),
      );
    }
    expect((await asks("somebody-else@example.com")).status).toBe(303);
  });

  test("CASE-7: of two who correct at once the slower is told, and nothing said changes nothing", async () => {
    const customer = { name: "Owen Price", email: "owen@example.com" };
    const visit = await book("2027-05-18T10:00:00+01:00", customer);
    const seen = { "if-match": '"0"' };
    expect((await visit.put("/customer", customer, seen)).headers.get("etag")).toBe('"0"');
    const phone = "020 7946 0310";
    expect((await visit.put("/customer", { ...customer, phone }, seen)).status).toBe(200);
    expect((await visit.put("/customer", customer, seen)).status).toBe(412);
    expect((await visit.put("/customer", { name: "Owen" })).status).toBe(422);
    expect((await visit.put("/customer", { ...customer, phone: "12" })).body.errors).toEqual([
      expect.objectContaining({ pointer: "/phone" }),
    ]);
    const contact = {
      phones: [{ label: "work", number: "020 7946 0311" }],
      never: ["work"],
      authorised: [{ name: "Gwen Price" }],
    };
    const changed = await visit.put("/contact", contact, { "if-match": '"1"' });
    expect(changed).toMatchObject({ status: 200, body: { contact: { never: ["work"] } } });
    expect(await find({ name: "gwen" })).toBe(1);
    const { timeline } = await visit.read();
    expect(timeline).toContainEqual(
      expect.objectContaining({ type: "case.contact-changed", by: "Ana Lopez" }),
    );
  });

  test("CASE-7: the desk puts it right on a page, and says when a colleague was faster", async () => {
    const customer = { name: "Gwen Hall", email: "gwen@example.com", phone: "020 7946 0350" };
    const visit = await book("2027-05-24T10:00:00+01:00", customer);
    const desk = await AtDesk.as(kept, "ana@bath.example", "bath");
    const page = `/desk/cases/${visit.reference}/customer`;
    const seen = await desk.hidden(page, "seen");
    const fields = { name: "Gwen Hill", email: customer.email, phone: customer.phone };
    expect(await desk.sends(page, { ...fields, seen: '"0"' })).toMatchObject({ status: 303 });
    expect(seen).toContain("0");
    expect((await visit.read()).customer.name).toBe("Gwen Hill");
    const late = await desk.sends(page, { ...fields, name: "Gwen Hull", seen: '"0"' });
    expect(late.status).toBe(422);
    expect(late.text).toContain("Somebody changed this in the meantime");
    const how = await desk.sends(`/desk/cases/${visit.reference}/contact`, {
      "phone0-number": "020 7946 0351",
      "phone0-label": "work",
      "phone0-never": "yes",
      seen: '"1"',
    });
    expect(how.status).toBe(303);
    expect((await visit.read()).contact).toMatchObject({ never: ["work"] });
  });

  test("CASE-7: what bounced at the old address is confirmed at the new one", async () => {
    const dead = "bounce@simulator.amazonses.com";
    const visit = await book("2027-05-19T10:00:00+01:00", {
      name: "Rosa Marin",
      email: dead,
      phone: "020 7946 0320",
    });
    await kept.settle();
    expect(await visit.read()).toMatchObject({
      appointments: [{ status: "unconfirmed" }],
      commitments: [{ status: "open" }],
    });
    const email = "rosa.alive@example.com";
    await visit.put("/customer", { name: "Rosa Marin", email, phone: "020 7946 0320" });
    const mails = await kept.inbox(email);
    expect(mails.filter(({ attachments }) => attachments.length > 0)).toHaveLength(1);
    expect(await visit.read()).toMatchObject({
      appointments: [{ status: "confirmed" }],
      commitments: [{ status: "withdrawn" }],
    });
  });

  test("CASE-8: a customer's own address counts once the mail to it was opened and said yes to", async () => {
    const old = "rosa.old@example.com";
    const fresh = "rosa.new@example.com";
    const visit = await book("2027-05-20T10:00:00+01:00", { name: "Rosa", email: old });
    const asked = await visit.change({ email: fresh, name: "Rosa Marin", phone: "020 7946 0330" });
    expect(asked).toMatchObject({
      status: 200,
      body: {
        customer: { name: "Rosa Marin", phone: "+442079460330", email: old },
        pendingEmail: { email: fresh },
      },
    });
    const [question, ...others] = await kept.inbox(fresh);
    expect(others).toEqual([]);
    expect(question!.text).toContain(visit.reference);
    expect(question!.text + question!.html).not.toMatch(/Rosa M|Test drive|\?t=/);
    const link = linkOf(question!.text, /http:\/\/\S+\/address\?k=[^\s#)>]+/);
    const path = link.pathname + link.search;
    expect((await kept.call("GET", path)).status).toBe(200);
    expect((await visit.read()).customer.email).toBe(old);
    const wrong = await kept.call("POST", `${link.pathname}?k=nonsense`, {
      headers: { origin: kept.url, "content-type": "application/x-www-form-urlencoded" },
    });
    expect(wrong.status).toBe(404);
    const headers = { origin: kept.url, "content-type": "application/x-www-form-urlencoded" };
    // ONCE-3: pressed twice, the page says the same twice.
    const shown = await (await fetch(kept.url + path)).text();
    const press = /name="press" value="([^"]+)"/.exec(shown)![1]!;
    const presses = () =>
      fetch(kept.url + path, {
        method: "POST",
        headers: { origin: kept.url },
        body: new URLSearchParams({ press }),
      });
    const both = await Promise.all([presses(), presses()]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const [one, other] = await Promise.all(both.map((answer) => answer.text()));
    expect(other).toBe(one);
    expect((await visit.read()).customer.email).toBe(fresh);
    expect((await visit.own(visit.caseToken)).status).toBe(404);
    expect((await kept.inbox(old)).at(-1)!.text).not.toMatch(/Rosa M|Test drive/);
    const token = tokenIn((await kept.inbox(fresh)).at(-1)!.text);
    expect((await visit.own(token)).body).not.toHaveProperty("pendingEmail");
    // The link has done its work.
    expect((await kept.call("POST", path, { headers })).status).toBe(404);
  });

  test("CASE-8: nobody has strangers written to, and what nobody confirms ends", async () => {
    const visit = await book("2027-05-21T10:00:00+01:00", { name: "A", email: "a@example.com" });
    expect((await visit.change({ email: "stranger-0@example.com" })).status).toBe(200);
    const first = (await kept.inbox("stranger-0@example.com"))[0]!.text;
    for (const [index, status] of [200, 200, 429].entries()) {
      const email = `stranger-${index + 1}@example.com`;
      expect((await visit.change({ email })).status).toBe(status);
    }
    const link = linkOf(first, /http:\/\/\S+\/address\?k=[^\s#)>]+/);
    expect((await kept.call("GET", link.pathname + link.search)).status).toBe(404);
    expect((await visit.change({ email: "a@example.com" })).status).toBe(429);
    expect((await visit.change({})).status).toBe(422);
    await kept.clockReaches("2027-05-12T10:00:01+01:00");
    expect((await visit.own(visit.caseToken)).body).not.toHaveProperty("pendingEmail");
  });
});

describe("told on the phone", () => {
  let kept: Kept;
  let ana: string;
  let maya: string;
  let people = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
    maya = await kept.signIn("maya@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  type Shown = { id: string; kind: string; status: string; what: string; owner: { id: string } };

  const openCase = async (customer: object) => {
    people += 1;
    const { status, body } = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: {
        customer: { name: "Rosa Marin", ...customer },
        department: "sales",
        topic: "A new key",
      },
    });
    expect(status).toBe(201);
    const at = (path = "") => `/v1/admin/cases/${body.reference}${path}`;
    const post = (path: string, sent: object = {}, bearer = ana) =>
      kept.call("POST", at(path), { bearer, body: sent });
    const promise = async (what: string, due = "2027-05-05T17:00:00+01:00") => {
      const sent = { kind: "update", what, due: { at: due } };
      const made = await post("/commitments", sent);
      expect(made.status).toBe(201);
      return made.body.id;
    };
    const calls = async (): Promise<Shown[]> => {
      await kept.settle();
      const { commitments } = (await kept.call("GET", at(), { bearer: ana })).body;
      return commitments.filter(({ what }: Shown) => /^(Tell by phone|No way)/.test(what));
    };
    return { reference: body.reference, post, promise, calls };
  };

  test("TELL-1: what is withdrawn, done and cancelled is one call, told once it is logged", async () => {
    const matter = await openCase({ phone: "020 7946 0401" });
    const key = await matter.promise("The spare key");
    const lamp = await matter.promise("The new lamp");
    await matter.post(`/commitments/${key}/withdraw`, { reason: "Does not want it" });
    const [call, ...others] = await matter.calls();
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      kind: "callback",
      status: "open",
      what: "Tell by phone: The spare key",
      owner: { id: "ana" },
      dueAt: "2027-05-05T11:00:00+01:00",
    });
    await matter.post(`/commitments/${lamp}/keep`, { outcome: "done", note: "Fitted" });
    expect(await matter.calls()).toEqual([expect.objectContaining({ id: call!.id })]);
    const done = await matter.post(`/commitments/${call!.id}/keep`, { outcome: "done" });
    expect(done).toMatchObject({ status: 422, body: { errors: [{ pointer: "/outcome" }] } });
    expect(done.body.type).toContain("/problems/not-told");
    const told = await matter.post(`/commitments/${call!.id}/keep`, {
      outcome: "reached",
      channel: "phone",
    });
    expect(told.status).toBe(200);
    // The call that told it is itself never told.
    expect(await matter.calls()).toEqual([expect.objectContaining({ status: "kept" })]);
    const { id } = (
      await matter.post("/appointments", {
        service: "test-drive",
        start: "2027-05-18T10:00:00+01:00",
      })
    ).body.appointment;
    await matter.post(`/appointments/${id}/cancel`, { reason: "The car is broken" });
    expect((await matter.calls()).map(({ status }) => status).toSorted()).toEqual(["kept", "open"]);
  });

  test("TELL-1: whoever asks for the promise has the words to say with it, in the customer's language", async () => {
    const matter = await openCase({ phone: "020 7946 0411", language: "de" });
    const key = await matter.promise("The spare key");
    await matter.post(`/commitments/${key}/withdraw`, { reason: "Does not want it" });
    const [call] = await matter.calls();
    const tells = [{ mail: "promise-withdrawn", language: "de", words: expect.any(Array) }];
    expect(call).toMatchObject({ tells });
    const [said] = (call as unknown as { tells: { words: string[] }[] }).tells;
    expect(said!.words.join(" ")).toContain("The spare key");
    expect(said!.words.join(" ")).not.toContain("http");
    const tried = await matter.post(`/commitments/${call!.id}/attempts`, {
      channel: "phone",
      outcome: "no-answer",
    });
    expect(tried).toMatchObject({ status: 200, body: { attempts: 1, tells: [said] } });
    const { body } = await kept.call("GET", `/v1/admin/cases/${matter.reference}`, { bearer: ana });
    const other = body.commitments.find(({ id }: Shown) => id === key);
    expect(other).not.toHaveProperty("tells");
  });

  test("TELL-1: what was said in the very conversation, or is a call itself, is no call", async () => {
    const matter = await openCase({ phone: "020 7946 0402" });
    const key = await matter.promise("The spare key");
    await matter.post(`/commitments/${key}/keep`, { outcome: "reached", channel: "phone" });
    const start = "2027-05-19T10:00:00+01:00";
    const { id } = (await matter.post("/appointments", { service: "test-drive", start })).body
      .appointment;
    await matter.post(`/appointments/${id}/cancel`, { toldOnThePhone: true });
    expect(await matter.calls()).toEqual([]);
    const reads = await openCase({ email: "reads@example.com", phone: "020 7946 0403" });
    const lamp = await reads.promise("The new lamp");
    await reads.post(`/commitments/${lamp}/withdraw`, { reason: "Not wanted" });
    expect(await reads.calls()).toEqual([]);
  });

  test("TELL-1: what came back is told on the phone, and at another address in writing again", async () => {
    const dead = { email: "bounce@simulator.amazonses.com", phone: "020 7946 0404" };
    const matter = await openCase(dead);
    const key = await matter.promise("The spare key");
    await kept.settle();
    await matter.post(`/commitments/${key}/withdraw`, { reason: "Not wanted" });
    expect(await matter.calls()).toMatchObject([{ kind: "callback", status: "open" }]);
    await kept.call("PUT", `/v1/admin/cases/${matter.reference}/customer`, {
      bearer: ana,
      body: { ...dead, name: "Rosa Marin", email: "rosa.again@example.com" },
    });
    // The mail of a withdrawal leaves once it cannot be undone any more.
    await kept.clockReaches("2027-05-05T10:10:00+01:00");
    expect(await matter.calls()).toMatchObject([{ status: "withdrawn" }]);
    const mails = await kept.inbox("rosa.again@example.com");
    expect(mails.some(({ text }) => text.includes("The spare key"))).toBe(true);
  });

  test("CALL-3: whom neither mail nor phone reaches is the manager's to decide about", async () => {
    const matter = await openCase({ email: `bounce+${people}@simulator.amazonses.com` });
    const key = await matter.promise("The spare key");
    await kept.settle();
    await matter.post(`/commitments/${key}/withdraw`, { reason: "Not wanted" });
    const [task, ...others] = await matter.calls();
    expect(others).toEqual([]);
    expect(task).toMatchObject({ kind: "verification", status: "open", owner: { id: "maya" } });
    expect(task!.what).toContain("No way to reach the customer (The spare key)");
    const decided = { outcome: "informed", note: "Sent a letter" };
    expect((await matter.post(`/commitments/${task!.id}/keep`, decided, maya)).status).toBe(200);
  });

  test("TELL-1: a time that we expect later is told, and a withdrawal that is undone is not", async () => {
    const matter = await openCase({ phone: "020 7946 0406" });
    const key = await matter.promise("The spare key");
    const lamp = await matter.promise("The new lamp");
    const later = { due: { at: "2027-05-06T17:00:00+01:00" }, reason: "The part is late" };
    await matter.post(`/commitments/${key}/move`, { ...later, agreedWithCustomer: false });
    expect(await matter.calls()).toMatchObject([{ what: "Tell by phone: The spare key" }]);
    await matter.post(`/commitments/${key}/keep`, { outcome: "reached", channel: "phone" });
    await matter.post(`/commitments/${lamp}/withdraw`, { reason: "Not wanted" });
    expect((await matter.post(`/commitments/${lamp}/undo`)).status).toBe(200);
    const states = (await matter.calls()).map(({ status }) => status);
    expect(states.filter((status) => status !== "withdrawn")).toEqual([]);
  });

  test("TELL-1: a promise that is late is told, unless it was kept before anybody rang", async () => {
    const matter = await openCase({ phone: "020 7946 0405" });
    const key = await matter.promise("The spare key", "2027-05-05T12:00:00+01:00");
    await kept.clockReaches("2027-05-05T12:00:00+01:00");
    expect(await matter.calls()).toMatchObject([{ status: "open" }]);
    await matter.post(`/commitments/${key}/keep`, { outcome: "reached", channel: "phone" });
    expect(await matter.calls()).toMatchObject([{ status: "withdrawn" }]);
  });

  test("TELL-1: who is to ring has the words to say in the mail about it", async () => {
    const matter = await openCase({ phone: "020 7946 0407", language: "de" });
    const key = await matter.promise("The spare key");
    await matter.post(`/commitments/${key}/withdraw`, { reason: "Not wanted" });
    expect(await matter.calls()).toMatchObject([{ status: "open" }]);
    await kept.clockReaches("2027-05-05T14:00:00+01:00");
    const mails = await kept.inbox("ana@bath.example");
    const reminder = mails.findLast(({ text }) => text.includes(matter.reference));
    expect(reminder!.text).toContain("Guten Tag Rosa Marin");
    expect(reminder!.text).toContain("The spare key");
  });
});

describe("a call on a number that we do not have", () => {
  let kept: Kept;
  let people = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const ask = async (over: object = {}) => {
    people += 1;
    const customer = { name: "Rosa Marin", email: `no-phone-${people}@example.com` };
    const body = { dealer: "bath", topic: "The smell", customer, ...over };
    return kept.call("POST", "/v1/callbacks", { body });
  };

  test("CALL-3: is asked for, and nothing is promised", async () => {
    const refused = await ask();
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/customer/phone" }] },
    });
    const either = await ask({ contact: { channels: ["email", "phone"] } });
    expect(either.status).toBe(422);
  });

  test("CALL-3: whoever wants mail and no calls has an answer in writing promised", async () => {
    const windows = [{ days: ["monday"], from: "15:00", to: "16:00" }];
    const asked = await ask({ contact: { channels: ["email"], windows } });
    expect(asked).toMatchObject({
      status: 201,
      body: {
        commitment: {
          kind: "other",
          what: "The smell",
          status: "open",
          dueAt: "2027-05-05T11:00:00+01:00",
        },
      },
    });
    const [mail] = await kept.inbox(`no-phone-${people}@example.com`);
    expect(mail!.text).toContain("About: what you wrote to us");
    expect(mail!.text).toContain(`We will write to you at no-phone-${people}@example.com`);
    expect(mail!.text).not.toMatch(/\bcall you\b/);
    const { reference, caseToken: bearer, commitment } = asked.body;
    const own = await kept.call("GET", `/v1/cases/${reference}`, { bearer });
    expect(own.body.commitments).toMatchObject([{ what: "Written answer (The smell)" }]);
    const closed = await kept.call(
      "POST",
      `/v1/admin/cases/${reference}/commitments/${commitment.id}/keep`,
      {
        bearer: await kept.signIn("ana@bath.example"),
        body: { outcome: "informed", channel: "email" },
      },
    );
    expect(closed).toMatchObject({ status: 200, body: { status: "kept" } });
  });

  test("CALL-3: one of ours promises a call where they can be called, or asked for the number", async () => {
    const bearer = await kept.signIn("ana@bath.example");
    const promised = async (customer: object, contact?: object) => {
      const opened = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
        bearer,
        body: {
          customer: { name: "Rosa Marin", ...customer },
          department: "sales",
          topic: "A key",
          ...(contact === undefined ? {} : { contact }),
        },
      });
      return kept.call("POST", `/v1/admin/cases/${opened.body.reference}/commitments`, {
        bearer,
        body: { kind: "callback", what: "The key", due: { within: "PT60M" } },
      });
    };
    const email = "ours@example.com";
    expect((await promised({ email, phone: "020 7946 0501" })).body.kind).toBe("callback");
    expect((await promised({ email })).body.kind).toBe("callback");
    expect(await promised({ email }, { channels: ["phone"] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/customer/phone" }] },
    });
  });

  test("CALL-3: a case asks for the number where it knows none, and keeps it", async () => {
    const booked = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start: "2027-05-18T10:00:00+01:00",
        customer: { name: "Rosa Marin", email: "no-number@example.com" },
      },
    });
    const { reference, caseToken: bearer } = booked.body;
    const opens = await fetch(booked.body.manageUrl, { redirect: "manual" });
    const cookie = opens.headers.getSetCookie()[0]!.split(";", 1)[0]!;
    const path = `${kept.url}/c/${reference}/calls`;
    const page = await (await fetch(path, { headers: { cookie } })).text();
    expect(page).toContain('name="phone"');
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)![1]!;
    const sends = async (fields: object) => {
      const sent = await fetch(path, {
        method: "POST",
        redirect: "manual",
        headers: { cookie, origin: kept.url },
        body: new URLSearchParams({
          form: hidden("form"),
          key: hidden("key"),
          topic: "The price",
          ...fields,
        }),
      });
      return shown(sent, cookie);
    };
    const refused = await sends({});
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#phone"');
    expect((await sends({ phone: "12" })).status).toBe(422);
    expect((await sends({ phone: "020 7946 0502" })).status).toBe(303);
    const { body } = await kept.call("GET", `/v1/cases/${reference}`, { bearer });
    expect(body.customer.phone).toBe("+442079460502");
    expect(body.commitments).toMatchObject([{ kind: "callback", what: "The price" }]);
  });
});
