import type { Key } from "./key.ts";

/** Which cases are erased: in a table of its own, which no backup of the others takes back. */
export const erasedKeys = {
  partition: "ERASED",
  one: (reference: string): Key => ({ pk: "ERASED", sk: reference }),
};

/** What is counted of something whose case is no longer kept; listed beside what is. */
export const figureKeys = {
  one: (id: string): Key => ({ pk: `FIGURE#${id}`, sk: "FIGURE" }),
};
