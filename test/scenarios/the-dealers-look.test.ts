import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { png, svg } from "../fixtures/pictures.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const BATH = "/v1/admin/dealers/bath";
const LOGO = `${BATH}/logo`;
const PICTURE = `${BATH}/services/test-drive/picture`;
const START = "2027-05-10T10:00:00+01:00";
const DRAWN = svg("<path d='M0 0h9v9z'/>");

const AURORA = "/v1/admin/brands/aurora";

describe("how a dealer looks", () => {
  let kept: Kept;
  let grace: string;
  let care: string;

  beforeAll(async () => {
    kept = await Kept.standingAt(START);
  });
  beforeEach(async () => {
    await kept.reset(START);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    grace = await kept.signIn("grace@bath.example");
    care = await kept.signIn("care@aurora.example");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const document = async () => (await kept.call("GET", BATH, { bearer: grace })).body;
  const sends = (file: { type: string; bytes: Buffer }, path = LOGO, bearer = grace, more = {}) =>
    kept.call("PUT", path, { file, bearer, headers: more });

  test("a logo stands on every page, and is a picture and nothing else", async () => {
    const { status, body } = await sends(DRAWN);
    expect(status, JSON.stringify(body)).toBe(200);
    expect((await document()).appearance.logo).toBe(body.file);
    await kept.passes("PT1M");
    const shown = await kept.call("GET", body.url);
    expect(shown.status).toBe(200);
    expect(shown.headers.get("content-type")).toBe("image/svg+xml");
    expect(shown.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(shown.headers.get("content-security-policy")).toContain("sandbox");
    expect(shown.headers.get("x-content-type-options")).toBe("nosniff");
    expect(shown.body).toContain("M0 0h9v9z");
  });

  test("another takes its place, the old one stays for the mails that show it, and can be taken away", async () => {
    const first = (await sends(png(240, 60))).body;
    const second = (await sends(DRAWN)).body;
    expect((await kept.call("GET", first.url)).status).toBe(200);
    expect((await document()).appearance.logo).toBe(second.file);
    const gone = await kept.call("DELETE", LOGO, { bearer: grace });
    expect(gone.status).toBe(200);
    expect((await document()).appearance.logo).toBeUndefined();
    expect((await kept.call("GET", second.url)).status).toBe(404);
    expect((await kept.call("DELETE", LOGO, { bearer: grace })).status).toBe(200);
  });

  test("two at once: both are answered, and one of them hangs", async () => {
    const [one, other] = await Promise.all([sends(png(240, 60)), sends(DRAWN)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    const { logo } = (await document()).appearance;
    expect([one.body.file, other.body.file]).toContain(logo);
  });

  test("whoever saw another version is told so, and nothing is stored", async () => {
    const stale = await sends(DRAWN, LOGO, grace, { "if-match": '"old"' });
    expect(stale.status).toBe(412);
    expect((await document()).appearance).toBeUndefined();
  });

  test("LOOK-2: what is no picture is refused with what it is and what to do", async () => {
    const bad = await sends(svg("<script>alert(1)</script>"));
    expect(bad.status).toBe(422);
    expect(bad.body).toMatchObject({ type: "/problems/picture-refused" });
    expect(bad.body.detail).toContain("<script>");
    const heavy = {
      type: "image/png",
      bytes: Buffer.concat([png(9, 9).bytes, Buffer.alloc(200_000)]),
    };
    expect((await sends(heavy)).status).toBe(413);
    const heavier = { type: "image/png", bytes: Buffer.alloc(400_000) };
    expect((await sends(heavier)).body.type).toBe("/problems/file-too-large");
    expect((await sends({ type: "image/png", bytes: Buffer.from("no") })).status).toBe(415);
    expect((await sends({ type: "application/json", bytes: Buffer.from("{}") })).status).toBe(415);
    expect((await sends({ type: "image/webp", bytes: png(9, 9).bytes })).status).toBe(415);
    expect((await sends(DRAWN, PICTURE)).status).toBe(415);
    expect((await document()).appearance).toBeUndefined();
  });

  test("LOOK-3: only leaders decide whose page it looks like, and nobody of another house", async () => {
    const maya = await kept.signIn("maya@bath.example");
    const ana = await kept.signIn("ana@bath.example");
    const [byManager, byAdvisor] = [await sends(DRAWN, LOGO, maya), await sends(DRAWN, LOGO, ana)];
    expect(byManager.status).toBe(403);
    expect(byAdvisor.status).toBe(403);
    const stranger = await kept.signIn("grace@northside.example");
    expect((await sends(DRAWN, LOGO, stranger)).status).toBe(404);
    expect((await sends(DRAWN, LOGO, care)).status).toBe(200);
    expect((await sends(DRAWN, "/v1/admin/brands/aurora/logo", grace)).status).toBe(404);
  });

  test("a manager hangs a picture beside a service of theirs, and it can be taken down", async () => {
    const maya = await kept.signIn("maya@bath.example");
    const hung = await sends(png(400, 300), PICTURE, maya);
    expect(hung.status, JSON.stringify(hung.body)).toBe(200);
    const pictures = async () =>
      (await document()).services.map(({ picture }: { picture?: string }) => picture);
    expect(await pictures()).toContain(hung.body.file);
    expect((await kept.call("GET", hung.body.url)).headers.get("content-type")).toBe("image/png");
    expect((await kept.call("DELETE", PICTURE, { bearer: maya })).status).toBe(200);
    expect(await pictures()).not.toContain(hung.body.file);
    const nowhere = await sends(png(9, 9), `${BATH}/services/none/picture`, maya);
    expect(nowhere.body.type).toBe("/problems/service-not-found");
  });

  test("a document names no picture that is not there, and no address that is none", async () => {
    const logo = `${"0".repeat(32)}-9x9.png`;
    const { status, body } = await kept.call("PUT", BATH, {
      bearer: care,
      body: { ...(await document()), appearance: { logo } },
    });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: "/appearance/logo", rule: "no-such-picture" }]);
    for (const path of [
      `/files/d/bath/${logo}`,
      "/files/d/bath/x.png",
      "/files/x/bath/y",
      "/files/constructor/a/b",
    ])
      expect((await kept.call("GET", path)).status).toBe(404);
  });

  test("LOOK-1: a colour that cannot be read is refused with its contrast", async () => {
    const { status, body } = await kept.call("PUT", BATH, {
      bearer: care,
      body: {
        ...(await document()),
        appearance: { accent: { light: "#ffd400", dark: "#9ec1ff" } },
      },
    });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { pointer: "/appearance/accent/light", rule: "too-little-contrast", params: { needed: 4.5 } },
    ]);
    expect(body.errors[0].detail).toContain("4.5:1 is needed");
  });

  test("a brand's look is that of its dealers that have none", async () => {
    const { body } = await sends(png(240, 60), "/v1/admin/brands/aurora/logo", care);
    expect(body.url).toContain("/files/b/aurora/");
    await kept.reset(START);
    await sends(png(240, 60), "/v1/admin/brands/aurora/logo", care);
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
    const first = (await kept.call("GET", "/d/wells")).body;
    expect(first).toContain(body.url);
  });

  test("LOOK-5: a brand's look is that of its dealers' mails, too", async () => {
    const { body: brand } = await kept.call("GET", AURORA, { bearer: care });
    const logo = await sends(png(240, 60), `${AURORA}/logo`, care);
    const { body: hung } = await kept.call("GET", AURORA, { bearer: care });
    const accent = { light: "#0c5c55", dark: "#6fd0c3" };
    const appearance = { ...hung.appearance, accent };
    const saved = await kept.call("PUT", AURORA, { bearer: care, body: { ...hung, appearance } });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect(brand.appearance?.logo).not.toBe(hung.appearance.logo);
    const asked = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "bath",
        topic: "A colour",
        customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079461000" },
      },
    });
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    const [mail] = await kept.inbox("rosa@example.com");
    expect(mail?.html).toContain(kept.url + logo.body.url);
    expect(mail?.html).toContain(accent.light);
  });

  test("others read how a dealer looks and what is said of its services, with addresses to be shown from", async () => {
    const brandLogo = await sends(png(240, 60), "/v1/admin/brands/aurora/logo", care);
    const hung = await sends(png(400, 300), PICTURE);
    const before = await document();
    const words = {
      names: { de: "Probefahrt" },
      description: { en: "A drive", de: "Eine Fahrt" },
      priceText: { en: "Free" },
      bring: { en: "Your licence" },
      stay: { en: "An hour" },
    };
    const accent = { light: "#0c5c55", dark: "#6fd0c3" };
    const saved = await kept.call("PUT", BATH, {
      bearer: care,
      body: {
        ...before,
        appearance: { accent, privacy: "https://bath.example/privacy", scheme: "auto" },
        departments: before.departments.map((one: object) => ({ ...one, names: { de: "Haus" } })),
        services: before.services.map((one: { id: string }) =>
          one.id === "test-drive" ? { ...one, ...words } : one,
        ),
      },
    });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    await kept.passes("PT1M");
    const { status, body } = await kept.call("GET", "/v1/dealers/bath");
    expect(status).toBe(200);
    expect(body.appearance).toEqual({
      logo: { url: kept.url + brandLogo.body.url, width: 240, height: 60 },
      accent,
      typeface: "system",
      privacy: "https://bath.example/privacy",
    });
    expect(body.departments[0].names).toEqual({ de: "Haus" });
    const drive = body.services.find(({ id }: { id: string }) => id === "test-drive");
    expect(drive).toMatchObject({ ...words, picture: kept.url + hung.body.url });
    const other = body.services.find(({ id }: { id: string }) => id !== "test-drive");
    expect(Object.keys(other)).not.toContain("picture");
  });
});
