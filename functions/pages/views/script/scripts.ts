import { sha256 } from "../../../../shared/kernel/hash.ts";
import { copy } from "./copy.js.ts";
import { email } from "./email.js.ts";
import { embed } from "./embed.js.ts";
import { keys } from "./keys.js.ts";
import { live } from "./live.js.ts";
import { zone } from "./zone.js.ts";

/** Its name changes with its content, so a browser may keep it for ever. */
export type Script = { readonly file: string; readonly js: string };

/** Shows by itself what changed. */
export const liveScript = named("live", live);

/** Shortcuts of the desk. */
export const keysScript = named("keys", keys);

/** Puts a field's text where it can be pasted from. */
export const copyScript = named("copy", copy);

/** Asks about an address that looks mistyped. */
export const emailScript = named("email", email);

/** Whose clock the times are read from, where that matters. */
export const zoneScript = named("zone", zone);

/** A frame as high as what is in it. */
export const embedScript = named("embed", embed);

function named(name: string, text: string): Script {
  const js = text.trim().replaceAll(/\n\s+/g, "\n");
  return { file: `${name}.${sha256(js).slice(0, 12)}.js`, js };
}
