import { expect, test } from "vitest";
import { northside } from "../../../test/fixtures/case-story.ts";
import type { Brand } from "../document/dealer.schema.ts";
import { membershipsOf } from "./memberships.ts";

const EMAIL = "grace@northside.example";

/** Grace works at Northside and for its brand. */
function languageOf(atDealer: string | undefined, atBrand: string | undefined) {
  const own = (language: string | undefined) => (language === undefined ? {} : { language });
  const staff = northside.staff.map((one) =>
    one.email === EMAIL ? { ...one, ...own(atDealer) } : one,
  );
  const brand: Brand = {
    id: northside.brand,
    name: "Aurora",
    care: { name: "Aurora Care", email: "care@aurora.example" },
    staff: [{ id: "grace", name: "Grace", email: EMAIL, role: "brand", ...own(atBrand) }],
  };
  return membershipsOf(
    {
      dealer: async () => ({ document: { ...northside, staff }, etag: "1" }),
      dealers: async () => [],
      brand: async () => ({ document: brand, etag: "1" }),
      partner: async () => undefined,
      deadAddresses: async () => new Map(),
      workplaces: async () => [
        { kind: "dealer", id: northside.id },
        { kind: "brand", id: brand.id },
      ],
    },
    EMAIL,
  );
}

test("a person's language is the brand's word, else that of a dealer", async () => {
  expect(await languageOf("es", "de-CH")).toMatchObject({ value: { language: "de-CH" } });
  expect(await languageOf("es", undefined)).toMatchObject({ value: { language: "es" } });
  expect(await languageOf(undefined, undefined)).toMatchObject({ value: { language: undefined } });
});
