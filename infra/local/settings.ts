import path from "node:path";
import * as z from "zod";
import { instant } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { ProofMode } from "../../shared/proof/proofs.store.ts";
import { CannotStart } from "./machine/cannot-start.ts";
import type { EngineName } from "./engines/engine.ts";
import type { LogLevel } from "./functions/function-logs.ts";

export type Settings = {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where data is kept; undefined keeps nothing. */
  readonly data: string | undefined;
  /** Where the clock stands; undefined lets it run. */
  readonly now: Instant | undefined;
  readonly engine: EngineName | undefined;
  /** A DynamoDB somebody else runs, used when no engine is installed. */
  readonly endpoint: string | undefined;
  readonly logLevel: LogLevel;
  /** Whether networks, which are all one here, are held to limits. */
  readonly limits: "on" | "off";
  /** Of whom a proof of work is asked. */
  readonly proof: ProofMode;
  /** Where recalls of a car are asked for; undefined for the sample. */
  readonly recalls: string | undefined;
};

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  KEPT_DATA: z.string().min(1).default(".kept"),
  KEPT_NOW: z.iso.datetime({ offset: true }).optional(),
  KEPT_ENGINE: z.enum(["dynoxide", "dynamodb-local"]).optional(),
  KEPT_LOG: z.enum(["debug", "warn"]).default("warn"),
  KEPT_LIMITS: z.enum(["on", "off"]).default("off"),
  KEPT_PROOF: z.enum(["off", "auto", "always"]).default("off"),
  KEPT_RECALL_LOOKUP: z
    .string()
    .regex(
      /^(?:none|https:\/\/\S+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/\S*)?)$/,
      "use none, https://… or an address of this machine",
    )
    .optional(),
  AWS_ENDPOINT_URL_DYNAMODB: z.url().optional(),
});

/** @throws CannotStart naming the variable that makes no sense. */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  // A variable that is set to nothing is one that is not set.
  const given = Object.entries(variables).filter(([, value]) => value !== "");
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CannotStart(`${issue?.path.join(".")} is not right: ${issue?.message}.`);
  }
  const { PORT, KEPT_DATA, KEPT_NOW, KEPT_ENGINE, KEPT_LOG, KEPT_LIMITS, KEPT_PROOF } = parsed.data;
  return {
    port: PORT,
    data: KEPT_DATA === "memory" ? undefined : path.resolve(KEPT_DATA),
    now: KEPT_NOW === undefined ? undefined : instant(Date.parse(KEPT_NOW)),
    engine: KEPT_ENGINE,
    endpoint: parsed.data.AWS_ENDPOINT_URL_DYNAMODB,
    logLevel: KEPT_LOG,
    limits: KEPT_LIMITS,
    proof: KEPT_PROOF,
    recalls: parsed.data.KEPT_RECALL_LOOKUP,
  };
}
