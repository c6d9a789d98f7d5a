import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DOCUMENT = "/v1/admin/dealers/bath";
const FIND = "/desk/dealers/bath/find";
const ANA = "ana@bath.example";

let kept: Kept;

beforeAll(async () => {
  kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
});
afterAll(async () => kept[Symbol.asyncDispose]());

const me = async (bearer: string) => (await kept.call("GET", "/v1/admin/me", { bearer })).status;
const at = (email: string) => AtDesk.as(kept, email, "bath");

describe("a session at the desk", () => {
  test("RIGHTS-11: ends with its sign-out for whoever has a copy, and a second press is no trouble", async () => {
    const ana = await at(ANA);
    const elsewhere = await at(ANA);
    const thief = ana.copied();
    expect((await thief.sees(FIND)).status).toBe(200);
    const signedOut = { status: 303, location: "/desk/signed-out?here=yes" };
    expect(await ana.sends("/desk/sign-out", {})).toMatchObject(signedOut);
    expect(await thief.sees(FIND)).toMatchObject({ status: 303 });
    expect((await thief.sees(FIND)).location).toContain("/desk/sign-in?to=");
    expect((await thief.sends("/desk/sign-out", {})).location).toBe("/desk/signed-out");
    // Another browser of theirs is another session.
    expect((await elsewhere.sees(FIND)).status).toBe(200);
  });

  test("RIGHTS-10: all of them end from the page that shows them, and tokens with them", async () => {
    const [one, two, bearer] = [await at(ANA), await at(ANA), await kept.signIn(ANA)];
    const shown = await one.sees("/desk/me");
    expect(shown.text).toContain("Sign out everywhere");
    expect(shown.text.match(/<li>\s*<span>Since /g)?.length).toBeGreaterThan(1);
    expect(shown.text.match(/· this browser/g)).toHaveLength(1);
    expect((await one.sends("/desk/me/sign-out-everywhere", {})).status).toBe(303);
    for (const browser of [one, two]) expect((await browser.sees(FIND)).status).toBe(303);
    expect(await me(bearer)).toBe(401);
    expect(await me(await kept.signIn(ANA))).toBe(200);
    expect((await (await at(ANA)).sees(FIND)).status).toBe(200);
  });

  test("ends with their place, and a form they had open is there to be copied", async () => {
    const [luis, care] = [await at("luis@bath.example"), await kept.signIn("care@aurora.example")];
    const bearer = await kept.signIn("luis@bath.example");
    const { body: document } = await kept.call("GET", DOCUMENT, { bearer: care });
    const without = (list: readonly { readonly id: string }[]) =>
      list.filter(({ id }) => id !== "luis");
    const staff = without(document.staff);
    const resources = document.resources.map((one: { readonly id: string }) =>
      one.id === "luis" ? { ...one, id: "somebody" } : one,
    );
    const put = (body: object) => kept.call("PUT", DOCUMENT, { bearer: care, body });
    expect((await put({ ...document, staff, resources })).status).toBe(200);
    const sent = await luis.sends("/desk/dealers/bath/new", { topic: "Squeaking brakes" });
    expect(sent.status).toBe(401);
    expect(sent.text).toContain("Squeaking brakes");
    expect((await kept.call("GET", DOCUMENT, { bearer })).status).toBe(404);
    // Taken on again, they sign in again; a token only says who they are.
    expect((await put(document)).status).toBe(200);
    expect((await luis.sees(FIND)).status).toBe(303);
    expect((await kept.call("GET", DOCUMENT, { bearer })).status).toBe(200);
    expect((await (await at("luis@bath.example")).sees(FIND)).status).toBe(200);
  });
});

describe("who leads", () => {
  const end = async (email: string, id: string, dealer = "bath") => {
    const bearer = await kept.signIn(email);
    const path = `/v1/admin/dealers/${dealer}/staff/${id}/sign-out`;
    return kept.call("POST", path, { bearer, body: {} });
  };

  test("RIGHTS-12: the general manager and the brand end sessions of the dealer's people, a manager none", async () => {
    const [ana, bearer] = [await at(ANA), await kept.signIn(ANA)];
    expect((await end("maya@bath.example", "ana")).status).toBe(403);
    expect((await ana.sees(FIND)).status).toBe(200);
    const done = await end("grace@bath.example", "ana");
    expect(done).toMatchObject({ status: 200, body: { id: "ana", name: expect.any(String) } });
    expect((await ana.sees(FIND)).status).toBe(303);
    expect(await me(bearer)).toBe(401);
    const grace = await at("grace@bath.example");
    expect((await end("care@aurora.example", "grace")).status).toBe(200);
    expect((await grace.sees(FIND)).status).toBe(303);
    // Nobody is locked out with it.
    expect((await (await at("grace@bath.example")).sees(FIND)).status).toBe(200);
    expect((await end("care@aurora.example", "nobody")).status).toBe(404);
  });

  test("RIGHTS-12: from the page of the person, with one button", async () => {
    const [grace, ana] = [await at("grace@bath.example"), await at(ANA)];
    const page = await grace.sees("/desk/dealers/bath/document/people?of=ana");
    expect(page.text).toContain("End their sessions");
    const sent = await grace.sends("/desk/dealers/bath/people/ana/sign-out", {});
    expect(sent.location).toBe("/desk/dealers/bath/document?ended=ana");
    expect((await grace.sees(sent.location)).text).toContain("All sessions of Ana");
    expect((await ana.sees(FIND)).status).toBe(303);
    const maya = await at("maya@bath.example");
    const hers = await maya.sees("/desk/dealers/bath/document/people?of=ana");
    expect(hers.text).not.toContain("End their sessions");
  });

  test("RIGHTS-12: whoever puts somebody of another house on their staff gets no power over them", async () => {
    const care = await kept.signIn("care@aurora.example");
    const document = dealerDocument("york", "Europe/London");
    const bob = { id: "bob", name: "Bob", email: ANA, role: "advisor", departments: ["sales"] };
    const staff = [...document.staff, bob];
    const put = { bearer: care, body: { ...document, staff } };
    expect((await kept.call("PUT", "/v1/admin/dealers/york", put)).status).toBe(201);
    const bearer = await kept.signIn(ANA);
    expect((await end("grace@york.example", "bob", "york")).status).toBe(403);
    expect((await end("grace@bath.example", "ana")).status).toBe(403);
    expect(await me(bearer)).toBe(200);
    // Both houses are the brand's.
    expect((await end("care@aurora.example", "bob", "york")).status).toBe(200);
    expect(await me(bearer)).toBe(401);
  });
});
