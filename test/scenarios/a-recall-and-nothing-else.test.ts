import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asksForMark, sells } from "../../shared/language/steering-words.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { dropOff } from "./harness/garage.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

const MONDAY = "2027-05-10T08:00:00+01:00";
const BRAND = "care@aurora.example";
/** What would be an offer: of the sales team, or in words that sell. */
const OFFERS = /sales team|sales-contact|go=sales/i;
/** What a reader sees of it: a width of 100% is no mark. */
const seenOf = (page: string) =>
  page.replaceAll(/<(style|script)[^]*?<\/\1>/g, " ").replaceAll(/<[^>]*>/g, " ");
const isOffer = (text: string) =>
  OFFERS.test(text) || sells(seenOf(text)) || asksForMark(seenOf(text));

const house = (changes: object = {}) => {
  const { services, ...rest } = dealerDocument("recalls", "Europe/London");
  return { ...rest, services: [...services, dropOff("drop-off", "Drop-off")], ...changes };
};

/** Monday, 10 May 2027, eight in the morning; the visit is on Wednesday. */
describe("a recall and nothing else", () => {
  let kept: Kept;
  let luis: string;

  beforeAll(async () => {
    kept = await Kept.standingAt(MONDAY);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset(MONDAY);
    await openDealer(kept, house());
    luis = await kept.signIn("luis@recalls.example");
  });

  const START = "2027-05-12T10:00:00+01:00";
  const customer = { name: "Rosa Marin", email: "rosa@example.com", language: "en-GB" };

  /** From booking to what is promised after it, with what its pages say at each state. */
  async function wholeLife(wish: object) {
    const body = { dealer: "recalls", service: "drop-off", start: START, customer, ...wish };
    const made = await kept.call("POST", "/v1/appointments", { body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference, manageUrl, appointment } = made.body;
    const pages: string[] = [];
    const browser = new OwnBrowser(kept);
    const looks = async () => {
      pages.push((await browser.opens(manageUrl)).text);
      const desk = await AtDesk.as(kept, "luis@recalls.example", "recalls");
      pages.push((await desk.sees(`/desk/cases/${reference}`)).text);
    };
    const atDesk = async (path: string, of: object) => {
      luis = await kept.signIn("luis@recalls.example");
      const sent = `/v1/admin/cases/${reference}/${path}`;
      const answer = await kept.call("POST", sent, { bearer: luis, body: of });
      expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
      return answer.body;
    };
    await looks();
    await kept.clockReaches("2027-05-12T10:05:00+01:00");
    for (const status of ["arrived", "in-progress", "ready", "completed"]) {
      await atDesk(`appointments/${appointment.id}/status`, { status });
      await looks();
    }
    const { id } = await atDesk("commitments", {
      kind: "update",
      what: "Say when the second part of the recall can be done",
      due: { by: "end-of-week" },
    });
    await kept.settle();
    await atDesk(`commitments/${id}/keep`, { outcome: "informed", note: "In June" });
    await kept.passes("P2D");
    await looks();
    const mails = await kept.inbox(customer.email);
    return { pages, mails, texts: mails.flatMap(({ text, html }) => [text, html]) };
  }

  test("RESTRAINT-1, JOB-6, S3-1: no mail and no page of its whole life offers anything", async () => {
    const recall = { concern: "Airbag", reason: "recall" };
    const { pages, mails, texts } = await wholeLife({ intent: "recall-only", jobs: [recall] });
    const subjects = mails.map(({ subject }) => subject).join("\n");
    for (const part of ["confirmed", "Reminder", "Ready", "How was", "Our promise to you"]) {
      expect(subjects).toContain(part);
    }
    expect([...texts, ...pages].filter(isOffer)).toEqual([]);
    const before = mails.filter(({ subject }) => /^Reminder|confirmed/.test(subject));
    expect(before.length).toBe(3);
    for (const { text } of before) {
      expect(text).toContain("Takes: 30 minutes");
      expect(text).toContain("takes 5 minutes");
    }
  });

  test("RESTRAINT-1: whoever did not say so may be asked by sales, so that the look above can fail", async () => {
    const { texts } = await wholeLife({ jobs: [{ concern: "Airbag", reason: "recall" }] });
    expect(texts.some(isOffer)).toBe(true);
  });

  test("S3-7: a test drive that they ask for themselves is another matter, with a consent of its own", async () => {
    const books = (of: object) =>
      kept.call("POST", "/v1/appointments", { body: { dealer: "recalls", customer, ...of } });
    const recall = { intent: "recall-only", jobs: [{ concern: "Airbag", reason: "recall" }] };
    const { body: visit } = await books({ service: "drop-off", start: START, ...recall });
    const start = "2027-05-13T10:00:00+01:00";
    const drive = await books({ service: "test-drive", start, salesContact: true });
    expect(drive.status, JSON.stringify(drive.body)).toBe(201);
    expect(drive.body.reference).not.toBe(visit.reference);
    const consentOf = async ({ reference }: { reference: string }) => {
      const seen = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
      return [seen.body.salesContact, seen.body.appointments.length];
    };
    expect(await consentOf(visit)).toEqual([false, 1]);
    expect(await consentOf(drive.body)).toEqual([true, 1]);
    const within = await kept.call("POST", `/v1/admin/cases/${visit.reference}/appointments`, {
      bearer: luis,
      body: { service: "test-drive", start: "2027-05-14T10:00:00+01:00" },
    });
    expect(within.body.type).toMatch(/purpose-not-allowed$/);
  });

  describe("whether the routine service is done along", () => {
    const asked = `/d/recalls?service=drop-off&place=dealer&start=${encodeURIComponent(START)}`;
    const sends = async (answers: Readonly<Record<string, string>>) => {
      const fields = { service: "drop-off", place: "dealer", start: START, name: "Rosa Marin" };
      const email = `rosa-${Object.keys(answers).join("-")}@example.com`;
      const browser = new OwnBrowser(kept);
      const sent = await browser.posts("/d/recalls", { ...fields, email, key: email, ...answers });
      expect(sent.status, sent.text).toBe(303);
      const desk = `/v1/admin/dealers/recalls/agenda?date=2027-05-12`;
      const { body } = await kept.call("GET", desk, { bearer: luis });
      return JSON.stringify(body);
    };

    test("JOB-10, S3-2: is one question, and nobody who leaves it says yes", async () => {
      const form = (await new OwnBrowser(kept).sees(asked)).text;
      const [question = ""] = /<select id="routine"[^]*?<\/select>/.exec(form) ?? [];
      expect(question).toMatch(/^<select id="routine" name="routine"><option value="no"/);
      expect(form.match(/routine service/g)).toHaveLength(1);
      const day = await sends({ recall: "yes", routine: "no" });
      expect(day).toContain("recall-only");
      expect(day).not.toContain("maintenance");
    });

    test("JOB-10, S3-2: said yes, both are to be done, and it is no visit for a recall only", async () => {
      const day = await sends({ recall: "yes", routine: "yes" });
      expect(day).toContain('"reason":"recall"');
      expect(day).toContain('"reason":"maintenance"');
      expect(day).not.toContain("recall-only");
    });
  });

  test("RESTRAINT-3, S4-10: a dealer's own text that begs for a mark is refused beside it", async () => {
    const bearer = await kept.signIn(BRAND);
    const saved = async (changes: object) =>
      kept.call("PUT", "/v1/admin/dealers/recalls?quiet=true", { bearer, body: house(changes) });
    const services = (of: object) => ({
      services: [dropOff("drop-off", "Drop-off", of)],
    });
    const event = (agenda: string) => ({
      kind: "event",
      needs: [],
      step: undefined,
      event: { start: "2027-05-21T18:00", places: 9, audience: "all", agenda: { de: agenda } },
    });
    for (const [changes, pointer] of [
      [services({ description: { en: "We need 100 % from you" } }), "/services/0/description/en"],
      [services({ stay: { fr: "Une note parfaite" } }), "/services/0/stay/fr"],
      [services(event("Zum Schluss Winterrabatt")), "/services/0/event/agenda/de"],
      [
        { noteTemplates: [{ name: "Thanks", text: "Please give us five stars" }] },
        "/noteTemplates/0/text",
      ],
    ] as const) {
      const { status, body } = await saved(changes);
      expect([status, body.errors?.[0].pointer]).toEqual([422, pointer]);
    }
    const fine = { noteTemplates: [{ name: "Thanks", text: "Tell us how it was" }] };
    expect((await saved(fine)).status).toBe(200);
  });
});
