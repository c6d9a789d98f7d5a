import { en } from "./en.ts";
import type { EmbedWords } from "./embed-words.ts";

export const enUs: EmbedWords = { ...en, registration: "License plate" };
