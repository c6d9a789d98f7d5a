import { expect, it } from "vitest";
import { dealerSchema } from "../../../shared/directory/document/dealer.schema.ts";
import { instant } from "../../../shared/kernel/time.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { createDocumentLog } from "./document-log.ts";

const bath = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const york = dealerSchema.parse(dealerDocument("york", "Europe/London"));

const put = (pk: string, sk: string, document: object) => ({
  Item: { pk: { S: pk }, sk: { S: sk }, document: { S: JSON.stringify(document) } },
});
const call = (body: object) => ({
  method: "POST",
  path: "/",
  rawQuery: "",
  query: new URLSearchParams(),
  headers: {},
  body: Buffer.from(JSON.stringify(body)),
});

it("keeps dealers' documents in the order in which they were written, and since when", () => {
  const log = createDocumentLog([bath]);
  const changed = { ...bath, name: "Bath Cars" };
  log.note(call({ TransactItems: [{ Put: put("DEALER#bath", "DOCUMENT", changed) }] }), instant(5));
  log.note(call(put("DEALER#york", "DOCUMENT", york)), instant(7));
  expect(log.list()).toEqual([
    { since: 0, dealer: bath },
    { since: 5, dealer: changed },
    { since: 7, dealer: york },
  ]);
  log.clear();
  expect(log.list()).toEqual([{ since: 0, dealer: bath }]);
});

it("passes over what is no dealer's document", () => {
  const log = createDocumentLog([]);
  log.note(call(put("BRAND#aurora", "DOCUMENT", { id: "aurora" })), instant(1));
  log.note(call(put("CASE#A", "CASE", { text: "DOCUMENT" })), instant(2));
  log.note(call({ Key: { pk: { S: "DEALER#bath" }, sk: { S: "DOCUMENT" } } }), instant(3));
  expect(log.list()).toEqual([]);
});
