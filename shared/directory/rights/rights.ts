import type { Detail } from "../../kernel/details.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { StaffRole } from "../document/dealer.schema.ts";

/** `brand`: people of the dealer's brand, who belong to none of its departments and see all of them. */
export type HouseRole = StaffRole | "brand";

/** `partner`: people of another company, who have what was handed to them and nothing else. */
export type Role = HouseRole | "partner";

export const ROLES = [
  "advisor",
  "manager",
  "general-manager",
  "brand",
  "partner",
] as const satisfies Role[];

/**
 * What somebody has to do with what they ask for: it is done at their own dealer; it is of one of their
 * departments; they have opened the case; or it is their own, as each right says.
 */
export const TIES = ["dealer", "department", "opened", "own"] as const;
export type Tie = (typeof TIES)[number];

/** One of these is enough; none: never. */
type Reach = readonly Tie[];
type Row = Readonly<Record<Role, Reach>>;

const NEVER: Reach = [];
const AT_DEALER: Reach = ["dealer"];

function from(advisor: Reach, manager: Reach, general: Reach = AT_DEALER, brand = general): Row {
  return { advisor, manager, "general-manager": general, brand, partner: NEVER };
}

/** Of people of a partner, what a row says of them; they have no other right. */
function andPartner(row: Row, partner: Reach = AT_DEALER): Row {
  return { ...row, partner };
}

const ALL = from(AT_DEALER, AT_DEALER);
/** Of a case, whatever of it is theirs to see; see `case:host`. */
const ALL_AND_PARTNERS = andPartner(ALL);
const WHO_LEADS = from(NEVER, AT_DEALER);
const WHO_LEADS_ALL = from(NEVER, NEVER);
const THE_BRAND = from(NEVER, NEVER, NEVER, AT_DEALER);

/** What a call is for. Each of staff names one; who has it may make the call. */
export const ACTIONS = {
  "self:read": ALL_AND_PARTNERS,
  "self:sign-out": ALL_AND_PARTNERS,
  "agenda:read": ALL,
  "appointment:change": ALL,
  "block:change": ALL,
  "burst:clear": WHO_LEADS,
  "brand:read": THE_BRAND,
  "brand:write": THE_BRAND,
  "calendar-link:make": ALL,
  "calendar-link:read": ALL,
  "campaign:run": THE_BRAND,
  "case:change": ALL,
  "case:find": ALL,
  "case:open": ALL,
  "case:read": ALL_AND_PARTNERS,
  "case:readers": WHO_LEADS_ALL,
  "dealer:set-up": WHO_LEADS_ALL,
  "directory:read": ALL,
  "directory:write": WHO_LEADS,
  "import:take": WHO_LEADS_ALL,
  "look:write": WHO_LEADS_ALL,
  "person:reads": WHO_LEADS_ALL,
  "person:sign-out": WHO_LEADS_ALL,
  "people:ask": WHO_LEADS_ALL,
  "partner:read": ALL_AND_PARTNERS,
  "partner:tasks": andPartner(THE_BRAND),
  "partner:task": andPartner(from(NEVER, NEVER, NEVER, NEVER)),
  "partner:write": THE_BRAND,
  /** To take it over or not, and to say what came of it. */
  "promise:answer": ALL_AND_PARTNERS,
  "promise:change": ALL,
  "promise:make": ALL,
  "promise:read": ALL,
  "report:read": ALL,
} as const satisfies Readonly<Record<string, Row>>;
export type Action = keyof typeof ACTIONS;

const OWN_OR_TEAM: Reach = ["own", "department"];

/** What is asked within a call, once it is known what it is about. */
export const FINER_RIGHTS = {
  "block:make-of": from(["own"], AT_DEALER),
  "block:remove-of": from(["own"], AT_DEALER),
  "calendar-link:make-of": from(OWN_OR_TEAM, AT_DEALER),
  "calendar-link:revoke": from(["own"], AT_DEALER),
  "case:every-purpose": from(NEVER, NEVER),
  "case:host": andPartner(from(["department"], ["department"]), ["department"]),
  "directory:create": THE_BRAND,
  "directory:lead": WHO_LEADS_ALL,
  "directory:set-up": THE_BRAND,
  "file:remove": from(["own"], AT_DEALER),
  "people:export": from(["department"], AT_DEALER),
  "promise:accept": andPartner(
    from(["own", "dealer"], ["own", "dealer"], ["own", "dealer"], ["own"]),
    ["own", "dealer"],
  ),
  "promise:agree-freely": WHO_LEADS,
  "promise:change-this": andPartner(from([...OWN_OR_TEAM, "opened"], AT_DEALER), OWN_OR_TEAM),
  "promise:give-all-of": from(NEVER, OWN_OR_TEAM),
  "promise:give-at-once": from(NEVER, ["department"]),
  "promise:give-back": andPartner(from(OWN_OR_TEAM, AT_DEALER), OWN_OR_TEAM),
  "promise:give-elsewhere": WHO_LEADS,
  "promise:overbook": WHO_LEADS,
  "promise:take-back": andPartner(from(["own"], ["own", "dealer"], ["own", "dealer"]), [
    "own",
    "dealer",
  ]),
} as const satisfies Readonly<Record<string, Row>>;
export type FinerRight = keyof typeof FINER_RIGHTS;
export type Right = Action | FinerRight;

export const RIGHTS: Readonly<Record<Right, Row>> = { ...ACTIONS, ...FINER_RIGHTS };

/** What somebody hears who has a right not, or not of this. */
const WHY: Readonly<Partial<Record<Right, Detail>>> = {
  "block:make-of": "own-time",
  "block:remove-of": "not-your-block",
  "calendar-link:make-of": "own-calendars",
  "directory:write": "leaders-write",
  "file:remove": "not-yours-to-remove",
  "promise:accept": "offered-to-others",
  "promise:change-this": "case-not-opened",
  "promise:give-all-of": "not-yours-to-give",
  "promise:give-at-once": "not-yours-to-give",
  "promise:give-back": "not-yours-to-return",
  "promise:give-elsewhere": "may-not-override",
  "promise:take-back": "not-yours-to-return",
};

type Ties = Readonly<Partial<Record<Tie, boolean>>>;

/**
 * The one place that decides by role: undefined is yes, else the code why not. That it is at their own dealer
 * is found out with the role, so it is taken for granted unless `ties` say otherwise; where a right does not
 * stop at a department, that it is theirs does not matter.
 */
export function refusal(
  { role }: { readonly role: Role },
  right: Right,
  { dealer = true, ...ties }: Ties = {},
): Problem | undefined {
  const known: Ties = { ...ties, dealer };
  if (RIGHTS[right][role].some((tie) => known[tie] === true)) return undefined;
  const detail = WHY[right];
  return { code: "role-not-allowed", ...(detail === undefined ? {} : { detail }) };
}

/** The same as yes or no. */
export function may(staff: { readonly role: Role }, right: Right, ties?: Ties): boolean {
  return refusal(staff, right, ties) === undefined;
}

/** Whether it would make a difference: what is dear to find out is asked only then. */
export function mattersTo({ role }: { readonly role: Role }, right: Right, tie: Tie): boolean {
  return RIGHTS[right][role].includes(tie);
}
