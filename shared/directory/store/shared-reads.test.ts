import { expect, test } from "vitest";
import type { DirectoryStore } from "./directory.store.ts";
import { sharedReads } from "./shared-reads.ts";

/** Counts the readings of a store that knows no dealer. */
function counted(fails = false) {
  const readings: string[] = [];
  const unused = () => {
    throw new Error("not asked for");
  };
  const read = async (id: string) => {
    readings.push(id);
    if (fails) throw new Error("no table");
    return undefined;
  };
  const store: DirectoryStore = {
    dealer: read,
    brand: read,
    partner: read,
    partners: unused,
    partnerStays: unused,
    dealers: unused,
    workplaces: unused,
    putDealer: unused,
    putBrand: unused,
    putPartner: unused,
    deadAddresses: unused,
    markDead: unused,
    markAlive: unused,
    picture: unused,
    pictureFiles: unused,
    addPicture: unused,
    removePicture: unused,
  };
  return { readings, directory: sharedReads(store) };
}

test("a crowd reads each document once", async () => {
  const { readings, directory } = counted();
  const work = () =>
    directory.during(async () => {
      await directory.dealer("bath");
      await directory.dealer("bath");
      await directory.brand("aurora");
    });
  await Promise.all([work(), work(), work()]);
  expect(readings).toEqual(["bath", "aurora"]);
});

test("what begins when nothing is under way sees the document as it is then", async () => {
  const { readings, directory } = counted();
  await directory.during(() => directory.dealer("bath"));
  await directory.during(() => directory.dealer("bath"));
  await directory.dealer("bath");
  await directory.dealer("bath");
  expect(readings).toHaveLength(4);
});

test("a reading that failed is tried again", async () => {
  const { readings, directory } = counted(true);
  await directory.during(async () => {
    await expect(directory.dealer("bath")).rejects.toThrow("no table");
    await expect(directory.dealer("bath")).rejects.toThrow("no table");
  });
  expect(readings).toHaveLength(2);
});
