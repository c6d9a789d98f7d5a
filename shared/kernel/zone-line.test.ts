import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE } from "./time.ts";
import { readZoneLine, writeZoneLine } from "./zone-line.ts";

const BEGIN = Date.UTC(2020, 0);

test("summer time is written once, and any other offset where it comes", () => {
  const at = (minutes: number) => BEGIN + minutes * MINUTE;
  const changes = [
    { from: at(0), offset: -300 * MINUTE },
    { from: at(36), offset: -240 * MINUTE },
    { from: at(46), offset: -300 * MINUTE },
    { from: at(47), offset: -240 * MINUTE },
    { from: at(48), offset: 60 * MINUTE },
  ];
  expect(writeZoneLine(changes)).toBe("-300,10:-240,a,1,1:60");
  expect(readZoneLine("-300,10:-240,a,1,1:60", BEGIN)).toEqual(changes);
  expect(readZoneLine("345", BEGIN)).toEqual([{ from: BEGIN, offset: 345 * MINUTE }]);
});

test("what was written is read back", () => {
  const offsets = fc.constantFrom(-300, -240, 0, 60, 345);
  const later = fc.record({ minutes: fc.integer({ min: 1, max: 300_000 }), offset: offsets });
  fc.assert(
    fc.property(offsets, fc.array(later, { maxLength: 12 }), (first, all) => {
      let from = BEGIN;
      const changes = [
        { from, offset: first * MINUTE },
        ...all.map(({ minutes, offset }) => {
          from += minutes * MINUTE;
          return { from, offset: offset * MINUTE };
        }),
      ];
      expect(readZoneLine(writeZoneLine(changes), BEGIN)).toEqual(changes);
    }),
  );
});
