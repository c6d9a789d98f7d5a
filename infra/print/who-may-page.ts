import { bookingRoutes } from "../../functions/booking-api/routes.ts";
import { deskRoutes } from "../../functions/desk-api/routes.ts";
import {
  customerRoutes as customerPages,
  lookRoutes as lookPages,
} from "../../functions/pages/customer-routes.ts";
import {
  deskNowRoutes as deskNowPages,
  deskRoutes as deskPages,
} from "../../functions/pages/desk-routes.ts";
import { actionOf } from "../../functions/wiring/route.ts";
import type { RouteHead } from "../../functions/wiring/route.ts";
import {
  DEPARTMENT_PARTS,
  DOCUMENT_PARTS,
  PERSON_PARTS,
  WRITERS,
} from "../../shared/directory/rights/document-rights.ts";
import type { Writer } from "../../shared/directory/rights/document-rights.ts";
import { ACTIONS, FINER_RIGHTS, may, ROLES } from "../../shared/directory/rights/rights.ts";
import type { FinerRight, Role, Tie } from "../../shared/directory/rights/rights.ts";
import { page, table } from "./markdown.ts";

/** Every route by who may call it, from the records that the functions serve. */
export function whoMayPage(): string {
  return page(
    "Who may",
    "Every call by who may make it. A role counts at its own dealer, the brand at all dealers of its own; anywhere else there is no such dealer, brand, partner or case (404). People of a partner read that partner and what they need of a case while a task of it is theirs, and nothing of any dealer. While a promise is handed to another dealer, the department there that it went to sees what it needs of the case and changes that promise. Who does nothing but sell is told `purpose-not-allowed` on matters of another purpose whose customer has not agreed to hear from sales.",
    "## Customers",
    customersTable([...bookingRoutes, ...lookPages, ...customerPages, ...deskPages]),
    "## Staff",
    staffTable([...deskRoutes, ...deskNowPages, ...deskPages]),
    "## Within a call",
    "What is in a column is enough: *yes* at the own dealer, of the brand at all of its own; *of own department*; *case opened* by that person; *own* as the row says.",
    table(
      ["Right", "To", ...ROLES],
      keysOf(FINER_RIGHTS).map((right) => [
        `\`${right}\``,
        SAYS[right],
        ...marks(FINER_RIGHTS[right]),
      ]),
    ),
    "## A dealer's document",
    "Managers write advisors of their own departments, and entries of their own departments; of their own entry the language. What could hide something, or keep somebody from hearing of it, is for those above them.",
    documentTable(),
  );
}

function customersTable(routes: readonly RouteHead[]): string {
  return table(
    ["Call", "Anybody", "Who holds the case's token"],
    routes
      .filter(({ who }) => who === "public" || who === "case-token")
      .map(({ on, who }) => [`\`${on}\``, mark(who === "public"), mark(true)]),
  );
}

function staffTable(routes: readonly RouteHead[]): string {
  return table(
    ["Call", "Action", ...ROLES],
    routes
      .filter(({ who }) => who !== "public" && who !== "case-token")
      .map(({ on, who }) => [`\`${on}\``, `\`${who}\``, ...marks(ACTIONS[actionOf(who)])]),
  );
}

function documentTable(): string {
  const parts = [
    ...rowsOf("", DOCUMENT_PARTS),
    ...rowsOf("departments[].", DEPARTMENT_PARTS),
    ...rowsOf("staff[].", PERSON_PARTS),
  ];
  return table(
    ["Part", "Of", ...ROLES],
    parts.map(({ part, writer }) => [
      `\`${part}\``,
      OF[writer],
      ...ROLES.map((role) => mark(may({ role }, WRITERS[writer]))),
    ]),
  );
}

function rowsOf(under: string, parts: Readonly<Record<string, Writer>>) {
  return Object.entries(parts).map(([part, writer]) => ({ part: `${under}${part}`, writer }));
}

const OF: Readonly<Record<Writer, string>> = {
  managers: "the dealer",
  "own-department": "one's own departments, for managers",
  leaders: "the dealer",
  brand: "the brand",
};

const SAYS: Readonly<Record<FinerRight, string>> = {
  "block:make-of": "block time of a person, a car or a bay: own is one's own time",
  "block:remove-of": "take a block away: own is of one's own time, and made by oneself",
  "calendar-link:make-of":
    "link to a calendar: own is one's own, the department's is one's department's, else the dealer's or another's",
  "calendar-link:revoke": "see and revoke a link: own is one that one made",
  "case:every-purpose": "read matters of other purposes than one's departments have",
  "case:host": "see at another dealer a case of which a promise was handed there",
  "directory:create": "create a dealer",
  "directory:lead":
    "change managers and above, departments, and whatever could keep somebody from hearing of something",
  "directory:set-up": "change a dealer's brand and its escalation",
  "promise:agree-freely":
    "agree with the customer on a third new time, more than 30 days ahead, past a last date, or where the customer has nothing in writing",
  "file:remove": "take a file off a case: own is one that one put there",
  "people:export": "take a table with the customers of visits, or of the report",
  "promise:accept":
    "take over what was offered: own is offered to oneself, one's team or whom one stands in for, else to one's dealer",
  "promise:change-this":
    "log what became of a promise, move it, pass it up or on: own is owned or answered for",
  "promise:give-all-of":
    "give away all promises of somebody: own are one's own and those of who has left, of the department who is below one",
  "promise:give-back": "give back what was taken over: own is what one owns or had before",
  "promise:give-at-once":
    "give one promise of the department to somebody of it who is there, without asking",
  "promise:give-elsewhere":
    "give a promise to somebody who does not belong to the matter, with a reason",
  "promise:overbook": "promise more calls than can be made by then, with a reason",
  "promise:take-back":
    "decline or take back what was offered: own is offered to oneself or by oneself",
};

const mark = (has: boolean) => (has ? "yes" : "");
const marks = (row: Readonly<Record<Role, readonly Tie[]>>) =>
  ROLES.map((role) => row[role].map((tie) => TIE[tie]).join(", "));

const TIE: Readonly<Record<Tie, string>> = {
  dealer: "yes",
  department: "of own department",
  opened: "case opened",
  own: "own",
};

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
