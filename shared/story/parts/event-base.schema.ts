import * as z from "zod";
import { plain } from "../../personal-data/marks.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";
import { actorSchema } from "./actor.schema.ts";

/** What every event says: what it is of, when and by whom. */
export const eventBase = {
  id: plain(z.string()),
  reference: plain(z.string()),
  dealer: slugSchema,
  at: instantSchema,
  by: actorSchema,
};
