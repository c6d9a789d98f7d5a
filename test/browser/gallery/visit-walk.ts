import { follows } from "../harness/booking-form.ts";
import { atHouse, customerOf, says, sends, staffAt } from "./walk.ts";
import type { Walk } from "./walk.ts";

const DEAD = "bounce@simulator.amazonses.com";

export async function booksBy(walk: Walk, who: string, start: string, service = "inspection") {
  const { dealer } = walk;
  const customer = customerOf(walk, who);
  const body = await says(walk, "/v1/appointments", {
    dealer,
    service,
    start,
    customer,
    ...(service === "test-drive" ? { options: { model: "500e" } } : {}),
  });
  const visit = `/v1/cases/${body.reference}/appointments/${body.appointment.id}`;
  const atCase = `/c/${body.reference}/appointments/${body.appointment.id}`;
  return { ...body, visit, atCase, customer };
}

/** A visit that is moved, lost, cancelled; and one that our mail did not reach. */
export async function changesAVisit(walk: Walk): Promise<void> {
  const { page, looks } = walk;
  const booked = await booksBy(walk, "mover", atHouse(walk, "2027-06-14T10:00:00"));
  await page.goto(booked.manageUrl);
  await looks("visit-booked");
  await page.goto(`${booked.atCase}/visitor`);
  await looks("visit-visitor");
  await page.goto(`${booked.atCase}/change`);
  await looks("visit-change");
  await follows(page, page.locator("main a[href*='start=']").first());
  await looks("visit-change-sure");
  const start = await page.locator("input[name=start]").inputValue();
  await booksBy(walk, "winner", start);
  await sends(page, "/change");
  await looks("visit-change-lost");
  await page.locator("input[name=start]").first().check();
  await sends(page, "/change");
  await looks("visit-changed");
  await page.goto(`${booked.atCase}/cancel`);
  await looks("visit-cancel-sure");
  await sends(page, "/cancel");
  await looks("visit-cancelled");
  await page.goto(`${booked.atCase}/cancel`);
  await looks("visit-closed");
  const dead = await booksBy(walk, DEAD, atHouse(walk, "2027-06-15T10:00:00"));
  await walk.kept.settle();
  await page.goto(dead.manageUrl);
  await looks("visit-unconfirmed");
}

/** Who would rather come earlier, is offered a time, and finds it gone. */
export async function waitsForEarlier(walk: Walk): Promise<void> {
  const { page, dealer, looks } = walk;
  const first = await booksBy(walk, "first", atHouse(walk, "2027-06-11T10:00:00"), "test-drive");
  const later = await booksBy(walk, "later", atHouse(walk, "2027-06-21T10:00:00"), "test-drive");
  await page.goto(later.manageUrl);
  await sends(page, "/waiting");
  await looks("visit-waiting");
  await says(walk, `${first.visit}/cancel`, {}, first.caseToken);
  await walk.kept.settle();
  await page.goto(later.manageUrl);
  await looks("visit-offered");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await follows(other, other.locator("main form[action$='/waiting'] button").first());
  await other.close();
  await follows(page, page.locator("main form[action$='/waiting'] button").first());
  await looks("visit-offer-gone");
  const luis = await walk.kept.signIn(staffAt(dealer, "luis"));
  const done = await booksBy(walk, "done", atHouse(walk, "2027-06-10T16:00:00"));
  const status = `/v1/admin/cases/${done.reference}/appointments/${done.appointment.id}/status`;
  for (const state of ["in-progress", "ready", "completed"]) {
    await says(walk, status, { status: state }, luis);
    await page.goto(done.manageUrl);
    await looks(`visit-${state}`);
  }
  await walk.kept.passes("P4D");
  await page.goto(done.manageUrl);
  await looks("visit-how-was-it");
  const mails = await walk.kept.inbox(done.customer.email);
  const decline = mails.flatMap(({ text }) => /https?:\/\/\S+(\/u\/\S+)/.exec(text)?.[1] ?? []);
  await page.goto(decline.at(-1) ?? "/u/none/none");
  await looks("unsubscribe");
  await follows(page, page.locator("main form button").last());
  await looks("unsubscribed");
}
