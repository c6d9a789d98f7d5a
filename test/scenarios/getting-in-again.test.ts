import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser, hiddenOf } from "./harness/own-browser.ts";

/** One that is well formed and nobody's. */
const NOBODYS = "707070707A";

describe("getting into a case again", () => {
  let kept: Kept;
  let ana: string;
  let people = 0;

  beforeAll(async () => begins());
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function begins() {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  }

  const booked = async (contact: object) => {
    people += 1;
    const { status, body } = await kept.call("POST", "/v1/callbacks", {
      body: { dealer: "bath", topic: "The key", customer: { name: "Rosa Marin", ...contact } },
    });
    expect(status).toBe(201);
    return { ...body, at: `/c/${body.reference}` };
  };
  const byMail = () => {
    const email = `again-${people}@example.com`;
    return booked({ email, phone: `020 7946 08${10 + people}` }).then((it) => ({ ...it, email }));
  };
  const byPhone = () => booked({ phone: `020 7946 08${10 + people}` });
  const codeFor = async (reference: string, bearer = ana) =>
    kept.call("POST", `/v1/admin/cases/${reference}/code`, { bearer, body: {} });
  const enters = (reference: string, code: string) =>
    kept.call("POST", `/v1/cases/${reference}/code`, { body: { code } });
  const links = async (email: string) => (await kept.inbox(email)).length;
  /** What differs from page to page by itself. */
  const bare = (text: string) => text.replaceAll(/name="press" value="[^"]*"/g, "");

  test("CASE-16: whoever has no key gets a way in, alike whether there is such a case or not", async () => {
    const own = await byMail();
    const stranger = new OwnBrowser(kept);
    const shut = await stranger.sees(own.at);
    expect(shut.status).toBe(404);
    expect(shut.text).toContain("Find your appointment");
    expect(shut.text).not.toContain("Bath");
    const none = await stranger.sees(`/c/${NOBODYS}`);
    expect(none.status).toBe(404);
    expect(bare(none.text).replaceAll(NOBODYS, own.reference)).toBe(bare(shut.text));
    const dead = await stranger.sees(`${own.at}?t=wrong`);
    expect(dead.status).toBe(404);
    expect(bare(dead.text)).toBe(bare(shut.text));
    expect((await stranger.sees("/c/NONSENSE")).status).toBe(404);
  });

  test("CASE-16: the browser that had it open says whose it was, and opens nothing", async () => {
    const own = await byMail();
    const browser = new OwnBrowser(kept);
    expect((await browser.opens(own.manageUrl)).status).toBe(200);
    browser.comesBackLater();
    const shut = await browser.sees(own.at);
    expect(shut.status).toBe(404);
    expect(shut.text).toContain('href="tel:+442079460100"');
    expect(shut.text).not.toContain("Rosa");
    expect(shut.text).not.toContain("The key");
  });

  test("CASE-16: the link goes to the known address, by address or number, and every answer is alike", async () => {
    const own = await byMail();
    const browser = new OwnBrowser(kept);
    const before = await links(own.email);
    const asks = async (reference: string, contact: string) => {
      const { status, location } = await browser.sends("/c", { reference, contact });
      return [status, location];
    };
    const sent = [303, "/c?sent=yes"];
    expect(await asks(own.reference.toLowerCase(), own.email.toUpperCase())).toEqual(sent);
    expect(await links(own.email)).toBe(before + 1);
    expect(await asks(own.reference, `020 7946 08${9 + people}`)).toEqual(sent);
    expect(await links(own.email)).toBe(before + 2);
    expect(await asks(own.reference, "eve@example.com")).toEqual(sent);
    expect(await asks(own.reference, "020 7946 0999")).toEqual(sent);
    expect(await asks(NOBODYS, own.email)).toEqual(sent);
    expect(await links("eve@example.com")).toBe(0);
    expect(await links(own.email)).toBe(before + 2);
    const page = await browser.sees("/c?sent=yes");
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining("Check your e-mail") });
  });

  test("CASE-16: what is no reference, no address and no number is said at its field", async () => {
    const browser = new OwnBrowser(kept);
    const wrong = await browser.sends("/c", { reference: "7KZ3MQ2W4D1", contact: "Rosa" });
    const shown = await browser.opens(wrong.location === "" ? "/c" : wrong.location);
    const text = wrong.status === 303 ? shown.text : wrong.text;
    expect(text).toContain('href="#reference"');
    expect(text).toContain('href="#contact"');
    expect(text).toContain('value="7KZ3MQ2W4D1"');
  });

  test("CASE-16: five looks an hour at one reference, whether it is one of ours or not", async () => {
    const own = await byMail();
    const before = await links(own.email);
    for (const reference of [own.reference, "070707070X"]) {
      const browser = new OwnBrowser(kept);
      const statuses: number[] = [];
      for (let look = 0; look < 6; look += 1) {
        const contact = `guess-${look}@example.com`;
        statuses.push((await browser.posts("/c", { reference, contact })).status);
      }
      expect(statuses, reference).toEqual([303, 303, 303, 303, 303, 429]);
    }
    // The right address comes too late, and sounds the same by the API.
    const late = await kept.call("POST", `/v1/cases/${own.reference}/link`, {
      body: { email: own.email },
    });
    expect(late).toMatchObject({ status: 202, body: { status: "accepted" } });
    expect(await links(own.email)).toBe(before);
    await kept.passes("PT1H");
    await kept.call("POST", `/v1/cases/${own.reference}/link`, { body: { email: own.email } });
    expect(await links(own.email)).toBeGreaterThan(before);
  });

  test("CASE-17: a code that the desk reads out opens the case once, by page and by API", async () => {
    const own = await byPhone();
    const made = await codeFor(own.reference);
    expect(made).toMatchObject({
      status: 201,
      body: { reference: own.reference, code: expect.stringMatching(/^\d{6}$/) },
    });
    const browser = new OwnBrowser(kept);
    const spaced = `${made.body.code.slice(0, 3)} ${made.body.code.slice(3)}`;
    const opened = await browser.posts("/c", { codeReference: own.reference, code: spaced });
    expect(opened).toMatchObject({ status: 303, location: own.at });
    const page = await browser.sees(own.at);
    expect(page.text).toContain("The key");
    expect(page.text).toContain("A code to open this case was read out");
    expect((await enters(own.reference, made.body.code)).status).toBe(404);
    const second = (await codeFor(own.reference)).body.code;
    const third = (await codeFor(own.reference)).body.code;
    // Only the newest holds.
    if (second !== third) expect((await enters(own.reference, second)).status).toBe(404);
    const entered = await enters(own.reference, third);
    expect(entered).toMatchObject({ status: 200, body: { reference: own.reference } });
    const read = await kept.call("GET", `/v1/cases/${own.reference}`, {
      bearer: entered.body.caseToken,
    });
    expect(read.status).toBe(200);
    expect(JSON.stringify(read.body)).not.toMatch(/entry|hash/);
  });

  test("CASE-17: it ends after an hour, after five tries, and with the link it was made beside", async () => {
    const own = await byPhone();
    const old = (await codeFor(own.reference)).body.code;
    const other = old === "111111" ? "222222" : "111111";
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await enters(own.reference, other)).status).toBe(404);
    }
    expect((await enters(own.reference, old)).status).toBe(404);
    const late = await byPhone();
    const { code } = (await codeFor(late.reference)).body;
    const rotated = await byPhone();
    const dead = (await codeFor(rotated.reference)).body.code;
    await kept.call("POST", `/v1/admin/cases/${rotated.reference}/rotate-link`, {
      bearer: ana,
      body: {},
    });
    expect((await enters(rotated.reference, dead)).status).toBe(404);
    await kept.passes("PT1H");
    expect((await enters(late.reference, code)).status).toBe(404);
  });

  test("CASE-17: of ten who are right at once one comes in, and of ten wrong ones five count", async () => {
    const own = await byPhone();
    const { code } = (await codeFor(own.reference)).body;
    const all = await Promise.all(Array.from({ length: 10 }, () => enters(own.reference, code)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    const other = await byPhone();
    const right = (await codeFor(other.reference)).body.code;
    const wrong = right === "111111" ? "222222" : "111111";
    await Promise.all(Array.from({ length: 9 }, () => enters(other.reference, wrong)));
    expect((await enters(other.reference, right)).status).toBe(404);
  });

  test("CASE-17: tries at one reference are counted, over all its codes and where there is none", async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      statuses.push((await enters(NOBODYS, "123456")).status);
    }
    expect(statuses.filter((status) => status === 404)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
    expect((await enters(NOBODYS, "12345")).status).toBe(422);
  });

  test("CASE-17: nobody else makes one, and nobody for whom a mail is on hand", async () => {
    const own = await byPhone();
    const elsewhere = await kept.signIn("ana@wells.example");
    expect((await codeFor(own.reference, elsewhere)).status).toBe(404);
    expect((await codeFor(own.reference, own.caseToken)).status).toBe(401);
    const mailed = await byMail();
    expect((await codeFor(mailed.reference)).status).toBe(409);
    // Nothing reaches a mailbox that is gone; nothing else would let them in.
    const [first] = await kept.inbox(mailed.email);
    await kept.call("POST", "/_local/mail-events", { body: { id: first!.id, type: "Bounce" } });
    await kept.passes("PT1M");
    const { code } = (await codeFor(mailed.reference)).body;
    expect((await enters(mailed.reference, code)).status).toBe(200);
  });

  test("CASE-17: the desk reads it from a page that shows it once", async () => {
    const own = await byPhone();
    const desk = await AtDesk.as(kept, "ana@bath.example", "bath");
    const sheet = await desk.sees(`/desk/cases/${own.reference}`);
    expect(sheet.text).toContain(`/desk/cases/${own.reference}/code`);
    const shown = await desk.sends(`/desk/cases/${own.reference}/code`, {});
    expect(shown.status).toBe(200);
    const [, first = "", last = ""] = /(\d{3}) (\d{3})<\/strong>/.exec(shown.text) ?? [];
    expect((await enters(own.reference, first + last)).status).toBe(200);
    expect((await desk.sees(`/desk/cases/${own.reference}`)).text).toContain(
      "opened with the code",
    );
  });

  test("CASE-18: thirty days after the last thing ended a link reads, and a new one changes again", async () => {
    // What the others left open would be told to somebody on each of these days.
    await kept[Symbol.asyncDispose]();
    await begins();
    const own = await byMail();
    const silent = await byPhone();
    const bearer = ana;
    for (const { reference, commitment } of [own, silent]) {
      const path = `/v1/admin/cases/${reference}/commitments/${commitment.id}/keep`;
      const answer = await kept.call("POST", path, {
        bearer,
        body: { outcome: "reached", channel: "phone" },
      });
      expect(answer.status).toBe(200);
    }
    const [mail] = await kept.inbox(own.email);
    const link = /http:\/\/\S+\/c\/[^\s#)>]+/.exec(mail!.text)![0];
    const browser = new OwnBrowser(kept);
    await browser.opens(link);
    await browser.sends(own.at, {}, `${own.at}/read`);
    const change = (token: string, reference = own.reference) =>
      kept.call("PUT", `/v1/cases/${reference}/customer`, {
        bearer: token,
        body: { name: "Rosa M" },
      });
    expect((await change(own.caseToken)).status).toBe(200);
    await kept.passes("P31D");
    ana = await kept.signIn("ana@bath.example");
    const refused = await change(own.caseToken);
    expect(refused.status).toBe(403);
    expect(refused.body.type).toMatch(/link-narrowed$/);
    const read = await kept.call("GET", `/v1/cases/${own.reference}`, { bearer: own.caseToken });
    expect(read.status).toBe(200);
    const page = await browser.opens(link);
    expect(page.text).toContain("You can only read this page now");
    const note = await browser.sends(own.at, { text: "Hello" }, `${own.at}/notes`);
    expect(note.status).toBe(403);
    expect(note.text).toContain("Hello</");
    const before = await links(own.email);
    const [form] = /<form method="post" action="[^"]*\/link">.*?<\/form>/.exec(page.text) ?? [""];
    const hidden = Object.fromEntries(
      [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const renewed = await browser.posts(`${own.at}/link`, hidden);
    expect(renewed).toMatchObject({ status: 303, location: "/c?sent=renewed" });
    expect(await links(own.email)).toBe(before + 1);
    expect((await change(own.caseToken)).status).toBe(404);
    const fresh = (await kept.inbox(own.email)).at(-1)!.text;
    const token = new URL(/http:\/\/\S+\/c\/[^\s#)>]+/.exec(fresh)![0]).searchParams.get("t")!;
    expect((await change(token)).status).toBe(200);
    // Whoever has no address is read a code, which brings a new key: who found the old one gains nothing.
    expect((await change(silent.caseToken, silent.reference)).status).toBe(403);
    const { code } = (await codeFor(silent.reference)).body;
    const entered = await enters(silent.reference, code);
    expect((await change(entered.body.caseToken, silent.reference)).status).toBe(200);
    expect((await change(silent.caseToken, silent.reference)).status).toBe(404);
    // While the key still changes things, a code opens the case beside it.
    const next = (await codeFor(silent.reference)).body.code;
    expect((await enters(silent.reference, next)).body.caseToken).toBe(entered.body.caseToken);
  });

  test("CASE-18: whoever came by a mail to an address that nobody proved renews it all the same", async () => {
    const own = await byMail();
    const path = `/v1/admin/cases/${own.reference}/commitments/${own.commitment.id}/keep`;
    await kept.call("POST", path, { bearer: ana, body: { outcome: "reached", channel: "phone" } });
    const [mail] = await kept.inbox(own.email);
    await kept.passes("P31D");
    const renews = async (link: string) => {
      const browser = new OwnBrowser(kept);
      const { text } = await browser.opens(link);
      expect(text).toContain("You can only read this page now");
      const [form] = /<form method="post" action="[^"]*\/link">.*?<\/form>/.exec(text) ?? [];
      return form === undefined ? undefined : browser.posts(`${own.at}/link`, hiddenOf(form));
    };
    // What was answered to whoever typed the address says nothing of who reads there.
    expect(await renews(own.manageUrl)).toBeUndefined();
    const before = await links(own.email);
    const link = /http:\/\/\S+\/c\/[^\s#)>]+/.exec(mail!.text)![0];
    expect(await renews(link)).toMatchObject({ status: 303, location: "/c?sent=renewed" });
    expect(await links(own.email)).toBe(before + 1);
  });
});
