import * as z from "zod";
import { plain } from "../../personal-data/marks.ts";
import { readDuration } from "../../kernel/duration.ts";
import { isSeen, isVisible } from "../../kernel/display-name.ts";
import { broken } from "../../kernel/invalid.ts";
import { oneLine } from "../../kernel/one-line.ts";
import { isReservedName } from "../../kernel/reserved-name.ts";
import { isZone } from "../../kernel/zone.ts";
import { DAYS_OF_WEEK, PLACE_KINDS, TRANSPORT_KINDS } from "./vocabulary.ts";

/** What dealers' documents are made of and requests and cases say, too: apart, since those need no document. */

/** Any case is taken; answered as schema.org writes it, `Monday`. */
export const dayOfWeekSchema = z
  .string()
  .max(20)
  .transform((text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase())
  .pipe(z.enum(DAYS_OF_WEEK));

export const slugSchema = plain(
  z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, broken("not-an-id"))
    .refine((text) => !isReservedName(text), broken("bad-name")),
);

/** What a dealer calls a choice, or one of its values, and nothing that would be lost as a name. */
export function choiceSchema(most: number) {
  return z
    .string()
    .max(most)
    .refine((text) => !isReservedName(text), broken("bad-name"));
}

export const zoneSchema = plain(z.string().refine(isZone, broken("not-a-zone")));

export const languageSchema = plain(
  z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, broken("not-a-language")),
);

/** An ISO 8601 duration of whole minutes; `durationMinutes` reads it. */
export const durationSchema = plain(
  z.string().refine((text) => readDuration(text) !== undefined, broken("not-a-duration")),
);

/** Names end up in subjects, calendars and tables. */
export const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

/** What is shown as a name: in one way of writing it, in one line, and nothing in it that nobody sees. */
export function nameSchema(most: number) {
  return z
    .string()
    .overwrite((text) => text.normalize("NFC"))
    .trim()
    .min(1)
    .max(most)
    .regex(ONE_LINE, broken("one-line"))
    .refine(isVisible, broken("invisible"))
    .refine(isSeen, broken("hidden-characters"));
}

/** Of an address, where it may be empty. */
function lineSchema(most: number) {
  return z.string().overwrite(straight).overwrite(oneLine).max(most);
}

/** Without the marks that turn round what is printed in a line and after it: nobody sees them, and nobody misses them. */
function straight(text: string): string {
  return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** A dealer's; of a visit elsewhere it is the customer's, and marked there. */
export const addressSchema = z.strictObject({
  streetAddress: plain(nameSchema(200)),
  addressLocality: plain(nameSchema(100)),
  addressRegion: plain(lineSchema(100)).optional(),
  postalCode: plain(lineSchema(20)).optional(),
  addressCountry: plain(z.string().regex(/^[A-Z]{2}$/, broken("not-a-country"))),
});
export type Address = z.infer<typeof addressSchema>;

export const emailSchema = z.email().max(254).toLowerCase();

/** What a department is there for: what customers say to service is not there to sell them something. */
export const purposeSchema = z.enum(["sales", "service"]);
export type Purpose = z.infer<typeof purposeSchema>;

export const placeKindSchema = z.enum(PLACE_KINDS);

export const transportKindSchema = z.enum(TRANSPORT_KINDS);

export const serviceKindSchema = z.enum([
  "test-drive",
  "inspection",
  "service-drop-off",
  "hand-back",
  "event",
]);

/** Who a step of the ladder speaks to; people are found when it fires. */
export const recipientRoleSchema = z.enum(["owner", "manager", "general-manager", "brand-care"]);
export type RecipientRole = z.infer<typeof recipientRoleSchema>;

export const ladderStepSchema = z.strictObject({
  /** Open minutes after the due time; before it when negative. */
  after: durationSchema,
  notify: z.array(recipientRoleSchema).min(1),
  tellCustomer: z.boolean().optional(),
  repeat: z.literal("daily").optional(),
});
export type LadderStep = z.infer<typeof ladderStepSchema>;

export const commitmentKindSchema = z.enum([
  "callback",
  "update",
  "part",
  "preparation",
  "outreach",
  "verification",
  "other",
]);
export type CommitmentKind = z.infer<typeof commitmentKindSchema>;
