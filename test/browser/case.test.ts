import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { follows, leaves, opens, presses, tabsTo } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false, at: "11:30" },
  { width: 1280, script: true, at: "14:30" },
];

const house = new House("2027-05-05T20:10:00+01:00");

describe.each(DEVICES)("the case at $width px, scripts: $script", (device) => {
  test("the link in the mail opens the case and leaves no token in the address", async () => {
    await using visitor = await house.visitor(device);
    const { reference, manageUrl } = await booked("link@example.com");
    const { page } = visitor;
    await page.goto(`/c/${reference}`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(
      "Find your appointment",
    );
    await visitor.looksAt("case-closed");
    expect((await page.goto(`/c/${reference}?t=wrong`))?.status()).toBe(404);
    await page.goto(manageUrl);
    expect(page.url()).toBe(`${house.kept.url}/c/${reference}`);
    expect(await page.getByText("Confirmed", { exact: true }).count()).toBe(1);
    const [cookie] = await visitor.context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: `/c/${reference}` });

    await using stranger = await house.visitor(device);
    expect((await stranger.page.goto(`/c/${reference}`))?.status()).toBe(404);
  });

  test("an appointment moves to a time that is picked and confirmed", async () => {
    await using visitor = await house.visitor(device);
    const { manageUrl } = await booked(`mover.${device.width}@example.com`);
    const moved = `Saturday, 8 May 2027, ${device.at} BST`;
    const { page } = visitor;
    await page.goto(manageUrl);
    await opens(page, "Change the time");
    await visitor.looksAt("change");
    await opens(page, /^Sat 8/);
    await opens(page, `${device.at} on Saturday, 8 May 2027`);
    await visitor.looksAt("change-confirm");
    await presses(page, "Change to this time");
    expect(await page.getByText(moved).count()).toBeGreaterThan(0);
    await visitor.looksAt("case-moved");
    const mails = await house.kept.inbox(`mover.${device.width}@example.com`);
    expect(mails.at(-1)?.text).toContain(moved);
  });

  test("a new time lost to somebody else leaves the appointment as it was", async () => {
    await using visitor = await house.visitor(device);
    const { manageUrl } = await booked("loser@example.com");
    const { page } = visitor;
    await page.goto(manageUrl);
    await opens(page, "Change the time");
    await opens(page, "Take this time");
    const start = await page.locator("input[name=start]").inputValue();
    await booked("winner@example.com", start);
    await presses(page, "Change to this time");
    expect(await page.getByRole("alert").textContent()).toContain("Your appointment is unchanged");
    await visitor.looksAt("change-lost");
    await page.getByRole("radio").first().check();
    await presses(page, "Change to this time");
    expect(await page.getByText("Confirmed", { exact: true }).count()).toBe(1);
  });

  test("cancelling asks first, works once, and stays done when the link is used again", async () => {
    await using visitor = await house.visitor(device);
    const { manageUrl, appointment } = await booked("leaver@example.com");
    const { page } = visitor;
    await page.goto(`${manageUrl}#cancel-${appointment.id}`);
    await follows(page, page.locator(`#cancel-${appointment.id}`));
    await visitor.looksAt("cancel");
    await opens(page, "No, keep it");
    expect(await page.getByText("Confirmed", { exact: true }).count()).toBe(1);
    await follows(page, page.locator(`#cancel-${appointment.id}`));
    const asking = page.url();
    await page.getByLabel("Would you tell us why?").fill("<i>Found a bus</i>");
    await presses(page, "Yes, cancel it");
    expect(await page.getByText("Cancelled", { exact: true }).count()).toBe(1);
    expect(await page.locator("main i").count()).toBe(0);
    await visitor.looksAt("case-cancelled");
    await page.goto(asking);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Cancelled:");
    expect(await page.getByText("nothing more you need to do").count()).toBe(1);
    await visitor.looksAt("change-closed");
  });

  test("somebody with a keyboard alone can move and cancel, and print what stands", async () => {
    await using visitor = await house.visitor(device);
    const { manageUrl } = await booked("keys@example.com");
    const { page } = visitor;
    const follow = async (target: Locator) => {
      await tabsTo(page, target);
      await leaves(page, () => page.keyboard.press("Enter"));
    };
    await page.goto(manageUrl);
    await follow(page.getByRole("link", { name: "Change the time" }));
    await follow(page.getByRole("link", { name: "Take this time" }));
    await follow(page.getByRole("button", { name: "Change to this time" }));
    expect(await page.getByText("Confirmed", { exact: true }).count()).toBe(1);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Confirmed", { exact: true }).isVisible()).toBe(true);
    for (const name of ["Change the time", "Cancel", "Add a note"]) {
      expect(await page.getByRole("link", { name }).isVisible(), name).toBe(false);
    }
    await page.emulateMedia({ media: "screen" });
    await follow(page.getByRole("link", { name: "Cancel" }));
    await tabsTo(page, page.getByLabel("Would you tell us why?"));
    await page.keyboard.type("Found a bus");
    await follow(page.getByRole("button", { name: "Yes, cancel it" }));
    expect(await page.getByText("Cancelled", { exact: true }).count()).toBe(1);
  });

  test("a form that another site sends changes nothing", async () => {
    await using visitor = await house.visitor(device);
    const { manageUrl, reference, appointment } = await booked("victim@example.com");
    const { page } = visitor;
    await page.goto(manageUrl);
    await opens(page, "Cancel");
    const form = await page.locator("input[name=form]").inputValue();
    const path = `/c/${reference}/appointments/${appointment.id}/cancel`;
    const foreign = await visitor.context.request.post(path, {
      form: { form },
      headers: { origin: "https://evil.example" },
      maxRedirects: 0,
    });
    expect(foreign.status()).toBe(403);
    const guessed = await visitor.context.request.post(path, {
      form: { form: "guessed" },
      headers: { origin: house.kept.url },
      maxRedirects: 0,
    });
    expect(guessed.status()).toBe(403);
    await page.goto(`/c/${reference}`);
    expect(await page.getByText("Confirmed", { exact: true }).count()).toBe(1);
  });

  test("a promise that was not kept in time is shown as late", async () => {
    await using visitor = await house.visitor(device);
    const { body } = await house.kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "harbour",
        topic: "The oil leak",
        customer: { name: "Olga Reed", email: "olga@example.com", phone: "+447700900123" },
      },
    });
    const { page } = visitor;
    await page.goto(body.manageUrl);
    const [day, due] = body.commitment.dueAt.split(/T|:\d\d[+-]/);
    const when = day === body.commitment.promisedAt.slice(0, 10) ? "today" : "tomorrow";
    expect(await page.getByText(`Due ${when}, ${due}`, { exact: true }).count()).toBe(1);
    await visitor.looksAt("case-promised");
    const { reference, commitment } = body;
    const attempts = `/v1/admin/cases/${reference}/commitments/${commitment.id}/attempts`;
    const bearer = await house.kept.signIn("oliver@harbour.example");
    const attempt = { channel: "phone", outcome: "no-answer" };
    expect((await house.kept.call("POST", attempts, { bearer, body: attempt })).status).toBe(200);
    await page.reload();
    const [time] = commitment.promisedAt.split("T")[1].split(/:\d\d[+-]/);
    expect(await page.getByText(`We tried at ${time}: no answer.`).count()).toBe(1);
    const late = Date.parse(body.commitment.dueAt) + 3_600_000;
    await house.kept.clockReaches(new Date(late).toISOString());
    await page.reload();
    expect(await page.getByText("Late", { exact: true }).count()).toBe(1);
    await visitor.looksAt("case-late");
  });

  test("the story of a case is told in its customer's language", async () => {
    await using visitor = await house.visitor(device);
    const customer = {
      name: "Olga",
      email: "olga.es@example.com",
      phone: "+12125550123",
      language: "es-US",
    };
    const { body } = await house.kept.call("POST", "/v1/callbacks", {
      body: { dealer: "northside", topic: "El aceite", customer },
    });
    const { page } = visitor;
    await page.goto(body.manageUrl);
    const story = page.locator(".timeline");
    expect(await story.textContent()).toMatch(/Se pidió una llamada: El aceite.* · Usted/);
    const late = Date.parse(body.commitment.dueAt) + 60_000;
    await house.kept.clockReaches(new Date(late).toISOString());
    await page.reload();
    expect(await story.textContent()).toContain("No se hizo a tiempo: El aceite");
    await visitor.looksAt("case-spanish");
  });

  test("an unknown dealer, service and address are answered by a page with a way on", async () => {
    await using visitor = await house.visitor(device);
    const { page } = visitor;
    expect((await page.goto("/d/nowhere"))?.status()).toBe(404);
    await visitor.looksAt("unknown-dealer");
    expect((await page.goto("/d/harbour?service=nothing"))?.status()).toBe(404);
    await opens(page, "Back to booking");
    expect(page.url()).toBe(`${house.kept.url}/d/harbour`);
  });
});

/** Books the first free start, or the one given, as a client of the API. */
async function booked(email: string, at?: string) {
  const slots =
    "/v1/dealers/harbour/services/test-drive/slots?from=2027-05-06&to=2027-05-20&option.model=500e";
  const listed = await house.kept.call("GET", slots);
  const start = at ?? listed.body.days.flatMap((day: any) => day.slots).at(0).start;
  const { status, body } = await house.kept.call("POST", "/v1/appointments", {
    body: {
      dealer: "harbour",
      service: "test-drive",
      options: { model: "500e" },
      start,
      customer: { name: "Rosa Marin", email },
    },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}
