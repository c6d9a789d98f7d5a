import { expect, test } from "vitest";
import { anAppointment, harbour } from "../../../../test/fixtures/case-story.ts";
import type { Dealer } from "../../../directory/document/dealer.schema.ts";
import { bookedText } from "./appointment-text.ts";

const visit = { ...anAppointment(), serviceName: "Test drive", options: { model: "500e" } };
const dealer: Dealer = {
  ...harbour,
  id: visit.dealer,
  services: harbour.services.map((service) =>
    service.id === visit.service
      ? { ...service, name: "A drive", names: { de: "Probefahrt" } }
      : service,
  ),
  optionNames: { model: { values: { "500e": { de: "500 elektrisch" } } } },
};

test("what is booked has the names of its dealer in the reader's language", () => {
  expect(bookedText(visit, dealer, "de-AT")).toBe("Probefahrt (500 elektrisch)");
});

test("what is booked is called as it was then where there is no name in that language", () => {
  expect(bookedText(visit, dealer, "fr-FR")).toBe("Test drive (500e)");
  expect(bookedText(visit, { ...dealer, services: [] }, "de")).toBe("Test drive (500 elektrisch)");
});

test("another dealer that keeps a promise of it has no names for it", () => {
  expect(bookedText(visit, { ...dealer, id: "elsewhere" }, "de")).toBe("Test drive (500e)");
});
