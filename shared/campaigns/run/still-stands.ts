import type { Dealer, Staff } from "../../directory/document/dealer.schema.ts";
import { isPublic } from "../../directory/look/public-dealers.ts";
import type { Campaign, WhyPaused } from "../campaign/campaign.schema.ts";

/** Whether somebody answers in that department for what it promises. */
export function isOf({ id, departments }: Staff, department: string, dealer: Dealer): boolean {
  const own = dealer.departments.find((one) => one.id === department);
  return departments.includes(department) || own?.manager === id;
}

type Leading = Pick<Campaign, "department" | "promise" | "link">;

/** What a campaign says that its dealer's document does not bear out any more; undefined where all of it stands. */
export function whatIsGone(
  { department, promise, link }: Leading,
  dealer: Dealer,
): Exclude<WhyPaused, "cannot-be-kept"> | undefined {
  if (!isPublic(dealer)) return "dealer-is-draft";
  if (!dealer.departments.some(({ id }) => id === department)) return "nobody-keeps-it";
  if (promise?.owner !== undefined && !isThere(promise.owner, department, dealer))
    return "nobody-keeps-it";
  const isOffered = link === undefined || dealer.services.some(({ id }) => id === link.service);
  return isOffered ? undefined : "service-is-gone";
}

function isThere(owner: string, department: string, dealer: Dealer): boolean {
  return dealer.staff.some((member) => member.id === owner && isOf(member, department, dealer));
}
