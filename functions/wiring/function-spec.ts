/** What a function may touch. Permissions and environment are derived from this list and nothing else. */
export type Need =
  | "cases:read"
  /** Of many dealers at once. */
  | "cases:select"
  | "cases:write"
  | "calendar:read"
  | "calendar:write"
  | "directory:read"
  | "directory:write"
  /** Which cases are erased. */
  | "erased:write"
  /** Files that are given out, by a link that ends. */
  | "exports:read"
  | "exports:write"
  /** Files on cases: put there, opened; taken away. */
  | "files:keep"
  | "files:remove"
  | "schedules:arm"
  | "mail:send"
  | "staff:sign-in"
  /** The accounts that staff sign in with: made and ended. */
  | "accounts:keep"
  /** Answers what came through the edge and nothing else, where a stage has one. */
  | "edge:only"
  /** Asks somebody outside about the recalls of a car. */
  | "recalls:look-up";

type Method = "GET" | "POST" | "PUT" | "DELETE" | "OPTIONS";

/**
 * `GET /v1/dealers/{dealer}`, as API Gateway writes routes; `{proxy+}` takes all that is below,
 * `$default` what no other does.
 */
export type RouteKey = `${Method | "ANY"} /${string}` | "$default";

export type Trigger =
  | {
      readonly kind: "http";
      /** `staff` routes stand behind the JWT authorizer. */
      readonly auth: "none" | "staff";
      /** What the gateway knows: few, for a stack holds 500 resources and each is one. */
      readonly routes: readonly RouteKey[];
      /** What the function's own router finds behind them; without it, the same. */
      readonly serves?: readonly RouteKey[];
    }
  /** New event items of the Cases table, in order within a case. */
  | { readonly kind: "case-events"; readonly batchSize: number }
  /** One-time schedules; the payload is a `TimerPayload`. */
  | { readonly kind: "timer" }
  | {
      readonly kind: "every";
      readonly minutes: number;
      /** Its rounds do nothing while no item of the `byWork` index is due, so a jump may leave them out. */
      readonly idleWithoutWork?: true;
    }
  /** What SES reports about mails, as EventBridge events. */
  | { readonly kind: "mail-reports" };

/** Plain data: CDK, the local server and the tests read it; no code may hide in it. */
export type FunctionSpec = {
  readonly name: string;
  readonly purpose: string;
  readonly trigger: Trigger;
  readonly needs: readonly Need[];
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** So many may run at once whatever else does: a flood of requests must not hold up a promise. */
  readonly reserved?: number;
  /** Who is harmed, and how, while this function fails: the first line of its alarm. */
  readonly errorImpact: string;
};
