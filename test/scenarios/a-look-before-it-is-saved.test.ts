import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { png } from "../fixtures/pictures.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const LOOK = "/desk/dealers/bath/document/look";
const BRAND_LOOK = "/desk/brands/aurora/look";
const PLUM = { accentLight: "#7a1f5c", accentDark: "#f0a8d8" };

describe("a look is seen before it is saved", () => {
  let kept: Kept;
  let grace: AtDesk;
  let care: AtDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt(START);
  });
  beforeEach(async () => {
    await kept.reset(START);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    grace = await AtDesk.as(kept, "grace@bath.example", "bath");
    care = await AtDesk.as(kept, "care@aurora.example", "bath");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const appearance = async () => {
    const bearer = await kept.signIn("grace@bath.example");
    return (await kept.call("GET", "/v1/admin/dealers/bath", { bearer })).body.appearance;
  };
  const presses = async (by: AtDesk, path: string, typed: Record<string, string>) =>
    by.sends(path, { ...filledForm((await by.sees(path)).text, path), ...typed });
  const framesOf = (text: string) =>
    [...text.matchAll(/<iframe src="([^"]*)"/g)].map(([, src = ""]) =>
      src.replaceAll("&amp;", "&"),
    );

  test.each([
    ["a dealer's", LOOK],
    ["a brand's", BRAND_LOOK],
  ])("LOOK-6: %s page, frame and mail, light and dark, in what was typed", async (_whose, path) => {
    const by = path === LOOK ? grace : care;
    const seen = await presses(by, path, { ...PLUM, preview: "yes" });
    expect(seen.status).toBe(200);
    expect(seen.text).toContain(`value="${PLUM.accentLight}"`);
    const frames = framesOf(seen.text);
    expect(frames).toHaveLength(6);
    for (const src of frames) {
      const { status, text } = await by.sees(src);
      expect(status, src).toBe(200);
      const [own, other] = src.includes("shade=dark")
        ? [PLUM.accentDark, PLUM.accentLight]
        : [PLUM.accentLight, PLUM.accentDark];
      expect(text, src).toContain(own);
      if (!src.includes("of=mail")) expect(text, src).not.toContain(other);
      expect(text, src).not.toContain("<script");
    }
    expect(await appearance()).toBeUndefined();
  });

  test("LOOK-1: a colour that cannot be read is said at its field before saving", async () => {
    const wrong = { ...PLUM, accentLight: "#ffd400", preview: "yes" };
    for (const [by, path] of [
      [grace, LOOK],
      [care, BRAND_LOOK],
    ] as const) {
      const told = await presses(by, path, wrong);
      expect(told.status).toBe(422);
      expect(told.text).toContain('href="#accentLight"');
      expect(told.text).toContain('value="#ffd400"');
    }
    expect(await appearance()).toBeUndefined();
  });

  test("what no form could send shows nothing but the look that is there", async () => {
    const strange = "accentLight=red;}body{&accentDark=%22%3E%3Cscript%3E&typeface=comic&of=mail";
    const { status, text } = await grace.sees(`/desk/dealers/bath/look-preview?${strange}`);
    expect(status).toBe(200);
    expect(text).not.toContain("red;}");
    const ana = await AtDesk.as(kept, "ana@bath.example", "bath");
    expect((await ana.sees("/desk/dealers/bath/look-preview")).status).toBe(403);
    expect((await grace.sees("/desk/brands/aurora/look-preview")).status).toBe(404);
  });

  test("a logo of megabytes is refused in words, and nothing changes", async () => {
    const { type, bytes } = png(240, 60);
    const ofBytes = (more: number) => ({ type, bytes: Buffer.concat([bytes, Buffer.alloc(more)]) });
    const path = "/desk/dealers/bath/logo";
    const large = await grace.sendsFile(path, { seen: "" }, ofBytes(4_000_000));
    expect(large.status).toBe(422);
    expect(large.text).toContain("The file is 4001 kB");
    // More than the gateway hands over to us on AWS.
    const larger = await grace.sendsFile(path, { seen: "" }, ofBytes(5_000_000));
    expect(larger.status).toBe(413);
    expect(larger.text).toContain("<h1>");
    expect(await appearance()).toBeUndefined();
  });
});
