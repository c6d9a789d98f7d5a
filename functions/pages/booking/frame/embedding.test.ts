import { describe, expect, test } from "vitest";
import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import { dealerDocument } from "../../../../test/scenarios/harness/dealers.ts";
import { choiceHref, readChoice } from "../../times/choice.ts";
import { servicesPage } from "../choose/services-page.tsx";

const SITE = "https://www.bath.example";
const document = dealerDocument("bath", "Europe/London");
const dealer = dealerSchema.parse({ ...document, embedOn: [SITE] });

function policyOf({ headers }: { readonly headers: Readonly<Record<string, string>> }): string {
  return headers["content-security-policy"] ?? "";
}

describe("a frame on a dealer's own site", () => {
  test("is shown on the sites the document names, and nothing else of ours is", () => {
    expect(policyOf(servicesPage(dealer, { embed: "yes" }))).toContain(`frame-ancestors ${SITE}`);
    expect(policyOf(servicesPage(dealer, {}))).toContain("frame-ancestors 'none'");
    const unnamed = servicesPage(dealerSchema.parse(document), { embed: "yes" });
    expect(policyOf(unnamed)).toContain("frame-ancestors 'none'");
  });

  test("is left by whoever finds an appointment again, as by whoever asks for a call", () => {
    const way = /<a href="\/c" target="_top">/;
    expect(servicesPage(dealer, { embed: "yes" }).body).toMatch(way);
    expect(servicesPage(dealer, {}).body).toContain('<a href="/c">');
  });

  test("stays one from step to step, and is left with the time", () => {
    const choice = readChoice(dealer, { service: "test-drive", embed: "yes" })!;
    expect(choiceHref("bath", choice)).toContain("embed=yes");
    expect(choiceHref("bath", choice, { start: "2027-06-11T10:00:00+01:00" })).not.toContain(
      "embed",
    );
  });

  test.each([
    "http://www.bath.example",
    "https://www.bath.example/",
    "*",
    "https://a; script-src *",
  ])("%s is no site that a document may name", (origin) => {
    expect(dealerSchema.safeParse({ ...document, embedOn: [origin] }).success).toBe(false);
  });
});
