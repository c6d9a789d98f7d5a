import { describe, expect, test } from "vitest";
import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import { dealerDocument } from "../../../../test/scenarios/harness/dealers.ts";
import { settingPage } from "../settings/setting-page.tsx";
import { documentPage } from "./document-page.tsx";
import { ITEM_LISTS } from "./item-lists.ts";
import { listPage } from "./list-page.tsx";
import { settingOf } from "./settings.ts";

const PEOPLE = 600;
const { staff: few, ...rest } = dealerDocument("quay", "Europe/London");
const many = Array.from({ length: PEOPLE - few.length }, (_, at) => ({
  id: `person-${at}`,
  name: at === 321 ? "Zoë Ångström" : `Person ${at}`,
  email: `person${at}@quay.example`,
  role: "advisor",
  departments: ["sales"],
}));
const dealer = dealerSchema.parse({ ...rest, staff: [...few, ...many] });
const staff = {
  id: "grace",
  name: "Grace",
  email: "grace@quay.example",
  role: "general-manager",
  departments: ["sales", "service"],
} as const;
const session = {
  email: staff.email,
  startedAt: instant(0),
  action: "directory:write",
  accepts: undefined,
  chosen: undefined,
  formToken: "token",
} as const;
const at = { session, staff, dealer, reader: { language: "en-GB", zone: dealer.timeZone } };

function list(wanted: string, page = 1): string {
  const common = {
    dealer,
    language: "en-GB",
    unheard: [],
    notYet: new Set<string>(),
    inviting: undefined,
    mayChange: true,
  };
  const people = ITEM_LISTS.map((one) => one(common)).find(({ part }) => part === "people")!;
  return listPage({ ...at, list: people, wanted, page }).body;
}

describe("DEALER-4: a house of six hundred", () => {
  test("is overviewed without all its people, who have a page of their own", () => {
    const { body } = documentPage({
      ...at,
      saved: false,
      unheard: [],
      notYet: new Set<string>(),
      inviting: undefined,
      lifted: undefined,
      ended: undefined,
      given: undefined,
      stay: [],
    });
    expect(body).toContain(`People: all ${PEOPLE}`);
    expect(body.length).toBeLessThan(40_000);
  });

  test("is looked through by name, in pages", () => {
    expect(list("", 12)).toContain("Page 12 of 12");
    expect(list("", 99)).toContain("Page 12 of 12");
    expect(list("").length).toBeLessThan(25_000);
    expect(list("angstrom zo")).toContain("document/people?of=person-321");
    expect(list("angstrom zo")).toContain("Found: 1");
    expect(list("nobody of this name")).toContain("Nothing is called so.");
    expect(list('"><b>')).not.toContain("<b>");
  });

  test.each([
    ["people", "person-321"],
    ["people", "new"],
    ["absences", ""],
    ["departments", "sales"],
    ["services", "test-drive"],
    ["document", ""],
  ])("has a form for %s %s of a weight that loads", (part, of) => {
    const setting = settingOf(part)!;
    const about = { dealer, of, staff, language: "en-GB" };
    const state = { values: setting.values(about)!, problems: [] };
    const page = { session, at: about, setting, href: "/", seen: "1", state };
    expect(settingPage(page).body.length).toBeLessThan(80_000);
  });

  test("and one of nobody is refused: somebody must hear of what is late", () => {
    expect(dealerSchema.safeParse({ ...dealer, staff: [] }).success).toBe(false);
    const tooMany = Array.from({ length: 751 }, (_, id) => ({ ...many[0], id: `p-${id}` }));
    expect(dealerSchema.safeParse({ ...dealer, staff: tooMany }).success).toBe(false);
  });
});
