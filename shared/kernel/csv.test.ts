import { describe, expect, test } from "vitest";
import { csvCell } from "./csv.ts";

describe("a cell", () => {
  test.each([
    ["plain", "plain"],
    ["Rosa;=1+1", `"Rosa;'=1+1"`],
    ["Rosa; +1+1;@A1", `"Rosa; '+1+1;'@A1"`],
    ["Rosa\t=1+1", "Rosa\t'=1+1"],
    ["Rosa\n=1+1", `"Rosa\n'=1+1"`],
    ["12 Elm St; side door", '"12 Elm St; side door"'],
    ["", ""],
    ["Marin, Rosa", '"Marin, Rosa"'],
    ['Rosa "Ro"', '"Rosa ""Ro"""'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["=1+1", "'=1+1"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1,A2)", '"\'@SUM(A1,A2)"'],
    [" =1+1", "' =1+1"],
    ["\u200b=1+1", "'\u200b=1+1"],
    ["＝1+1", "'＝1+1"],
    ["+14015550100", "+14015550100"],
    ["-05:00", "-05:00"],
    ["רוזה", "רוזה"],
    ["Zoë 🚗", "Zoë 🚗"],
  ])("%j is written %j", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
