import type { DeployedStage } from "./deployed-stage.ts";

export type Command = {
  /** As it is typed, in capitals what the person fills in. */
  readonly usage: string;
  readonly purpose: string;
  /** @throws OpsRefusal with a sentence for the person. */
  readonly run: (call: CommandCall) => Promise<void>;
};

export type CommandCall = {
  readonly parameters: readonly string[];
  readonly go: boolean;
  /** Reached when it is needed, so that a wrong file is refused without AWS. */
  readonly stage: () => Promise<DeployedStage>;
  /** The result, on standard output. */
  readonly print: (text: string) => void;
  /** Progress and what was done, beside the result. */
  readonly say: (line: string) => void;
};
