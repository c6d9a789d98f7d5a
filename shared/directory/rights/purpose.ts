import type { Problem } from "../../kernel/problem.ts";
import type { Dealer } from "../document/dealer.schema.ts";
import { may } from "./rights.ts";
import type { StaffMember } from "./staff-access.ts";
import type { Purpose } from "../document/values.schema.ts";

type Departments = Pick<Dealer, "departments">;

/** Departments of these ids sell, where their document says nothing else. */
const SELLING: ReadonlySet<string> = new Set(["sales", "new-cars", "used-cars"]);

/** What a department is there for, also of one that the document no longer has. */
export function purposeOf({ departments }: Departments, id: string): Purpose {
  const said = departments.find((department) => department.id === id)?.purpose;
  return said ?? (SELLING.has(id) ? "sales" : "service");
}

/**
 * Whether all that somebody does at the dealer is to sell. Who answers for the whole of a dealer, or of
 * a brand, answers for its service too.
 */
export function sellsAlone(
  { role, departments }: Pick<StaffMember, "role" | "departments">,
  dealer: Departments,
): boolean {
  if (may({ role }, "case:every-purpose")) return false;
  return departments.length > 0 && departments.every((id) => purposeOf(dealer, id) === "sales");
}

/** Of a case, whatever of it is known. */
export type Purposeful = { readonly department: string; readonly salesContact: boolean };

/**
 * What a customer said for a repair was not said to be sold something (GDPR, article 5(1)(b)): without
 * their consent a matter of another purpose is nothing for sales.
 */
export function isClosedToSales(matter: Purposeful, dealer: Departments): boolean {
  return !matter.salesContact && purposeOf(dealer, matter.department) !== "sales";
}

/** Whether this person may know the car and the time of it, and not whose it is. */
export function isBehindWall(
  staff: Pick<StaffMember, "role" | "departments">,
  matter: Purposeful,
  dealer: Departments,
): boolean {
  return isClosedToSales(matter, dealer) && sellsAlone(staff, dealer);
}

/** Whether a promise of it would be one of sales, whatever it is called. */
export function isForSales(
  { department, owner }: { readonly department: string; readonly owner?: string | undefined },
  dealer: Pick<Dealer, "departments" | "staff">,
): boolean {
  const person = dealer.staff.find(({ id }) => id === owner);
  return (
    purposeOf(dealer, department) === "sales" ||
    (person !== undefined && sellsAlone(person, dealer))
  );
}

export const PURPOSE_NOT_ALLOWED: Problem = { code: "purpose-not-allowed" };
