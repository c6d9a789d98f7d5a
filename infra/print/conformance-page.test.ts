import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { openAcr } from "./openacr.ts";
import { wcagCriteria } from "./wcag/criteria.ts";

test("every criterion of WCAG 2.2 A and AA is reported once", () => {
  const ids = wcagCriteria.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(wcagCriteria.filter(({ level }) => level === "A")).toHaveLength(31);
  expect(wcagCriteria.filter(({ level }) => level === "AA")).toHaveLength(24);
});

test.each(wcagCriteria)(
  "$id is supported by files that exist, or says that it was not evaluated",
  (one) => {
    expect(one.evidence.filter((file) => !existsSync(file))).toEqual([]);
    if (one.adherence === "supports") expect(one.evidence).not.toEqual([]);
    if (one.adherence === "not evaluated") expect(one.evidence).toEqual([]);
    expect(one.remarks).not.toBe("");
  },
);

/** What the schema of OpenACR 0.1.0 and its list of terms ask of what is reported here. */
const chapter = z.strictObject({
  criteria: z.array(
    z.strictObject({
      num: z.string().regex(/^\d\.\d\.\d+$/),
      components: z.array(
        z.strictObject({
          name: z.literal("web"),
          adherence: z.strictObject({
            level: z.enum([
              "supports",
              "partially-supports",
              "does-not-support",
              "not-applicable",
              "not-evaluated",
            ]),
            notes: z.string().min(1),
          }),
        }),
      ),
    }),
  ),
});

test("programs read the same in the form of OpenACR", () => {
  const { title, product, author, chapters } = parse(openAcr());
  expect([title, product.name, author.email].every((text) => typeof text === "string")).toBe(true);
  const told = [chapters.success_criteria_level_a, chapters.success_criteria_level_aa].flatMap(
    (one) => chapter.parse(one).criteria.map(({ num }) => num),
  );
  expect(told).toEqual(wcagCriteria.map(({ id }) => id));
});
