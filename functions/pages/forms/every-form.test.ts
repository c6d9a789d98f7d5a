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

/** They send a file straight to the bucket, which takes no field it does not know; nothing of ours changes. */
const TO_THE_BUCKET = '<form method="post" action={url} enctype="multipart/form-data"';
const SENDS_TO_THE_BUCKET = /\/(?:files\/files-page|lease\/part-page)\.tsx$/;

test("ONCE-3: every form that changes something carries the key of its page", () => {
  const files = globSync("functions/pages/**/*.tsx").filter((file) => !file.endsWith(".test.tsx"));
  const forms = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/<form\s[^>]*method="post"[\s\S]*?<\/form>/g)].map(
      ([text]) => ({ file, text }),
    ),
  );
  expect(forms.length).toBeGreaterThan(5);
  const without = forms.filter(({ text }) => !CARRIES.test(text));
  const ours = without.filter(
    ({ file, text }) => !(SENDS_TO_THE_BUCKET.test(file) && text.startsWith(TO_THE_BUCKET)),
  );
  expect(ours.map(({ file }) => file)).toEqual([]);
});
