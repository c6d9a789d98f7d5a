import { follows } from "../harness/booking-form.ts";
import { customerOf, nowIn, opensIn, says, sends, staffAt } from "./walk.ts";
import type { Walk } from "./walk.ts";
import { wordsOf } from "./words-of.ts";

async function asksBy(walk: Walk, who: string) {
  const { dealer, language, kept } = walk;
  const body = await says(walk, "/v1/callbacks", {
    dealer,
    department: "service",
    topic: wordsOf(language)["topic"],
    customer: customerOf(walk, who),
  });
  const luis = await kept.signIn(staffAt(dealer, "luis"));
  const desk = `/v1/admin/cases/${body.reference}/commitments/${body.commitment.id}`;
  const staff = (what: string, input: object) => says(walk, `${desk}/${what}`, input, luis);
  const own = `/c/${body.reference}/promises/${body.commitment.id}`;
  return { ...body, at: `/c/${body.reference}`, own, staff };
}

/** A promise, and all that its customer may ask and say while it is open. */
export async function hasAPromise(walk: Walk): Promise<void> {
  const { page, looks } = walk;
  const asked = await asksBy(walk, "open");
  await page.goto(asked.manageUrl);
  await looks("promise-open");
  await asked.staff("attempts", { channel: "phone", outcome: "no-answer" });
  await page.reload();
  await looks("promise-tried");
  for (const what of ["calls", "promises", "notes", "contact", "customer", "data"]) {
    await page.goto(`${asked.at}/${what}`);
    await looks(`ask-${what}`);
  }
  await page.goto(`${asked.at}/promises`);
  await sends(page, "/promises");
  await looks("ask-promises-missing");
  await page.goto(`${asked.at}/calls`);
  await sends(page, "/calls");
  await looks("ask-calls-sent");
  await page.goto(`${asked.own}/new-time`);
  await looks("promise-new-time");
  await page.goto(`${asked.own}/withdraw`);
  await looks("promise-withdraw-sure");
  await sends(page, "/withdraw");
  await looks("promise-withdrawn");
}

/** What staff say of a promise, and the customer's word on it. */
export async function hasAWordOnIt(walk: Walk): Promise<void> {
  const { page, looks } = walk;
  const moved = await asksBy(walk, "moved");
  const due = { local: "2027-06-15T12:00" };
  await moved.staff("move", { due, reason: "Wartet", agreedWithCustomer: false });
  await page.goto(moved.manageUrl);
  await looks("promise-expected");
  await sends(page, "/dispute");
  await looks("promise-denied");
  const kept = await asksBy(walk, "kept");
  await kept.staff("keep", { outcome: "reached", channel: "phone" });
  await walk.kept.passes("PT1M");
  await page.goto(kept.manageUrl);
  await looks("promise-kept");
  await follows(page, page.locator("button[formaction$='/confirm']"));
  await looks("promise-confirmed");
  const not = await asksBy(walk, "not");
  await not.staff("keep", { outcome: "reached", channel: "phone" });
  await walk.kept.passes("PT1M");
  await page.goto(not.manageUrl);
  const stale = await page.context().newPage();
  await stale.goto(page.url());
  await sends(stale, "/dispute");
  await stale.close();
  await follows(page, page.locator("button[formaction$='/confirm']"));
  await looks("promise-stands-otherwise");
  await page.goto(not.manageUrl);
  await looks("promise-reopened");
}

/** What passes: a promise that is late, a link that only reads. */
export async function comesLate(walk: Walk): Promise<void> {
  const { page, kept, language, looks } = walk;
  const late = await asksBy(walk, "zeta");
  await kept.passes("P1D");
  await page.goto(late.manageUrl);
  await looks("promise-late");
  // What others left open would be told to somebody on each of these days.
  await kept.reset(nowIn(language));
  await opensIn(kept, language);
  const old = await asksBy(walk, "old");
  await old.staff("keep", { outcome: "reached", channel: "phone" });
  await kept.passes("P32D");
  await page.goto(old.manageUrl);
  await looks("case-narrowed");
}
