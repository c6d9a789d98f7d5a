import { readFileSync } from "node:fs";
import path from "node:path";

/** The icon in pixels, in base64, for whoever asks by the name that has always been. */
export const favicon = readFileSync(path.join(import.meta.dirname, "favicon.ico"), "base64");
