import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

/** Tuesday 11:00 at an English dealer with a French customer; what we write ourselves is in their language. */
describe("whoever reads what we wrote ourselves reads their own language", () => {
  let kept: Kept;
  let ana: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-11T11:00:00+01:00");
    const document = dealerDocument("dover", "Europe/London", { languages: ["en-GB", "fr", "de"] });
    const staff = document.staff.map((one) =>
      one.id === "ana" ? { ...one, language: "de" } : one,
    );
    const dover = { ...document, staff };
    await openDealer(kept, dover);
    ana = await kept.signIn("ana@dover.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const read = (reference: string, bearer: string, path: string) =>
    kept.call("GET", `${path}/${reference}`, { bearer });
  const textOf = (timeline: { type: string; text: string }[], type: string) =>
    timeline.findLast((entry) => entry.type === type)?.text;

  test("the French customer whose call did not suit reads so in French", async () => {
    const customer = {
      name: "Élise Martin",
      email: "elise@example.com",
      phone: "+442079460123",
      language: "fr",
    };
    const asked = await kept.call("POST", "/v1/callbacks", {
      body: { dealer: "dover", topic: "Ma voiture", customer },
    });
    const { reference, caseToken, commitment } = asked.body;
    const path = `/v1/admin/cases/${reference}/commitments/${commitment.id}/attempts`;
    const due = { local: "2027-05-12T15:00" };
    const tried = await kept.call("POST", path, {
      bearer: ana,
      body: { channel: "phone", outcome: "bad-time", due },
    });
    expect(tried.status).toBe(200);
    const mail = (await kept.inbox(customer.email)).at(-1)!;
    expect(mail.text).toContain("L’appel tombait mal");
    expect(mail.text).not.toContain("did not suit");
    const page = await pageOf(reference, caseToken);
    expect(page).toContain("L’appel tombait mal");
    expect(page).not.toContain("did not suit");
    const { timeline } = (await read(reference, ana, "/v1/admin/cases")).body;
    expect(textOf(timeline, "commitment.moved")).toContain("(The time of the call did not suit)");
  });

  test("a call that confirms a booking is said to each in their language, and in English by the API", async () => {
    const customer = { name: "Rosa Marin", phone: "+442079460123", language: "fr" };
    const booked = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "dover",
        service: "test-drive",
        start: "2027-05-12T10:00:00+01:00",
        customer,
      },
    });
    const { reference, caseToken, commitments } = booked.body;
    expect(commitments).toMatchObject([{ what: "Confirm by phone: Test drive" }]);
    const page = await pageOf(reference, caseToken);
    expect(page).toContain("Confirmer le rendez-vous par téléphone\u00a0: Test drive");
    expect(page).not.toContain("Confirm by phone");
    const mail = (await kept.inbox("ana@dover.example")).at(-1)!;
    expect(mail.text).toContain("Termin telefonisch bestätigen: Test drive");
    const { timeline } = (await read(reference, ana, "/v1/admin/cases")).body;
    expect(textOf(timeline, "commitment.made")).toContain("Confirm by phone: Test drive");
  });

  /** The case as the customer's browser shows it. */
  async function pageOf(reference: string, token: string): Promise<string> {
    const opened = await kept.call("GET", `/c/${reference}?t=${token}`);
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
    return (await kept.call("GET", `/c/${reference}`, { headers: { cookie } })).body;
  }
});
