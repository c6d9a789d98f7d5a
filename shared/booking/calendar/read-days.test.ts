import { expect, test } from "vitest";
import { localDate } from "../../kernel/time.ts";
import { readDays } from "./read-days.ts";

async function read(...ranges: readonly (readonly [string, string])[]) {
  const asked: string[] = [];
  const days = async (_dealer: string, { from, to }: { from: string; to: string }) => {
    asked.push(`${from}/${to}`);
    return new Map([[localDate(from), new Map([["bay", "0-60/apt_1"]])]]);
  };
  const dates = ranges.map(([from, to]) => ({ from: localDate(from), to: localDate(to) }));
  const found = await readDays({ days }, "northside", dates);
  return { asked, days: [...found.keys()] };
}

test("days far apart are read by themselves, and make one calendar", async () => {
  const { asked, days } = await read(["2027-05-10", "2027-05-10"], ["2027-06-01", "2027-06-02"]);
  expect(asked).toEqual(["2027-05-10/2027-05-10", "2027-06-01/2027-06-02"]);
  expect(days).toEqual(["2027-05-10", "2027-06-01"]);
});

test("a day that lies within others, or is asked for twice, is read once", async () => {
  const day = ["2027-05-10", "2027-05-10"] as const;
  expect((await read(day, day)).asked).toEqual(["2027-05-10/2027-05-10"]);
  expect((await read(day, ["2027-05-09", "2027-05-10"])).asked).toEqual(["2027-05-09/2027-05-10"]);
  expect((await read(["2027-05-10", "2027-05-12"], day, day)).asked).toEqual([
    "2027-05-10/2027-05-12",
  ]);
});
