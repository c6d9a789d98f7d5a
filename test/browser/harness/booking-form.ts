import type { Locator, Page } from "playwright-core";

export type Person = {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
};

/** From the list of services to the form for one's details, taking the next free time. */
export async function takesNextFreeTime(
  page: Page,
  dealer: string,
  service: string,
  place?: string,
): Promise<void> {
  await page.goto(`/d/${dealer}`);
  await opens(page, service);
  if (place !== undefined) {
    await page.getByLabel(place).check();
    await presses(page, "Show free times");
  }
  await opens(page, "Take this time");
}

export async function fillsIn(page: Page, { name, email, phone }: Person): Promise<void> {
  await page.getByLabel("Full name").fill(name);
  if (email !== undefined) await page.getByLabel("E-mail address").fill(email);
  if (phone !== undefined) await page.getByLabel("Phone number").fill(phone);
}

/** Presses or follows what leads to another page, and waits until that is there. */
export async function follows(page: Page, target: Locator): Promise<void> {
  await leaves(page, () => target.click());
}

/** A page takes tenths of a second; what has led nowhere after so long will not. */
const LEADS_NOWHERE_MILLISECONDS = 10_000;

/**
 * Does what leads to another page, and waits until that is there. A browser that is busy may lose a press:
 * then it is done once more, as a person would, and said.
 */
export async function leaves(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate("globalThis.isBefore = true");
  try {
    await Promise.all([page.waitForEvent("load", { timeout: LEADS_NOWHERE_MILLISECONDS }), act()]);
  } catch (error) {
    if ((await page.evaluate("globalThis.isBefore")) !== true) {
      await page.waitForLoadState("load");
      return;
    }
    process.stderr.write(`pressed once more at ${page.url()}: ${String(error)}\n`);
    await Promise.all([page.waitForEvent("load"), act()]);
  }
}

export async function presses(page: Page, name: string): Promise<void> {
  await follows(page, page.getByRole("button", { name }));
}

export async function opens(page: Page, name: string | RegExp): Promise<void> {
  await follows(page, page.getByRole("link", { name }));
}

/** The case's reference, from the address of its page. */
export function referenceOf(page: Page): string {
  return /^\/c\/(\w+)/.exec(new URL(page.url()).pathname)?.[1] ?? "";
}

/** From the page that says what came of a form to the case itself. */
export async function opensTheCase(page: Page): Promise<void> {
  await opens(page, "Change, cancel or ask something");
}

/** Moves on with the tab key alone until this has the focus. */
export async function tabsTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((it) => it.matches(":focus"))) return;
  }
  throw new Error(`the tab key never reaches ${String(target)}`);
}
