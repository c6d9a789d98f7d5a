import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const NOW = "/desk/dealers/bath?show=all";

let kept: Kept;
let reference: string;
let sheet: string;

beforeAll(async () => {
  kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  reference = await asksForCall("Rosa");
  sheet = `/desk/cases/${reference}`;
});
afterAll(async () => kept[Symbol.asyncDispose]());

const at = (person: string) => AtDesk.as(kept, `${person}@bath.example`, "bath");

describe("an open page of the desk", () => {
  test("LIVE-1: is not made again while nothing has happened, and at once when something has", async () => {
    const sam = await at("sam");
    // The first who ever looks has no mark yet.
    await sam.looksAgain(NOW);
    const first = await sam.looksAgain(NOW);
    expect(first.tag).toMatch(/^"mark-[0-9a-f]{32}\/[0-9a-f]{32}"$/);
    expect(first.text).toContain(` data-tag="${first.tag.slice(1).split("/")[0]}"`);
    const again = await sam.looksAgain(NOW, first.tag);
    expect(again).toEqual({ status: 304, tag: first.tag, isMade: false, text: "" });
    await asksForCall("Carl");
    const after = await sam.looksAgain(NOW, first.tag);
    expect(after.status).toBe(200);
    expect(after.text).toContain("Carl");
    expect((await sam.looksAgain(NOW, after.tag)).status).toBe(304);
  });

  test("LIVE-1: a case hears of itself alone, and what changes nothing on a page sends none", async () => {
    const sam = await at("sam");
    await sam.looksAgain(sheet);
    const seen = await sam.looksAgain(sheet);
    await asksForCall("Ida");
    expect((await sam.looksAgain(sheet, seen.tag)).isMade).toBe(false);
    // Whoever wants the whole page says what is on theirs.
    const page = `"${seen.tag.split("/")[1] ?? ""}`;
    expect(await sam.looksAgain(sheet, page)).toMatchObject({ status: 304, isMade: true });
    await sam.sends(`${sheet}/notes`, { text: "She rings back" });
    await kept.settle();
    expect((await sam.looksAgain(sheet, seen.tag)).text).toContain("She rings back");
  });

  test("LIVE-4: whoever signed out, or may no longer read it, learns nothing and loses the page", async () => {
    const [sam, luis] = [await at("sam"), await at("luis")];
    await luis.looksAgain(NOW);
    const seen = await luis.looksAgain(NOW);
    const stranger = await at("maya");
    // A mark that somebody guesses, or one of another place, is none of this one.
    expect((await stranger.looksAgain("/desk/dealers/northside", seen.tag)).status).toBe(404);
    await luis.sends("/desk/sign-out", {});
    expect((await luis.looksAgain(NOW, seen.tag)).status).toBe(303);

    const ana = await at("ana");
    await ana.looksAgain(NOW);
    const hers = await ana.looksAgain(NOW);
    expect((await ana.looksAgain(NOW, hers.tag)).status).toBe(304);
    const care = await kept.signIn("care@aurora.example");
    const { body: document } = await kept.call("GET", "/v1/admin/dealers/bath", { bearer: care });
    const without = {
      ...document,
      staff: document.staff.filter(({ id }: { readonly id: string }) => id !== "ana"),
      resources: document.resources.map((one: { readonly id: string }) =>
        one.id === "ana" ? { ...one, id: "somebody" } : one,
      ),
    };
    const put = { bearer: care, body: without };
    expect((await kept.call("PUT", "/v1/admin/dealers/bath", put)).status).toBe(200);
    expect((await ana.looksAgain(NOW, hers.tag)).status).not.toBe(304);
    expect((await sam.looksAgain(NOW, hers.tag)).status).toBe(200);
  });

  test("LIVE-5: who has it open beside the list is seen, and sees, as on the case itself", async () => {
    const [sam, luis] = [await at("sam"), await at("luis")];
    const asked = await asksForCall("Pia");
    const { text } = await sam.looksAgain(NOW);
    const beside = new RegExp(`href="([^"]*at=${asked}[^"#]*)`).exec(text)?.[1] ?? "";
    const pane = beside.replaceAll("&amp;", "&");
    expect((await sam.looksAgain(pane)).text).not.toContain("Also open");
    expect((await luis.looksAgain(`/desk/cases/${asked}`)).text).toContain("now with: Sam Ortiz");
    expect((await sam.looksAgain(pane)).text).toContain("now with: Luis Reyes");
  });

  test("LIVE-5: colleagues who have a case open see each other, for minutes", async () => {
    const [sam, luis] = [await at("sam"), await at("luis")];
    const quiet = `/desk/cases/${await asksForCall("Quin")}`;
    expect((await sam.looksAgain(quiet)).text).not.toContain("Also open");
    const his = await luis.looksAgain(quiet);
    expect(his.text).toContain("Also open right now with: Sam Ortiz");
    // What Sam has is not as it was: somebody came.
    const hers = await sam.looksAgain(quiet);
    expect(hers.text).toContain("Also open right now with: Luis Reyes");
    expect((await sam.looksAgain(quiet, hers.tag)).status).toBe(304);
    await kept.passes("PT5M");
    // Luis goes on looking, Sam has the page in the background.
    const known = (await luis.looksAgain(quiet)).tag;
    expect((await luis.looksAgain(quiet, known)).status).toBe(304);
    await sam.looksAgain(quiet, hers.tag, true);
    await kept.passes("PT2M");
    expect((await luis.looksAgain(quiet)).text).not.toContain("Also open");
    expect((await sam.looksAgain(quiet, undefined, true)).text).toContain("Luis Reyes");
    // Nobody else hears of it, the customer least of all.
    const { body } = await kept.call("GET", `/v1/admin/cases/${quiet.split("/")[3]}`, {
      bearer: await kept.signIn("sam@bath.example"),
    });
    expect(JSON.stringify(body)).not.toContain("mark");
  });
});

async function asksForCall(name: string): Promise<string> {
  const { body } = await kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: "bath",
      department: "service",
      topic: "The oil leak",
      customer: { name, email: `${name}@example.com`, phone: "+447700900123" },
    },
  });
  // What follows from it has followed.
  await kept.settle();
  return body.reference;
}
