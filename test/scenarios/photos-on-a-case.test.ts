import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cameraExif, jpegSegment, jpegWith, photographs } from "../fixtures/photographs.ts";
import { sentToBucket } from "../fixtures/sent-to-bucket.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const PAPER = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF");

describe("photos and papers on a case", () => {
  let kept: Kept;
  let path: string;
  let reference: string;
  let bearers: Readonly<Record<"ana" | "luis" | "maya", string>>;

  beforeAll(async () => {
    kept = await Kept.standingAt(START);
  });
  beforeEach(async () => {
    await kept.reset(START);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
    const [ana, luis, maya] = await Promise.all(
      ["ana", "luis", "maya"].map((name) => kept.signIn(`${name}@bath.example`)),
    );
    bearers = { ana: ana ?? "", luis: luis ?? "", maya: maya ?? "" };
    const body = {
      dealer: "bath",
      topic: "Scratch",
      customer: { name: "Rosa", phone: "+442079460123" },
    };
    const asked = await kept.call("POST", "/v1/callbacks", { body });
    reference = asked.body.reference;
    path = `/v1/admin/cases/${reference}/files`;
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const as = (who: keyof typeof bearers, method: string, at = "", body?: object) =>
    kept.call(method, path + at, { bearer: bearers[who], ...(body && { body }) });
  const sends = async (bytes: Buffer) => {
    const { body: form } = await as("ana", "GET", "/upload");
    return { form, sent: await sentToBucket(form, bytes) };
  };
  const keeps = async (bytes: Buffer, what = "Left door") => {
    const { form } = await sends(bytes);
    return as("ana", "POST", "", { id: form.id, what });
  };

  test("FILE-1: what was sent and named is opened by colleagues, and stands on the timeline", async () => {
    const added = await keeps(photographs.jpg);
    expect(added.body).toMatchObject({ type: "jpg", what: "Left door", by: { id: "ana" } });
    expect((await keeps(PAPER, "Report")).body).toMatchObject({ type: "pdf" });
    const { body } = await as("luis", "GET");
    expect(body.items.map(({ what }: { what: string }) => what)).toEqual(["Left door", "Report"]);
    const opened = await as("luis", "GET", `/${added.body.id}`);
    const file = await fetch(opened.body.url);
    expect(file.headers.get("content-type")).toBe("image/jpeg");
    expect(file.headers.get("content-disposition")).toContain(`${reference}-`);
    expect((await file.arrayBuffer()).byteLength).toBe(added.body.bytes);
    await kept.passes("PT2M");
    expect((await fetch(opened.body.url)).status).toBe(403);
    const matter = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: bearers.luis });
    expect(matter.body.timeline.map(({ text }: { text: string }) => text).join("\n")).toContain(
      "Put on the case: Left door",
    );
  });

  test("FILE-2: a photo loses where and when it was taken", async () => {
    const taken = jpegWith(jpegSegment(0xe1, cameraExif(1)));
    const { body } = await keeps(taken);
    const { url } = (await as("ana", "GET", `/${body.id}`)).body;
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(taken.length).toBeGreaterThan(bytes.length);
    expect(bytes.toString("latin1")).not.toMatch(/Northside Phone/);
  });

  test("FILE-3: other files, cut ones and what never arrived are refused, and nothing is lost", async () => {
    const page = await keeps(Buffer.from("<html><script>alert(1)</script>"));
    expect(page).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/file-refused/) },
    });
    const cut = await keeps(photographs.jpg.subarray(0, 200));
    expect(cut.status).toBe(422);
    const { body: form } = await as("ana", "GET", "/upload");
    const early = await as("ana", "POST", "", { id: form.id, what: "Door" });
    expect(early).toMatchObject({
      status: 404,
      body: { type: expect.stringMatching(/file-not-found/) },
    });
    await sentToBucket(form, photographs.jpg);
    expect((await as("ana", "POST", "", { id: form.id, what: "Door" })).status).toBe(201);
    // Said once more, it is the same.
    expect((await as("ana", "POST", "", { id: form.id, what: "Door" })).body.id).toBe(form.id);
    expect((await as("ana", "GET")).body.items).toHaveLength(1);
  });

  test("FILE-3: the bucket takes one file of a size, under its key, for a quarter of an hour", async () => {
    const { body: form } = await as("ana", "GET", "/upload");
    const large = Buffer.alloc(form.mostBytes + 1);
    expect((await sentToBucket(form, large)).status).toBe(400);
    const elsewhere = { ...form, fields: { ...form.fields, key: "cases/OTHER/fil_1" } };
    expect((await sentToBucket(elsewhere, PAPER)).status).toBe(403);
    await kept.passes("PT20M");
    expect((await sentToBucket(form, PAPER)).status).toBe(403);
  });

  test("FILE-4: whoever put it there or a manager takes it away, and the timeline keeps that", async () => {
    const { body } = await keeps(photographs.jpg);
    expect((await as("luis", "DELETE", `/${body.id}`)).status).toBe(403);
    const { url } = (await as("luis", "GET", `/${body.id}`)).body;
    await kept.passes("PT10S");
    expect((await as("maya", "DELETE", `/${body.id}`)).body).toEqual({ items: [] });
    expect((await fetch(url)).status).toBe(404);
    // Said once more, it is the same; what was never there is not.
    expect((await as("maya", "DELETE", `/${body.id}`)).body).toEqual({ items: [] });
    expect((await as("maya", "DELETE", "/fil_0000000000000000")).status).toBe(404);
    const matter = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: bearers.luis });
    const said = matter.body.timeline.at(-1);
    expect(said).toMatchObject({ text: "Taken off the case: Left door" });
  });

  test("FILE-4: kept by two at once it is there once, and what was taken away is not kept again", async () => {
    const { form } = await sends(photographs.jpg);
    const others = await Promise.all([sends(PAPER), sends(PAPER), sends(PAPER)]);
    const keep = (id: string, who: keyof typeof bearers = "ana") =>
      as(who, "POST", "", { id, what: "Door" });
    const said = await Promise.all([
      keep(form.id),
      keep(form.id, "luis"),
      keep(form.id, "maya"),
      ...others.map((other) => keep(other.form.id)),
    ]);
    expect(said.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(new Set(said.slice(0, 3).map(({ body }) => body.by.id)).size).toBe(1);
    const ids = (await as("ana", "GET")).body.items.map(({ id }: { id: string }) => id);
    const all = [form.id, ...others.map((other) => other.form.id)];
    expect(ids).toHaveLength(all.length);
    expect(new Set(ids)).toEqual(new Set(all));
    const gone = await Promise.all(
      [form.id, form.id, all[1]].map((id) => as("maya", "DELETE", `/${id}`)),
    );
    expect(gone.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await keep(form.id)).status).toBe(404);
    expect((await as("ana", "GET")).body.items).toHaveLength(2);
  });

  test("FILE-5: nobody else sees them: other dealers, customers", async () => {
    const { body } = await keeps(photographs.jpg);
    const stranger = await kept.signIn("ana@wells.example");
    const other = await kept.call("GET", `${path}/${body.id}`, { bearer: stranger });
    expect(other.status).toBe(404);
    const cases = await kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "bath",
        topic: "Key",
        customer: { name: "Luis", email: "luis@example.com", phone: "+442079460124" },
      },
    });
    const elsewhere = `/v1/admin/cases/${cases.body.reference}/files/${body.id}`;
    expect((await kept.call("GET", elsewhere, { bearer: bearers.ana })).status).toBe(404);
  });
});
