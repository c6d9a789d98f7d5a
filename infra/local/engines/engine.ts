/** A DynamoDB that answers at an address of this machine. */
export type Engine = {
  readonly name: string;
  readonly endpoint: string;
  /** How many times as long as on AWS a function may take where this one answers; default: 1. */
  readonly patience?: number;
  /** Called when the tables are there. */
  readonly onTablesMade?: () => void;
  /** Called when they have been deleted. */
  readonly onTablesGone?: () => void;
  readonly stop: () => Promise<void>;
};

export type EngineName = "dynoxide" | "dynamodb-local";
