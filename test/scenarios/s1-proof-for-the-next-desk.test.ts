import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { OwnBrowser, hiddenOf } from "./harness/own-browser.ts";
import { Kept } from "./harness/kept.ts";

const CAR = { registration: "ABCD 123", make: "Fiat", model: "500", vin: "1HGCM82633A004352" };
const COVER = "Roadside cover by Highway Help";
const NOT_FOUND = { status: 404, type: "/problems/case-not-found" };

/** "Enrolled by Monday"; four desks, and one case number that the next desk would not accept. */
describe("S1 · proof for the next desk", () => {
  let kept: Kept;
  let reference: string;
  let token: string;
  let luis: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-02-26T15:00:00-05:00");
    await openDealer(kept, dealerDocument("toronto", "America/Toronto"));
    luis = await kept.signIn("luis@toronto.example");
    const opened = await kept.call("POST", "/v1/admin/dealers/toronto/cases", {
      bearer: luis,
      body: {
        customer: { name: "Noel Tremblay", email: "noel@example.com", phone: "+14165550123" },
        vehicle: { ...CAR, odometer: { value: 41_000, unit: "km" } },
        department: "service",
        topic: "Roadside cover",
      },
    });
    reference = opened.body.reference;
    await kept.settle();
    const [mail] = await kept.inbox("noel@example.com");
    token = /\?t=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const ownCode = () => kept.call("GET", `/v1/cases/${reference}/verify-code`, { bearer: token });
  const opens = (code: string, more: object = {}) =>
    kept.call("POST", "/v1/verify", { body: { reference, code, ...more } });
  const outcome = ({ status, body: { type } }: { status: number; body: { type: string } }) => ({
    status,
    type,
  });

  test("VERIFY-1: what a customer asked for or told of is shown to nobody", async () => {
    await kept.call("POST", `/v1/cases/${reference}/commitments`, {
      bearer: token,
      body: { what: "Free towing for life", due: { by: "tomorrow" } },
    });
    expect((await ownCode()).body).toEqual({ state: "nothing-promised" });
    const page = new OwnBrowser(kept);
    const { text } = await page.opens(`/c/${reference}?t=${token}`);
    expect(text).not.toContain("For whoever helps you on the road");
  });

  test("S1-4, VERIFY-2: the next desk opens the promise with reference and code, and sees nothing of the customer", async () => {
    const made = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer: luis,
      body: {
        kind: "other",
        what: COVER,
        owner: "luis",
        due: { at: "2027-03-03T17:00:00-05:00" },
      },
    });
    expect(made.status).toBe(201);
    await kept.clockReaches("2027-03-02T09:00:00-05:00");
    const { body: shown } = await ownCode();
    expect(shown).toMatchObject({ state: "shown", what: COVER });
    expect(shown.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/);
    const by = { name: "Kim Lee", company: "Highway Help" };
    const answer = await opens(shown.code, { by });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      dealer: { name: "Toronto Motors", telephone: "+442079460100" },
      vehicle: CAR,
      promise: {
        what: COVER,
        kind: "other",
        dueAt: "2027-03-03T17:00:00-05:00",
        state: "promised",
      },
      owner: { name: "Luis Reyes", phone: "+442079460100" },
      honour: "provisional",
      until: shown.until,
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/Noel|Tremblay|example\.com|4165550123/);
  });

  test("S1-4, VERIFY-6: it is on the timeline for customer and staff, and its owner hears at once", async () => {
    await kept.settle();
    const line = `Shown to somebody with the customer’s code: ${COVER} (Kim Lee, Highway Help)`;
    const own = await kept.call("GET", `/v1/cases/${reference}`, { bearer: token });
    expect(own.body.timeline.map(({ text }: { text: string }) => text)).toContain(line);
    const atDesk = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
    const looks = atDesk.body.timeline.filter(({ text }: { text: string }) => text === line);
    expect(looks).toEqual([
      { at: "2027-03-02T09:00:00-05:00", type: "case.code-used", text: line },
    ]);
    const told = await kept.inbox("luis@toronto.example");
    expect(told.at(-1)?.subject).toContain("Shown to a partner");
    expect(told.at(-1)?.text).toContain("Kim Lee, Highway Help");
  });

  test("VERIFY-6: looking again in the same minutes is one line, and in the same hour one mail", async () => {
    const { body: shown } = await ownCode();
    const count = async () => (await kept.inbox("luis@toronto.example")).length;
    const before = await count();
    const by = { name: "Kim Lee", company: "Highway Help" };
    expect((await opens(shown.code, { by })).status).toBe(200);
    await kept.passes("PT10M");
    expect((await opens(shown.code)).status).toBe(200);
    await kept.settle();
    const { body } = await kept.call("GET", `/v1/cases/${reference}`, { bearer: token });
    const looks = body.timeline.filter(({ type }: { type: string }) => type === "case.code-used");
    expect(looks).toHaveLength(2);
    expect(await count()).toBe(before);
  });

  test("VERIFY-3: a code is read as people write it, and counts for a week after its day", async () => {
    const { body: shown } = await ownCode();
    const typed = shown.code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
    expect((await opens(` ${typed.replace(" ", "-")} `)).status).toBe(200);
    await kept.clockReaches("2027-03-03T09:00:00-05:00");
    const { body: tomorrow } = await ownCode();
    expect(tomorrow.code).not.toBe(shown.code);
    expect((await opens(shown.code)).body.until).toBe(shown.until);
    expect(shown.until).toBe("2027-03-09T19:00:00-05:00");
  });

  test("VERIFY-4: a wrong code, no such case, no reference and no code are one answer", async () => {
    const { body: shown } = await ownCode();
    const wrong = [
      await opens("00000000"),
      await opens("short"),
      await kept.call("POST", "/v1/verify", {
        body: { reference: "7KZ3MQ2W4D", code: shown.code },
      }),
      await kept.call("POST", "/v1/verify", { body: { reference: "nothing", code: shown.code } }),
    ];
    for (const answer of wrong) expect(outcome(answer)).toEqual(NOT_FOUND);
    const bodies = wrong.map(({ body: { instance: _id, ...body } }) => body);
    for (const body of bodies) expect(body).toEqual(bodies[0]);
  });

  test("VERIFY-5: the customer takes the code back and gets another; the old ones are dead at once", async () => {
    const path = `/v1/cases/${reference}/verify-code`;
    const { body: old } = await ownCode();
    const revoked = await kept.call("POST", `${path}/revoke`, { bearer: token, body: {} });
    expect(revoked.body).toEqual({ state: "revoked" });
    expect(outcome(await opens(old.code))).toEqual(NOT_FOUND);
    const renewed = await kept.call("POST", `${path}/renew`, { bearer: token });
    expect(renewed.body.state).toBe("shown");
    expect(outcome(await opens(old.code))).toEqual(NOT_FOUND);
    expect((await opens(renewed.body.code)).status).toBe(200);
    const staff = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
    expect(JSON.stringify(staff.body)).not.toContain(renewed.body.code.replace(" ", ""));
  });

  test("VERIFY-7: a code that is guessed is refused long before 10,000 tries, and a new one is tried at once", async () => {
    await kept.passes("PT10M");
    const answers = [];
    for (let guess = 0; guess < 25; guess += 1) {
      answers.push(await opens(String(guess).padStart(8, "0")));
    }
    expect(answers.slice(0, 20).map(({ status }) => status)).toEqual(Array(20).fill(404));
    expect(answers.slice(20).map(({ status }) => status)).toEqual(Array(5).fill(429));
    expect(Number(answers.at(-1)?.headers.get("retry-after"))).toBeLessThanOrEqual(600);
    const { body: shown } = await ownCode();
    expect((await opens(shown.code)).status).toBe(429);
    const path = `/v1/cases/${reference}/verify-code/renew`;
    const { body: renewed } = await kept.call("POST", path, { bearer: token });
    expect((await opens(renewed.code)).status).toBe(200);
  });

  test("VERIFY-8: a partner that served them is settled with by the manager, once, and the customer is asked nothing", async () => {
    const { body: shown } = await ownCode();
    const body = {
      reference,
      code: shown.code,
      company: "Highway Help",
      name: "Kim Lee",
      partnerReference: "HH-77",
    };
    const noted = await kept.call("POST", "/v1/verify/honoured", { body });
    expect(noted.status).toBe(201);
    expect(noted.body.settles).toEqual({
      owner: "Sam Ortiz",
      dueAt: "2027-03-04T18:00:00-05:00",
    });
    const again = await kept.call("POST", "/v1/verify/honoured", { body });
    expect(again.body).toEqual(noted.body);
    const bad = { ...body, company: "win at www.evil.example" };
    expect((await kept.call("POST", "/v1/verify/honoured", { body: bad })).status).toBe(422);
    await kept.settle();
    const { body: matter } = await kept.call("GET", `/v1/admin/cases/${reference}`, {
      bearer: luis,
    });
    const settling = matter.commitments.filter(
      ({ kind }: { kind: string }) => kind === "verification",
    );
    expect(settling).toHaveLength(1);
    expect(settling[0]).toMatchObject({
      what: `Settle with Highway Help (Kim Lee, HH-77), which says that it helped on the road: ${COVER}`,
      status: "open",
      owner: { id: "sam" },
    });
    const sam = await kept.signIn("sam@toronto.example");
    const keep = `/v1/admin/cases/${reference}/commitments/${settling[0].id}/keep`;
    const before = (await kept.inbox("noel@example.com")).length;
    const done = await kept.call("POST", keep, {
      bearer: sam,
      body: { outcome: "done", note: "Paid, their invoice 881" },
    });
    expect(done.status).toBe(200);
    await kept.passes("PT2M");
    expect(await kept.inbox("noel@example.com")).toHaveLength(before);
  });

  test("VERIFY-11: what the companies settle is not the customer's to end, nor over because all is solved", async () => {
    const { body: shown } = await ownCode();
    const asked = { reference, code: shown.code, company: "Tow and Go", name: "Lou Park" };
    expect((await kept.call("POST", "/v1/verify/honoured", { body: asked })).status).toBe(201);
    await kept.settle();
    const own = `/v1/cases/${reference}`;
    const { body: seen } = await kept.call("GET", own, { bearer: token });
    const all = seen.commitments as { id: string; status: string; what: string }[];
    const settling = all.find(({ what }) => what.includes("Tow and Go"));
    expect(settling).toMatchObject({ status: "open", settles: true });
    const path = `${own}/commitments/${settling!.id}/withdraw`;
    for (const body of [{}, { solvedElsewhere: true }]) {
      expect((await kept.call("POST", path, { bearer: token, body })).status).toBe(403);
    }
    const { text } = await new OwnBrowser(kept).opens(`/c/${reference}?t=${token}`);
    expect(text).not.toContain(`id="withdraw-${settling!.id}"`);
    // Whoever says that they helped has kept nothing by it.
    expect(all.filter(({ what }) => what === COVER)).toMatchObject([{ status: "open" }]);
  });

  test("VERIFY-9: another link, a closed case and one that is erased show nothing", async () => {
    const { body: shown } = await ownCode();
    await kept.call("POST", `/v1/admin/cases/${reference}/rotate-link`, { bearer: luis });
    await kept.passes("PT30M");
    expect(outcome(await opens(shown.code))).toEqual(NOT_FOUND);
    const mails = await kept.inbox("noel@example.com");
    token = /\?t=([\w-]+)/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "";
    const { body: fresh } = await ownCode();
    expect((await opens(fresh.code)).status).toBe(200);
    const { body: matter } = await kept.call("GET", `/v1/cases/${reference}`, { bearer: token });
    for (const { id, status, settles } of matter.commitments) {
      if (status !== "open" || settles === true) continue;
      const path = `/v1/cases/${reference}/commitments/${id}/withdraw`;
      expect((await kept.call("POST", path, { bearer: token, body: {} })).status).toBe(200);
    }
    expect(outcome(await opens(fresh.code))).toEqual(NOT_FOUND);
    await kept.call("POST", `/v1/cases/${reference}/solved-elsewhere`, { bearer: token, body: {} });
    const { body: after } = await kept.call("GET", `/v1/cases/${reference}`, { bearer: token });
    const open = (after.commitments as { status: string }[]).filter(
      ({ status }) => status === "open",
    );
    expect(open).toMatchObject([{ settles: true }]);
  });
});

