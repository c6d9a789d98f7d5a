import type { Service } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Purpose } from "../../../../shared/directory/document/values.schema.ts";
import { BAY, DEMONSTRATOR, SALES_ADVISOR, SERVICE_ADVISOR } from "./kinds.ts";

/** How most dealers give a service; what it is called, and what to bring, stands with the texts. */
export type Template = Pick<
  Service,
  "kind" | "step" | "bufferAfter" | "leadTime" | "horizon" | "minimumNotice" | "needs" | "reminders"
> & { readonly minutes: number; readonly purpose: Purpose };

export const TEMPLATE_IDS = ["test-drive", "lease-inspection", "drop-off", "recall"] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Asked with each: its kind decides what the form asks of the car, of a recall, of what is to be done. */
export const SERVICE_TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  "test-drive": {
    kind: "test-drive",
    purpose: "sales",
    minutes: 45,
    step: "PT15M",
    bufferAfter: "PT15M",
    leadTime: "PT2H",
    minimumNotice: "PT2H",
    horizon: "P60D",
    needs: [DEMONSTRATOR, SALES_ADVISOR],
    reminders: ["PT24H"],
  },
  "lease-inspection": {
    kind: "inspection",
    purpose: "service",
    minutes: 60,
    step: "PT30M",
    leadTime: "PT24H",
    minimumNotice: "PT24H",
    horizon: "P90D",
    needs: [SERVICE_ADVISOR],
    reminders: ["PT24H"],
  },
  "drop-off": {
    kind: "service-drop-off",
    purpose: "service",
    minutes: 15,
    step: "PT15M",
    leadTime: "PT12H",
    minimumNotice: "PT12H",
    horizon: "P90D",
    needs: [SERVICE_ADVISOR],
    reminders: ["PT24H"],
  },
  recall: {
    kind: "service-drop-off",
    purpose: "service",
    minutes: 60,
    step: "PT30M",
    leadTime: "PT24H",
    minimumNotice: "PT24H",
    horizon: "P90D",
    needs: [BAY, SERVICE_ADVISOR],
    reminders: ["PT24H"],
  },
};
