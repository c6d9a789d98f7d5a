import * as z from "zod";
import { healthOf } from "../store/dead-addresses.ts";
import type { AddressHealth, DeadAddresses } from "../store/dead-addresses.ts";
import { brandSchema, dealerSchema, MOST_PEOPLE, staffSchema } from "../document/dealer.schema.ts";
import type { Brand, Dealer } from "../document/dealer.schema.ts";

/** How mail to somebody fares: said in answers, and no part of a document. */
export const healthSchema = z.enum(["ok", "bounced", "complained"]);

const brandStaffSchema = brandSchema.shape.staff.element;
const careSchema = brandSchema.shape.care;

export const dealerAnswerSchema = dealerSchema.extend({
  staff: z.array(staffSchema.extend({ mail: healthSchema })),
});
export const brandAnswerSchema = brandSchema.extend({
  care: careSchema.extend({ mail: healthSchema }),
  staff: z.array(brandStaffSchema.extend({ mail: healthSchema })),
});

/** What was answered may be sent back as it is: what it says of mail is read over. */
export const dealerBodySchema = dealerSchema.extend({
  staff: dealerSchema.shape.staff.element
    .extend({ mail: healthSchema.optional() })
    .array()
    .min(1)
    .max(MOST_PEOPLE),
});
export const brandBodySchema = brandSchema.extend({
  care: careSchema.extend({ mail: healthSchema.optional() }),
  staff: brandStaffSchema.extend({ mail: healthSchema.optional() }).array().min(1).max(200),
});

export function dealerAnswer(dealer: Dealer, dead: DeadAddresses) {
  return { ...dealer, staff: dealer.staff.map((member) => withHealth(member, dead)) };
}

export function brandAnswer(brand: Brand, dead: DeadAddresses) {
  return {
    ...brand,
    care: withHealth(brand.care, dead),
    staff: brand.staff.map((member) => withHealth(member, dead)),
  };
}

/** The document in what was sent, its places in their order: two that say the same are the same text. */
export function dealerIn(sent: z.output<typeof dealerBodySchema>): Dealer {
  return { ...sent, staff: sent.staff.map(withoutHealth) };
}

export function brandIn(sent: z.output<typeof brandBodySchema>): Brand {
  const { care, staff } = sent;
  return { ...sent, care: withoutHealth(care), staff: staff.map(withoutHealth) };
}

function withHealth<Member extends { readonly email: string }>(
  member: Member,
  dead: DeadAddresses,
): Member & { readonly mail: AddressHealth } {
  return { ...member, mail: healthOf(dead, member.email) };
}

function withoutHealth<Member extends { readonly mail?: unknown }>({
  mail: _answered,
  ...member
}: Member): Omit<Member, "mail"> {
  return member;
}
