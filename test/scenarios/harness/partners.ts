import type { Kept } from "./kept.ts";

const BRAND_DESK = "care@aurora.example";
const MONDAY_TO_FRIDAY = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** A partner as the stories need one: open 08:00–17:00 Monday to Friday, three working days for an inspection. */
export function partnerDocument(id: string, overrides: object = {}) {
  return {
    id,
    name: `${id[0]?.toUpperCase()}${id.slice(1)}`,
    brand: "aurora",
    purpose: "inspects leased cars",
    telephone: "+14015550170",
    callers: ["+14015550171"],
    timeZone: "America/New_York",
    workingDays: MONDAY_TO_FRIDAY,
    openingHours: [{ dayOfWeek: MONDAY_TO_FRIDAY, opens: "08:00", closes: "17:00" }],
    leadTimes: { inspection: "P3D" },
    staff: [
      { id: "nils", name: "Nils Berg", email: `nils@${id}.example` },
      { id: "nora", name: "Nora Voss", email: `nora@${id}.example` },
    ],
    contact: { name: "Nora Voss", email: `nora@${id}.example` },
    sees: { inspection: ["name", "phone", "vin", "model"] },
    processor: { data: "name, telephone, car", does: "inspects the car" },
    ...overrides,
  };
}

/** Makes it known to the brand's dealers; its people are invited by nobody. */
export async function openPartner(
  kept: Kept,
  document: object & { readonly id: string },
): Promise<void> {
  const bearer = await kept.signIn(BRAND_DESK);
  const path = `/v1/admin/partners/${document.id}?quiet=true`;
  const { status, body } = await kept.call("PUT", path, { bearer, body: document });
  if (status >= 300) throw new Error(`the partner was refused: ${JSON.stringify(body)}`);
}
