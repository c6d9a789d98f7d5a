import * as z from "zod";
import { askedInstantSchema } from "../../kernel/time.schema.ts";
import type { ListPlace } from "./commitment.store.ts";

/** A place in a list of promises, as a cursor carries it. */
export const listPlaceSchema = z.tuple([
  askedInstantSchema,
  z.string(),
  z.string(),
]) satisfies z.ZodType<ListPlace>;
