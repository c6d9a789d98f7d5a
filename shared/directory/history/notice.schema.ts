import * as z from "zod";
import { instantSchema } from "../../kernel/time.schema.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";

const readerSchema = z.object({
  name: personal(z.string(), "people.name"),
  email: personal(z.string(), "people.email"),
  language: personal(z.string(), "people.language").optional(),
  /** Reads of nobody else: the address is theirs no more. */
  formerlyOf: plain(z.string()).optional(),
});
export type NoticeReader = z.infer<typeof readerSchema>;

/** What people are to be told of a document that was written, until they are. */
export const noticeSchema = marked(
  z.object({
    pk: plain(z.string()),
    sk: plain(z.string()),
    workSk: plain(z.string()),
    at: instantSchema,
    by: z.object({ id: plain(z.string()), name: personal(z.string(), "people.name") }),
    changes: z.array(
      z.object({
        code: z.enum([
          "person-added",
          "person-removed",
          "role",
          "address",
          "mailbox",
          "manager",
          "ladder",
        ]),
        name: personal(z.string(), "people.name"),
        from: personal(z.string(), "people.email").optional(),
        to: personal(z.string(), "people.email").optional(),
        person: plain(z.string()).optional(),
      }),
    ),
    /** Whom the document does not name any more, or not so. */
    former: z.array(readerSchema),
    tries: z.int(),
    /** Addresses that it went to. */
    told: z.array(personal(z.string(), "people.email")),
  }),
);
export type Notice = z.infer<typeof noticeSchema>;
