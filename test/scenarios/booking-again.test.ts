import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDealer } from "./harness/dealers.ts";
import { adviser, GARAGE as DEALER, garage } from "./harness/garage.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser, hiddenOf } from "./harness/own-browser.ts";

const START = "2027-05-10T10:00:00+01:00";
const NEXT = "2027-05-17T10:00:00+01:00";
const SEVENTEEN = "WVWZZZ1JZXW000001";

const house = (
  id = DEALER,
  resources = [adviser("luis", "Luis Reyes"), adviser("sam", "Sam Ortiz")],
) => garage(resources, {}, id);

/** Whoever comes back by the link of their case. */
describe("a returning customer", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  beforeEach(async () => {
    await kept.reset("2027-05-05T10:00:00+01:00");
    await openDealer(kept, house());
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function booked() {
    const body = {
      dealer: DEALER,
      service: "inspection",
      start: START,
      customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+447700900123" },
      vehicle: { registration: "AB12 CDE", vin: SEVENTEEN, make: "Aurora", model: "500e" },
    };
    const answer = await kept.call("POST", "/v1/appointments", { body });
    expect(answer.status).toBe(201);
    const { reference, manageUrl, appointment } = answer.body;
    const { name } = appointment.resources[0];
    const host = { id: name === "Sam Ortiz" ? "sam" : "luis", name };
    const browser = new OwnBrowser(kept);
    const opened = await browser.opens(manageUrl);
    return { reference, browser, opened, host };
  }

  const detailsOf = (again: string, more = "") =>
    `/d/${DEALER}?service=inspection&again=${again}&place=dealer&start=${encodeURIComponent(NEXT)}${more}`;
  const presses = async (browser: OwnBrowser, page: string, fields: Record<string, string>) => {
    const { text } = await browser.sees(page);
    return browser.posts(page, { ...hiddenOf(text), ...fields });
  };
  const saidIn = (text: string) =>
    [
      "Rosa Marin",
      "rosa@example.com",
      "07700 900123",
      "AB12 CDE",
      SEVENTEEN,
      "Aurora",
      "500e",
    ].filter((one) => text.includes(`value="${one}"`));

  test("CASE-19: is asked nothing twice, and makes a case of its own", async () => {
    const { browser, reference, opened } = await booked();
    expect(opened.text).toContain(`href="/c/${reference}/again"`);
    const services = await browser.opens(`/c/${reference}/again`);
    expect(services.text).toContain(`again=${reference}`);

    const details = await browser.sees(detailsOf(reference));
    expect(saidIn(details.text)).toHaveLength(7);
    expect(details.text).toContain("Filled in with what you told us before");

    const sent = await presses(browser, detailsOf(reference), {
      name: "Rosa Marin",
      email: "rosa@example.com",
      vin: SEVENTEEN,
      registration: "AB12 CDE",
    });
    expect(sent.location).toMatch(/^\/c\/\w+\/done$/);
    expect(sent.location).not.toContain(reference);
    const fresh = await browser.opens(sent.location.replace("/done", ""));
    expect(fresh.text).toContain("The sales team will not contact you");
  });

  test("CASE-19: a call is asked for without typing again, too", async () => {
    const { browser, reference } = await booked();
    await browser.opens(`/c/${reference}/again`);
    const page = await browser.sees(`/d/${DEALER}/call?again=${reference}`);
    expect(page.text).toContain('value="07700 900123"');
  });

  test("CASE-19: shows nothing to a browser without the key, nor under an address that names no case", async () => {
    const { browser, reference } = await booked();
    const other = new OwnBrowser(kept);
    expect((await other.sees(`/c/${reference}/again`)).status).toBe(404);
    expect(saidIn((await other.sees(detailsOf(reference))).text)).toEqual([]);

    await browser.opens(`/c/${reference}/again`);
    expect(saidIn((await browser.sees(detailsOf("none"))).text)).toEqual([]);
    expect(saidIn((await browser.sees(detailsOf(reference))).text)).toHaveLength(7);
    browser.comesBackLater();
    const later = await browser.sees(detailsOf(reference));
    expect(later.status).toBe(200);
    expect(saidIn(later.text)).toEqual([]);
    expect(later.text).not.toContain("Filled in");
  });

  test("CASE-19: opens nothing by the key of another case, nor at another dealer", async () => {
    const first = await booked();
    await openDealer(kept, house("leeds"));
    await first.browser.opens(`/c/${first.reference}/again`);
    const elsewhere = detailsOf(first.reference).replace(`/d/${DEALER}`, "/d/leeds");
    expect(saidIn((await first.browser.sees(elsewhere)).text)).toEqual([]);

    const body = {
      dealer: DEALER,
      topic: "A rattle",
      customer: { name: "Ed Smith", phone: "+447700900124" },
    };
    const second = await kept.call("POST", "/v1/callbacks", { body });
    const asked = await first.browser.sees(detailsOf(second.body.reference));
    expect(asked.text).not.toContain("Ed Smith");
    expect(saidIn(asked.text)).toEqual([]);
  });

  test("CASE-19: what is filled in is kept by no browser's memory", async () => {
    const { browser, reference } = await booked();
    await browser.opens(`/c/${reference}/again`);
    const page = await browser.sees(detailsOf(reference));
    expect(page.cache).toBe("no-store");
    expect((await new OwnBrowser(kept).sees(detailsOf(reference))).cache).not.toBe("no-store");
  });

  test("CASE-19: a key that is for reading alone fills in nothing", async () => {
    const { browser, reference } = await booked();
    await browser.opens(`/c/${reference}/again`);
    await kept.passes("P50D");
    const page = await browser.sees(`/c/${reference}`);
    expect(page.text).not.toContain("/again");
    expect((await browser.sees(`/c/${reference}/again`)).status).toBe(403);
    expect(
      saidIn((await browser.sees(detailsOf(reference).replaceAll("05-17", "06-28"))).text),
    ).toEqual([]);
  });

  test("SLOT-12: may ask for the same as last time, whom the dealer shows to nobody", async () => {
    const { browser, reference, host } = await booked();
    const times = `/d/${DEALER}?service=inspection&place=dealer&again=${reference}`;
    const stranger = await new OwnBrowser(kept).sees(times);
    expect(stranger.text).not.toContain(host.name);

    await browser.opens(`/c/${reference}/again`);
    const page = await browser.sees(times);
    expect(page.text).toContain(`The same as last time: ${host.name}`);
    const form = detailsOf(reference, `&host=${host.id}`);
    expect((await browser.sees(form)).text).toContain(host.name);
    const sent = await presses(browser, form, { name: "Rosa Marin", email: "rosa@example.com" });
    expect(sent.location).toMatch(/\/done$/);
    expect((await browser.opens(sent.location)).text).toContain(host.name);
  });

  test("SLOT-12: is never given somebody else without a word", async () => {
    const { browser, reference, host } = await booked();
    await browser.opens(`/c/${reference}/again`);
    const form = detailsOf(reference, `&host=${host.id}`);
    const { text } = await browser.sees(form);
    const key = /name="key" value="([^"]*)"/.exec(text)?.[1] ?? "";
    browser.comesBackLater();
    const fields = { key, service: "inspection", place: "dealer", start: NEXT, host: host.id };
    const person = { name: "Rosa Marin", email: "rosa@example.com" };
    const asked = await browser.posts(form, { ...fields, ...person });
    expect(asked.status).toBe(409);
    expect(asked.text).toContain("no longer takes these appointments");
    expect(asked.text).toContain('value="Rosa Marin"');
    const { host: _, ...anybody } = fields;
    const sent = await browser.posts(form, { ...anybody, ...person });
    expect(sent.location).toMatch(/\/done$/);
  });
});
