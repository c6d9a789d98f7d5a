import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDealer } from "./harness/dealers.ts";
import { adviser, GARAGE, garage } from "./harness/garage.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

const DAY = "2027-05-10";
const at = (clock: string) => `${DAY}T${clock}:00+01:00`;
const LUIS = adviser("luis", "Luis Reyes", { byName: true });
const SAM = adviser("sam", "Sam Ortiz");
const GRACE = adviser("grace", "Grace Okafor", { byName: true });

/** Booking may use a document up to five seconds old, by a clock that no story moves. */
const aDocumentIsForgotten = () => setTimeout(5_100);

describe("whom a customer asks for when they move their visit", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  beforeEach(async () => {
    await kept.reset("2027-05-05T10:00:00+01:00");
    await openDealer(kept, garage([LUIS, SAM, GRACE]));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const book = async (start: string, host?: string) => {
    const customer = { name: "Rosa Marin", email: `rosa.${host ?? "any"}@example.com` };
    const body = { dealer: GARAGE, service: "inspection", start, customer, host };
    const answer = await kept.call("POST", "/v1/appointments", { body });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const moving = async ({ manageUrl, reference, appointment, caseToken: bearer }: any) => {
    const browser = new OwnBrowser(kept);
    await browser.opens(manageUrl);
    const path = `/c/${reference}/appointments/${appointment.id}/change`;
    const visit = async () =>
      (await kept.call("GET", `/v1/cases/${reference}`, { bearer })).body.appointments[0];
    return { browser, path, visit };
  };
  const hostsIn = (page: string) =>
    [...page.matchAll(/<option value="([^"]*)"( selected="")?>([^<]*)/g)].map(
      ([, id, selected, name]) => `${id}${selected === undefined ? "" : "*"}: ${name}`,
    );
  const timesIn = (page: string) =>
    [...page.matchAll(/start=\d{4}-\d\d-\d\dT(\d\d%3A\d\d)/g)].map(([, time]) =>
      decodeURIComponent(time ?? ""),
    );

  test("SLOT-12: anybody, who receives them now, or one whose name is shown", async () => {
    const { browser, path } = await moving(await book(at("10:00"), "luis"));
    const page = await browser.sees(path);
    expect(hostsIn(page.text)).toEqual([
      "*: No preference",
      "luis*: The same as now: Luis Reyes",
      "grace: Grace Okafor",
    ]);
    expect(page.text).not.toContain("Sam Ortiz");
  });

  test("SLOT-12: who was given to them counts as somebody they know", async () => {
    await book(at("10:00"), "luis");
    await book(at("10:00"), "grace");
    const { browser, path, visit } = await moving(await book(at("10:00")));
    const page = await browser.sees(path);
    expect(hostsIn(page.text)).toEqual([
      "**: No preference",
      "sam: The same as now: Sam Ortiz",
      "luis: Luis Reyes",
      "grace: Grace Okafor",
    ]);
    const start = encodeURIComponent(at("12:00"));
    await browser.sends(`${path}?host=sam&start=${start}`, {});
    expect(await visit()).toMatchObject({ start: at("12:00"), host: "sam" });
  });

  test("SLOT-12: the times are theirs alone, and the question says who it will be", async () => {
    await book(at("12:00"), "grace");
    const { browser, path, visit } = await moving(await book(at("10:00"), "luis"));
    const theirs = await browser.sees(`${path}?day=${DAY}&host=grace`);
    expect(timesIn(theirs.text)).toContain("11:00");
    expect(timesIn(theirs.text)).not.toContain("12:00");
    // At the very time they have, with somebody else.
    expect(timesIn(theirs.text)).toContain("10:00");
    expect(theirs.text).toContain(`host=grace&amp;day=2027-05-11`);
    const asked = `${path}?host=grace&start=${encodeURIComponent(at("10:00"))}`;
    expect((await browser.sees(asked)).text).toContain("<dt>With</dt><dd>Grace Okafor</dd>");
    expect((await browser.sends(asked, {})).status).toBe(303);
    expect(await visit()).toMatchObject({ start: at("10:00"), host: "grace", sequence: 1 });
    // Pressed once more it is so already.
    expect((await browser.sends(asked, {})).status).toBe(303);
    expect(await visit()).toMatchObject({ sequence: 1 });
  });

  test("SLOT-12: anybody is a choice, and nothing said keeps whom they asked for", async () => {
    const { browser, path, visit } = await moving(await book(at("10:00"), "luis"));
    await browser.sends(`${path}?start=${encodeURIComponent(at("12:00"))}`, {});
    expect(await visit()).toMatchObject({ start: at("12:00"), host: "luis" });
    const anybody = `${path}?host=*&start=${encodeURIComponent(at("13:00"))}`;
    expect((await browser.sees(anybody)).text).toContain("<dt>With</dt><dd>No preference</dd>");
    await browser.sends(anybody, {});
    expect(await visit()).not.toHaveProperty("host");
  });

  test("SLOT-12: who is not theirs to ask for changes nothing, and is not told of", async () => {
    const { browser, path, visit } = await moving(await book(at("10:00"), "luis"));
    const page = await browser.sees(`${path}?host=sam`);
    expect(hostsIn(page.text)).toContain("luis*: The same as now: Luis Reyes");
    const asked = `${path}?start=${encodeURIComponent(at("12:00"))}`;
    const refused = await browser.sends(asked, { host: "sam" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Your appointment is unchanged.");
    expect(refused.text).not.toContain("Sam Ortiz");
    expect(await visit()).toMatchObject({ start: at("10:00"), sequence: 0 });
  });

  test("SLOT-12: who was taken meanwhile leaves the choice of them standing", async () => {
    const { browser, path, visit } = await moving(await book(at("10:00"), "luis"));
    await book(at("12:00"), "grace");
    const asked = `${path}?host=grace&start=${encodeURIComponent(at("12:00"))}`;
    const taken = await browser.sends(asked, {});
    expect(taken.status).toBe(409);
    expect(taken.text).toContain('name="host" value="grace"');
    expect(taken.text).toContain(`${path}?host=grace`);
    expect(await visit()).toMatchObject({ host: "luis", sequence: 0 });
  });

  test("SLOT-12: who left while the page was open is said to be gone", async () => {
    const { browser, path, visit } = await moving(await book(at("10:00"), "luis"));
    const asked = `${path}?host=grace&start=${encodeURIComponent(at("12:00"))}`;
    await openDealerAgain(garage([LUIS, SAM]));
    await aDocumentIsForgotten();
    const refused = await browser.sends(asked, { host: "grace" });
    expect(refused.status).toBe(422);
    expect(await visit()).toMatchObject({ start: at("10:00"), host: "luis" });
  });

  async function openDealerAgain(document: object): Promise<void> {
    const bearer = await kept.signIn("care@aurora.example");
    const put = await kept.call("PUT", `/v1/admin/dealers/${GARAGE}`, { bearer, body: document });
    expect(put.status).toBe(200);
  }
});
