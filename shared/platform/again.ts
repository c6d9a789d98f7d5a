import type { Instant } from "../kernel/time.ts";

/** A request that was begun before under its key, at `since`, and nobody knows how far it came. */
export type Again = { readonly since: Instant };
