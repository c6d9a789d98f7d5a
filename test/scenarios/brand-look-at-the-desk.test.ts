import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { png, svg } from "../fixtures/pictures.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const LOOK = "/desk/brands/aurora/look";
const LOGO = "/desk/brands/aurora/logo";
const GREEN = { accentLight: "#0c5c55", accentDark: "#6fd0c3" };

const unescaped = (text: string) => text.replaceAll("&quot;", '"');

describe("a brand says at the desk how its dealers look", () => {
  let kept: Kept;
  let care: AtDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt(START);
  });
  beforeEach(async () => {
    await kept.reset(START);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    care = await AtDesk.as(kept, "care@aurora.example", "bath");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const appearance = async () => {
    const bearer = await kept.signIn("care@aurora.example");
    return (await kept.call("GET", "/v1/admin/brands/aurora", { bearer })).body.appearance;
  };
  const seen = async (path = LOOK) => unescaped(await care.hidden(path, "seen"));

  test("colours, typeface and links are saved, and shown again", async () => {
    expect((await care.sees("/desk/brands/aurora")).text).toContain(LOOK);
    const imprint = "https://aurora.example/imprint";
    const fields = { seen: await seen(), ...GREEN, typeface: "serif", scheme: "brand", imprint };
    const saved = await care.sends(LOOK, fields);
    expect(saved, saved.text).toMatchObject({ status: 303, location: `${LOOK}?saved=yes` });
    expect(await appearance()).toMatchObject({
      accent: { light: GREEN.accentLight, dark: GREEN.accentDark },
      typeface: "serif",
      imprint,
    });
    const page = await care.sees(saved.location);
    expect(page.text).toContain("It is saved.");
    expect(page.text).toContain(`value="${GREEN.accentLight}"`);
    expect(page.text).toContain('href="/d/bath"');
  });

  test("LOOK-1: what is wrong is said beside its field, and nothing that was typed is lost", async () => {
    const before = await appearance();
    const wrong: readonly (readonly [Record<string, string>, string])[] = [
      [{ ...GREEN, accentLight: "#ffd400" }, "accentLight"],
      [{ ...GREEN, accentDark: "green" }, "accentDark"],
      [{ accentLight: GREEN.accentLight }, "accentDark"],
      [{ privacy: "http://aurora.example" }, "privacy"],
      [{ typeface: "comic" }, "typeface"],
    ];
    for (const [fields, field] of wrong) {
      const { status, text } = await care.sends(LOOK, { seen: await seen(), ...fields });
      expect(status, field).toBe(422);
      expect(text).toContain(`href="#${field}"`);
      for (const [name, value] of Object.entries(fields)) {
        if (name !== "typeface") expect(text).toContain(`value="${value}"`);
      }
    }
    expect(await appearance()).toEqual(before);
  });

  test("who saw another version is told so, and keeps what was typed", async () => {
    const old = await seen();
    expect((await care.sends(LOOK, { seen: old, ...GREEN })).status).toBe(303);
    const stale = await care.sends(LOOK, { seen: old, imprint: "https://aurora.example/i" });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain("Somebody changed the document in the meantime");
    expect(stale.text).toContain('value="https://aurora.example/i"');
    expect(await appearance()).not.toHaveProperty("imprint");
  });

  test("LOOK-5: a logo is sent as a file, shown on a dealer's page, kept by the form, and taken down", async () => {
    const broken = await care.sendsFile(LOGO, { seen: "" }, svg("<script>alert(1)</script>"));
    expect(broken.status).toBe(422);
    expect(broken.text).toContain("&lt;script&gt;");
    const hung = await care.sendsFile(LOGO, { seen: await seen(LOGO) }, png(240, 60));
    expect(hung, hung.text).toMatchObject({ status: 303, location: `${LOGO}?done=yes` });
    const { logo } = await appearance();
    expect((await care.sees(hung.location)).text).toContain(`/files/b/aurora/${logo}`);
    expect((await care.sends(LOOK, { seen: await seen(), ...GREEN })).status).toBe(303);
    expect(await appearance()).toMatchObject({ logo, accent: { light: GREEN.accentLight } });
    expect((await fetch(`${kept.url}/files/b/aurora/${logo}`)).status).toBe(200);
    const gone = await care.sendsFile(LOGO, { seen: logo, remove: "yes" });
    expect(gone.status).toBe(303);
    expect(await appearance()).not.toHaveProperty("logo");
    expect((await fetch(`${kept.url}/files/b/aurora/${logo}`)).status).toBe(404);
  });

  test("LOOK-3: nobody but the brand's people gets there", async () => {
    const grace = await AtDesk.as(kept, "grace@bath.example", "bath");
    for (const path of [LOOK, LOGO]) {
      expect((await grace.sees(path)).status).toBe(404);
      expect((await care.sees(path.replace("aurora", "other"))).status).toBe(404);
    }
    expect((await grace.sends(LOOK, { seen: await seen(), ...GREEN })).status).toBe(404);
    expect((await grace.sendsFile(LOGO, { seen: "" }, png(9, 9))).status).toBe(404);
    const foreign = await care.sends(LOOK, { seen: await seen(), ...GREEN }, "https://x.example");
    expect(foreign.status).toBe(403);
    expect((await appearance())?.accent).toBeUndefined();
  });
});
