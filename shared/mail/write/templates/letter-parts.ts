import { html, raw } from "hono/html";
import type { MailLook } from "./mail-styles.ts";

/** A piece of HTML, escaped already. */
export type Part = ReturnType<typeof html> | ReturnType<typeof raw>;

export const NOTHING = raw("");

export function anchor(href: string, text: string, { styles }: MailLook): Part {
  return html`<a href="${href}" style="${styles.link}" class="link">${text}</a>`;
}

export function gap({ styles }: MailLook): Part {
  return html`<div style="${styles.gap}">&nbsp;</div>`;
}
