import type { BounceSubType, ReportType } from "./mail-report.ts";

export type Outcome = { readonly type: ReportType; readonly subType?: BounceSubType };

const DELIVERED = [{ type: "Delivery" }] as const;
const BOUNCED = [{ type: "Bounce", subType: "General" }] as const;

/** SES's mailbox simulator; a label (`bounce+label@…`) changes nothing. */
const SIMULATOR: Readonly<Record<string, readonly Outcome[]>> = {
  success: DELIVERED,
  bounce: BOUNCED,
  // Delivered; the automatic reply goes to the sender and is nobody's report.
  ooto: DELIVERED,
  complaint: [...DELIVERED, { type: "Complaint" }],
  suppressionlist: [{ type: "Bounce", subType: "Suppressed" }],
};

/** What SES will report about a mail to this address, in order: delivered, unless it is a simulator's. */
export function outcomesFor(address: string): readonly Outcome[] {
  const [local = "", domain = ""] = address.toLowerCase().split("@");
  if (domain !== "simulator.amazonses.com") return DELIVERED;
  // An address the simulator does not have does not exist.
  return SIMULATOR[local.split("+")[0] ?? ""] ?? BOUNCED;
}
