import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

/** What a stranger would have us mail in the dealer's name. */
const BAIT = "Confirm your account at https://evil.example/login now";
const EVIL = /evil\.example|Confirm your account/;

/** Wednesday 2027-05-05 10:00 in Bath. */
describe("what a stranger typed", () => {
  let kept: Kept;
  let ana: string;

  beforeEach(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterEach(async () => kept[Symbol.asyncDispose]());

  const victim = { name: "Vera Cole", email: "vera@example.com", phone: "020 7946 0111" };
  const vehicle = { registration: "EVIL.EXAMPLE", make: BAIT, model: "evil.example" };
  const contact = {
    phones: [{ label: "evil.example", number: "020 7946 0112" }],
    authorised: [{ name: "Ed", relation: "evil.example" }],
  };

  async function asks(customer: object = victim) {
    const topic = BAIT;
    const words = { dealer: "bath", topic, message: BAIT, customer, vehicle, contact };
    const { status, body } = await kept.call("POST", "/v1/callbacks", { body: words });
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  }

  async function books() {
    const address = {
      streetAddress: BAIT,
      addressLocality: "evil.example",
      postalCode: "evil.example",
      addressCountry: "GB",
    };
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "inspection",
        start: "2027-05-10T10:00:00+01:00",
        location: { kind: "home", address },
        customer: victim,
        vehicle,
        contact,
        notes: BAIT,
      },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  }

  async function evilMails(): Promise<string[]> {
    const mails = await kept.allMails();
    return mails
      .filter((mail) => EVIL.test(JSON.stringify([mail, ...decoded(mail.attachments)])))
      .map(({ to, subject }) => `${to}: ${subject}`);
  }

  function decoded(parts: readonly { content: string }[]): string[] {
    return parts.map(({ content }) => Buffer.from(content, "base64").toString());
  }

  /** The link to the case in the last mail to an address, as it stands there. */
  async function linkFor(email: string): Promise<URL> {
    const mails = await kept.inbox(email);
    return new URL(/http:\/\/\S+\/c\/[^\s#)>]+/.exec(mails.at(-1)!.text)![0]);
  }

  test("ABUSE-2: is in no mail to anybody, through whatever door it comes", async () => {
    const { reference, caseToken: bearer, commitment } = await asks();
    const own = (method: string, path: string, body: object) =>
      kept.call(method, `/v1/cases/${reference}${path}`, { bearer, body });
    const due = { local: "2027-05-04T12:00" };
    const said = [
      await own("POST", "/commitments", { what: BAIT, madeBy: "evil.example", due }),
      await own("POST", `/commitments/${commitment.id}/withdraw`, { reason: BAIT }),
      await own("PUT", "/contact", {
        ...contact,
        windows: [{ days: ["sunday"], from: "19:00", to: "20:00" }],
      }),
      await own("PUT", "/customer", { email: "other@example.com" }),
    ];
    expect(said.map(({ status }) => status)).toEqual([201, 200, 200, 200]);
    const visit = await books();
    const place = `/v1/cases/${visit.reference}/appointments/${visit.appointment.id}`;
    const moved = { bearer: visit.caseToken, body: { start: "2027-05-11T10:00:00+01:00" } };
    expect((await kept.call("POST", `${place}/reschedule`, moved)).status).toBe(200);
    await kept.call("POST", `/v1/cases/${visit.reference}/link`, { body: { email: victim.email } });
    const ended = { bearer: visit.caseToken, body: { reason: BAIT } };
    // A day later everybody has been reminded, and told that we are late.
    await kept.passes("PT24H");
    expect((await kept.call("POST", `${place}/cancel`, ended)).status).toBe(200);
    await kept.passes("PT24H");
    expect((await kept.allMails()).length).toBeGreaterThan(12);
    expect(await evilMails()).toEqual([]);
  });

  test("ABUSE-2: the mail says what we do, in which matter, and where their words are", async () => {
    const { reference } = await asks();
    const [mail] = await kept.inbox(victim.email);
    expect(mail!.text).toContain("About: what you wrote to us");
    expect(mail!.text).toContain("We have your words.");
    expect(mail!.text).toContain("Wednesday, 5 May 2027, 11:00 BST");
    expect(mail!.text).toContain(reference);
    const [news] = await kept.inbox("ana@bath.example");
    expect(news!.subject).toContain("call Vera Cole");
    expect(news!.text).toContain("what the customer wrote (on their case at the desk)");
    expect(news!.text).toMatch(new RegExp(`/desk/cases/${reference}`));
  });

  test("ABUSE-2: staff read it at the desk, marked and with nothing to follow", async () => {
    const { reference } = await asks();
    const desk = await AtDesk.as(kept, "ana@bath.example", "bath");
    const { text } = await desk.sees(`/desk/cases/${reference}`);
    expect(text).toContain("https://evil.example/login");
    expect(text).not.toMatch(/href="[^"]*evil\.example/);
    expect(text).toContain("The customer’s own words");
  });

  test("ABUSE-3: opening the mail's link proves nothing: scanners do it", async () => {
    await asks();
    const link = await linkFor(victim.email);
    for (const method of ["GET", "HEAD"]) {
      const opened = await kept.call(method, link.pathname + link.search);
      const cookie = opened.headers
        .getSetCookie()
        .map((one) => one.split(";")[0])
        .join("; ");
      await kept.call(method, link.pathname, { headers: { cookie } });
    }
    await kept.call("POST", `/v1/cases/${link.pathname.split("/").at(-1)}/link`, {
      body: { email: victim.email },
    });
    expect(await evilMails()).toEqual([]);
  });

  test("ABUSE-3: whoever holds the key but never had the mail proves nothing", async () => {
    const { reference, caseToken: bearer, manageUrl } = await asks();
    expect(manageUrl).not.toContain("m=");
    for (const key of ["guessed", bearer, ""]) {
      const path = `/v1/cases/${reference}/proof`;
      const { body } = await kept.call("POST", path, { bearer, body: { key } });
      expect(JSON.stringify(body)).not.toContain("unproven");
    }
    await kept.call("POST", `/v1/cases/${reference}/link`, { body: { email: victim.email } });
    expect(await evilMails()).toEqual([]);
  });

  test("ABUSE-3: a page that a mail led to and that is used is proof, and then it is written", async () => {
    const { reference } = await asks();
    const link = await linkFor(victim.email);
    const opened = await kept.call("GET", link.pathname + link.search);
    expect(opened.headers.get("location")).toBe(link.pathname);
    const cookie = opened.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const page = await kept.call("GET", link.pathname, { headers: { cookie } });
    const [, form = ""] = /name="form" value="([^"]*)"/.exec(page.body) ?? [];
    expect(page.body).toContain(`action="/c/${reference}/read"`);
    const read = await fetch(`${kept.url}/c/${reference}/read`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: kept.url },
      body: new URLSearchParams({ form, press: "1" }),
    });
    expect(read.status).toBe(303);
    const after = await kept.call("GET", link.pathname, { headers: { cookie } });
    expect(after.body).not.toContain(`action="/c/${reference}/read"`);
    await kept.call("POST", `/v1/cases/${reference}/link`, { body: { email: victim.email } });
    expect(await evilMails()).toEqual([
      `${victim.email}: ${(await kept.inbox(victim.email)).at(-1)!.subject}`,
    ]);
    expect((await linkFor(victim.email)).searchParams.has("m")).toBe(false);
  });

  test("ABUSE-3: a program proves it with what stands in the mail's link", async () => {
    const { reference, caseToken: bearer } = await asks();
    const key = (await linkFor(victim.email)).searchParams.get("m");
    const path = `/v1/cases/${reference}/proof`;
    expect((await kept.call("POST", path, { bearer, body: { key } })).status).toBe(200);
    expect((await kept.call("POST", path, { bearer, body: { key } })).status).toBe(200);
    await kept.call("POST", `/v1/cases/${reference}/link`, { body: { email: victim.email } });
    expect(await evilMails()).toHaveLength(1);
  });

  test("ABUSE-3: a new address starts anew, and a link that only mails carry is proof", async () => {
    const { reference } = await asks();
    const rotate = `/v1/admin/cases/${reference}/rotate-link`;
    await kept.call("POST", rotate, { bearer: ana, body: {} });
    const [, rotated] = await kept.inbox(victim.email);
    expect(rotated!.text).toContain(BAIT);
  });

  test("ABUSE-2: words of the staff are written to an address that is not proven", async () => {
    const { reference } = await asks();
    const made = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer: ana,
      body: { kind: "other", what: "Look for your spare key", due: { within: "PT60M" } },
    });
    expect(made.status).toBe(201);
    expect((await kept.inbox(victim.email)).at(-1)!.text).toContain("Look for your spare key");
    expect(await evilMails()).toEqual([]);
  });
});
