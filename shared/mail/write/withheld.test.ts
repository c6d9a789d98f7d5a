import { describe, expect, test } from "vitest";
import { sampleQueued } from "../../../infra/local/gallery/sample-mail.ts";
import { LANGUAGES } from "../../language/in-every-language.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { renderMail } from "./render-mail.ts";
import { TEMPLATE_IDS } from "./templates/templates.ts";
import type { TemplateId } from "./templates/templates.ts";
import type { Told } from "./templates/template.ts";

const MARK = "Zz-typed-zZ";
const SETTINGS = {
  publicUrl: "https://kept.example",
  from: "mail@kept.example",
  surveysFrom: "ask@kept.example",
};

const typed = {
  topic: MARK,
  notes: MARK,
  vehicle: { registration: MARK, make: MARK, model: MARK },
  contact: {
    phones: [
      { label: MARK, number: "+12125550124" },
      { label: "work", number: "+12125550125" },
    ],
    never: ["work"],
    authorised: [{ name: MARK, relation: MARK }],
  },
} satisfies Partial<Case>;

const address = {
  streetAddress: MARK,
  addressLocality: MARK,
  addressRegion: MARK,
  postalCode: MARK,
  addressCountry: "US",
};
const place = (visit: Appointment): Appointment => ({
  ...visit,
  location: { kind: "home", address },
});
const ask = (promise: Commitment): Commitment => {
  const { ours, ...rest } = promise;
  const told =
    ours === undefined ? undefined : { ...ours, params: { ...ours.params, about: MARK } };
  return { ...rest, what: MARK, ours: told };
};

/** Everything in it that a person can type, typed by the customer. */
function typedBy({ event, story, dealer }: Told, by: CaseEvent["by"], unproven: boolean): Told {
  const said = (one: CaseEvent): CaseEvent => ({
    ...one,
    by,
    ...("appointment" in one ? { appointment: place(one.appointment) } : {}),
    ...("commitment" in one ? { commitment: ask(one.commitment) } : {}),
    ...("reason" in one ? { reason: MARK, ours: undefined } : {}),
    ...("comment" in one ? { comment: MARK } : {}),
  });
  const key = unproven ? { unproven: { key: "k3y" } } : {};
  return {
    event: said(event),
    story: {
      ...story,
      case: { ...story.case, ...typed, ...key },
      appointments: story.appointments.map(place),
      commitments: story.commitments.map(ask),
      events: story.events.map(said),
    },
    dealer,
  };
}

async function written(
  template: TemplateId,
  language: (typeof LANGUAGES)[number],
  unproven: boolean,
) {
  const { mail, told } = sampleQueued(template, language);
  const known = typedBy(told, { kind: "customer" }, unproven);
  return JSON.stringify(await renderMail(mail, known, SETTINGS, told.event.at));
}

