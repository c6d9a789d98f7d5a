import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@oxford.example`;

/** Monday 2027-05-10 09:00; what the customer says of promises, with the case token. */
describe("the customer's last word", () => {
  let kept: Kept;
  let ana: string;
  let customers = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T09:00:00+01:00");
    await openDealer(kept, dealerDocument("oxford", "Europe/London"));
    ana = await kept.signIn(AT("ana"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function askForCall(changes: object = {}) {
    customers += 1;
    const email = `rosa-${customers}@example.com`;
    const customer = { name: "Rosa", email, phone: `+44207946${1_000 + customers}` };
    const body = { dealer: "oxford", topic: "My new car", customer };
    const asked = await kept.call("POST", "/v1/callbacks", { body: { ...body, ...changes } });
    expect(asked.status).toBe(201);
    const { reference, caseToken, commitment } = asked.body;
    return {
      email,
      caseToken,
      reference,
      own: (path: string, json: object = {}, bearer = caseToken, method = "POST") =>
        kept.call(method, `/v1/cases/${reference}${path}`, { body: json, bearer }),
      word: (action: string, json: object = {}, bearer = caseToken) =>
        kept.call("POST", `/v1/cases/${reference}/commitments/${commitment.id}/${action}`, {
          body: json,
          bearer,
        }),
      desk: (action: string, json: object = {}, bearer = ana) =>
        kept.call("POST", `/v1/admin/cases/${reference}/commitments/${commitment.id}/${action}`, {
          body: json,
          bearer,
        }),
    };
  }

  test("what was logged as kept can be confirmed, and still be denied", async () => {
    const { word, desk, email, reference, caseToken } = await askForCall();
    expect((await word("confirm")).body.type).toBe("/problems/wrong-state");
    expect((await word("dispute")).body.type).toBe("/problems/wrong-state");
    await desk("keep", { outcome: "reached", channel: "phone", note: "All said" });
    expect((await word("confirm")).body.status).toBe("kept");
    expect((await word("confirm")).status).toBe(200);
    const disputed = await word("dispute", { comment: "Nobody called me" });
    expect(disputed.body).toMatchObject({
      status: "open",
      owner: { id: "maya" },
      accountable: { id: "maya" },
      dueAt: "2027-05-10T11:00:00+01:00",
      disputedAt: "2027-05-10T09:00:00+01:00",
      level: null,
    });
    expect(disputed.body.keptAt).toBeUndefined();
    expect((await word("dispute")).body.type).toBe("/problems/wrong-state");
    const { body } = await kept.call("GET", `/v1/cases/${reference}`, {
      bearer: caseToken,
    });
    const types = body.timeline.map(({ type }: { type: string }) => type);
    expect(types).toContain("commitment.kept");
    expect(types).toContain("commitment.disputed");
    expect((await kept.inbox(email)).at(-1)!.subject).toMatch(/open again/i);
    const told = (await kept.inbox(AT("maya"))).find(({ text }) => text.includes(reference))!;
    expect(told.text).toContain("Nobody called me");
  });

  test("denied again, it goes up: general manager, then the brand's care desk", async () => {
    const { word, desk } = await askForCall();
    const owners: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      await desk("keep", { outcome: "done" });
      owners.push((await word("dispute")).body.owner.id);
    }
    expect(owners).toEqual(["maya", "grace", "brand-care", "brand-care"]);
  });

  test("a withdrawal by the staff and a move said to be agreed can be denied too", async () => {
    const withdrawn = await askForCall();
    await withdrawn.desk("withdraw", { reason: "Bought elsewhere" });
    expect((await withdrawn.word("dispute")).body).toMatchObject({ status: "open" });
    const moved = await askForCall();
    const due = { by: "tomorrow" };
    await moved.desk("move", { due, reason: "Busy", agreedWithCustomer: true });
    expect((await moved.word("dispute")).body).toMatchObject({
      dueAt: "2027-05-10T10:00:00+01:00",
      owner: { id: "maya" },
    });
    expect((await moved.word("dispute")).status).toBe(409);
  });

  test("PROMISE-7: the customer's own withdrawal is final and ends marketing", async () => {
    const { word, desk, email } = await askForCall();
    const withdrawn = await word("withdraw", { reason: "Enough" });
    expect(withdrawn.body.status).toBe("withdrawn");
    expect((await word("dispute")).body.type).toBe("/problems/wrong-state");
    expect((await desk("keep", { outcome: "done" })).status).toBe(409);
    const told = (await kept.inbox(email)).at(-1)!;
    expect(told.text).not.toContain("Enough");
    expect(told.text).toContain("About: what you wrote to us");
  });

  test("a wrong token, a token of another case, and no body at all", async () => {
    const { word, own, reference } = await askForCall();
    const other = await askForCall();
    for (const bearer of [other.caseToken, "guessed"]) {
      for (const action of ["confirm", "dispute", "withdraw"]) {
        expect((await word(action, {}, bearer)).body.type).toBe("/problems/case-not-found");
      }
      expect((await own("/commitments", {}, bearer)).status).toBe(404);
      expect((await own("/contact", {}, bearer, "PUT")).status).toBe(404);
    }
    expect((await own("/commitments/cmt_x/dispute")).body.type).toMatch(/commitment-not-found/);
    const path = `/v1/cases/${other.reference}/commitments`;
    const { body } = await kept.call("GET", `/v1/cases/${other.reference}`, {
      bearer: other.caseToken,
    });
    const bare = await kept.call("POST", `${path}/${body.commitments[0].id}/withdraw`, {
      bearer: other.caseToken,
    });
    expect([bare.status, reference.length]).toEqual([200, 10]);
  });

  test("PROMISE-8: “I was promised …” is taken at the customer's word, at most five at a time", async () => {
    const { own, reference } = await askForCall();
    const claim = (due: object, changes: object = {}) =>
      own("/commitments", { what: "The wheels are refunded", due, ...changes });
    const made = await claim({ at: "2027-04-20T12:00:00+01:00" }, { madeBy: "Ana" });
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(`/v1/cases/${reference}`);
    expect(made.body).toMatchObject({ owner: { id: "maya" }, overdue: true, kind: "other" });
    const told = await kept.inbox(AT("maya"));
    expect(told.some(({ text }) => text.includes(reference))).toBe(true);
    // What somebody typed stands at the desk alone until their address is proven.
    expect(told.some(({ text }) => text.includes("The wheels are refunded"))).toBe(false);
    const long = await claim({ at: "2027-04-09T08:59:00+01:00" });
    expect(long.body.type).toBe("/problems/promise-in-past");
    expect((await claim({ by: "tomorrow" }, { department: "boats" })).status).toBe(422);
    const many = await Promise.all(Array.from({ length: 6 }, () => claim({ by: "tomorrow" })));
    const made201 = many.filter(({ status }) => status === 201);
    expect([made201.length, many.length]).toEqual([4, 6]);
    expect((await claim({ by: "tomorrow" })).body.type).toBe("/problems/too-many-requests");
  });

  test("how the customer may be reached is replaced as a whole, and followed at once", async () => {
    const { own, desk } = await askForCall();
    const wrong = await own(
      "/contact",
      { phones: [{ label: "work", number: "12" }] },
      undefined,
      "PUT",
    );
    expect(wrong.body.errors[0].pointer).toBe("/phones/0/number");
    const contact = { phones: [{ label: "work", number: "020 7946 0125" }], never: ["work"] };
    const changed = await own("/contact", contact, undefined, "PUT");
    expect(changed.body.contact.phones[0].number).toBe("+442079460125");
    const attempt = { channel: "phone", phone: "work", outcome: "no-answer" };
    expect((await desk("attempts", attempt)).body.type).toBe("/problems/channel-not-allowed");
  });
});
