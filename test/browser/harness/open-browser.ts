import { access } from "node:fs/promises";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Debian's; another place is named by `CHROMIUM`. */
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real browser that talks to nobody but the pages under test. */
export async function openBrowser(): Promise<Browser> {
  try {
    await access(CHROMIUM);
  } catch {
    throw new Error(`There is no Chromium at ${CHROMIUM}: apt-get install chromium.`);
  }
  return await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}
