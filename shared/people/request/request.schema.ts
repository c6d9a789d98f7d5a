import * as z from "zod";
import { instantSchema } from "../../kernel/time.schema.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";

export const wantSchema = z.enum(["export", "erase"]);
export type Want = z.infer<typeof wantSchema>;

/**
 * Somebody's wish to have, or to have erased, what is held of a person, as stored: whose it was is not in it,
 * but as a hash. `waiting` until the first of its cases was worked on, `done` when the last one was.
 */
export const peopleRequestSchema = marked(
  z.object({
    id: plain(z.string()),
    /** The brand: with the id it is found. */
    reference: plain(z.string()),
    want: wantSchema,
    state: z.enum(["waiting", "working", "done", "failed"]),
    /** Under which keys the person is found. */
    person: z.array(personal(z.string(), "contact.hash")),
    /** The cases that there were when it was asked; a newer one is none of it. */
    cases: z.array(plain(z.string())),
    /** Cases that name the address, and nobody has shown that it is theirs: left alone. */
    unproven: z.int(),
    /** Whose cases are meant: those of the whole brand, or of the dealers that somebody leads. */
    dealers: z.union([z.literal("all"), z.array(plain(z.string()))]),
    by: z.object({
      id: plain(z.string()),
      name: personal(z.string(), "staff.name"),
    }),
    askedAt: instantSchema,
    doneAt: instantSchema.optional(),
    /** Looked at again then, for what was on its way while it was worked on. */
    lookAt: instantSchema.optional(),
  }),
);
export type PeopleRequest = z.infer<typeof peopleRequestSchema>;
