import { describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: true },
];

/** The customer hears of an entry once it cannot be taken back any more. */
const UNDONE_NO_MORE = "PT1M";

const house = new House("2027-06-10T10:00:00+01:00");

describe.each(DEVICES)("the desk at $width px, scripts: $script", (device) => {
  const dealer = `bath-${device.width}`;
  const at = (person: string) => `${person}@${dealer}.example`;

  house.hasDealer(dealer, "Europe/London");

  test("signing in leads back to where one wanted to go, and signing out ends it", async () => {
    await using visitor = await house.visitor(device);
    const { page, context } = visitor;
    const { reference } = await asksForCall("in");
    await signsInAt(page, `/desk/cases/${reference}`, at("luis"));
    expect(page.url()).toBe(`${house.kept.url}/desk/cases/${reference}`);
    const cookies = (await context.cookies(`${house.kept.url}/desk`)).filter(({ name }) =>
      name.startsWith("desk"),
    );
    expect(cookies.map(({ name }) => name).toSorted()).toEqual(["desk", "desk-form"]);
    for (const cookie of cookies) {
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/desk" });
    }
    await presses(page, "Sign out");
    // Over the provider, whose session ends too.
    await page.waitForURL(`${house.kept.url}/desk/signed-out`);
    await visitor.looksAt("desk-signed-out");
    await page.goto(`/desk/cases/${reference}`);
    expect(new URL(page.url()).pathname).toBe("/_local/sign-in");
  });

  test("an address of another site is nowhere to go after signing in", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await signsInAt(page, "/desk/sign-in?to=https://evil.example/", at("luis"));
    expect(page.url()).toBe(`${house.kept.url}/desk/dealers/${dealer}`);
    await page.goto(`/desk/signed-in?code=stolen&state=guessed`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("not signed in");
    await visitor.looksAt("desk-not-signed-in");
  });

  test("whoever is on no staff is told so, and another dealer's case does not exist", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    await signsInAt(page, "/desk", "nobody@example.com");
    await visitor.looksAt("desk-nobody");
    const { reference } = await asksForCall("other");
    await using stranger = await house.visitor(device);
    await signsInAt(stranger.page, `/desk/cases/${reference}`, "ana@northside.example");
    expect(await stranger.page.getByRole("heading", { level: 1 }).textContent()).toContain(
      "no such case",
    );
    expect((await stranger.page.goto(`/desk/dealers/${dealer}`))?.status()).toBe(404);
    await stranger.looksAt("desk-not-yours");
  });

  test("whoever works at several dealers picks one of them", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const branch = `branch-${device.width}`;
    const staff = dealerDocument(branch, "Europe/London").staff.map((one) =>
      one.id === "grace" ? { ...one, email: at("grace") } : one,
    );
    await openDealer(house.kept, dealerDocument(branch, "Europe/London", { staff }));
    await signsInAt(page, "/desk", at("grace"));
    await visitor.looksAt("desk-dealers");
    await opens(page, /^Branch/);
    expect(page.url()).toBe(`${house.kept.url}/desk/dealers/${branch}`);
    await visitor.looksAt("desk-now-empty");
  });

  test("a call is tried, moved and reached, each with one press", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const { email } = await asksForCall("rosa", {
      phones: [
        { label: "home", number: "+442079460123" },
        { label: "work", number: "+442079460124" },
      ],
      never: ["work"],
      windows: [{ days: ["thursday", "friday"], from: "09:00", to: "12:00" }],
      authorised: [{ name: "Luis Marin", relation: "husband" }],
    });
    await signsInAt(page, "/desk", at("luis"));
    await opens(page, "Everybody’s");
    await visitor.looksAt("desk-now");
    await opens(page, "Call Rosa of rosa");
    await visitor.looksAt("desk-call-sheet");
    await opens(page, "The whole case");
    await visitor.looksAt("desk-case");
    expect(await page.getByText("020 7946 0124").count()).toBe(0);
    await presses(page, "No answer");
    expect(await page.getByText(/^No answer, .* Luis Reyes$/).count()).toBe(1);
    await presses(page, "Bad time");
    await page.getByLabel("Reason").fill("");
    await presses(page, "Move it");
    await visitor.looksAt("desk-move-wrong");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
    await page.getByLabel(/^Tomorrow morning/).check();
    await page.getByLabel("Reason").fill("She is in a meeting");
    await presses(page, "Move it");
    expect(await page.getByText("first promised for").count()).toBe(1);
    expect((await house.kept.inbox(email)).at(-1)?.text).toContain(
      "Friday, 11 June 2027, 12:00 BST",
    );
    await page.getByLabel("Note (optional)").fill("All clear <b>now</b>");
    await presses(page, "Reached");
    expect(await page.getByText("Nothing is open in this case.").count()).toBe(1);
    await visitor.looksAt("desk-case-done");
    await house.kept.passes(UNDONE_NO_MORE);
    expect((await house.kept.inbox(email)).at(-1)?.text).toContain("All clear <b>now</b>");
  });

  test("two people at one promise: the slower one sees what the other did", async () => {
    const { reference } = await asksForCall("both");
    await using luis = await house.visitor(device);
    await using sam = await house.visitor(device);
    await signsInAt(luis.page, `/desk/cases/${reference}`, at("luis"));
    await signsInAt(sam.page, `/desk/cases/${reference}`, at("sam"));
    await house.kept.call("POST", "/_local/clock", { body: { advance: "PT1M" } });
    await presses(luis.page, "Voicemail");
    await sam.page.getByLabel("Note (optional)").fill("I rang as well");
    await presses(sam.page, "No answer");
    expect(await sam.page.getByText("We tried by phone: left a message").count()).toBe(1);
    expect(await sam.page.getByText("I rang as well").count()).toBe(1);
    await sam.looksAt("desk-changed");
    await opens(sam.page, "Back to the case");
    await presses(sam.page, "I have it");
    expect(await sam.page.getByText(/has had it since/).count()).toBe(1);
  });

  test("a caller gets a case and a promise, each once, and is found again", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const email = `caller.${device.width}@example.com`;
    await signsInAt(page, "/desk", at("luis"));
    await opens(page, "New");
    await presses(page, "Open the case");
    await visitor.looksAt("desk-new-wrong");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(3);
    await page.getByLabel("What is it about?").fill("The <b>brakes</b> squeal");
    await page.getByLabel("Full name").fill(`Ida Núñez ${device.width}`);
    await page.getByLabel("Phone number").fill("07700 900456");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Number plate").fill("AB12 CDE");
    await page.getByLabel(/^Tomorrow morning/).check();
    await page.getByLabel("What?").fill("We call with a price");
    await presses(page, "Open the case");
    expect(await page.getByRole("heading", { name: /^Call Ida/ }).count()).toBe(1);
    expect((await house.kept.inbox(email)).at(-1)?.text).toContain("We call with a price");
    await opens(page, "Find");
    await presses(page, "Find");
    expect(await page.getByRole("alert").textContent()).toContain("at least one");
    await page.getByText("Search by single details").click();
    await page.getByLabel("Name", { exact: true }).fill(`nunez ${device.width}`);
    await page.getByLabel("Number plate").fill("ab12cde");
    await presses(page, "Find");
    expect(await page.getByText("1 case", { exact: true }).count()).toBe(1);
    await visitor.looksAt("desk-found");
    expect(page.url()).not.toContain("nunez");
    await opens(page, /^Ida/);
    expect(await page.getByText("The <b>brakes</b> squeal").count()).toBeGreaterThan(0);
  });

  test("the day shows who comes, and whoever may not know it in front", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const slots = `/v1/dealers/${dealer}/services/test-drive/slots?from=2027-06-11&to=2027-06-11&option.model=500e`;
    const [first, , , , second] = (await house.kept.call("GET", slots)).body.days[0].slots;
    await books("Mia Fine", "fine@example.com", first.start);
    await books("Tom Bounce", "bounce@simulator.amazonses.com", second.start);
    await house.kept.settle();
    await signsInAt(page, `/desk/dealers/${dealer}/today`, at("maya"));
    await opens(page, "Day after");
    await visitor.looksAt("desk-day");
    const names = await page.getByRole("heading", { level: 3 }).allTextContents();
    expect(names).toEqual(["Tom Bounce", "Mia Fine"]);
  });

  async function books(name: string, email: string, start: string): Promise<void> {
    const { status } = await house.kept.call("POST", "/v1/appointments", {
      body: {
        dealer,
        service: "test-drive",
        options: { model: "500e" },
        start,
        customer: { name, email, phone: "+447700900777" },
      },
    });
    expect(status).toBe(201);
  }

  test("a promise is handed on, taken on by a colleague, and told of upwards", async () => {
    const { reference } = await asksForCall("handed");
    await using luis = await house.visitor(device);
    await using sam = await house.visitor(device);
    await signsInAt(luis.page, `/desk/cases/${reference}`, at("luis"));
    await opens(luis.page, "Hand it on");
    await luis.page.getByLabel("To whom?").selectOption({ label: "Sam Ortiz" });
    await presses(luis.page, "Offer it");
    expect(await luis.page.getByRole("alert").textContent()).toContain("Say what they should know");
    await luis.looksAt("desk-hand-off");
    await luis.page.getByLabel("What should they know?").fill("She asked for you");
    await presses(luis.page, "Offer it");
    expect(await luis.page.getByText(/^Offered to Sam Ortiz until/).count()).toBe(1);
    expect(await luis.page.getByRole("button", { name: "Take it on" }).count()).toBe(0);
    await signsInAt(sam.page, `/desk/cases/${reference}`, at("sam"));
    await sam.looksAt("desk-offered");
    await presses(sam.page, "Take it on");
    expect(await sam.page.getByText(/^Offered to/).count()).toBe(0);
    await presses(sam.page, "Tell the next level now");
    expect((await house.kept.inbox(at("sam"))).at(-1)?.subject).toContain(reference);
  });

  test("another dealer sees a case while a promise of it is theirs, and works that alone", async () => {
    const { reference, id } = await asksForCall("abroad");
    const path = `/v1/admin/cases/${reference}/commitments`;
    const bearer = await house.kept.signIn(at("luis"));
    const body = { kind: "update", what: "Ours alone", due: { by: "tomorrow" } };
    expect((await house.kept.call("POST", path, { bearer, body })).status).toBe(201);
    await using theirs = await house.visitor(device);
    const { page } = theirs;
    await signsInAt(page, `/desk/cases/${reference}`, "luis@northside.example");
    expect(await page.getByText("no such case").count()).toBe(1);
    await using luis = await house.visitor(device);
    await signsInAt(luis.page, `/desk/cases/${reference}/promises/${id}/hand-off`, at("luis"));
    await luis.page.getByLabel("To whom?").selectOption({ label: "Northside Motors" });
    await luis.page.getByLabel("What should they know?").fill("She lives next door to you");
    await presses(luis.page, "Offer it");
    expect(await luis.page.getByText(/^Offered to Northside Motors until/).count()).toBe(1);
    await page.goto(`/desk/cases/${reference}`);
    await theirs.looksAt("desk-abroad");
    expect(await page.getByRole("link", { name: "Northside Motors" }).count()).toBe(1);
    expect(await page.getByRole("heading", { name: "Ours alone" }).count()).toBe(0);
    expect(await page.getByLabel("Note for colleagues").count()).toBe(0);
    await presses(page, "Take it on");
    // It is theirs now, to hand on among themselves or back.
    await opens(page, "Hand it on");
    const people = await page.getByLabel("To whom?").locator("option").allTextContents();
    expect(people).toContain("Grace Okafor");
    expect(people).toContain(dealerDocument(dealer, "Europe/London").name);
    expect(people).not.toContain("Northside Motors");
    await opens(page, "Back to the case");
    await presses(page, "Reached");
    expect((await page.goto(`/desk/cases/${reference}/promises`))?.status()).toBe(404);
  });

  test("notes stay in the house, and what is no longer wanted is closed with a reason", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    const { reference, email } = await asksForCall("note");
    await signsInAt(page, `/desk/cases/${reference}`, at("luis"));
    await presses(page, "Save the note");
    expect(await page.getByRole("alert").textContent()).toContain("Write the note first");
    await page.getByLabel("Note for colleagues").fill("heard about it");
    await presses(page, "Save the note");
    expect(await page.getByText("heard about it").count()).toBe(1);
    expect(await page.getByRole("button", { name: "Reached" }).count()).toBe(1);
    await opens(page, "No longer wanted");
    await visitor.looksAt("desk-withdraw");
    await presses(page, "Close it");
    expect(await page.getByRole("alert").textContent()).toContain("Say why");
    await page.getByLabel("What did the customer say?").fill("Solved it elsewhere");
    await presses(page, "Close it");
    await house.kept.passes(UNDONE_NO_MORE);
    expect((await house.kept.inbox(email)).at(-1)?.text).toContain("Solved it elsewhere");
  });

  test("a form of another site, a guessed one, and one after the session change nothing", async () => {
    await using visitor = await house.visitor(device);
    const { page, context } = visitor;
    const { reference } = await asksForCall("foreign");
    await signsInAt(page, `/desk/cases/${reference}`, at("luis"));
    const form = await page.locator("input[name=form]").first().inputValue();
    const send = (fields: Record<string, string>, origin: string) =>
      context.request.post(`/desk/cases/${reference}/notes`, {
        form: fields,
        headers: { origin },
        maxRedirects: 0,
      });
    expect((await send({ form, text: "x" }, "https://evil.example")).status()).toBe(403);
    expect((await send({ form: "guessed", text: "x" }, house.kept.url)).status()).toBe(403);
    await context.clearCookies({ name: "desk" });
    await page.getByLabel("Note for colleagues").fill("Typed before it ended");
    await presses(page, "Save the note");
    expect(await page.getByText("Typed before it ended").count()).toBe(1);
    await visitor.looksAt("desk-ended");
    await context.addCookies([
      { name: "desk", value: "forged.token.here", url: `${house.kept.url}/desk` },
    ]);
    await page.goto(`/desk/cases/${reference}`);
    expect(new URL(page.url()).pathname).toBe("/_local/sign-in");
  });

  type Asked = { readonly email: string; readonly reference: string; readonly id: string };

  async function asksForCall(name: string, contact?: object): Promise<Asked> {
    const email = `${name}.${device.width}@example.com`;
    const { body } = await house.kept.call("POST", "/v1/callbacks", {
      body: {
        dealer,
        department: "service",
        topic: "The oil leak",
        message: "It drips <i>again</i>",
        customer: { name: `Rosa of ${name}`, email, phone: "+447700900123" },
        ...(contact === undefined ? {} : { contact }),
      },
    });
    return { email, reference: body.reference, id: body.commitment.id };
  }
});
