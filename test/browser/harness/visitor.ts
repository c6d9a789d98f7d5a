import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

export type Device = { readonly width: number; readonly script: boolean };

const SCREENSHOTS = new URL("../screenshots/", import.meta.url);
const SCHEMES = ["light", "dark"] as const;

/** Somebody at a device of their own, with nothing remembered. */
export class Visitor implements AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #device: Device;

  private constructor(context: BrowserContext, page: Page, device: Device) {
    this.context = context;
    this.page = page;
    this.#device = device;
  }

  static async arriving(browser: Browser, url: string, device: Device): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: device.width, height: 800 },
      javaScriptEnabled: device.script,
      locale: "en-US",
    });
    return new Visitor(context, await context.newPage(), device);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close();
  }

  /**
   * Keeps a picture in both colour schemes, and holds what every page must hold: nothing is wider than
   * the screen, and (where scripts run, since the checker is one) axe finds nothing.
   */
  async looksAt(name: string): Promise<void> {
    const { width, script } = this.#device;
    for (const colorScheme of SCHEMES) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const file = new URL(`${name}-${width}-${colorScheme}.png`, SCREENSHOTS);
      await this.page.screenshot({ path: file.pathname, fullPage: true });
      if (script)
        expect(await this.#violations(colorScheme), `${name}, ${colorScheme}`).toEqual([]);
    }
    const wide = await this.page.evaluate<number>("document.documentElement.scrollWidth");
    expect(wide, `${name} is wider than the screen`).toBeLessThanOrEqual(width);
  }

  /** All rules once; colours again in the dark, where nothing else differs. */
  async #violations(colorScheme: (typeof SCHEMES)[number]): Promise<string[]> {
    const axe = new AxeBuilder({ page: this.page });
    const rules =
      colorScheme === "light" ? axe.withTags(ACCESSIBLE) : axe.withRules(["color-contrast"]);
    const { violations } = await rules.analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }
}

/** WCAG 2.2 AA, and what the makers of axe advise beyond it. */
const ACCESSIBLE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
