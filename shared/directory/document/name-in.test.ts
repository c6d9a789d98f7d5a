import { expect, test } from "vitest";
import { nameIn, textIn } from "./name-in.ts";
import { optionIn, valueIn } from "./option-in.ts";

const drive = { name: "Test drive", names: { de: "Probefahrt", "fr-CA": "Essai routier" } };

test.each([
  ["de", "Probefahrt"],
  ["de-AT", "Probefahrt"],
  ["DE-ch", "Probefahrt"],
  ["fr", "Essai routier"],
  ["es", "Test drive"],
  ["d", "Test drive"],
])("a reader of %s reads %s", (language, name) => {
  expect(nameIn(language, drive)).toBe(name);
});

test("the very region comes before the language, whatever the order", () => {
  const named = { name: "Car", names: { "es-US": "Carro", es: "Coche", "es-MX": "Auto" } };
  expect(nameIn("es-MX", named)).toBe("Auto");
  expect(nameIn("es-AR", named)).toBe("Coche");
});

test("what to bring is kept from nobody, and says which language it is in", () => {
  expect(textIn("fr", { de: "Den Führerschein" })).toEqual({
    text: "Den Führerschein",
    language: "de",
  });
  expect(textIn("fr", {})).toBeUndefined();
  expect(textIn("fr", undefined)).toBeUndefined();
});

test("options and their values have names, too", () => {
  const dealer = {
    optionNames: {
      gearbox: { names: { de: "Getriebe" }, values: { manual: { de: "Schaltgetriebe" } } },
    },
  };
  expect(optionIn("de", dealer, "gearbox")).toBe("Getriebe");
  expect(optionIn("fr", dealer, "gearbox")).toBeUndefined();
  expect(valueIn("de", dealer, "gearbox", "manual")).toBe("Schaltgetriebe");
  expect(valueIn("de", dealer, "gearbox", "automatic")).toBe("automatic");
  expect(valueIn("de", {}, "constructor", "name")).toBe("name");
});
