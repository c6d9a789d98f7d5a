import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { doubledText, focusFaults, layoutFaults, usualText } from "./layout-faults.js.ts";

export type Device = {
  readonly width: number;
  readonly script: boolean;
  /** What its browser asks for; it is set to American English elsewhere. */
  readonly locale?: string;
  /** Where scripts run: at which widths each page is looked at. */
  readonly widths?: readonly [number, ...number[]];
};

/** `PICTURES=yes npm run test:browser` keeps one of every page, width and colour scheme. */
const PICTURES = process.env["PICTURES"] !== undefined;
const SCREENSHOTS = new URL("../screenshots/", import.meta.url);
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [320, 768, 1280] as const;
const HEIGHT = 800;

type Note = (what: string, found: readonly string[]) => void;

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

  static async arriving(
    browser: Browser,
    url: string,
    device: Device,
    timezoneId = "America/New_York",
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: device.width, height: HEIGHT },
      javaScriptEnabled: device.script,
      locale: device.locale ?? "en-US",
      timezoneId,
      reducedMotion: "reduce",
    });
    return new Visitor(context, await context.newPage(), device);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close();
  }

  /**
   * Holds what every page must hold, at every width: nothing is wider than the screen, no words are cut
   * or lie over others, also with text of twice the size; the focus is seen wherever it goes and on
   * nothing too small to be hit; and axe finds nothing in both colour schemes. Without scripts a page has
   * the same markup, and axe is one: there the layout at the visitor's own width has to do. Focus is not
   * looked at where something else than the page draws it.
   */
  async looksAt(name: string, { drawsFocus = true } = {}): Promise<void> {
    const { width: own, script, widths = WIDTHS } = this.#device;
    const { page } = this;
    const faults: Record<string, readonly string[]> = {};
    const note: Note = (what, found) => {
      if (found.length > 0) faults[what] = found;
    };
    for (const width of script ? widths : [own]) {
      await page.setViewportSize({ width, height: HEIGHT });
      note(`${width} px`, await page.evaluate<string[]>(layoutFaults));
      await page.evaluate(doubledText);
      note(`${width} px, text doubled`, await page.evaluate<string[]>(layoutFaults));
      await page.evaluate(usualText);
      if (script && drawsFocus) await this.#focus(width, note);
      if (script) await this.#colours(name, width, note);
    }
    await page.setViewportSize({ width: own, height: HEIGHT });
    // The rest of the flow is worth knowing, too.
    expect.soft(faults, name).toEqual({});
  }

  async #focus(width: number, note: Note): Promise<void> {
    // A key without a meaning on any page, so that the browser draws focus as for a keyboard.
    await this.page.keyboard.press("F8");
    const faults = await this.page.evaluate<string[]>(focusFaults);
    note(`focus and targets at ${width} px`, faults);
  }

  /** Axe sees each scheme and each end of the widths once: what it finds hangs on no pair of the two. */
  async #colours(name: string, width: number, note: Note): Promise<void> {
    const { page } = this;
    const { widths = WIDTHS } = this.#device;
    const axeLooksAt = { light: widths[0], dark: widths.at(-1) };
    for (const colorScheme of SCHEMES) {
      const checked = axeLooksAt[colorScheme] === width;
      if (!checked && !PICTURES) continue;
      await page.emulateMedia({ colorScheme });
      if (checked) note(`axe at ${width} px, ${colorScheme}`, await this.#violations());
      if (!PICTURES) continue;
      const file = new URL(`${name}-${width}-${colorScheme}.png`, SCREENSHOTS);
      await page.screenshot({ path: file.pathname, fullPage: true });
    }
    await page.emulateMedia({ colorScheme: "light" });
  }

  async #violations(): Promise<string[]> {
    // Its other mode opens a page more for each run, for frames of other sites; ours have none.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode().withTags(ACCESSIBLE);
    const { violations } = await axe.analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }
}

/** WCAG 2.2 AA, and what the makers of axe advise beyond it. */
const ACCESSIBLE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
