import type { Kept } from "./kept.ts";

const BRAND_DESK = "care@aurora.example";

const MONDAY_TO_SATURDAY = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A dealer as the stories need one: open 09:00–18:00 Monday to Saturday, the default ladder. */
export function dealerDocument(id: string, timeZone: string, overrides: object = {}) {
  const at = (person: string) => `${person}@${id}.example`;
  return {
    id,
    name: `${id[0]?.toUpperCase()}${id.slice(1)} Motors`,
    brand: "aurora",
    timeZone,
    languages: ["en-GB"],
    address: {
      streetAddress: "1 Station Road",
      addressLocality: "Bath",
      postalCode: "BA1 1AA",
      addressCountry: "GB",
    },
    telephone: "+442079460100",
    email: at("hello"),
    openingHours: [{ dayOfWeek: MONDAY_TO_SATURDAY, opens: "09:00", closes: "18:00" }],
    departments: [
      { id: "sales", name: "Sales", manager: "maya" },
      { id: "service", name: "Service", manager: "sam" },
    ],
    staff: [
      person("grace", "Grace Okafor", "general-manager", ["sales", "service"]),
      person("maya", "Maya Chen", "manager", ["sales"]),
      person("sam", "Sam Ortiz", "manager", ["service"]),
      person("ana", "Ana Lopez", "advisor", ["sales"]),
      person("luis", "Luis Reyes", "advisor", ["service"]),
    ],
    resources: [
      { id: "demo-500e", type: "demonstrator", name: "500e Icon", options: { model: "500e" } },
      { id: "ana", type: "sales-advisor", name: "Ana Lopez" },
      { id: "luis", type: "service-advisor", name: "Luis Reyes" },
    ],
    services: [
      {
        id: "test-drive",
        kind: "test-drive",
        name: "Test drive",
        department: "sales",
        duration: "PT45M",
        step: "PT15M",
        leadTime: "PT2H",
        horizon: "P60D",
        needs: ["demonstrator", "sales-advisor"],
        locations: ["dealer"],
      },
      {
        id: "inspection",
        kind: "inspection",
        name: "Inspection",
        department: "service",
        duration: "PT60M",
        step: "PT30M",
        needs: ["service-advisor"],
        locations: ["dealer", "home"],
        travelTime: "PT30M",
      },
    ],
    ...overrides,
  };

  function person(staff: string, name: string, role: string, departments: string[]) {
    return { id: staff, name, email: at(staff), role, departments };
  }
}

/** Opens the dealer for business, as the brand does. */
export async function openDealer(
  kept: Kept,
  document: object & { readonly id: string },
): Promise<void> {
  const bearer = await kept.signIn(BRAND_DESK);
  // Their people are invited by nobody, so that each story has the mails it is about.
  const path = `/v1/admin/dealers/${document.id}?quiet=true`;
  const { status, body } = await kept.call("PUT", path, { bearer, body: document });
  if (status >= 300) throw new Error(`the dealer was refused: ${JSON.stringify(body)}`);
}
