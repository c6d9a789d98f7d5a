import * as z from "zod";
import { instantSchema } from "../../kernel/time.schema.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";

/** How it stands with somebody's account, as stored; without an item nothing ever was done about it. */
export const accountSchema = z.object({
  /** When the last invitation went out. */
  invitedAt: instantSchema.optional(),
  /** By which place: `dealer:northside`, `brand:aurora` or `partner:inspecta`. */
  invitedFrom: plain(z.string()).optional(),
  /** When they came for the first time. */
  signedInAt: instantSchema.optional(),
  /** How often they were invited on that day, or somebody asked for it, after the first time. */
  askedOn: plain(z.string()).optional(),
  asked: z.int().optional(),
});
export type Account = z.infer<typeof accountSchema>;

/** What is to be done about accounts at a place, until it is. */
export const accountWorkSchema = marked(
  z.object({
    pk: plain(z.string()),
    sk: plain(z.string()),
    workSk: plain(z.string()),
    at: instantSchema,
    by: z.object({ id: plain(z.string()), name: personal(z.string(), "people.name") }),
    /** Who needs one. */
    open: z.array(personal(z.string(), "people.email")),
    /** Who needs none any more, where no other document names them. */
    end: z.array(personal(z.string(), "people.email")),
    /** Also to who was invited before. */
    again: z.boolean(),
    tries: z.int(),
  }),
);
export type AccountWork = z.infer<typeof accountWorkSchema>;
