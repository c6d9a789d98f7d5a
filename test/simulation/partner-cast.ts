import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { partnerSchema } from "../../shared/directory/document/partner.schema.ts";

const WORKING_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
const BERLIN = "Europe/Berlin";
/** Closed on a Thursday, and open on a Saturday that does not count. */
const HOLIDAY = { validFrom: "2027-05-13", validThrough: "2027-05-13" };
const HOURS = { opens: "08:00", closes: "17:00" };

/** Another company, in another zone, that does some of what is promised. */
export const partner = partnerSchema.parse({
  id: "roadcare",
  name: "Roadcare",
  brand: "aurora",
  purpose: "roadside assistance",
  telephone: "+493090182000",
  timeZone: BERLIN,
  workingDays: WORKING_DAYS,
  openingHours: [{ dayOfWeek: [...WORKING_DAYS, "Saturday"], ...HOURS }],
  specialOpeningHours: [HOLIDAY],
  leadTimes: { enrolment: "P1D", papers: "PT2H", callback: "PT1H" },
  sees: { enrolment: ["name", "registration"], papers: ["name"], callback: ["name", "phone"] },
  staff: [
    { id: "ines", name: "Ines Alva", email: "ines@roadcare.example" },
    { id: "ivo", name: "Ivo Marek", email: "ivo@roadcare.example" },
  ],
  contact: { name: "Ivo Marek", email: "ivo@roadcare.example" },
});

export const KINDS = ["enrolment", "papers", "callback"] as const;
export type TaskKind = (typeof KINDS)[number];

/** What the model knows of it: who is there, and when; written down apart from what the system makes of it. */
export const party: Dealer = {
  id: `partner:${partner.id}`,
  name: partner.name,
  brand: partner.brand,
  timeZone: BERLIN,
  languages: ["en"],
  address: { streetAddress: "", addressLocality: "", addressCountry: "" },
  telephone: partner.telephone,
  email: "office@roadcare.example",
  openingHours: [{ dayOfWeek: [...WORKING_DAYS], ...HOURS }],
  specialOpeningHours: [HOLIDAY],
  departments: [{ id: "partner", name: partner.name, manager: "ivo" }],
  staff: partner.staff.map((one) => ({
    ...one,
    role: one.id === "ivo" ? "manager" : "advisor",
    departments: ["partner"],
  })),
  resources: [],
  services: [],
};
