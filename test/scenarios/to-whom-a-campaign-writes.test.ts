import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CampaignDesk, MOT_TEXT, aPromise, people } from "./harness/campaign-desk.ts";
import { Kept } from "./harness/kept.ts";

/** Monday, an hour after opening. */
const NOW = "2027-05-10T10:00:00+01:00";

describe("to whom a campaign writes", () => {
  let kept: Kept;
  let desk: CampaignDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    desk = await CampaignDesk.at(kept);
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const saying = (consent: string, email: string) => ({ name: "Al Roe", email, consent });

  test("CAMPAIGN-6: a no is no consent, whatever the basis; what is neither is refused with its place", async () => {
    const audience = [
      saying("no", "no@example.com"),
      saying("declined 2026-01-02", "declined@example.com"),
      saying("-", "nothing@example.com"),
      saying("yes 2026-01-02", "yes@example.com"),
    ];
    const agreed = await desk.started({ basis: "consent", audience });
    expect(await desk.figures(agreed)).toMatchObject({ written: 1, skipped: { "no-consent": 3 } });
    const mails = await kept.inbox("yes@example.com");
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain("because you agreed to such mail from Bath Motors");
    const again = [saying("no", "other@example.com"), saying("yes", "Other@example.com")];
    const customers = await desk.started({ audience: again });
    expect(await desk.figures(customers)).toMatchObject({
      written: 0,
      skipped: { "no-consent": 1, doubled: 1 },
    });
    expect(await desk.refused({ audience: [saying("maybe", "al@example.com")] })).toEqual([
      422,
      "/audience/0/consent consent-unclear",
    ]);
  });

  test("ABUSE-1: nobody is written to under a name that cannot be seen", async () => {
    for (const [name, rule] of [
      ["\u3164", "invisible"],
      ["\uffa0 1", "not-a-plain-name"],
    ] as const) {
      const person = { name, email: "al@example.com" };
      const [status, ...errors] = await desk.refused({ audience: [person] });
      expect([status, ...errors]).toEqual([422, `/audience/0/name ${rule}`]);
      const id = await desk.prepared({ audience: [] });
      const sent = await desk.sendsTable(id, `name,email\n${name},al@example.com`);
      expect(sent.body.preview).toMatchObject({ recipients: 0, skipped: { bad: 1 } });
    }
  });

  test("CAMPAIGN-6: in a table, too, only a definite yes is consent", async () => {
    const id = await desk.prepared({ basis: "consent", audience: [] });
    const said = ["yes", "Ja", "oui 2026-02-01", "sí", "no", "false", "0", "", "web"];
    const rows = said.map((consent, at) => `Al,al-${at}@example.com,${consent}`);
    const table = ["name,email,consent", ...rows].join("\n");
    const sent = await desk.sendsTable(id, table);
    expect(sent.body.preview).toMatchObject({
      recipients: 4,
      skipped: { "no-consent": 4, bad: 1 },
      bad: [{ line: 10 }],
    });
  });

  test("CAMPAIGN-6: a refusal in any column or row counts, and what is unclear is no yes", async () => {
    const id = await desk.prepared({ basis: "consent", audience: [] });
    const rows = [
      "name,email,consent,optin,Unsubscribed",
      "Al,both@example.com,yes,no,",
      "Al,second@example.com,,no,",
      "Al,later@example.com,,yes,no",
      "Al,out@example.com,yes,,2026-02-01",
      "Al,twice@example.com,yes,,",
      "Al,Twice@example.com,by letter,,",
      "Al,never@example.com,yes 9999-99-99,,",
      "Al,tomorrow@example.com,yes 2027-05-11,,",
      "Al,unclear@example.com,yes,perhaps,",
    ];
    const { body } = await desk.sendsTable(id, rows.join("\n"));
    expect(body.preview).toMatchObject({
      recipients: 1,
      skipped: { "no-consent": 4, bad: 4 },
      bad: [{ line: 7 }, { line: 8 }, { line: 9 }, { line: 10 }],
    });
    const tomorrow = saying("yes 2027-05-11", "al@example.com");
    expect(await desk.refused({ audience: [tomorrow] })).toEqual([
      422,
      "/audience/0/consent consent-unclear",
    ]);
  });

  test("CAMPAIGN-6: what is sold decides, whichever department is named", async () => {
    const sells = { link: { service: "test-drive" }, promise: aPromise() };
    const audience = [
      ...people(1),
      saying("no", "no@example.com"),
      saying("yes", "yes@example.com"),
    ];
    const id = await desk.started({ ...sells, audience });
    expect(await desk.figures(id)).toMatchObject({
      written: 1,
      skipped: { "no-sales-consent": 1, "no-consent": 1 },
    });
    const own = await desk.started({
      link: undefined,
      promise: aPromise({ department: undefined, owner: "ana" }),
      audience: people(1, "jo"),
    });
    expect(await desk.figures(own)).toMatchObject({
      written: 0,
      skipped: { "no-sales-consent": 1 },
    });
    expect(await desk.refused({ promise: aPromise({ owner: "ana" }) })).toEqual([
      422,
      "/promise/owner not-of-that-department",
    ]);
    expect((await desk.refused({ promise: aPromise({ owner: "sam" }) }))[0]).toBe(201);
  });

  test("CAMPAIGN-6: what any of their cases refuses is refused, and no mail is left without its promise", async () => {
    const phone = "+442079460111";
    const aCase = (email: string, more: object = {}) =>
      desk.ask("POST", "/v1/admin/dealers/bath/cases", {
        customer: { name: "Never Call", email, phone },
        department: "service",
        topic: "Noise",
        ...more,
      });
    const never = { contact: { phones: [{ label: "home", number: phone }], never: ["home"] } };
    expect((await aCase("old@example.com", never)).status).toBe(201);
    expect((await aCase("old@example.com")).status).toBe(201);
    await kept.settle();
    const audience = [{ name: "Never Call", email: "old@example.com", phone }];
    const calls = await desk.started({ link: undefined, promise: aPromise(), audience });
    expect(await desk.figures(calls)).toMatchObject({ written: 0, skipped: { "do-not-call": 1 } });
    const empty = [
      { subject: "{promise}", body: "Your car is due." },
      { subject: "Your car", body: "Somebody will be in touch." },
    ];
    for (const text of empty) {
      const both = await desk.started({ promise: aPromise(), audience, texts: { "en-GB": text } });
      expect(await desk.figures(both)).toMatchObject({ written: 0, skipped: { "do-not-call": 1 } });
    }
    const alone = await desk.started({ promise: aPromise(), audience });
    expect(await desk.figures(alone)).toMatchObject({ written: 1, promised: 0 });
    const mail = (await kept.inbox("old@example.com")).find(
      ({ subject }) => subject === MOT_TEXT.subject,
    );
    expect(mail!.text).toContain("Book a time");
  });

  test("CAMPAIGN-3: where it is the daily amount that limits, that is what is said", async () => {
    const calls = { link: undefined, promise: aPromise(), audience: people(9) };
    const slow = await desk.prepares({ ...calls, dailyAmount: 1 });
    expect(slow.body).toMatchObject({
      detail:
        "With `dailyAmount`, 5 of 9 can be written to early enough to be called by then; nothing was changed.",
      callsPossible: 5,
      callsPossibleAtOnce: 9,
      dailyAmount: 1,
      errors: [{ pointer: "/dailyAmount", rule: "too-few-a-day" }],
    });
    expect((await desk.prepares({ ...calls, dailyAmount: 9 })).status).toBe(201);
  });

  test("CAMPAIGN-1: what looks like “somebody will be in touch” is that, and begging is begging", async () => {
    const saying = (body: string) => desk.refused({ texts: { "en-GB": { ...MOT_TEXT, body } } });
    for (const empty of [
      "Someone w\u200Bill be in to\u2060uch.",
      "S\u043Eme<b>one</b> will call you.",
    ])
      expect(await saying(empty), empty).toEqual([422, "/texts/en-GB/body empty-promise"]);
    expect(await saying("Give us a per\u200Bfect score.")).toEqual([
      422,
      "/texts/en-GB/body asks-for-a-mark",
    ]);
    expect((await saying("We will come to you."))[0]).toBe(201);
  });
});
