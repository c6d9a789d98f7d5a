import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const BRAND = "care@aurora.example";
const DEAD = "bounce@simulator.amazonses.com";
const ADMIN = "/v1/admin/dealers/bath";

/** Wednesday morning; a callback asked for now is due at 11:00. */
describe("who answers, and who hears", () => {
  let kept: Kept;

  const as = async (person: string) =>
    kept.signIn(person.includes("@") ? person : `${person}@bath.example`);
  const staffOf = (changes: Record<string, object>) => {
    const { staff } = dealerDocument("bath", "Europe/London");
    return staff.map((member) => ({ ...member, ...changes[member.id] }));
  };
  const write = async (overrides: object, by = BRAND) => {
    const body = dealerDocument("bath", "Europe/London", overrides);
    const reply = await kept.call("PUT", ADMIN, { body, bearer: await as(by) });
    expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300);
    await kept.settle();
    return reply.body;
  };
  const ask = async (name = "Rosa Marin") => {
    const customer = {
      name,
      email: `${name.split(" ")[0]!.toLowerCase()}@example.com`,
      phone: "+442079460123",
    };
    const body = { dealer: "bath", department: "sales", topic: "The lease", customer };
    const reply = await kept.call("POST", "/v1/callbacks", { body });
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
    await kept.settle();
    return reply.body;
  };
  const caseOf = async (reference: string, by = "grace") =>
    (await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: await as(by) })).body;
  const subjects = async (to: string) => (await kept.inbox(to)).map(({ subject }) => subject);
  const healthOf = async (id: string) => {
    const { body } = await kept.call("GET", ADMIN, { bearer: await as("grace") });
    return body.staff.find((member: { id: string }) => member.id === id).mail;
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });

  test("PEOPLE-1: a manager who was replaced answers for nothing any more, and hears nothing", async () => {
    const { reference, commitment, caseToken } = await ask();
    expect(commitment.accountable.id).toBe("maya");
    await write({
      departments: [
        { id: "sales", name: "Sales", manager: "sam" },
        { id: "service", name: "Service", manager: "sam" },
      ],
      staff: staffOf({ sam: { departments: ["sales", "service"] } }),
    });
    expect((await caseOf(reference)).commitments[0].accountable.id).toBe("sam");
    const listed = await kept.call("GET", `${ADMIN}/commitments?status=open`, {
      bearer: await as("grace"),
    });
    expect(listed.body.items[0].accountable.id).toBe("sam");
    const path = `/v1/cases/${reference}/commitments/${commitment.id}/withdraw`;
    await kept.call("POST", path, { bearer: caseToken, body: {} });
    await kept.clockReaches("2027-05-06T09:05:00+01:00");
    expect(await subjects("maya@bath.example")).toEqual([]);
    expect(await subjects("sam@bath.example")).toEqual([expect.stringMatching(/No longer wanted/)]);
    // Nobody of the staff logged it.
    const [ended] = await kept.inbox("sam@bath.example");
    expect(ended!.text).toContain("has told us that they no longer want what was promised");
  });

  test("PEOPLE-2: whoever is away is stood in for in every mail, and nobody is written to in vain", async () => {
    await write({
      staff: staffOf({
        ana: { absences: [{ from: "2027-05-05", through: "2027-05-07", substitute: "luis" }] },
        maya: { absences: [{ from: "2027-05-05", through: "2027-05-07", substitute: "sam" }] },
      }),
    });
    const { body: opened } = await kept.call("POST", `${ADMIN}/cases`, {
      bearer: await as("grace"),
      body: {
        customer: { name: "Rosa Marin", email: "rosa@example.com" },
        department: "sales",
        topic: "x",
      },
    });
    const made = await kept.call("POST", `/v1/admin/cases/${opened.reference}/commitments`, {
      bearer: await as("grace"),
      body: { kind: "update", what: "Tell her", owner: "ana", due: { within: "PT300M" } },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body.accountable.id).toBe("sam");
    expect(await subjects("luis@bath.example")).toEqual([expect.stringMatching(/^For you/)]);
    expect(await subjects("ana@bath.example")).toEqual([]);
  });

  test("PEOPLE-3: an address that dies is told once, marked, given no promise, and lifted by a manager", async () => {
    const document = await write({ staff: staffOf({ ana: { email: DEAD } }) });
    expect(document.staff[3].mail).toBe("ok");
    const { reference } = await ask();
    expect(await healthOf("ana")).toBe("bounced");
    const told = expect.stringMatching(/^Ana Lopez gets none of our e-mails/);
    for (const to of ["maya", "grace", "hello"]) {
      expect(await subjects(`${to}@bath.example`), to).toContainEqual(told);
    }
    const again = await ask("Owen Price");
    expect(again.commitment.owner.id).toBe("maya");
    const maya = (await subjects("maya@bath.example")).filter((one) =>
      /none of our e-mails/.test(one),
    );
    expect(maya).toHaveLength(1);
    // What the mail would have said to Ana, her manager hears.
    expect(await subjects("maya@bath.example")).toContainEqual(
      expect.stringMatching(/^For you.*Rosa/),
    );
    const { timeline } = await caseOf(reference);
    expect(timeline.map(({ text }: { text: string }) => text)).toContainEqual(
      expect.stringMatching(/^E-mails to Ana Lopez come back/),
    );
    const lift = async (id: string, by: string) =>
      kept.call("POST", `${ADMIN}/staff/${id}/address`, { bearer: await as(by), body: {} });
    expect((await lift("ana", "luis")).status).toBe(403);
    expect((await lift("nobody", "maya")).body.type).toMatch(/person-not-found$/);
    const lifted = await lift("ana", "maya");
    expect([lifted.status, lifted.body.mail]).toEqual([200, "ok"]);
    await kept.settle();
    // The one mail it sends comes back, so everybody hears of it again.
    expect(await healthOf("ana")).toBe("bounced");
    const twice = (await subjects("maya@bath.example")).filter((one) =>
      /none of our e-mails/.test(one),
    );
    expect(twice).toHaveLength(2);
  });

  test("PEOPLE-3: what was read may be written back as it is, and another address is tried anew", async () => {
    await write({ staff: staffOf({ ana: { email: DEAD } }) });
    await ask();
    const grace = await as(BRAND);
    const read = await kept.call("GET", ADMIN, { bearer: grace });
    expect(read.body.staff[3].mail).toBe("bounced");
    const headers = { "if-match": read.headers.get("etag")! };
    const same = await kept.call("PUT", ADMIN, { bearer: grace, body: read.body, headers });
    expect([same.status, same.headers.get("etag")]).toEqual([200, headers["if-match"]]);
    expect(same.body.staff[3].mail).toBe("bounced");
    await write({ staff: staffOf({ ana: { email: "ana@elsewhere.example" } }) });
    expect(await healthOf("ana")).toBe("ok");
    // Back to the first: written anew, so it is tried anew, and it is dead again.
    await write({ staff: staffOf({ ana: { email: DEAD } }) });
    expect(await healthOf("ana")).toBe("bounced");
    const brand = await kept.call("GET", "/v1/admin/brands/aurora", { bearer: grace });
    expect(brand.body.staff[0].mail).toBe("ok");
    expect(brand.body.care.mail).toBe("ok");
    const back = await kept.call("PUT", "/v1/admin/brands/aurora", {
      bearer: grace,
      body: brand.body,
    });
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    const me = await kept.call("GET", "/v1/admin/me", { bearer: await as(DEAD) });
    expect(me.body.mail).toBe("bounced");
  });

  test("PEOPLE-3: an address that is lifted leaves the list of the service that sends, too", async () => {
    await ask();
    const mail = (await kept.inbox("ana@bath.example"))[0]!;
    const body = { id: mail.id, type: "Complaint" };
    await kept.call("POST", "/_local/mail-events", { body });
    await kept.settle();
    expect(await healthOf("ana")).toBe("complained");
    const path = `${ADMIN}/staff/ana/address`;
    await kept.call("POST", path, { bearer: await as("maya"), body: {} });
    await kept.settle();
    expect(await healthOf("ana")).toBe("ok");
    expect(await subjects("ana@bath.example")).toHaveLength(2);
  });

  test("PEOPLE-3: the desk marks who cannot be written to, lifts an address, and tries a new one", async () => {
    await write({ staff: staffOf({ ana: { email: DEAD } }) });
    await ask();
    const page = `/desk/dealers/bath/document`;
    const lift = "/desk/dealers/bath/people/ana/address";
    const luis = await AtDesk.as(kept, "luis@bath.example", "bath");
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    expect((await luis.sees(page)).text).toMatch(/Advisor · Sales · mail came back/);
    expect((await luis.sees(page)).text).not.toContain(lift);
    expect((await luis.sends(lift, {})).status).toBe(403);
    const person = `${page}/people?of=ana`;
    expect((await maya.sees(person)).text).toContain(`action="${lift}"`);
    expect((await maya.sees(`${page}/people?of=mailbox`)).location).toBe(`${page}#unheard`);
    const lifted = await maya.sends(lift, {});
    expect([lifted.status, lifted.location]).toEqual([303, `${page}?lifted=ana`]);
    expect((await maya.sees(lifted.location)).text).toContain(
      "One mail is on its way to Ana Lopez",
    );
    await kept.settle();
    expect(await healthOf("ana")).toBe("bounced");
    const save = async (email: string) => {
      const seen = (await maya.hidden(person, "seen")).replaceAll("&quot;", `"`);
      const fields = { seen, name: "Ana Lopez", email, "department.sales": "yes", sure: "yes" };
      const saved = await maya.sends(person, {
        ...fields,
        role: "advisor",
        bookable: "sales-advisor",
      });
      expect(saved.status, saved.text).toBe(303);
      await kept.settle();
    };
    const told = async () =>
      (await subjects("maya@bath.example")).filter((one) => /none of our e-mails/.test(one)).length;
    expect(await told()).toBe(2);
    await save("ana@elsewhere.example");
    expect(await healthOf("ana")).toBe("ok");
    await save(DEAD);
    expect([await healthOf("ana"), await told()]).toEqual(["bounced", 3]);
  });

  test("PEOPLE-4: a step that reaches nobody goes up at once, to the dealer's mailbox and the brand", async () => {
    const dead = (id: string) => ({ email: `bounce+${id}@simulator.amazonses.com` });
    await write(
      {
        staff: staffOf({
          ana: dead("ana"),
          maya: dead("maya"),
          sam: dead("sam"),
          grace: dead("grace"),
        }),
      },
      BRAND,
    );
    const { reference } = await ask();
    await kept.clockReaches("2027-05-05T11:00:00+01:00");
    const { commitments } = await caseOf(reference, BRAND);
    expect(commitments[0].level).toBe(4);
    expect(await subjects(BRAND)).toContainEqual(expect.stringMatching(/^Promise due now/));
  });

  test("PEOPLE-6: a preview shows each promise that the document would leave alone", async () => {
    const { commitment } = await ask();
    const { staff } = dealerDocument("bath", "Europe/London");
    const others = staff.filter(({ id }) => id !== "ana");
    const { resources } = dealerDocument("bath", "Europe/London");
    const body = dealerDocument("bath", "Europe/London", {
      staff: others,
      resources: resources.map((one) => (one.id === "ana" ? { ...one, id: "desk" } : one)),
    });
    const path = `${ADMIN}?preview=true`;
    const preview = await kept.call("PUT", path, { body, bearer: await as(BRAND) });
    expect(preview.status, JSON.stringify(preview.body)).toBe(200);
    expect(preview.body.promises).toMatchObject([
      { id: commitment.id, owner: { id: "ana" }, trouble: "owner-gone" },
    ]);
  });
});
