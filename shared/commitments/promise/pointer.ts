import type { Key } from "../../platform/dynamodb/keys/key.ts";

/** An item of a list by which a promise is found; with a time of its own where it is listed for a while only. */
export type Pointer = Key & { readonly expiresAt?: number };
