import { expect, test } from "vitest";
import { dataOf, toStored } from "./stored.ts";

type Part = {
  id: string;
  status: string;
  gather?: string | undefined;
  steps?: number[];
  what?: string;
};
const part: Part = { id: "cmt_1", status: "open", steps: [1, 2], what: "Call “Rosa”" };

test("what is asked of DynamoDB is an attribute, and everything else one text", () => {
  const { data, text } = toStored(part, ["id", "status"]);
  expect(data).toEqual({ id: "cmt_1", status: "open" });
  expect(JSON.parse(text)).toEqual({ steps: [1, 2], what: "Call “Rosa”" });
});

test("both together are what was stored, also when something asked is not there", () => {
  expect(dataOf(toStored(part, ["id", "gather"]))).toEqual(part);
  expect(dataOf(toStored({ ...part, gather: undefined }, ["id", "gather"]))).toEqual(part);
});

test("an item from before some of it was text is read as it is", () => {
  expect(dataOf({ data: part })).toEqual(part);
});
