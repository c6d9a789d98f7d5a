import { describe, expect, test } from "vitest";
import { aCase, anAppointment, base, northside } from "../../../test/fixtures/case-story.ts";
import { cameBackOf } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { newMail } from "./new-mail.ts";
import { customerOf, isDeadAddress, notifiedRecipient } from "./recipients.ts";

const told = (customer: object) => ({
  case: aCase({ customer: { name: "Rosa Marin", ...customer } }),
  events: [],
  mails: [],
});
const spanish = { ...northside, languages: ["es-US", "en-US"] };

describe("who a mail is for", () => {
  test("the customer in their own language, else the dealer's first", () => {
    const email = "rosa@example.com";
    expect(customerOf(told({ email, language: "fr" }), spanish)).toEqual({
      kind: "customer",
      id: "customer",
      name: "Rosa Marin",
      email,
      language: "fr",
    });
    expect(customerOf(told({ email }), spanish)?.language).toBe("es-US");
    expect(customerOf(told({ email }), { ...northside, languages: [] })?.language).toBe("en-US");
    expect(customerOf(told({ phone: "+12125550123" }), spanish)).toBeUndefined();
  });

  test("somebody of the staff, by an address in small letters", () => {
    const person = { id: "ana", name: "Ana Lopez", email: "Ana@Northside.example" };
    expect(notifiedRecipient(person, spanish)).toEqual({
      kind: "staff",
      id: "ana",
      name: "Ana Lopez",
      email: "ana@northside.example",
      language: "es-US",
    });
    expect(notifiedRecipient({ ...person, language: "de" }, spanish).language).toBe("de");
  });
});

describe("an address", () => {
  const booked: CaseEvent = { ...base, type: "appointment.booked", appointment: anAppointment() };
  const recipient = customerOf(told({ email: "rosa@example.com" }), northside)!;
  const mail: Mail = newMail({ recipient, template: "appointment-booked" }, booked, "", base.at);
  const bounced: CaseEvent = { ...base, type: "mail.bounced", mail: mail.id, permanent: true };
  const isDead = (over: Partial<Mail>, events: CaseEvent[] = [], email = "rosa@example.com") =>
    isDeadAddress(email, { cameBack: cameBackOf({ events, mails: [{ ...mail, ...over }] }) });

  test("is dead after a mail that came back from it for good", () => {
    expect(isDead({ state: "bounced" }, [bounced])).toBe(true);
    expect(isDead({ state: "bounced" }, [{ ...bounced, permanent: false }])).toBe(false);
    expect(isDead({ state: "bounced" }, [{ ...bounced, mail: "mail_2" }])).toBe(false);
    expect(isDead({ state: "delivered" }, [bounced])).toBe(false);
    expect(isDead({ state: "bounced" }, [bounced], "ana@northside.example")).toBe(false);
    expect(isDead({ state: "bounced" }, [booked])).toBe(false);
  });

  test("is dead after a mail that was held back from it, unless its reader declined that kind", () => {
    expect(isDead({ state: "suppressed" })).toBe(true);
    expect(isDead({ state: "suppressed", messageClass: "update" })).toBe(true);
    expect(isDead({ state: "suppressed", messageClass: "survey" })).toBe(false);
    expect(isDead({ state: "suppressed", messageClass: "marketing" })).toBe(false);
    expect(isDead({ state: "suppressed" }, [], "ana@northside.example")).toBe(false);
  });
});
