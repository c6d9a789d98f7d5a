import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser, hiddenOf } from "./harness/own-browser.ts";

const ZONE = "Europe/London";
const START = "2027-05-21T18:00:00+01:00";
const BRAND = "care@aurora.example";

/** Dates hold together on a line. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const evening = (event: object = {}, changes: object = {}) => ({
  id: "evening",
  kind: "event",
  name: "Evening of electric cars",
  department: "sales",
  duration: "PT2H",
  needs: [],
  locations: ["dealer"],
  event: {
    start: "2027-05-21T18:00",
    places: 3,
    audience: "all",
    agenda: { en: "18:00 Talk\n19:00 Cars to look at" },
    ...event,
  },
  ...changes,
});

/** Monday, 10 May 2027, eight in the morning; the evening is on Friday of the week after. */
describe("an event", () => {
  let kept: Kept;
  let grace: string;

  const document = (...more: object[]) => {
    const { services, ...rest } = dealerDocument("hall", ZONE);
    return { ...rest, services: [...services, ...more] };
  };
  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T08:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset("2027-05-10T08:00:00+01:00");
    await openDealer(kept, document(evening()));
    grace = await kept.signIn("grace@hall.example");
  });

  const registers = (email: string, more: object = {}) =>
    kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "hall",
        service: "evening",
        start: START,
        customer: { name: "Rosa Marin", email, language: "en-GB" },
        ...more,
      },
    });
  const saves = async (next: object) => {
    const bearer = await kept.signIn(BRAND);
    return kept.call("PUT", "/v1/admin/dealers/hall?quiet=true", { bearer, body: next });
  };
  const changes = async (next: object) => {
    const saved = await saves(document(next));
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    await kept.passes("PT5M");
  };
  const listed = async () => {
    const path = `/v1/dealers/hall/services/evening/slots?from=2027-05-10&to=2027-05-31`;
    const { body } = await kept.call("GET", path);
    return body.days.flatMap(({ slots }: any) => slots.map(({ start }: any) => start));
  };
  const mails = async (email: string) =>
    (await kept.inbox(email)).map(({ subject, text, ...mail }) => ({
      ...mail,
      subject: plain(subject),
      text: plain(text),
    }));

  test("EVENT-3: has one time, whatever the hours are, while places are left, which many ask for at once", async () => {
    expect(await listed()).toEqual([START]);
    const profile = await kept.call("GET", "/v1/dealers/hall");
    expect(profile.body.services.at(-1)).toMatchObject({ kind: "event", event: { start: START } });
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, index) => registers(`guest${index}@example.com`)),
    );
    const statuses = made.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([201, 201, 201, ...Array.from({ length: 7 }, () => 409)]);
    expect(await listed()).toEqual([]);
    const gone = made.find(({ status }) => status === 201)!.body;
    const path = `/v1/cases/${gone.reference}/appointments/${gone.appointment.id}/cancel`;
    expect((await kept.call("POST", path, { bearer: gone.caseToken, body: {} })).status).toBe(200);
    expect(await listed()).toEqual([START]);
    const other = await registers("late@example.com", { start: "2027-05-21T17:00:00+01:00" });
    expect(other.body.type).toMatch(/slot-not-offered$/);
  });

  test("EVENT-4: whoever registers is told what it is, with a way to cancel and none to another time", async () => {
    expect((await registers("rosa@example.com")).status).toBe(201);
    const [mail] = await mails("rosa@example.com");
    expect(mail!.text).toContain("Agenda: 18:00 Talk");
    expect(mail!.text).toContain("19:00 Cars to look at");
    expect(mail!.text).toContain("go=cancel-apt_");
    expect(mail!.text).not.toContain("go=change-");
    await kept.clockReaches("2027-05-20T18:01:00+01:00");
    const reminder = (await mails("rosa@example.com")).at(-1)!;
    expect(reminder.subject).toContain("Reminder");
    expect(reminder.text).toContain("Agenda: 18:00 Talk");
  });

  test("EVENT-5, S4-11: of another agenda they are told 24 hours before, once, with a link to cancel", async () => {
    await registers("rosa@example.com");
    await changes(evening({ agenda: { en: "18:00 Film" } }));
    await changes(evening({ agenda: { en: "18:00 Songs" } }));
    expect(await mails("rosa@example.com")).toHaveLength(1);
    await kept.clockReaches("2027-05-20T18:01:00+01:00");
    const told = (await mails("rosa@example.com")).slice(1);
    expect(told).toHaveLength(1);
    expect(told[0]!.subject).toContain("New agenda: Evening of electric cars");
    expect(told[0]!.text).toContain("Agenda: 18:00 Songs");
    expect(told[0]!.text).toContain("go=cancel-apt_");
    // Within the last day they hear it at once.
    await changes(evening({ agenda: { en: "18:30 Songs" } }));
    const again = (await mails("rosa@example.com")).slice(2);
    expect(again.map(({ text }) => text.includes("18:30 Songs"))).toEqual([true]);
    await changes(evening({ agenda: { en: "18:30 Songs" }, places: 40 }));
    expect(await mails("rosa@example.com")).toHaveLength(3);
  });

  test("EVENT-6: whoever is registered goes with it to another time, and hears that at once", async () => {
    const made = await registers("rosa@example.com");
    await registers("ann@example.com");
    await changes(evening({ start: "2027-05-22T17:00", places: 2 }));
    const moved = "2027-05-22T17:00:00+01:00";
    const { reference, caseToken, appointment } = made.body;
    const seen = await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
    expect(seen.body.appointments).toMatchObject([
      { id: appointment.id, start: moved, status: "confirmed" },
    ]);
    const mail = (await mails("rosa@example.com")).at(-1)!;
    expect(mail.text).toContain("Saturday, 22 May 2027, 17:00");
    expect(mail.text).toContain("go=cancel-apt_");
    // Both places went along.
    await expect.poll(() => listed(), { timeout: 8_000 }).toEqual([]);
    const affected = await kept.call("GET", "/v1/admin/dealers/hall/affected", { bearer: grace });
    expect(JSON.stringify(affected.body)).not.toContain(reference);
  });

  test("EVENT-6: whoever has no address is called about the other time, and what is due before it moves along", async () => {
    const ana = await kept.signIn("ana@hall.example");
    const phone = "+442079460123";
    const customer = { name: "Rosa Marin", phone };
    const answer = await kept.call("POST", "/v1/admin/dealers/hall/cases", {
      bearer: ana,
      body: { department: "sales", topic: "An evening", customer },
    });
    const path = `/v1/admin/cases/${answer.body.reference}`;
    const made = await kept.call("POST", `${path}/appointments`, {
      bearer: ana,
      body: { service: "evening", start: START },
    });
    expect(made.status, JSON.stringify([answer.body, made.body])).toBe(201);
    const { appointment } = made.body;
    const due = { beforeVisit: "PT2H" };
    const badge = {
      kind: "preparation",
      what: "Print the badge",
      due,
      appointment: appointment.id,
    };
    const tied = await kept.call("POST", `${path}/commitments`, { bearer: ana, body: badge });
    expect(tied.status, JSON.stringify(tied.body)).toBe(201);
    await changes(evening({ start: "2027-05-22T15:00" }));
    const bearer = await kept.signIn("ana@hall.example");
    const { commitments } = (await kept.call("GET", path, { bearer })).body;
    const open = commitments.filter(({ status }: any) => status === "open");
    expect(open.map(({ kind, dueAt }: any) => [kind, dueAt])).toContainEqual([
      "preparation",
      "2027-05-22T13:00:00+01:00",
    ]);
    expect(open.map(({ what }: any) => what)).toContainEqual(
      expect.stringContaining("Evening of electric cars"),
    );
    expect(open).toHaveLength(2);
  });

  test("EVENT-7: one that is taken out of the document is decided on like a service that is gone", async () => {
    const made = await registers("rosa@example.com");
    expect((await saves(document())).status).toBe(200);
    await kept.passes("PT5M");
    const affected = await kept.call("GET", "/v1/admin/dealers/hall/affected", { bearer: grace });
    expect(JSON.stringify(affected.body)).toContain(made.body.reference);
    const path = `/v1/admin/cases/${made.body.reference}/appointments/${made.body.appointment.id}`;
    const ended = await kept.call("POST", `${path}/cancel`, {
      bearer: grace,
      body: { reason: "The evening does not take place" },
    });
    expect(ended.status).toBe(200);
    const mail = (await mails("rosa@example.com")).at(-1)!;
    expect(mail.text).toContain("The evening does not take place");
  });

  test("EVENT-8: what does not go with an event is refused beside its field", async () => {
    for (const [service, pointer] of [
      [evening({ start: "Friday" }), "/services/2/event/start"],
      [evening({ start: "2027-05-21T18:03" }), "/services/2/event/start"],
      [evening({ places: 0 }), "/services/2/event/places"],
      [evening({ audience: "friends" }), "/services/2/event/audience"],
      [evening({}, { event: undefined }), "/services/2/event"],
      [evening({}, { needs: ["sales-advisor"] }), "/services/2/needs"],
      [evening({}, { locations: ["dealer", "home"] }), "/services/2/locations"],
      [evening({}, { kind: "test-drive" }), "/services/2/event"],
      [{ ...evening({}, { kind: "test-drive" }), event: undefined }, "/services/2/needs"],
    ] as const) {
      const { status, body } = await saves(document(service));
      expect([status, body.errors?.[0].pointer]).toEqual([422, pointer]);
    }
  });

  test("EVENT-3, EVENT-8: whoever leads makes one by the form, which says beside the field what is wrong", async () => {
    const desk = await AtDesk.as(kept, "grace@hall.example", "hall");
    const path = (of: string) => `/desk/dealers/hall/document/services?of=${of}`;
    const { text } = await desk.sees(path("evening"));
    const form = filledForm(text, path("evening"));
    expect(form).toMatchObject({
      kind: "event",
      start: "2027-05-21",
      startTime: "18:00",
      places: "3",
      audience: "all",
    });
    // Written in a language that is none of the dealer's own.
    expect(form["agenda.en"]).toContain("19:00 Cars to look at");
    const wrong = await desk.sends(path("evening"), { ...form, places: "none" });
    expect([wrong.status, /id="places"[^>]*aria-invalid/.test(wrong.text)]).toEqual([422, true]);
    const later = { ...form, startTime: "19:00" };
    expect((await desk.sends(path("evening"), later)).status).toBe(303);
    const empty = await desk.sees(path("new"));
    const made = filledForm(empty.text, path("new"));
    const time = { kind: "event", start: "2027-05-22", startTime: "19:00", places: "9" };
    const morning = { ...made, ...time, name: "Morning", agenda: "Coffee" };
    expect((await desk.sends(path("new"), morning)).status).toBe(303);
    const bearer = await kept.signIn(BRAND);
    const { body } = await kept.call("GET", "/v1/admin/dealers/hall", { bearer });
    const starts = body.services.map((service: any) => service.event?.start);
    expect(starts.slice(-2)).toEqual(["2027-05-21T19:00", "2027-05-22T19:00"]);
  });

  describe("for those who know the dealer not yet", () => {
    const opens = async (text: string, { reference }: any) => {
      const [link = ""] = /https?:\/\/\S+\/c\/\w+\?t=[\w-]+&m=[\w-]+/.exec(text) ?? [];
      const browser = new OwnBrowser(kept);
      const shown = await browser.opens(link);
      const form = /<form[^>]*id="read"[^]*?<\/form>/.exec(shown.text)?.[0] ?? "";
      return browser.posts(`/c/${reference}/read`, hiddenOf(form));
    };
    const ofCase = async ({ reference, caseToken }: any) =>
      (await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken })).body;

    beforeEach(async () => {
      await saves(document(evening({ audience: "prospects" })));
      const body = {
        dealer: "hall",
        service: "inspection",
        start: "2027-05-12T10:00:00+01:00",
        customer: { name: "Ann Lee", email: "ann@example.com", language: "en-GB" },
      };
      expect((await kept.call("POST", "/v1/appointments", { body })).status).toBe(201);
    });

    test("EVENT-9, S4-11: a customer has no place, and whoever types an address learns nothing of it", async () => {
      const [stranger, customer] = [
        (await registers("rosa@example.com")).body,
        (await registers("ann@example.com")).body,
      ];
      const shown = (answer: any) => ({
        fields: Object.keys(answer).toSorted(),
        visit: { ...answer.appointment, id: "" },
      });
      expect(shown(customer)).toEqual(shown(stranger));
      const [mail] = await mails("rosa@example.com");
      expect(mail!.subject).toContain("Held until");
      expect((await opens(mail!.text, stranger)).status).toBe(303);
      const told = (await mails("ann@example.com")).at(-1)!;
      expect(told.subject).toContain("No place kept");
      expect(told.text).toContain("people who do not know us yet");
      expect(told.text).not.toContain(customer.reference);
      await kept.passes("PT45M");
      expect((await ofCase(stranger)).appointments[0].status).toBe("confirmed");
      // As of anybody who opens no link, without another word to the customer.
      expect((await ofCase(customer)).appointments[0].status).toBe("cancelled");
      expect((await mails("ann@example.com")).at(-1)!.subject).toBe(told.subject);
      await kept.clockReaches("2027-05-21T19:00:00+01:00");
      const later = (await mails("ann@example.com")).filter(({ text }) =>
        text.includes("electric cars"),
      );
      expect(later).toHaveLength(1);
    });

    test("EVENT-10: staff are told whom it is not for, and may have a reason", async () => {
      const opened = await kept.call("POST", "/v1/admin/dealers/hall/cases", {
        bearer: grace,
        body: {
          customer: { name: "Ann Lee", email: "ann@example.com" },
          department: "sales",
          topic: "The evening",
        },
      });
      const path = `/v1/admin/cases/${opened.body.reference}/appointments`;
      const book = (more: object = {}) =>
        kept.call("POST", path, {
          bearer: grace,
          body: { service: "evening", start: START, ...more },
        });
      const refused = await book();
      expect([refused.status, refused.body.type]).toEqual([
        409,
        expect.stringMatching(/event-for-others$/),
      ]);
      expect((await book({ override: { reason: "She brings a friend" } })).status).toBe(201);
    });
  });
});
