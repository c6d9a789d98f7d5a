import { isSameAddress } from "../../kernel/mail-address.ts";
import type { Dealer, OpeningHours, Staff } from "../document/dealer.schema.ts";
import type { Partner } from "../document/partner.schema.ts";
import { PARTNER_DEPARTMENT } from "../document/partner-terms.ts";

const parties = new WeakMap<Partner, Dealer>();

/**
 * The partner as whoever a promise is handed to: who is reached there, and when it is open. It has no services
 * and no address, so nothing can be booked there. Always the same object for a document, so that what was worked
 * out from it is kept with it.
 */
export function partyOf(partner: Partner): Dealer {
  const known = parties.get(partner) ?? toParty(partner);
  parties.set(partner, known);
  return known;
}

function toParty(partner: Partner): Dealer {
  const { id, name, brand, timeZone, telephone, contact, staff, specialOpeningHours } = partner;
  const lead = leadOf(partner);
  return {
    id,
    name,
    brand,
    timeZone,
    languages: languagesOf(partner),
    address: { streetAddress: "", addressLocality: "", addressCountry: "" },
    telephone,
    email: contact?.email ?? lead.email,
    openingHours: openOnWorkingDays(partner),
    ...(specialOpeningHours === undefined ? {} : { specialOpeningHours }),
    departments: [{ id: PARTNER_DEPARTMENT, name, manager: lead.id }],
    staff: staff.map((one) => ({
      ...one,
      role: one.id === lead.id ? "manager" : "advisor",
      departments: [PARTNER_DEPARTMENT],
    })),
    resources: [],
    services: [],
  };
}

/** Whom the brand asks, where they sign in, too; else the first of its people. */
function leadOf({ contact, staff }: Partner): Pick<Staff, "id" | "email"> {
  const found = staff.find(({ email }) => contact && isSameAddress(email, contact.email));
  const lead = found ?? staff[0];
  if (lead === undefined) throw new Error("a partner without people");
  return lead;
}

/** What its people read; what is written to nobody's language is written in English. */
function languagesOf({ staff }: Partner): string[] {
  const read = staff.flatMap(({ language }) => (language === undefined ? [] : [language]));
  return read.length === 0 ? ["en"] : [...new Set(read)];
}

/** Hours of days that do not count are hours in which nobody can be asked. */
export function openOnWorkingDays({
  openingHours,
  workingDays,
}: Pick<Partner, "openingHours" | "workingDays">): OpeningHours[] {
  return openingHours.flatMap((hours) => {
    const dayOfWeek = hours.dayOfWeek.filter((day) => workingDays.includes(day));
    return dayOfWeek.length === 0 ? [] : [{ ...hours, dayOfWeek }];
  });
}
