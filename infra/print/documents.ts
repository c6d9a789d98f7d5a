import { appointmentTransitions } from "../../shared/booking/appointment/appointment-transitions.ts";
import { COMMITMENT_TRANSITIONS } from "../../shared/commitments/promise/life-cycle.ts";
import { accessPatterns } from "../../shared/platform/dynamodb/access-patterns.ts";
import type { AccessPattern } from "../../shared/platform/dynamodb/access-pattern.ts";
import { conformancePage } from "./conformance-page.ts";
import { dataMapPage } from "./data-map-page.ts";
import { mailsPage } from "./mails-page.ts";
import { page, table } from "./markdown.ts";
import { openAcr } from "./openacr.ts";
import { openApi } from "./openapi.ts";
import { whoMayPage } from "./who-may-page.ts";
import { zoneTable } from "./zone-table.ts";

/** What is made from the code, or from what the code runs on, so that it cannot be wrong. */
export type PrintedDocument = { readonly file: string; readonly text: string };

export const documents: readonly PrintedDocument[] = [
  { file: "docs/openapi.json", text: `${JSON.stringify(openApi(), undefined, 1)}\n` },
  { file: "docs/accessibility.md", text: conformancePage() },
  { file: "docs/accessibility.openacr.yaml", text: openAcr() },
  { file: "docs/access-patterns.md", text: accessPatternsPage(accessPatterns) },
  { file: "docs/data-map.md", text: dataMapPage() },
  { file: "docs/mails.md", text: mailsPage() },
  { file: "docs/states.md", text: statesPage() },
  { file: "docs/who-may.md", text: whoMayPage() },
  { file: "shared/kernel/zone-table.ts", text: zoneTable() },
];

function accessPatternsPage(patterns: readonly AccessPattern[]): string {
  return page(
    "Access patterns",
    "Every way the tables are read. Keys are built in `shared/platform/dynamodb/keys/`.",
    table(
      ["Question", "Table", "Index", "Call", "Key"],
      patterns.map(({ question, table: name, index = "", call, key }) => [
        question,
        name,
        index,
        call,
        `\`${key}\``,
      ]),
    ),
  );
}

function statesPage(): string {
  return page(
    "States",
    "Every change of an appointment and of a promise. A change that is not listed is refused with `wrong-state`.",
    "## Appointment",
    transitionsTable(appointmentTransitions),
    "## Promise",
    transitionsTable(COMMITMENT_TRANSITIONS),
  );
}

type Transitions = Readonly<
  Record<string, { readonly from: readonly string[]; readonly to: string }>
>;

function transitionsTable(transitions: Transitions): string {
  return table(
    ["Change", "From", "To"],
    Object.entries(transitions).map(([change, { from, to }]) => [change, from.join(", "), to]),
  );
}
