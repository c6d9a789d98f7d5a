import * as z from "zod";
import { broken } from "../../kernel/invalid.ts";
import { plain } from "../../personal-data/marks.ts";

/** With TLS; or of the machine that the page is looked at, where a site is built. */
const ORIGIN = /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/;

/** As browsers say it: without the port that is meant anyway (`https://a.example:443` is `https://a.example`). */
export const originSchema = plain(
  z
    .string()
    .max(200)
    .overwrite((text) => sentAs(text) ?? text)
    .regex(ORIGIN, broken("not-an-origin"))
    .refine((text) => !ORIGIN.test(text) || sentAs(text) !== undefined, broken("not-an-origin")),
);

function sentAs(text: string): string | undefined {
  return ORIGIN.test(text) ? URL.parse(text)?.origin : undefined;
}
