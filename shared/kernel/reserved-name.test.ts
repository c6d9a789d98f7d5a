import { expect, test } from "vitest";
import { reservedNamesIn } from "./reserved-name.ts";

test("each field that no reader keeps is named, wherever it stands", () => {
  const sent: unknown = JSON.parse(
    '{"a":[{"__proto__":1}],"constructor":{"b":2},"c":{"toString":"x"},"d":"__proto__"}',
  );
  expect(reservedNamesIn(sent)).toEqual([["a", "0", "__proto__"], ["constructor"]]);
});
