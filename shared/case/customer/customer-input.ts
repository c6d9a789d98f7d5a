import * as z from "zod";
import { emailSchema, languageSchema, zoneSchema } from "../../directory/document/values.schema.ts";
import { contactSchema } from "../../story/parts/case.schema.ts";
import { isVisible } from "../../kernel/display-name.ts";
import { broken } from "../../kernel/invalid.ts";
import { localDateSchema } from "../../kernel/time.schema.ts";
import { MOST_NAME_CHARACTERS, isPersonName } from "./plain-name.ts";

/** Nothing ends the line, and nothing turns round what is printed in it or after it. */
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u;

/** A line of text a person typed: trimmed, something to see, without control characters. */
export function lineSchema(most: number) {
  return z
    .string()
    .trim()
    .min(1, broken("empty-line"))
    .max(most, broken("too-long", { most }))
    .regex(ONE_LINE, broken("one-line"))
    .refine((text) => text === "" || isVisible(text), broken("invisible"));
}

/** Several lines of text; only line breaks and tabs among the control characters. */
export function textSchema(most: number) {
  return z
    .string()
    .trim()
    .max(most, broken("too-long", { most }))
    .regex(/^[\P{Cc}\r\n\t]*$/u, broken("control-characters"));
}

/** The same where nothing is no answer: with something to see. */
export function saidSchema(most: number) {
  return textSchema(most)
    .min(1, broken("empty-line"))
    .refine((text) => text === "" || isVisible(text), broken("invisible"));
}

/** What a person is called: it stands in mails, so it carries nothing else there. */
export const personNameSchema = lineSchema(MOST_NAME_CHARACTERS).refine(
  isPersonName,
  broken("not-a-plain-name"),
);

const phoneInputSchema = z.string().trim().min(3).max(40);

export const customerFields = {
  name: personNameSchema,
  email: emailSchema.optional(),
  phone: phoneInputSchema.optional(),
  language: languageSchema.optional(),
};

/** Whoever cannot be reached in any way cannot be promised anything. */
export function emailOrPhone(
  { email, phone }: { readonly email?: string | undefined; readonly phone?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (email !== undefined || phone !== undefined) return;
  context.addIssue({ code: "custom", message: broken("email-or-phone"), path: ["email"] });
}

export const customerInputSchema = z.strictObject(customerFields).superRefine(emailOrPhone);

/** Said with an address that looks mistyped, once somebody was asked about it. */
export const addressConfirmedSchema = z
  .boolean()
  .optional()
  .describe("The address is right although it looks mistyped, as a `doubtful-address` said");

/** Without I, O and Q, which look like digits (ISO 3779). */
const vinSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-HJ-NPR-Z0-9]{17}$/, broken("not-a-vin"));

export const vehicleInputSchema = z.strictObject({
  registration: lineSchema(20).optional(),
  vin: vinSchema.optional(),
  make: lineSchema(60).optional(),
  model: lineSchema(60).optional(),
  year: z.int().min(1886).max(2200).optional(),
  odometer: z
    .strictObject({ value: z.number().min(0).max(9_999_999), unit: z.enum(["mi", "km"]) })
    .optional(),
});

/** When the lease of the car ends, where staff put it right: left out it stays, null takes it away. */
export const leaseMaturityInputSchema = localDateSchema.nullable().optional();

const clockTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, broken("not-a-clock-time"));
const weekdaySchema = z
  .string()
  .toLowerCase()
  .pipe(contactSchema.shape.windows.unwrap().element.shape.days.element);

export const contactInputSchema = z
  .strictObject({
    channels: contactSchema.shape.channels,
    phones: z
      .array(z.strictObject({ label: lineSchema(40), number: phoneInputSchema }))
      .max(10)
      .optional(),
    never: z.array(lineSchema(40)).max(10).optional(),
    windows: z
      .array(
        z
          .strictObject({
            days: z.array(weekdaySchema).min(1).max(7),
            from: clockTimeSchema,
            to: clockTimeSchema,
            timeZone: zoneSchema.optional(),
          })
          .refine(({ from, to }) => from < to, {
            message: broken("ends-before-it-begins"),
            path: ["to"],
          }),
      )
      .max(20)
      .optional(),
    authorised: z
      .array(z.strictObject({ name: personNameSchema, relation: lineSchema(60).optional() }))
      .max(10)
      .optional(),
  })
  .superRefine(({ never = [], phones = [] }, context) => {
    for (const [index, label] of never.entries()) {
      if (phones.some((phone) => phone.label === label)) continue;
      const message = broken("not-a-label");
      context.addIssue({ code: "custom", path: ["never", index], message });
    }
  });

/** The customer's own word on it, with whether sales may contact them; nobody else can give it. */
export const ownContactInputSchema = contactInputSchema.safeExtend({
  salesContact: z.boolean().optional(),
});

export type PersonInput = {
  readonly customer: z.output<typeof customerInputSchema>;
  readonly vehicle?: z.output<typeof vehicleInputSchema> | undefined;
  readonly contact?: z.output<typeof contactInputSchema> | undefined;
};
