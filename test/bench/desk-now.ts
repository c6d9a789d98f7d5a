import type { Browser, Page } from "playwright-core";
import { leaves } from "../browser/harness/booking-form.ts";
import { signsInAt } from "../browser/harness/desk.ts";
import type { Kept } from "../scenarios/harness/kept.ts";
import { slowVisits } from "./slow-profile.ts";
import { medianOf, timedPage } from "./timed.ts";

const PROMISES = Number(process.env["KEPT_BENCH_PROMISES"] ?? 500);
const SIDE_BY_SIDE = 10;
const ENTRIES = 9;
const LIST = "/desk/dealers/northside?show=all";
const PHONE = 360;

/** What is due at a dealer who owes 500 calls: the first page over HTTP, and every page after it. */
export async function deskNow(kept: Kept, browser: Browser) {
  for (let made = 0; made < PROMISES; made += SIDE_BY_SIDE) {
    const some = Array.from({ length: SIDE_BY_SIDE }, (_, lane) => asksForCall(kept, made + lane));
    await Promise.all(some);
  }
  // Their mails and timers are other functions' work, which here shares a machine with the pages.
  await kept.settle();
  const context = await browser.newContext({ baseURL: kept.url });
  await signsInAt(await context.newPage(), "/desk", "grace@northside.example");
  const first = await timedPage(context, LIST);
  let pages = 0;
  const began = performance.now();
  let next: string | undefined = LIST;
  while (next !== undefined) {
    const text: string = await (await context.request.get(next)).text();
    pages += 1;
    // Entries of a later page name its place too, and what is open beside it.
    next = /href="([^"]*after=[^"&#]*)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
    if (pages > PROMISES) throw new Error("the list leads round and round");
  }
  const all = performance.now() - began;
  const found = await timedPage(context, "/desk/dealers/northside/find?text=Customer");
  const slow = (path: string) =>
    slowVisits(browser, { url: kept.url, path, width: PHONE }, context);
  const slowList = await slow(LIST);
  const slowFind = await slow("/desk/dealers/northside/find?text=Customer");
  const entryMs = await entries(await context.newPage());
  await context.close();
  return {
    open: PROMISES,
    first,
    pages,
    allMs: Math.round(all),
    entryMs,
    found,
    slowList,
    slowFind,
  };
}

/** From Enter to the page with the next row chosen, by keys alone. */
async function entries(page: Page): Promise<number> {
  await page.goto(LIST);
  await page.keyboard.press("j");
  await leaves(page, () => page.keyboard.press("Enter"));
  const times: number[] = [];
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    await page.keyboard.press("n");
    const began = performance.now();
    await leaves(page, () => page.keyboard.press("Enter"));
    times.push(performance.now() - began);
  }
  return Math.round(medianOf(times));
}

async function asksForCall(kept: Kept, index: number): Promise<void> {
  const { status } = await kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: "northside",
      department: index % 2 === 0 ? "sales" : "service",
      topic: "The oil leak",
      customer: {
        name: `Customer ${index}`,
        email: `customer.${index}@example.com`,
        phone: `+1212555${1_000 + (index % 9_000)}`,
      },
    },
  });
  if (status !== 201) throw new Error(`a call was answered with ${status}`);
}
