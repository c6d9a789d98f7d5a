import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

let kept: Kept;
const sees = async (path: string) => (await new OwnBrowser(kept).sees(path)).text;
beforeAll(async () => {
  kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
});
afterAll(async () => kept[Symbol.asyncDispose]());

test("a dealer who says nothing has both pages all the same, linked from each page", async () => {
  const home = await sees("/d/bath");
  expect(home).toContain('href="/d/bath/accessibility"');
  expect(home).toContain('href="/d/bath/privacy"');
  const accessibility = await sees("/d/bath/accessibility");
  expect(accessibility).toContain("WCAG) 2.2, level AA");
  expect(accessibility).toContain("We know of no barrier at the moment");
  expect(accessibility).toContain("mailto:hello@bath.example");
  expect(accessibility).not.toContain("you can turn to");
  const privacy = await sees("/d/bath/privacy");
  for (const part of [
    "is responsible for what happens",
    "Amazon Web Services",
    "object to its use",
  ]) {
    expect(privacy).toContain(part);
  }
  expect(privacy).not.toContain("complain to");
});

test("what the dealer's document says stands in them", async () => {
  const bearer = await kept.signIn("care@aurora.example");
  const accessibility = {
    limits: { en: "The map cannot be read out.", de: "Die Karte wird nicht vorgelesen." },
    assessedOn: "2027-04-01",
    contact: "access@bath.example",
    enforcement: { name: "The Commission", url: "https://commission.example/complain" },
  };
  const privacy = {
    contact: "data@bath.example",
    authority: { name: "The Commissioner", url: "https://commissioner.example/" },
    processors: [{ name: "Print House", does: { en: "prints letters <b>" } }],
  };
  const body = dealerDocument("bath", "Europe/London", { accessibility, privacy });
  const path = "/v1/admin/dealers/bath";
  expect((await kept.call("PUT", path, { bearer, body })).status).toBe(200);
  // Booking may use a document up to five seconds old, by a clock that no story moves.
  await setTimeout(5_100);
  const stated = await sees("/d/bath/accessibility");
  for (const part of ["The map cannot be read out.", "1 April 2027", "The Commission"]) {
    expect(stated).toContain(part);
  }
  expect(stated).toContain('href="https://commission.example/complain"');
  expect(stated).toContain("mailto:access@bath.example");
  const known = await sees("/d/bath/privacy");
  expect(known).toContain('Print House: <span lang="en">prints letters &lt;b&gt;</span>');
  expect(known).toContain('href="https://commissioner.example/"');
});

test.each([
  ["/accessibility/contact", { accessibility: { contact: "nobody" } }],
  ["/accessibility/assessedOn", { accessibility: { assessedOn: "2027-02-30" } }],
  [
    "/accessibility/enforcement/url",
    { accessibility: { enforcement: { name: "X", url: "javascript:alert(1)" } } },
  ],
  ["/privacy/authority/url", { privacy: { authority: { name: "X", url: "http:/x" } } }],
])("%s is refused where it is wrong", async (pointer, changes) => {
  const bearer = await kept.signIn("care@aurora.example");
  const body = dealerDocument("bath", "Europe/London", changes);
  const refused = await kept.call("PUT", "/v1/admin/dealers/bath", { bearer, body });
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map((error: any) => error.pointer)).toEqual([pointer]);
});

test("nobody's dealer has neither", async () => {
  expect((await new OwnBrowser(kept).sees("/d/nobody/accessibility")).status).toBe(404);
});
