import { expect, test } from "vitest";
import * as z from "zod";
import { sha256 } from "../../kernel/hash.ts";
import { brandSchema, dealerSchema } from "../document/dealer.schema.ts";
import { partnerSchema } from "../document/partner.schema.ts";
import { DOCUMENT_SHAPE } from "./versioned.ts";

/** Which shape was which; a stored document of the newest is read without its schema. */
const SHAPES: Readonly<Record<number, string>> = {
  1: "0cdadea189523ff8",
  2: "06eb86bf121f6cad",
  3: "de67e220d1a6d6ce",
  4: "fff7af242f4b6e57",
  5: "939e2de29d2ec145",
  6: "7839852611b7ffe3",
  7: "884ea12d77ac6694",
  8: "c3c946b29786f51d",
  9: "663234320bb2ca7d",
  10: "37cd18b9211285b4",
  11: "0acaa747078d5f14",
  12: "d9cab619520f09e8",
};

test("the shape of stored documents gets a new number when their schema changes", () => {
  const schemas = [dealerSchema, brandSchema, partnerSchema].map((schema) =>
    z.toJSONSchema(schema, { io: "output", unrepresentable: "any" }),
  );
  expect(sha256(JSON.stringify(schemas)).slice(0, 16)).toBe(SHAPES[DOCUMENT_SHAPE]);
});
