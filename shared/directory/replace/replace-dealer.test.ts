import { expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { brandSchema, dealerSchema } from "../document/dealer.schema.ts";
import type { Dealer } from "../document/dealer.schema.ts";
import { checkReplacement } from "./replace-dealer.ts";

const brand = brandSchema.parse({
  id: "aurora",
  name: "Aurora",
  care: { name: "Aurora Care", email: "care@aurora.example" },
  staff: [{ id: "care", name: "Aurora Care", email: "care@aurora.example", role: "brand" }],
});

/** Two steps at one time, as documents could have them once. */
const stored = dealerSchema.parse(
  dealerDocument("bath", "Europe/London", {
    escalation: [
      {
        kinds: ["callback"],
        steps: [
          { after: "PT0M", notify: ["owner"] },
          { after: "PT0M", notify: ["manager"] },
        ],
      },
    ],
  }),
);

const directory = {
  dealer: async () => ({ document: stored, etag: '"1"' }),
  brand: async () => ({ document: brand, etag: '"1"' }),
  partner: async () => undefined,
  pictureFiles: async () => [],
};

const refusals = async (email: string, document: Dealer) => {
  const checked = await checkReplacement(directory, { email, id: "bath", document });
  return checked.ok ? [] : checked.failure.errors?.map(({ pointer }) => pointer);
};

test("DEALER-1: a manager, who may not mend the ladders, still writes a document that has them so", async () => {
  const opened = { ...stored, telephone: "+442079460199" };
  expect(await refusals("maya@bath.example", opened)).toEqual([]);
  expect(await refusals("care@aurora.example", opened)).toEqual(["/escalation/0/steps/1/after"]);
});
