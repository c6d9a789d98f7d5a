import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { ruleText } from "./rule-text.ts";

const DIRECTORY = new URL("../../../../shared/directory/", import.meta.url);

/** Whatever the rules of a document say of a field. */
const DETAILS = readdirSync(DIRECTORY)
  .filter((file) => /^(?:check-.*|dealer\.schema)\.ts$/.test(file))
  .filter((file) => !file.endsWith(".test.ts"))
  .flatMap((file) => [
    ...readFileSync(new URL(file, DIRECTORY), "utf8").matchAll(
      /(?:detail(?::| =) |, )(["`])((?:is|has|needs|must|use|overlaps|no|closes|this) .*?)\1/g,
    ),
  ])
  .map(([, , detail = ""]) => detail.replace(/\$\{[A-Z_]+\}/, "1").replace(/\$\{\w+\}/, "x"));

describe.each(["de", "fr", "es"])("in %s", (language) => {
  beforeAll(() => loadTexts(language));

  test("every rule of a dealer's document is told in words of its own", () => {
    expect(DETAILS.length).toBeGreaterThan(25);
    const general = ruleText("something nobody has said before", language);
    const untold = DETAILS.filter((detail) =>
      [general, detail].includes(ruleText(detail, language)),
    );
    expect(untold).toEqual([]);
  });

  test("and so is a date that is none of our time", () => {
    const detail = localDateSchema.safeParse("0202-05-06").error?.issues[0]?.message ?? "";
    expect(ruleText(detail, language)).toMatch(/1970.+3000/);
    expect(ruleText(detail, language)).not.toBe(detail);
  });

  test("what a rule names is in them", () => {
    expect(ruleText("is a second “sales”", language)).toContain("sales");
  });
});

test("who reads English is told as the API tells it", () => {
  expect(ruleText("is not a department", "en-GB")).toBe("is not a department");
});
