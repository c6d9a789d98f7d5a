import { follows } from "../harness/booking-form.ts";
import type { Walk } from "./walk.ts";

/** Well formed, and nobody's. */
const NOBODYS = "707070707A";

/** Who has no link, or a dead one, or an address that is none. */
export async function standsAtTheDoor(walk: Walk): Promise<void> {
  const { page, looks } = walk;
  const sends = (nth: number) => follows(page, page.locator("main form button").nth(nth));
  await page.goto("/c");
  await looks("find");
  await sends(0);
  await looks("find-missing");
  await page.locator("input[name=reference]").fill(NOBODYS);
  await page.locator("input[name=contact]").fill("rosa@example.com");
  await sends(0);
  await looks("find-sent");
  await page.goto("/c");
  await page.locator("input[name=codeReference]").fill(NOBODYS);
  await page.locator("input[name=code]").fill("AAAA-AAAA");
  await sends(1);
  await looks("find-code-wrong");
  await page.goto(`/c/${NOBODYS}?t=dead`);
  await looks("case-closed");
  await page.goto("/d/nowhere");
  await looks("error-no-dealer");
  await page.goto("/nowhere");
  await looks("error-no-page");
  await page.goto(`/c/${NOBODYS}/address?k=dead`);
  await looks("error-dead-address");
  await page.goto("/u/none/none");
  await looks("error-unsubscribe");
}
