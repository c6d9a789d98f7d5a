import { expect, test } from "vitest";
import { dealerSchema } from "../../../shared/directory/document/dealer.schema.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { speaking } from "./speaking.ts";

const document = dealerDocument("bonn", "Europe/Berlin");
const dealer = dealerSchema.parse({
  ...document,
  languages: ["en-GB", "de"],
  services: document.services.map((service) => ({ ...service, names: { de: "Probefahrt" } })),
});

test("a reader reads what is offered by the names it has in their language", () => {
  expect(speaking(dealer, "de").services[0]?.name).toBe("Probefahrt");
  expect(speaking(dealer, "en-GB").services[0]?.name).toBe(document.services[0]?.name);
  expect(speaking(dealer, "de").languages).toEqual(["de", "en-GB"]);
  expect(dealer.services[0]?.name).toBe(document.services[0]?.name);
});
