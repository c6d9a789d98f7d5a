import { describe, expect, test } from "vitest";
import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { dealerDocument } from "../../../../test/scenarios/harness/dealers.ts";
import type { Form } from "../../forms/read-form.ts";
import { settingOf } from "../document/settings.ts";
import { tagsOf } from "./in-languages.ts";

const plain = dealerDocument("bath", "Europe/London");
const rich = dealerSchema.parse({
  ...plain,
  languages: ["en-GB", "de-AT", "fr"],
  services: plain.services.map((one) =>
    one.id === "test-drive"
      ? {
          ...one,
          names: { de: "Probefahrt", fr: "Essai" },
          description: { "en-GB": "A drive.\nAs long as you like.", de: "Eine Fahrt." },
          priceText: { de: "kostenlos" },
          bring: { de: "Ihren Führerschein" },
          stay: { "en-GB": "An hour" },
        }
      : one,
  ),
  departments: plain.departments.map((one) => ({ ...one, names: { de: `${one.name} (de)` } })),
  resources: [
    {
      id: "demo-500e",
      type: "demonstrator",
      name: "500e",
      options: { model: "500e 2.0", "gear box": "a/b" },
    },
    ...plain.resources.slice(1),
  ],
  optionNames: {
    model: {
      names: { de: "Modell" },
      values: { "500e 2.0": { de: "Fünfhundert" }, gone: { de: "Weg" } },
    },
    old: { names: { de: "Früher" } },
  },
  privacy: {
    contact: "privacy@bath.example",
    authority: { name: "ICO", url: "https://ico.example" },
    processors: [
      { name: "Cleaners", does: { "en-GB": "Cleans\ncars", de: "Reinigt" } },
      { name: "Couriers", does: { fr: "Livre" } },
    ],
  },
  accessibility: {
    limits: { de: "Der Kalender" },
    assessedOn: "2027-01-31",
    contact: "access@bath.example",
    enforcement: { name: "EHRC", url: "https://ehrc.example" },
  },
});
const staff = {
  id: "grace",
  name: "Grace",
  email: "grace@bath.example",
  role: "general-manager",
  departments: ["sales", "service"],
} as const;
const at = (of: string, dealer: Dealer = rich) => ({ dealer, of, staff, language: "en-GB" });

function after(part: string, of: string, form: Form, dealer: Dealer = rich): Dealer {
  const applied = settingOf(part)!.apply(at(of, dealer), form);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return dealerSchema.parse(JSON.parse(JSON.stringify(applied.value)));
}
const shown = (part: string, of = "") => settingOf(part)!.values(at(of))!;
function problems(part: string, form: Form) {
  const applied = settingOf(part)!.apply(at(""), form);
  return applied.ok ? [] : applied.failure.map(({ field }) => field);
}
const fieldAt = (part: string, of: string, pointer: string, form: Form = {}) =>
  settingOf(part)!.fieldAt!(at(of), pointer, form);

const FORMS = [
  ["service-words", "test-drive"],
  ["service-words", "inspection"],
  ["department-words", "sales"],
  ["options", "model"],
  ["options", "gear box"],
  ["options", "old"],
  ["privacy", ""],
  ["accessibility", ""],
] as const;

test.each(FORMS)("saving %s of %s as it is shown changes nothing", (part, of) => {
  const kept = after(part, of, shown(part, of));
  expect(kept).toEqual(rich);
  // The order of languages counts: a reader of none of them reads the first.
  expect(JSON.stringify(kept.services)).toBe(JSON.stringify(rich.services));
});

test.each([
  ["service-words", "none"],
  ["service-words", "new"],
  ["department-words", "none"],
  ["options", "colour"],
  ["options", "constructor"],
])("there is no form for %s of %s", (part, of) => {
  expect(settingOf(part)!.values(at(of))).toBeUndefined();
});

test("each form leads to the page that customers have", () => {
  const hrefs = FORMS.map(([part, of]) => settingOf(part)!.shows!(at(of)));
  expect(hrefs).toEqual([
    "/d/bath?service=test-drive",
    "/d/bath?service=inspection",
    "/d/bath",
    "/d/bath",
    "/d/bath",
    "/d/bath",
    "/d/bath/privacy",
    "/d/bath/accessibility",
  ]);
});

describe("the languages of a form", () => {
  test("are the dealer's, and each in which something is written or was entered", () => {
    const tags = (values: Form) => tagsOf({ languages: ["en-GB", "de-AT"] }, values, ["names"]);
    expect(tags({})).toEqual(["en-GB", "de-AT"]);
    expect(tags({ "names.de": "x" })).toEqual(["en-GB", "de"]);
    expect(tags({ "names.de": "x", "names.de-AT": "y" })).toEqual(["en-GB", "de-AT", "de"]);
    expect(tags({ "names.pl": "x", "others.it": "y", "names.<b>": "z" })).toEqual([
      "en-GB",
      "de-AT",
      "pl",
    ]);
  });
});