describe("S1 · proof for the next desk, by pages without scripts", () => {
  let kept: Kept;
  let reference: string;
  let link: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-03-02T09:00:00-05:00");
    await openDealer(kept, dealerDocument("toronto", "America/Toronto"));
    const bearer = await kept.signIn("luis@toronto.example");
    const opened = await kept.call("POST", "/v1/admin/dealers/toronto/cases", {
      bearer,
      body: {
        customer: { name: "Noel Tremblay", email: "noel@example.com" },
        vehicle: CAR,
        department: "service",
        topic: "Roadside cover",
      },
    });
    reference = opened.body.reference;
    await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer,
      body: { kind: "other", what: COVER, due: { by: "tomorrow" } },
    });
    await kept.settle();
    const [mail] = await kept.inbox("noel@example.com");
    link = /https?:\/\/\S+\?t=[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const codeOn = (page: string) =>
    /reference moment">([0-9A-Z]{4} [0-9A-Z]{4})</.exec(page)?.[1] ?? "";

  test("VERIFY-10: a link fills the form in and shows nothing; only the button does", async () => {
    const customer = new OwnBrowser(kept);
    const own = await customer.opens(link);
    const code = codeOn(own.text);
    expect(code).toHaveLength(9);
    const agent = new OwnBrowser(kept);
    const href = `/verify?r=${reference}&c=${code.replace(" ", "")}`;
    const filled = await agent.sees(href);
    expect(filled.text).toContain(`value="${reference}"`);
    expect(filled.text).not.toContain(COVER);
    const shown = await agent.posts("/verify", { ...hiddenOf(filled.text), reference, code });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain(COVER);
    expect(shown.text).toContain("tel:+442079460100");
    expect(shown.text).not.toContain("Noel");
    const missing = await agent.posts("/verify/honoured", hiddenOf(shown.text));
    expect(missing.status).toBe(422);
    expect(missing.text).toContain("Enter the name of your company");
    const thanks = await agent.posts("/verify/honoured", {
      ...hiddenOf(shown.text),
      name: "Kim Lee",
      company: "Highway Help",
    });
    expect(thanks.text).toContain("Sam Ortiz will settle it with you by");
    const wrong = await agent.posts("/verify", { reference, code: "00000000" });
    expect(wrong.status).toBe(404);
    expect(wrong.text).toContain("Nothing can be shown");
  });

  test("VERIFY-5: the customer takes it back on their page, and shows another", async () => {
    const customer = new OwnBrowser(kept);
    const { text } = await customer.opens(link);
    const form = text.slice(text.indexOf("/verify-code"));
    const hidden = hiddenOf(`<form${form.slice(0, form.indexOf("</form>"))}`);
    const path = `/c/${reference}/verify-code`;
    const revoked = await customer.posts(path, { ...hidden, change: "revoke" });
    expect(revoked.location).toBe(`/c/${reference}#verify`);
    const without = await customer.opens(`/c/${reference}`);
    expect(without.text).toContain("You took the code back");
    expect(codeOn(without.text)).toBe("");
    await customer.posts(path, { ...hidden, change: "renew" });
    const again = codeOn((await customer.opens(`/c/${reference}`)).text);
    expect(again).toHaveLength(9);
    expect(again).not.toBe(codeOn(text));
  });
});
