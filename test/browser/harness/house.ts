import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { dealerDocument, openDealer } from "../../scenarios/harness/dealers.ts";
import { Kept } from "../../scenarios/harness/kept.ts";
import { openBrowser } from "./open-browser.ts";
import { Visitor } from "./visitor.ts";
import type { Device } from "./visitor.ts";

/** One system and one browser for all tests of a file. */
export class House {
  readonly #now: string;
  #open: { readonly kept: Kept; readonly browser: Browser } | undefined;

  /** `now` with an offset is when the tests begin. */
  constructor(now: string) {
    this.#now = now;
    beforeAll(async () => {
      const [kept, browser] = await Promise.all([Kept.standingAt(this.#now), openBrowser()]);
      this.#open = { kept, browser };
    });
    afterAll(async () => {
      await this.#open?.browser.close();
      await this.#open?.kept[Symbol.asyncDispose]();
    });
  }

  get kept(): Kept {
    return this.#opened().kept;
  }

  /** Call it where tests are described. */
  hasDealer(id: string, timeZone: string, overrides: object = {}): void {
    beforeAll(async () => openDealer(this.kept, dealerDocument(id, timeZone, overrides)));
  }

  async visitor(device: Device, timezoneId?: string): Promise<Visitor> {
    const { kept, browser } = this.#opened();
    return await Visitor.arriving(browser, kept.url, device, timezoneId);
  }

  #opened() {
    if (this.#open === undefined) throw new Error("the house opens before the first test");
    return this.#open;
  }
}