describe("the words of a service", () => {
  test("are one text a language, and an emptied one is taken out", () => {
    const { "bring.de": _, ...form } = shown("service-words", "test-drive");
    const kept = after("service-words", "test-drive", {
      ...form,
      "names.pl": "Jazda",
      "description.de": "Eine\r\nFahrt.",
    });
    const [service, other] = kept.services;
    expect(service).not.toHaveProperty("bring");
    expect(service).toMatchObject({
      names: { de: "Probefahrt", fr: "Essai", pl: "Jazda" },
      description: { "en-GB": "A drive.\nAs long as you like.", de: "Eine\nFahrt." },
    });
    expect(other).toEqual(rich.services[1]);
  });

  test("are named where they are wrong, and those of another service are not", () => {
    const wrong = (pointer: string) => fieldAt("service-words", "test-drive", pointer);
    expect(wrong("/services/0/description/de")).toBe("description.de");
    expect(wrong("/services/0/description")).toBeUndefined();
    expect(wrong("/services/1/description/de")).toBeUndefined();
    expect(wrong("/services/0/duration")).toBeUndefined();
  });
});

test("a department is called something else in each language", () => {
  const kept = after("department-words", "sales", { "names.fr": "Vente" });
  expect(kept.departments.map(({ names }) => names)).toEqual([
    { fr: "Vente" },
    rich.departments[1]?.names,
  ]);
  expect(fieldAt("department-words", "sales", "/departments/0/names/fr")).toBe("names.fr");
});

describe("the words of a choice", () => {
  test("are of itself and of each value, whatever is in its name", () => {
    const form = { "names.fr": "Boîte", "value:a%2Fb.de": "A oder B" };
    const kept = after("options", "gear box", form);
    expect(kept.optionNames?.["gear box"]).toEqual({
      names: { fr: "Boîte" },
      values: { "a/b": { de: "A oder B" } },
    });
    expect(kept.optionNames?.["model"]).toEqual(rich.optionNames?.["model"]);
    const place = "/optionNames/gear box/values/a~1b/de";
    expect(fieldAt("options", "gear box", place, form)).toBe("value:a%2Fb.de");
    expect(fieldAt("options", "gear box", "/optionNames/gear box/names/fr", form)).toBe("names.fr");
    expect(fieldAt("options", "model", "/optionNames/old/names/de", { "names.de": "x" })).toBe(
      undefined,
    );
  });

  test("of a value with points and spaces are found again", () => {
    expect(shown("options", "model")).toEqual({
      "names.de": "Modell",
      "value:500e%202%2E0.de": "Fünfhundert",
      "value:gone.de": "Weg",
    });
  });

  test("are gone with the last of them", () => {
    const without = after("options", "old", {});
    expect(Object.keys(without.optionNames ?? {})).toEqual(["model"]);
    expect(after("options", "model", {}, without)).not.toHaveProperty("optionNames");
  });

  test("may be of a name that every object has", () => {
    const [car, ...others] = rich.resources;
    const named = { ...car!, options: Object.fromEntries([["__proto__", "toString"]]) };
    const dealer = { ...rich, resources: [named, ...others], optionNames: undefined };
    const form = { "names.de": "Art", "value:toString.de": "Wert" };
    const applied = settingOf("options")!.apply(at("__proto__", dealer), form);
    const { optionNames } = (applied.ok ? applied.value : {}) as Dealer;
    expect(Object.entries(optionNames ?? {})).toEqual([
      ["__proto__", { names: { de: "Art" }, values: { toString: { de: "Wert" } } }],
    ]);
  });

  test("a field that is none of ours is left alone", () => {
    const form = { ...shown("options", "model"), "value:%ZZ.de": "x", "value:.de": "y" };
    expect(after("options", "model", form)).toEqual(rich);
  });
});

describe("what is said of personal data", () => {
  test("empty rows close up, and each company needs a name and what it does", () => {
    const kept = after("privacy", "", {
      "processor.3": "Printers",
      "does.3.en-GB": "Prints",
      "processor.19": "Last",
      "does.19.fr": "Reste",
    });
    expect(kept.privacy).toEqual({
      processors: [
        { name: "Printers", does: { "en-GB": "Prints" } },
        { name: "Last", does: { fr: "Reste" } },
      ],
    });
    expect(
      problems("privacy", {
        "processor.0": "Printers",
        "does.2.de": "Druckt",
        authorityName: "ICO",
      }),
    ).toEqual(["authorityUrl", "does.0.en-GB", "processor.2"]);
  });

  test("is wrong beside its field, of the row it was entered in", () => {
    const form = { "processor.3": "x", "does.3.de": "y", "processor.5": "z", "does.5.fr": "w" };
    const wrong = (pointer: string) => fieldAt("privacy", "", pointer, form);
    expect(wrong("/privacy/processors/1/does/fr")).toBe("does.5.fr");
    expect(wrong("/privacy/processors/0/name")).toBe("processor.3");
    expect(wrong("/privacy/processors/2/name")).toBeUndefined();
    expect(wrong("/privacy/processors")).toBeUndefined();
    expect(wrong("/privacy/authority/url")).toBe("authorityUrl");
    expect(wrong("/privacy/contact")).toBe("contact");
  });

  test("emptied it is what is true of every dealer", () => {
    expect(after("privacy", "", {})).not.toHaveProperty("privacy");
    expect(after("accessibility", "", {})).not.toHaveProperty("accessibility");
  });
});

test("what is said of accessibility is wrong beside its field", () => {
  const wrong = (pointer: string) => fieldAt("accessibility", "", pointer);
  expect(wrong("/accessibility/limits/de")).toBe("limits.de");
  expect(wrong("/accessibility/assessedOn")).toBe("assessedOn");
  expect(wrong("/accessibility/enforcement/url")).toBe("authorityUrl");
  expect(problems("accessibility", { authorityUrl: "https://x.example" })).toEqual([
    "authorityName",
  ]);
});
