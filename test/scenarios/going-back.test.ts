import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "bath";
const FORM = `/d/${DEALER}?service=test-drive&start=2027-05-06T10%3A00%3A00%2B01%3A00&option.model=500e&place=dealer`;

/** Whoever goes back to what a form was answered is asked by no browser whether to send it again. */
describe("what a customer's form was answered", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    const languages = ["en-GB", "de"];
    await openDealer(kept, dealerDocument(DEALER, "Europe/London", { languages }));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function gets(path: string, cookie = "") {
    const answer = await fetch(kept.url + path, { headers: { cookie } });
    const text = await answer.text();
    const set = answer.headers.getSetCookie().map((each) => each.split(";", 1)[0]!);
    const hidden = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "";
    return { status: answer.status, text, set: set.join("; "), hidden };
  }

  async function sends(path: string, fields: Record<string, string>, cookie = "") {
    const answer = await fetch(kept.url + path, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: kept.url },
      body: new URLSearchParams(fields),
    });
    const { status, headers } = answer;
    return { status, location: headers.get("location") ?? "", text: await answer.text() };
  }

  const query = Object.fromEntries(new URL(`http://x${FORM}`).searchParams);

  const german = (cookie: string) => `${cookie}; language=de`;

  test("ONCE-10: is read in another language with all that was typed, and back", async () => {
    const page = await gets(FORM);
    const wrong = { ...query, key: page.hidden("key"), name: "Rosa Marin", email: "rosa@" };
    const { location } = await sends(FORM, wrong, page.set);
    const first = await gets(location, page.set);
    expect(first.text).toContain('href="/language/de"');
    expect(first.text).toContain('<html lang="en');
    const other = await gets(location, german(page.set));
    expect(other.status).toBe(422);
    expect(other.text).toContain('<html lang="de"');
    expect(other.text).toContain("Rosa Marin");
    expect(other.text).toContain('value="rosa@"');
    expect(other.text).toContain('aria-invalid="true"');
    expect(other.hidden("key")).toBe(wrong.key);
    expect((await gets(location, german(page.set))).text).toBe(other.text);
    const back = await gets(location, page.set);
    expect(back.text).toContain('<html lang="en');
    expect(back.text).toContain("Rosa Marin");
    // Somebody who has the address alone reads neither.
    expect((await gets(location, "language=de")).text).not.toContain("Rosa Marin");
  });

  test("ONCE-9: has an address of its own, with what was typed, for an hour", async () => {
    const page = await gets(FORM);
    const wrong = { ...query, key: page.hidden("key"), name: "Rosa Marin", email: "rosa@" };
    const sent = await sends(FORM, wrong, page.set);
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(/^\/d\/bath\?service=.*&start=.*&shown=[\w-]{22}$/);
    expect(sent.location).not.toContain("Rosa");

    const shown = await gets(sent.location, page.set);
    expect(shown.status).toBe(422);
    expect(shown.text).toContain("Rosa Marin");
    expect(shown.text).toContain('aria-invalid="true"');
    expect(shown.hidden("key")).toBe(wrong.key);
    expect((await gets(sent.location, page.set)).text).toBe(shown.text);

    const right = { ...wrong, email: "rosa@example.com" };
    const booked = await sends(`/d/${DEALER}`, right, page.set);
    expect(booked.location).toMatch(/^\/c\//);

    await kept.passes("PT1H");
    const later = await gets(sent.location, page.set);
    expect(later.status).toBe(200);
    expect(later.text).not.toContain("Rosa Marin");
    expect(later.text).toMatch(/<dd><time datetime="2027-05-06T10:00:00\+01:00">[^<]*10:00/);
  });

  test("ONCE-9: is shown to no other browser", async () => {
    const [page, other] = [await gets(FORM), await gets(FORM)];
    const wrong = { ...query, key: page.hidden("key"), name: "Rosa Marin", email: "rosa@" };
    const sent = await sends(`/d/${DEALER}`, wrong, page.set);
    expect(other.set).not.toBe(page.set);
    for (const cookie of ["", other.set, "form=x"]) {
      const shown = await gets(sent.location, cookie);
      expect(shown.status).toBe(200);
      expect(shown.text).not.toContain("Rosa Marin");
    }
  });

  test("ONCE-9: is shown at once where a browser keeps no cookie, and nothing typed is lost", async () => {
    const page = await gets(FORM);
    const wrong = { ...query, key: page.hidden("key"), name: "Rosa Marin", email: "rosa@" };
    const sent = await sends(`/d/${DEALER}`, wrong);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("Rosa Marin");
  });

  test("ONCE-9: holds for the call form and for forms of a case", async () => {
    const call = await gets(`/d/${DEALER}/call`);
    const wrong = { key: call.hidden("key"), name: "Rosa Marin", topic: "A rattle" };
    const asked = await sends(`/d/${DEALER}/call`, wrong, call.set);
    expect(asked.location).toMatch(/^\/d\/bath\/call\?shown=/);
    const again = await gets(asked.location, call.set);
    expect([again.status, again.text.includes("A rattle")]).toEqual([422, true]);

    const phone = "+441174960123";
    const made = await fetch(`${kept.url}/d/${DEALER}/call`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: call.set, origin: kept.url },
      body: new URLSearchParams({ ...wrong, phone }),
    });
    expect(made.status).toBe(303);
    const cookie = made.headers
      .getSetCookie()
      .map((each) => each.split(";", 1)[0]!)
      .join("; ");
    const path = `/c/${/[0-9A-Z]{10}/.exec(made.headers.get("location")!)![0]}`;
    const claim = await gets(`${path}/notes`, cookie);
    const fields = { form: claim.hidden("form"), press: claim.hidden("press") };
    const empty = await sends(`${path}/notes`, fields, cookie);
    expect(empty.location).toMatch(new RegExp(`^${path}/notes\\?shown=`));
    expect((await gets(empty.location, cookie)).status).toBe(422);
    const foreign = await sends(`${path}/feedback`, { press: "x" }, cookie);
    expect([foreign.status, foreign.location]).toEqual([403, ""]);
  });

  test("ONCE-10: sends no form, also where it would be taken by now", async () => {
    const form = FORM.replace("T10%3A00", "T14%3A00");
    const query = Object.fromEntries(new URL(`http://x${form}`).searchParams);
    const first = await gets(form);
    const whole = {
      ...query,
      key: first.hidden("key"),
      name: "Joan Ray",
      email: "joan@example.com",
    };
    const taken = { ...query, key: "", name: "Max May", email: "max@example.com" };
    const other = await gets(form);
    const booked = await sends(`/d/${DEALER}`, { ...taken, key: other.hidden("key") }, other.set);
    expect(booked.location).toMatch(/^\/c\//);
    const lost = await sends(form, whole, first.set);
    expect(lost.location).toMatch(/shown=/);
    const before = await gets(lost.location, first.set);
    expect(before.text).toContain("Joan Ray");
    // The other is off again, so that the time is free.
    const [, , reference = ""] = new URL(booked.location, kept.url).pathname.split("/");
    const bearer = await kept.signIn("grace@bath.example");
    const at = `/v1/admin/cases/${reference}`;
    const { body } = await kept.call("GET", at, { bearer });
    const off = `${at}/appointments/${body.appointments[0].id}/cancel`;
    const cancelled = await kept.call("POST", off, { bearer });
    expect(cancelled.status, JSON.stringify(cancelled.body)).toBeLessThan(300);
    const after = await gets(lost.location, german(first.set));
    expect(after.text).toBe(before.text);
    expect(await kept.inbox("joan@example.com")).toEqual([]);
  });
});
