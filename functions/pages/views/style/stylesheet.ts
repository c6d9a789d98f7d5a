import { sha256 } from "../../../../shared/kernel/hash.ts";
import { base } from "./base.css.ts";
import { booking } from "./booking.css.ts";
import { caseStyle } from "./case.css.ts";
import { desk } from "./desk.css.ts";
import { form } from "./form.css.ts";
import { print } from "./print.css.ts";
import { tokens } from "./tokens.css.ts";

/** Its name changes with its content, so a browser may keep it for ever. */
export type Stylesheet = { readonly file: string; readonly css: string };

/** Every page has it. */
export const stylesheet = named("kept", [tokens, base, form, booking, caseStyle, print]);

/** On top of it at the desk, which customers do not load. */
export const deskStylesheet = named("desk", [desk]);

function named(name: string, parts: readonly string[]): Stylesheet {
  const css = parts.join("").replaceAll(/\n\s*/g, "\n");
  return { file: `${name}.${sha256(css).slice(0, 12)}.css`, css };
}
