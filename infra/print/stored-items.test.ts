import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { ITEMS } from "./stored-items.ts";

const KEYS = new URL("../../shared/platform/dynamodb/keys/", import.meta.url);

it("says of every group of keys, in whichever file, what its items hold", async () => {
  const files = readdirSync(KEYS).filter((name) => name.endsWith("-keys.ts"));
  const modules: object[] = await Promise.all(
    files.map((file) => import(new URL(file, KEYS).href) as Promise<object>),
  );
  const groups = modules.flatMap((module) => Object.keys(module));
  expect(groups.length).toBeGreaterThan(10);
  expect(Object.keys(ITEMS).toSorted()).toEqual(groups.toSorted());
});
