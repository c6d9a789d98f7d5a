import type * as z from "zod";
import type { RouteKey } from "./function-spec.ts";

/**
 * What a client may rely on at one route, told by the very schemas that check and answer it; the API's
 * description is printed from these.
 */
export type Operation = {
  readonly on: RouteKey;
  readonly summary: string;
  /** `case-token`: the customer's; `id-token`: of staff, by OpenID Connect. */
  readonly bearer?: "case-token" | "id-token";
  /** Members are the query's parameters. */
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The success: its status and body. */
  readonly answers: {
    readonly status: 200 | 201 | 202;
    readonly body: z.ZodType;
    /** Default: `application/json`. */
    readonly mediaType?: "text/calendar" | "text/csv";
  };
  /** Takes an `Idempotency-Key`. */
  readonly idempotent?: true;
};
