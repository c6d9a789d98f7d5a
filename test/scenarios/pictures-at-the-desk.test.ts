import { imageSize } from "image-size";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cameraExif, jpegSegment, jpegWith } from "../fixtures/photographs.ts";
import { png, svg } from "../fixtures/pictures.ts";
import type { Upload } from "../fixtures/pictures.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const DESK = "/desk/dealers/bath";
const LOGO = `${DESK}/logo`;
const PICTURE = `${DESK}/services/test-drive/picture`;
const START = "2027-05-10T10:00:00+01:00";

describe("pictures at the desk", () => {
  let kept: Kept;
  let grace: AtDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt(START);
  });
  beforeEach(async () => {
    await kept.reset(START);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    grace = await AtDesk.as(kept, "grace@bath.example", "bath");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const document = async () =>
    (
      await kept.call("GET", "/v1/admin/dealers/bath", {
        bearer: await kept.signIn("grace@bath.example"),
      })
    ).body;
  const logo = async () => (await document()).appearance?.logo;
  const seen = async (path: string) => {
    const { text } = await grace.sees(path);
    return /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? "";
  };
  const uploads = async (file: Upload | undefined, path = LOGO, by = grace) =>
    by.sendsFile(path, { seen: await seen(path) }, file);

  test("a logo is uploaded, shown, replaced and taken down", async () => {
    expect((await grace.sees(`${DESK}/document/look`)).text).toContain(LOGO);
    const hung = await uploads(png(240, 60));
    expect(hung, hung.text).toMatchObject({ status: 303, location: `${LOGO}?done=yes` });
    const first = await logo();
    const page = await grace.sees(hung.location);
    expect(page.text).toContain(`/files/d/bath/${first}`);
    expect(page.text).toContain("It is shown from now on.");
    expect((await uploads(svg("<path d='M0 0h9v9z'/>"))).status).toBe(303);
    expect(await logo()).toMatch(/svg$/);
    const gone = await grace.sendsFile(LOGO, { seen: await logo(), remove: "yes" });
    expect(gone.status).toBe(303);
    expect((await grace.sees(gone.location)).text).toContain("It is taken down.");
    expect(await logo()).toBeUndefined();
  });

  test("a picture stands beside its service, for a manager as well", async () => {
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    const hung = await maya.sendsFile(PICTURE, { seen: "" }, png(400, 300));
    expect(hung.status, hung.text).toBe(303);
    const { services } = await document();
    const { picture } = services.find(({ id }: { id: string }) => id === "test-drive");
    expect((await maya.sees(PICTURE)).text).toContain(`/files/d/bath/${picture}`);
    expect((await maya.sees(`${DESK}/document/services?of=test-drive`)).text).toContain(PICTURE);
    const gone = await maya.sendsFile(PICTURE, { seen: picture, remove: "yes" });
    expect(gone.status).toBe(303);
    expect(JSON.stringify(await document())).not.toContain(picture);
    expect((await maya.sees(`${DESK}/services/none/picture`)).status).toBe(404);
  });

  test("LOOK-4: a picture that tells where it was taken is shown without that", async () => {
    const exif = Buffer.concat([Buffer.from("Exif\0\0"), cameraExif(6)]);
    const bytes = jpegWith(jpegSegment(0xe1, exif));
    expect(bytes.toString("latin1")).toContain("GPS 51.3811");
    const hung = await uploads({ type: "image/jpeg", bytes }, PICTURE);
    expect(hung.status, hung.text).toBe(303);
    const { services } = await document();
    const { picture } = services.find(({ id }: { id: string }) => id === "test-drive");
    const shown = await fetch(`${kept.url}/files/d/bath/${picture}`);
    const had = Buffer.from(await shown.arrayBuffer());
    expect(shown.headers.get("content-type")).toBe("image/jpeg");
    expect(imageSize(had)).toMatchObject({ width: 16, height: 8, orientation: 6 });
    expect(had.toString("latin1")).not.toMatch(/GPS|Northside Phone/);
  });

  test("LOOK-2: what is wrong with a file is said beside its field, and nothing is changed", async () => {
    const heavy = Buffer.concat([png(9, 9).bytes, Buffer.alloc(1_233_500)]);
    const wrong: readonly (readonly [Upload | undefined, string])[] = [
      [undefined, "Choose a file"],
      [{ type: "image/png", bytes: heavy }, "The file is 1234 kB. Make it 200 kB or smaller"],
      [{ type: "image/png", bytes: Buffer.from("no") }, "The file is neither SVG nor PNG"],
      [
        { type: "image/png", bytes: png(9, 9).bytes.subarray(0, 12) },
        "cannot be read as a picture",
      ],
      [png(5_000, 1), "4096 pixels"],
      [svg("<script>alert(1)</script>"), "must not have: &lt;script&gt;"],
    ];
    for (const [file, said] of wrong) {
      const { status, text } = await uploads(file);
      expect(status, said).toBe(422);
      expect(text).toContain(said);
      expect(text).toContain('href="#file"');
    }
    expect((await uploads(svg("<path d='M0 0h9'/>"), PICTURE)).text).toContain("neither PNG nor");
    const heavier = await uploads({ type: "image/png", bytes: Buffer.alloc(5_100_000) });
    expect(heavier.status).toBe(413);
    expect(heavier.text).toContain("The file was too large");
    expect(await logo()).toBeUndefined();
  });

  test("whoever saw another logo neither replaces nor takes down what hangs there now", async () => {
    await uploads(png(240, 60));
    const first = await logo();
    for (const fields of [{ seen: "" }, { seen: "", remove: "yes" }]) {
      const stale = await grace.sendsFile(LOGO, fields, png(240, 61));
      expect(stale.status).toBe(422);
      expect(stale.text).toContain("Somebody else changed it in the meantime");
    }
    expect(await logo()).toBe(first);
  });

  test("ONCE-3: two presses of one button are one upload", async () => {
    const press = await grace.hidden(LOGO, "press");
    const twice = () => grace.sendsFile(LOGO, { seen: "", press }, png(240, 60));
    const [one, other] = [await twice(), await twice()];
    expect([one.status, other.status]).toEqual([303, 303]);
    expect(other.location).toBe(one.location);
  });

  test("only who may, with a form of ours from our own page", async () => {
    const ana = await AtDesk.as(kept, "ana@bath.example", "bath");
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    for (const [by, path] of [
      [maya, LOGO],
      [ana, LOGO],
      [ana, PICTURE],
    ] as const) {
      expect((await by.sees(path)).status).toBe(403);
      expect((await by.sendsFile(path, { seen: "" }, png(240, 60))).status).toBe(403);
    }
    const foreign = await grace.sendsFile(LOGO, { seen: "" }, png(9, 9), "https://evil.example");
    expect(foreign.status).toBe(403);
    const forged = await grace.sendsFile(LOGO, { seen: "", form: "guess" }, png(9, 9));
    expect(forged.status).toBe(403);
    expect((await grace.sends(LOGO, { seen: "" })).text).toContain("Choose a file");
    expect((await grace.sends(LOGO, { seen: "", file: "a" })).text).toContain("Choose a file");
    expect(await logo()).toBeUndefined();
  });
});
