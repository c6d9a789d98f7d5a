/** Spreadsheets take a file without it for one in the language of the machine. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Lines as RFC 4180 has it: UTF-8, CRLF, quotes where needed; the first names the columns. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

/** What a spreadsheet would take for a formula; a number with its sign is none. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;
/** Where another separator is usual, a cell of its own begins there, whatever quotes stand around it. */
const BEGINS_ANEW = /([;\t\r\n][\s\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu;
const NUMBER = /^[+-]\d+(?::\d\d)?$/;

/** A text begins with an apostrophe where it would run as a formula on the reader's machine (CWE-1236). */
export function csvCell(text: string): string {
  const inside = text.replaceAll(BEGINS_ANEW, "$1'");
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${inside}` : inside;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
