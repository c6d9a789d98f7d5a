import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";

const who = personal(z.string(), "case.words");

/** What somebody at a partner's desk was shown, and who they said that they are, where they did. */
export const shownSchema = z.object({
  commitment: plain(z.string()),
  what: personal(z.string(), "case.words"),
  name: who.optional(),
  company: who.optional(),
});

/** A partner says that it served the customer of a promise that it could not find; it is settled afterwards. */
export const honouredSchema = z.object({
  /** Of which promise. */
  commitment: plain(z.string()),
  company: who,
  name: who,
  /** Theirs. */
  reference: who.optional(),
});
