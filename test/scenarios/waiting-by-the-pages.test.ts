import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser, hiddenOf } from "./harness/own-browser.ts";

const EARLY = "2027-05-10T10:00:00+01:00";
const FORM = "/d/bath/waiting?service=test-drive";
/** As it stands when the page is opened, on Wednesday the 5th. */
const DAYS = { from: "2027-05-05", until: "2027-06-02" };

describe("waiting without a booking, by the pages", () => {
  let kept: Kept;
  let ana: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });

  const inbox = (name: string) => kept.inbox(`${name}@example.com`);
  const joins = async (name: string, over: Record<string, string> = {}) => {
    const browser = new OwnBrowser(kept);
    const fields = { ...DAYS, name, email: `${name}@example.com`, ...over };
    return { browser, answer: await browser.sends(FORM, fields) };
  };
  /** On the list, and led to the page that says so. */
  const waiter = async (name: string, over: Record<string, string> = {}) => {
    const { browser, answer } = await joins(name, over);
    expect(answer.status, answer.text).toBe(303);
    const page = `/c/${/\/c\/(\w+)\/done/.exec(answer.location)?.[1] ?? ""}`;
    const reference = page.slice("/c/".length);
    const desk = `/v1/admin/cases/${reference}`;
    const story = async () => (await kept.call("GET", desk, { bearer: ana })).body;
    await kept.settle();
    return { browser, page, reference, desk, story, done: answer.location };
  };
  /** What everybody does with the link in their mail, without scripts. */
  const opensMail = async (
    { browser, page }: { browser: OwnBrowser; page: string },
    name: string,
  ) => {
    const [mail] = await inbox(name);
    const link = /https?:\/\/\S+\/c\/\w+\?t=[\w-]+&m=[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
    const shown = await browser.opens(link);
    const form = /<form[^>]*id="read"[^]*?<\/form>/.exec(shown.text)?.[0] ?? "";
    expect((await browser.posts(`${page}/read`, hiddenOf(form))).status).toBe(303);
    await kept.settle();
  };
  const early = async () => {
    const customer = { name: "early", email: "early@example.com" };
    const visit = { dealer: "bath", service: "test-drive", start: EARLY, customer };
    const { status, body } = await kept.call("POST", "/v1/appointments", { body: visit });
    expect(status).toBe(201);
    const path = `/v1/cases/${body.reference}/appointments/${body.appointment.id}/cancel`;
    return async () => {
      const answer = await kept.call("POST", path, { bearer: body.caseToken, body: {} });
      expect(answer.status).toBe(200);
      await kept.settle();
    };
  };
  const wishOf = async (one: { story: () => Promise<any> }) => (await one.story()).waiting[0];
  const formOf = (text: string, action: string) =>
    hiddenOf(text.slice(0, text.indexOf("</form>", text.indexOf(`action="${action}"`))));

  test("the days page keeps what was chosen, says what is promised, and leads to the list", async () => {
    const browser = new OwnBrowser(kept);
    const times = await browser.sees("/d/bath?service=test-drive");
    expect(times.text).toContain('href="/d/bath/waiting?service=test-drive&amp;option.model=500e');
    const form = await browser.sees(FORM);
    expect(form.status).toBe(200);
    expect(form.text).toMatch(
      /If nothing has become free by Thursday, 6.May, \d\d:\d\d, Sales will write to you/,
    );
    expect(form.text).toContain("Wednesday, 2\u00a0June\u00a02027 at the latest");
    const rosa = await waiter("rosa", { from: "2027-05-10", notes: "Any colour" });
    const done = await rosa.browser.sees(rosa.done);
    expect(done.text).toContain(
      "You are on the list. We will write to rosa@example.com when a time becomes free.",
    );
    expect(done.text).toMatch(/<h1 class="done" tabindex="-1" autofocus/);
    expect(done.text).toContain("First open the link in the e-mail to rosa@example.com.");
    expect(await wishOf(rosa)).toMatchObject({
      from: "2027-05-10T00:00:00+01:00",
      before: "2027-06-03T00:00:00+01:00",
      wish: { options: { model: "500e" }, location: { kind: "dealer" } },
    });
    const page = await rosa.browser.sees(rosa.page);
    expect(page.text).toContain("You are waiting for a time: Test drive");
    expect(page.text).toMatch(/from Monday, 10.May.2027 to Wednesday, 2.June.2027/);
    expect(page.text).toMatch(/If nothing has become free by [^<]*, Ana Lopez will tell you/);
  });

  test("pressed twice, it is one place in the queue", async () => {
    const browser = new OwnBrowser(kept);
    const { text } = await browser.sees(FORM);
    const fields = { ...hiddenOf(text), ...DAYS, name: "Rosa", email: "rosa@example.com" };
    const first = await browser.posts("/d/bath/waiting", fields);
    const second = await browser.posts("/d/bath/waiting", fields);
    expect(second.location).toBe(first.location);
    await kept.settle();
    expect(await inbox("rosa")).toHaveLength(1);
  });

  test.each([
    ["a last day that is over", { until: "2027-05-04" }, "Enter a later day"],
    ["a last day before the first", { from: "2027-05-12", until: "2027-05-11" }, "not before the"],
    ["longer than anybody waits", { until: "2027-06-03" }, "no later than Wednesday, 2\u00a0June"],
    ["a day that is none", { until: "2027-02-30" }, "Enter the day as a date"],
    ["a first day that is none", { from: "soon" }, "Enter the day as a date"],
    ["no last day", { until: "" }, "Enter the last day you could come"],
    ["a name of 300 letters", { name: "x".repeat(300) }, "Enter only the name"],
    ["no address and no number", { email: "" }, "Enter an e-mail address or a phone number"],
    ["a number that is none", { email: "", phone: "12" }, "Enter a phone number with its area"],
    ["an address that is none", { email: "rosa@" }, "Enter an e-mail address like"],
  ])("%s is said, and what was entered stays", async (_what, over, says) => {
    const { answer } = await joins("rosa", { notes: "With the dog", ...over });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(says);
    expect(answer.text).toContain("With the dog");
    expect(answer.text).toContain('<h2 id="problem">');
    await kept.settle();
    expect(await inbox("rosa")).toEqual([]);
  });

  test("an address that looks mistyped is asked about once", async () => {
    const { browser, answer } = await joins("Rosa", { email: "rosa@gmial.com" });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Go on with rosa@gmail.com");
    const fields = { ...DAYS, name: "Rosa", email: "rosa@gmial.com", emailMeant: "rosa@gmail.com" };
    const sent = { ...hiddenOf(answer.text), ...fields };
    expect((await browser.posts("/d/bath/waiting", sent)).status).toBe(303);
    await kept.settle();
    expect(await kept.inbox("rosa@gmail.com")).toHaveLength(1);
  });

  test("a number alone is called, and the page says by when", async () => {
    const tom = await waiter("tom", { email: "", phone: "020 7946 0123" });
    const done = await tom.browser.sees(tom.done);
    expect(done.text).toMatch(/You are on the list. We will call you on 020.7946.0123 by Thursday/);
    const page = await tom.browser.sees(tom.page);
    expect(page.text).toContain("We have no e-mail address that reaches you");
  });

  test("what was entered for a time that is gone goes along to the days", async () => {
    const browser = new OwnBrowser(kept);
    const lost = await browser.posts("/d/bath/waiting", {
      service: "test-drive",
      "option.model": "500e",
      place: "dealer",
      key: "a-key-of-the-form-before",
      name: "Rosa Marin",
      notes: "With the dog",
    });
    expect(lost.status).toBe(200);
    expect(lost.text).toContain('value="Rosa Marin"');
    expect(lost.text).toContain("With the dog");
    expect(lost.text).toContain('value="2027-06-02"');
    expect(lost.text).not.toContain("who comes in your place");
  });

  test("VISIT-18: who was to come in their place is not lost unsaid", async () => {
    const lost = await new OwnBrowser(kept).posts("/d/bath/waiting", {
      service: "test-drive",
      "option.model": "500e",
      place: "dealer",
      key: "a-key-of-the-form-before",
      name: "Rosa Marin",
      visitorName: "Tom Marin",
    });
    expect(lost.status).toBe(200);
    expect(lost.text).toContain("The list does not keep who comes in your place.");
  });

  test("a model still to be chosen is asked for first", async () => {
    const browser = new OwnBrowser(kept);
    const asked = await browser.sees("/d/bath/waiting?service=inspection");
    expect([asked.status, asked.location]).toEqual([303, "/d/bath?service=inspection"]);
    expect((await browser.sees("/d/bath/waiting?service=balloon")).status).toBe(404);
  });

  test("the time that is held stands first, and is booked with one press, or passed on", async () => {
    const frees = await early();
    const rosa = await waiter("rosa");
    await opensMail(rosa, "rosa");
    await kept.passes("PT1M");
    const luis = await waiter("luis");
    await opensMail(luis, "luis");
    await frees();
    const wish = await wishOf(rosa);
    const action = `${rosa.page}/waiting/${wish.id}`;
    const shown = await rosa.browser.sees(rosa.page);
    expect(shown.text).toContain("A time is held for you: Test drive");
    expect(shown.text).toContain("30 min left.");
    expect(shown.text.indexOf('id="waiting"')).toBeLessThan(shown.text.indexOf('id="promises"'));
    const [mail] = (await inbox("rosa")).slice(-1);
    expect(mail?.text).toContain(`#earlier-${wish.id}`);
    const press = { ...formOf(shown.text, action) };
    const declined = await rosa.browser.posts(action, { ...press, do: "decline" });
    expect(declined.location).toBe(`${rosa.page}#earlier-${wish.id}`);
    await kept.settle();
    // From a page that was left open.
    const late = await rosa.browser.posts(action, { ...press, do: "accept" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("You are still on the list.");

    const theirs = `${luis.page}/waiting/${(await wishOf(luis)).id}`;
    const page = await luis.browser.sees(luis.page);
    const fields = { ...formOf(page.text, theirs), do: "accept" };
    const taken = await luis.browser.posts(theirs, fields);
    expect(taken.location).toMatch(new RegExp(`^${luis.page}#apt_`));
    expect((await luis.browser.posts(theirs, fields)).location).toBe(taken.location);
    await kept.settle();
    const booked = await luis.browser.sees(luis.page);
    expect(booked.text).not.toContain("You are waiting");
    expect(booked.text).toMatch(/Monday, 10.May, 10:00/);
  });

  test("an offer that is over is said to be, and they stay on the list", async () => {
    const frees = await early();
    const rosa = await waiter("rosa");
    await opensMail(rosa, "rosa");
    await frees();
    const action = `${rosa.page}/waiting/${(await wishOf(rosa)).id}`;
    const page = await rosa.browser.sees(rosa.page);
    await kept.passes("PT31M");
    const late = await rosa.browser.posts(action, { ...formOf(page.text, action), do: "accept" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("no longer held for you. You are still on the list");
    expect((await rosa.browser.sees(rosa.page)).text).toContain("You are waiting for a time");
  });

  test("leaving is asked about, ends the promise, and pressed again says so", async () => {
    const rosa = await waiter("rosa");
    const action = `${rosa.page}/waiting/${(await wishOf(rosa)).id}`;
    const asks = await rosa.browser.sees(`${action}/leave`);
    expect(asks.text).toContain("Stop waiting?");
    const left = await rosa.browser.posts(action, hiddenOf(asks.text));
    expect(left).toMatchObject({ status: 303, location: rosa.page });
    const again = await rosa.browser.posts(action, { ...hiddenOf(asks.text), press: "another" });
    expect(again.status).toBe(409);
    expect(again.text).toContain("You are no longer on the list");
    expect((await rosa.browser.sees(`${action}/leave`)).status).toBe(409);
    await kept.settle();
    const story = await rosa.story();
    expect(story.commitments).toMatchObject([{ status: "withdrawn" }]);
    expect((await rosa.browser.sees(rosa.page)).text).not.toContain("You are waiting");
    // Nobody else's.
    const luis = await waiter("luis");
    const foreign = await luis.browser.posts(action, { ...hiddenOf(asks.text), do: "leave" });
    expect(foreign.status).toBe(404);
  });
});
