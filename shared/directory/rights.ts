import type { StaffRole } from "./dealer.schema.ts";

/** `brand`: people of the dealer's brand, who belong to none of its departments and see all of them. */
export type Role = StaffRole | "brand";

export const ROLES = ["advisor", "manager", "general-manager", "brand"] as const satisfies Role[];

const ALL = ROLES;
const WHO_LEADS = ["manager", "general-manager", "brand"] as const;
const WHO_LEADS_ALL = ["general-manager", "brand"] as const;
const THE_BRAND = ["brand"] as const;

/** What a call is for. Each of staff names one; who has it may make the call. */
export const ACTIONS = {
  "self:read": ALL,
  "self:sign-out": ALL,
  "agenda:read": ALL,
  "appointment:change": ALL,
  "burst:clear": WHO_LEADS,
  "brand:read": THE_BRAND,
  "brand:write": THE_BRAND,
  "calendar-link:make": ALL,
  "calendar-link:read": ALL,
  "case:change": ALL,
  "case:find": ALL,
  "case:open": ALL,
  "case:read": ALL,
  "case:readers": WHO_LEADS_ALL,
  "directory:read": ALL,
  "directory:write": WHO_LEADS,
  "person:sign-out": WHO_LEADS_ALL,
  "people:ask": WHO_LEADS_ALL,
  "promise:change": ALL,
  "promise:make": ALL,
  "promise:read": ALL,
  "report:read": ALL,
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Action = keyof typeof ACTIONS;

/** What is asked within a call: it concerns what is somebody else's, or goes beyond the rules. */
export const FINER_RIGHTS = {
  "calendar-link:others": WHO_LEADS,
  "directory:create": THE_BRAND,
  "directory:lead": WHO_LEADS_ALL,
  "directory:set-up": THE_BRAND,
  "promise:agree-freely": WHO_LEADS,
  "promise:close-others": WHO_LEADS,
  "promise:give-at-once": WHO_LEADS,
  "promise:give-elsewhere": WHO_LEADS,
  "promise:overbook": WHO_LEADS,
  "promise:take-back": WHO_LEADS,
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type FinerRight = keyof typeof FINER_RIGHTS;

const RIGHTS: Readonly<Record<Action | FinerRight, readonly Role[]>> = {
  ...ACTIONS,
  ...FINER_RIGHTS,
};

/** Whether the role has it; where (at which dealer, of which brand) is asked when the role is found. */
export function may({ role }: { readonly role: Role }, right: Action | FinerRight): boolean {
  return RIGHTS[right].includes(role);
}
