/** One way the tables are read; printed into docs/access-patterns.md. */
export type AccessPattern = {
  readonly question: string;
  readonly table: "cases" | "calendar" | "directory" | "erased";
  readonly index?: "byDealer" | "byWork";
  readonly call: "GetItem" | "BatchGetItem" | "Query" | "ExecuteStatement";
  readonly key: string;
};
