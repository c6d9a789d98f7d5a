/** A DynamoDB that answers at an address of this machine. */
export type Engine = {
  readonly name: string;
  readonly endpoint: string;
  /** Called when the tables are there. */
  readonly afterTables?: () => void;
  readonly stop: () => Promise<void>;
};

export type EngineName = "dynoxide" | "dynamodb-local";