describe("what somebody typed whose address is not proven", () => {
  test.each(LANGUAGES)("ABUSE-2: is in no mail there is, in %s", async (language) => {
    for (const template of TEMPLATE_IDS) {
      expect(await written(template, language, true), template).not.toContain(MARK);
    }
  });

  test("ABUSE-2: is in the mails that say it once the address is proven", async () => {
    const saying = [];
    for (const template of TEMPLATE_IDS) {
      if ((await written(template, "en-GB", false)).includes(MARK)) saying.push(template);
    }
    // Else the test above would look for what no mail says anyway.
    expect(saying.length).toBeGreaterThan(20);
  });

  test("ABUSE-2: reaches the staff where one of them caused the mail", async () => {
    const { mail, told } = sampleQueued("promise-assigned", "en-GB");
    const by = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
    const { text } = await renderMail(mail, typedBy(told, by, true), SETTINGS, told.event.at);
    expect(text).toContain(MARK);
  });

  test("ABUSE-2: what one of the staff promised reaches them, however long ago that was", async () => {
    const { mail, told } = sampleQueued("promise-assigned", "en-GB");
    const known = typedBy(told, { kind: "system" }, true);
    const { event } = known;
    if (!("commitment" in event)) throw new Error("the sample has no promise");
    const said = async (made: Pick<Commitment, "madeByStaff">) => {
      const later = { ...event, commitment: { ...event.commitment, ...made } };
      const lately = { ...known, event: later, story: { ...known.story, events: [] } };
      return (await renderMail(mail, lately, SETTINGS, event.at)).text;
    };
    expect(await said({ madeByStaff: true })).toContain(MARK);
    expect(await said({})).not.toContain(MARK);
  });

  test("ABUSE-2: reaches the staff once one of them has met the customer", async () => {
    const { mail, told } = sampleQueued("promise-assigned", "en-GB");
    const known = typedBy(told, { kind: "customer" }, true);
    const [commitment] = known.story.commitments;
    if (commitment === undefined) throw new Error("the sample has no promise");
    const by = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
    const { id, reference, dealer, at } = told.event;
    const met = { id: `${id}2`, reference, dealer, at, by, commitment };
    const kept: CaseEvent = { ...met, type: "commitment.kept", outcome: "reached" };
    const story = { ...known.story, events: [...known.story.events, kept] };
    const { text } = await renderMail(mail, { ...known, story }, SETTINGS, told.event.at);
    expect(text).toContain(MARK);
  });

  test("ABUSE-2: says where a customer is visited, as long as that is a place", async () => {
    const { mail, told } = sampleQueued("appointment-booked", "en-GB");
    const known = typedBy(told, { kind: "customer" }, true);
    const at = async (streetAddress: string) => {
      const location = {
        kind: "home" as const,
        address: { streetAddress, addressLocality: "Newport", addressCountry: "US" },
      };
      const { event } = known;
      if (event.type !== "appointment.booked") throw new Error("the sample is of another event");
      const appointment = { ...event.appointment, location };
      const changed = { ...known, event: { ...event, appointment } };
      return (await renderMail(mail, changed, SETTINGS, told.event.at)).text;
    };
    expect(await at("7 Elm St")).toContain("At your home: 7 Elm St, Newport");
    for (const bait of ["7 Elm St evil.com/x", "Your account", "7".repeat(61)]) {
      const text = await at(bait);
      expect(text).toContain("At your home: the address you gave us");
      expect(text).not.toContain(bait);
    }
  });

  test("ABUSE-2: to the staff it is the customer's place, in each language", async () => {
    for (const [language, place] of [
      ["en-GB", "At the customer’s home: the address is on their case"],
      ["de", "Beim Kunden zu Hause: die Adresse steht im Vorgang"],
      ["fr", "Au domicile du client: l’adresse est à lire dans son dossier"],
      ["es", "En casa del cliente: la dirección está en su caso"],
    ] as const) {
      const { mail, told } = sampleQueued("visit-news", language);
      const known = typedBy(told, { kind: "customer" }, true);
      const { event } = known;
      if (event.type !== "appointment.booked") throw new Error("the sample is of another event");
      const address = {
        streetAddress: "Your account",
        addressLocality: "x",
        addressCountry: "US",
      };
      const appointment = { ...event.appointment, location: { kind: "home" as const, address } };
      const changed = { ...known, event: { ...event, appointment } };
      expect((await renderMail(mail, changed, SETTINGS, told.event.at)).text).toContain(place);
    }
  });

  test("ABUSE-2: leaves the number that nobody may call out of the mail", async () => {
    const { mail, told } = sampleQueued("promise-assigned", "en-GB");
    const known = typedBy(told, { kind: "customer" }, true);
    const { text } = await renderMail(mail, known, SETTINGS, told.event.at);
    expect(text).toContain("(212) 555-0124 (1)");
    expect(text).not.toContain("+12125550125");
  });

  test("ABUSE-2: stands behind the link, says the customer's mail", async () => {
    const { mail, told } = sampleQueued("promise-made", "en-GB");
    const known = typedBy(told, { kind: "customer" }, true);
    const { text } = await renderMail(mail, known, SETTINGS, told.event.at);
    expect(text).toContain("About: what you wrote to us");
    expect(text).toContain("We have your words.");
    expect(text).toMatch(/\?t=[\w-]+&m=k3y/);
  });
});
