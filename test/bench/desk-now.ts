import type { Browser } from "playwright-core";
import { signsInAt } from "../browser/harness/desk.ts";
import type { Kept } from "../scenarios/harness/kept.ts";

const PROMISES = 500;
const SIDE_BY_SIDE = 10;
const REPEATS = 9;

/** What is due at a dealer who owes 500 calls: the first page over HTTP, and every page after it. */
export async function deskNow(kept: Kept, browser: Browser) {
  for (let made = 0; made < PROMISES; made += SIDE_BY_SIDE) {
    const some = Array.from({ length: SIDE_BY_SIDE }, (_, lane) => asksForCall(kept, made + lane));
    await Promise.all(some);
  }
  const context = await browser.newContext({ baseURL: kept.url });
  await signsInAt(await context.newPage(), "/desk", "grace@northside.example");
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < REPEATS; run += 1) {
    const began = performance.now();
    const page = await context.request.get("/desk/dealers/northside?show=all");
    bytes = (await page.body()).length;
    times.push(performance.now() - began);
  }
  let pages = 0;
  const began = performance.now();
  let next: string | undefined = "/desk/dealers/northside?show=all";
  while (next !== undefined) {
    const text: string = await (await context.request.get(next)).text();
    pages += 1;
    next = /href="([^"]*after=[^"]*)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
  }
  const all = performance.now() - began;
  await context.close();
  const median = times.toSorted((left, right) => left - right)[Math.floor(REPEATS / 2)] ?? 0;
  return { open: PROMISES, firstPageMs: Math.round(median), bytes, pages, allMs: Math.round(all) };
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
