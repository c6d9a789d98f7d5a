import { readFileSync, globSync } from "node:fs";
import { expect, test } from "vitest";
import { customerRoutes, lookRoutes } from "../customer-routes.ts";
import { deskNowRoutes, deskRoutes } from "../desk-routes.ts";

const routes = [...lookRoutes, ...customerRoutes, ...deskNowRoutes, ...deskRoutes];

test("ONCE-3: whatever receives a form takes two presses of its button for one", async () => {
  const forms = routes.filter(({ on }) => on.startsWith("POST "));
  const works = await Promise.all(forms.map(async ({ on, load }) => ({ on, work: await load() })));
  expect(works.length).toBeGreaterThan(30);
  expect(works.filter(({ work }) => !("once" in work)).map(({ on }) => on)).toEqual([]);
});

/** With which of these a form carries the key of its page. */
const CARRIES = /<FormToken |<PressKey |<Carried |name="key"/;

test("ONCE-3: every form that changes something carries the key of its page", () => {
  const files = globSync("functions/pages/**/*.tsx").filter((file) => !file.endsWith(".test.tsx"));
  const forms = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/<form\s[^>]*method="post"[\s\S]*?<\/form>/g)].map(
      ([text]) => ({ file, text }),
    ),
  );
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter(({ text }) => !CARRIES.test(text)).map(({ file }) => file)).toEqual([]);
});
