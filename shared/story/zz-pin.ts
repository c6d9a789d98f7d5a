import * as z from "zod";
import { sha256 } from "../kernel/hash.ts";
import { storedPartSchema } from "./stored-part.schema.ts";
console.log(
  sha256(
    JSON.stringify(z.toJSONSchema(storedPartSchema, { io: "output", unrepresentable: "any" })),
  ).slice(0, 16),
);
