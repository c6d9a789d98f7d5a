import { buildSync } from "esbuild";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sha256Of } from "../../../shared/kernel/hash.ts";

/** What a page loads beside itself. Its name changes with its content, so a browser may keep it for ever. */
export type PageFile = {
  readonly file: string;
  readonly type: "text/css" | "text/javascript" | "image/svg+xml";
  readonly text: string;
};

const { outputFiles } = buildSync({
  absWorkingDir: import.meta.dirname,
  entryPoints: [
    "style/kept.css",
    "style/desk.css",
    "style/framed.css",
    "style/dark.css",
    ...[
      "copy",
      "email",
      "embed",
      "keys",
      "known",
      "live",
      "notify",
      "plan",
      "proof",
      "read",
      "seek",
      "size",
      "typed",
      "zone",
    ].map((name) => `script/${name}.js`),
  ],
  entryNames: "[name].[hash]",
  outdir: "assets",
  bundle: true,
  minify: true,
  format: "iife",
  /** The first that know `:has`, which the style leans on. */
  target: ["chrome105", "firefox121", "safari15.4"],
  write: false,
});

function made(name: string, type: PageFile["type"]): PageFile {
  const found = outputFiles.find((output) => path.basename(output.path).startsWith(`${name}.`));
  if (found === undefined) throw new Error(`There is no ${name} among the pages' files.`);
  return { file: path.basename(found.path), type, text: found.text };
}

const drawn = readFileSync(path.join(import.meta.dirname, "icon.svg"), "utf8").trim();
const named = sha256Of(drawn).slice(0, 8);

/** Of every page, as browsers that draw want it. */
export const icon: PageFile = { file: `icon.${named}.svg`, type: "image/svg+xml", text: drawn };

/** Every page has it. */
export const stylesheet = made("kept", "text/css");

/** On top of it at the desk, which customers do not load. */
export const deskStylesheet = made("desk", "text/css");

/** In a frame, which is as light or dark as the site around it, whatever the visitor's system is. */
export const framedStylesheet = made("framed", "text/css");

/** On top of that on a dark site. */
export const darkStylesheet = made("dark", "text/css");

/** Shows by itself what changed. */
export const liveScript = made("live", "text/javascript");

/** Gives back what was typed when a session ended. */
export const typedScript = made("typed", "text/javascript");

/** Counts what is late in the title, and tells of what is new where that is wanted. */
export const notifyScript = made("notify", "text/javascript");

/** Says that a person reads the page that a mail led to. */
export const readScript = made("read", "text/javascript");

/** Shortcuts of the desk. */
export const keysScript = made("keys", "text/javascript");

/** Finds cases while somebody types. */
export const seekScript = made("seek", "text/javascript");

/** Puts a field's text where it can be pasted from. */
export const sizeScript = made("size", "text/javascript");
export const copyScript = made("copy", "text/javascript");

/** Asks about an address that looks mistyped. */
export const emailScript = made("email", "text/javascript");

/** Moves a visit of the calendar to where it is dropped. */
export const planScript = made("plan", "text/javascript");

/** Finds what a challenge asks for. */
export const proofScript = made("proof", "text/javascript");

/** Whose clock the times are read from, where that matters. */
export const zoneScript = made("zone", "text/javascript");

/** A frame as high as what is in it. */
export const embedScript = made("embed", "text/javascript");

/** Says while somebody types who may be known already. */
export const knownScript = made("known", "text/javascript");
