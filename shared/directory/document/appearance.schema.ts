import * as z from "zod";
import { broken } from "../../kernel/invalid.ts";
import { plain } from "../../personal-data/marks.ts";
import { FILE_NAME } from "./file-name.ts";
import { TYPEFACES } from "./typefaces.ts";

export const logoSchema = plain(
  z.string().regex(/^[0-9a-f]{32}-[1-9]\d{0,3}x[1-9]\d{0,3}\.(?:svg|png)$/, broken("not-a-logo")),
);

const WEB_ADDRESS =
  /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s"'<>\\^`{|}]*)?$/;

/** Of a page of the dealer's own, and of a picture there. */
export const webAddressSchema = plain(
  z.string().trim().max(500).regex(WEB_ADDRESS, broken("not-a-web-address")),
);

/** A picture of a service: one that was uploaded, or one of a site of the dealer's. */
export const pictureSchema = plain(
  z
    .string()
    .trim()
    .max(500)
    .refine(
      (text) => WEB_ADDRESS.test(text) || (/^(?!.*svg$)/.test(text) && FILE_NAME.test(text)),
      broken("not-a-picture"),
    ),
);

const colourSchema = plain(
  z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, broken("not-a-colour")),
);

export const appearanceSchema = z.strictObject({
  /** The name of a file that was uploaded here; a brand's own where the brand says it. */
  logo: logoSchema.optional(),
  /** Links and buttons, on light pages and on dark ones. */
  accent: z.strictObject({ light: colourSchema, dark: colourSchema }).optional(),
  typeface: z.enum(TYPEFACES).optional(),
  /** The dealer's own page on privacy, beside ours on what is kept here. */
  privacy: webAddressSchema.optional(),
  imprint: webAddressSchema.optional(),
  /** Of the booking in a frame on another site; light without it. `auto` is as the visitor's system is. */
  scheme: z.enum(["light", "dark", "auto"]).optional(),
});
export type AppearanceInput = z.infer<typeof appearanceSchema>;
