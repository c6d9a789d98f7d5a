import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const NO_NAMES = [
  ["a link", "Claim your prize at https://evil.example"],
  ["a host alone", "evil.com"],
  ["a host", "Your account: evil.com"],
  ["a host in wide letters", "ｅｖｉｌ．ｃｏｍ"],
  ["an address", "rosa@example.com"],
  ["what turns the line round", "Rosa \u2067evil\u2069"],
  ["what turns it over", "Rosa \u202bevil\u202c"],
  ["a control character", "Rosa\u0007"],
  ["a blank that counts as a letter", "\u3164"],
  ["two of them", "\u115f \uffa0"],
  ["a sign beside one", "- \u3164"],
  ["a link that something unseen hides", "evil\u200b.com"],
  ["81 characters", "N".repeat(81)],
] as const;

describe("a name is a name, wherever one is taken", () => {
  let kept: Kept;
  let staff: string;
  let reference: string;
  let bearer: string;

  const customer = (name: string) => ({ name, phone: "020 7946 0111" });
  const start = "2027-05-10T10:00:00+01:00";
  const visit = { dealer: "bath", service: "test-drive", start, options: { model: "500e" } };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    staff = await kept.signIn("care@aurora.example");
    const opened = await kept.call("POST", "/v1/callbacks", {
      body: { dealer: "bath", topic: "The roof", customer: customer("Rosa Marin") },
    });
    ({ reference, caseToken: bearer } = opened.body);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const places = (name: string) => [
    { at: "/customer/name", method: "POST", path: "/v1/appointments", body: { ...visit } },
    { at: "/customer/name", method: "POST", path: "/v1/callbacks", body: CALLBACK },
    {
      at: "/customer/name",
      method: "POST",
      path: "/v1/admin/dealers/bath/cases",
      body: { department: "sales", topic: "The roof" },
      by: staff,
    },
    { at: "/name", method: "PUT", path: `/v1/cases/${reference}/customer`, own: { name } },
    {
      at: "/name",
      method: "PUT",
      path: `/v1/admin/cases/${reference}/customer`,
      own: customer(name),
      by: staff,
    },
    {
      at: "/authorised/0/name",
      method: "PUT",
      path: `/v1/cases/${reference}/contact`,
      own: { authorised: [{ name }] },
    },
  ];
  const CALLBACK = { dealer: "bath", topic: "The roof" };

  test.each(NO_NAMES)("ABUSE-1: with %s it is refused at the name", async (_what, name) => {
    for (const { at, method, path, body, own, by } of places(name)) {
      const sent = own ?? { ...body, customer: customer(name) };
      const answer = await kept.call(method, path, { body: sent, bearer: by ?? bearer });
      const refused = { status: answer.status, at: answer.body.errors?.[0]?.pointer };
      expect(refused, `${method} ${path}`).toEqual({ status: 422, at });
    }
    expect(await kept.allMails()).toHaveLength(1);
  });

  test.each([
    ["en-GB", "Enter only the name"],
    ["de", "Geben Sie nur den Namen ein"],
    ["fr", "Saisissez seulement le nom"],
    ["es", "Escriba solo el nombre"],
  ])("ABUSE-1: the form says so in %s", async (language, words) => {
    const id = `bath-${language.toLowerCase()}`;
    await openDealer(kept, dealerDocument(id, "Europe/London", { languages: [language] }));
    const answer = await fetch(`${kept.url}/d/${id}/call`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: kept.url },
      body: new URLSearchParams({
        topic: "The roof",
        name: "evil.com",
        phone: "020 7946 0111",
        department: "sales",
      }),
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });
});
