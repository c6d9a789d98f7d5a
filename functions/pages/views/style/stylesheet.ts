import { sha256 } from "../../../../shared/kernel/hash.ts";
import { base } from "./base.css.ts";
import { booking } from "./booking.css.ts";
import { caseStyle } from "./case.css.ts";
import { form } from "./form.css.ts";
import { tokens } from "./tokens.css.ts";

const css = [tokens, base, form, booking, caseStyle].join("").replaceAll(/\n\s*/g, "\n");

/** The one stylesheet; its name changes with its content, so a browser may keep it for ever. */
export const stylesheet = { file: `kept.${sha256(css).slice(0, 12)}.css`, css };
