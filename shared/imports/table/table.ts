import type { Detail } from "../../kernel/details.ts";
import type { Params } from "../../kernel/fill.ts";

/** Texts in rows and columns, each row with the line of the file it begins in. */
export type Table = {
  readonly format: "csv" | "ics";
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
};

export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** Why a file as a whole is no table. */
export type TableFault = Extract<
  Detail,
  | "import-empty"
  | "import-too-large"
  | "import-too-many-rows"
  | "import-unreadable"
  | "import-no-calendar"
  | "import-no-table"
>;

export type TableRefusal = { readonly detail: TableFault; readonly params?: Params };

export const TABLE_POLICY = {
  /** Below what one request may bring (6 MB in base64). */
  mostBytes: 4_400_000,
  mostRows: 25_000,
  mostColumns: 100,
  /** Longer than any note; what is longer is most likely the rest of the file behind a lost quote. */
  mostCharactersOfCell: 5_000,
} as const;
