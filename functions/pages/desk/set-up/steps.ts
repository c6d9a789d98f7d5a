import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { holidaysOf } from "../../../../shared/directory/setting-up/holidays-of.ts";
import { zonesOf } from "../../../../shared/directory/setting-up/zones-of.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { lookSetting } from "../settings/look-setting.tsx";
import type { Setting } from "../settings/setting.ts";
import { daysOffStep } from "./days-off-step.tsx";
import { departmentsStep } from "./departments-step.tsx";
import { embeddingStep } from "./embedding-step.tsx";
import { hoursStep } from "./hours-step.tsx";
import { ladderStep } from "./ladder-step.tsx";
import { peopleStep } from "./people-step.tsx";
import { servicesStep } from "./services-step.tsx";
import { thingsStep } from "./things-step.tsx";

/** In the order in which they lead to each other. */
export const STEP_IDS = [
  "hours",
  "days-off",
  "departments",
  "people",
  "things",
  "services",
  "ladder",
  "look",
  "embedding",
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What a step knows beside the document. */
export type Around = { readonly dealer: Dealer; readonly now: Instant; readonly publicUrl: string };

type Step = {
  readonly setting: (around: Around) => Promise<Setting> | Setting;
  /** Whether there is something in it that somebody has entered. */
  readonly isDone: (dealer: Dealer) => boolean;
};

export const STEPS: Readonly<Record<StepId, Step>> = {
  hours: {
    setting: async ({ dealer }) => hoursStep(await zonesOf(dealer.address)),
    isDone: () => true,
  },
  "days-off": {
    setting: async ({ dealer, now }) => {
      const [language = "en"] = dealer.languages;
      const today = dateAt(dealer.timeZone, now);
      return daysOffStep(await holidaysOf(dealer.address, today, language));
    },
    isDone: ({ specialOpeningHours = [] }) => specialOpeningHours.length > 0,
  },
  departments: { setting: () => departmentsStep, isDone: () => true },
  people: { setting: () => peopleStep, isDone: ({ staff }) => staff.length > 1 },
  things: { setting: () => thingsStep, isDone: ({ resources }) => resources.length > 0 },
  services: { setting: () => servicesStep, isDone: ({ services }) => services.length > 0 },
  ladder: { setting: () => ladderStep, isDone: () => true },
  look: { setting: () => lookSetting, isDone: ({ appearance }) => appearance !== undefined },
  embedding: {
    setting: ({ publicUrl }) => embeddingStep(publicUrl),
    isDone: ({ embedOn = [] }) => embedOn.length > 0,
  },
};

/** The step that an address names. */
export function stepNamed(name: string | undefined): StepId | undefined {
  return STEP_IDS.find((id) => id === name);
}

export function stepAfter(id: StepId): StepId | undefined {
  return STEP_IDS[STEP_IDS.indexOf(id) + 1];
}
