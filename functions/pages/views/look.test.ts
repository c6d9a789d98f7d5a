import { describe, expect, test } from "vitest";
import { dealerSchema } from "../../../shared/directory/document/dealer.schema.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { servicesPage } from "../booking/choose/services-page.tsx";
import { framedStylesheet, darkStylesheet, stylesheet } from "./page-files.built.ts";

const FILE = "0123456789abcdef0123456789abcdef-240x60.png";
const ACCENT = { light: "#1f3a8a", dark: "#9ec1ff" };

function dealerLooking(appearance: object, changes: object = {}) {
  const document = dealerDocument("bath", "Europe/London", { ...changes, appearance });
  return dealerSchema.parse(document);
}

describe("a dealer's page", () => {
  test("wears logo, colours, face and links, and nothing else may style it", () => {
    const { body, headers } = servicesPage(
      dealerLooking({
        logo: FILE,
        accent: ACCENT,
        typeface: "serif",
        privacy: "https://bath.example/privacy",
        imprint: "https://bath.example/imprint?a=1&b=2",
      }),
      {},
    );
    expect(body).toContain(`<img src="/files/d/bath/${FILE}" alt="Bath Motors"`);
    expect(body).toContain("body{--accent:#1f3a8a;");
    expect(body).toContain("@media (prefers-color-scheme:dark){body{--accent:#9ec1ff;");
    expect(body).toContain('body{--font:Charter, "Bitstream Charter"');
    expect(body).toContain('href="https://bath.example/privacy"');
    expect(body).toContain('href="https://bath.example/imprint?a=1&amp;b=2"');
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/);
    expect(policy).not.toContain("unsafe");
  });

  test("of no look of its own is as all are", () => {
    const { body, headers } = servicesPage(dealerLooking({}), {});
    expect(body).not.toContain("<style");
    expect(body).not.toContain("<img");
    expect(body).toContain(stylesheet.file);
    expect(headers["content-security-policy"]).toContain("style-src 'self';");
  });
});

describe("a frame", () => {
  const framed = (appearance: object) =>
    servicesPage(dealerLooking(appearance), { embed: "yes" }).body;

  test("is light unless told, whatever the visitor's system is", () => {
    const body = framed({ accent: ACCENT });
    expect(body).toContain('name="color-scheme" content="light"');
    expect(body).toContain(framedStylesheet.file);
    expect(body).toContain(":root{color-scheme:light}");
    expect(body).not.toContain("prefers-color-scheme");
    expect(framedStylesheet.text).not.toContain("prefers-color-scheme");
  });

  test("is dark on a dark site", () => {
    const body = framed({ scheme: "dark", accent: ACCENT });
    expect(body).toContain('name="color-scheme" content="dark"');
    expect(body).toContain(darkStylesheet.file);
    expect(body).toContain("body{--accent:#9ec1ff;");
    expect(body).not.toContain("#1f3a8a");
  });

  test("follows the visitor's system where the site does", () => {
    const body = framed({ scheme: "auto" });
    expect(body).toContain('name="color-scheme" content="light dark"');
    expect(body).toContain(stylesheet.file);
  });
});
