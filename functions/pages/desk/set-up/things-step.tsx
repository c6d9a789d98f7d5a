import type { Dealer, Resource } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import { startTexts } from "../../text/start-texts.ts";
import { InputField, TextField } from "../../views/field.tsx";
import { newSlug } from "../settings/new-slug.ts";
import type { Setting } from "../settings/setting.ts";
import { thingsOf } from "../settings/thing-setting.tsx";
import { BAY, DEMONSTRATOR } from "./kinds.ts";
import { Present } from "./present.tsx";

const MOST_BAYS = 50;
const MOST_LETTERS = 2000;

/** Cars to drive, a line each, and how many bays there are. */
export const thingsStep: Setting = {
  title: ({ language }) => startTexts(language).start.steps.things,
  lead: ({ language }) => startTexts(language).start.leads.things,
  values: ({ dealer }) => ({ bays: String(baysOf(dealer).length) }),
  fields: ({ dealer, language }, state) => {
    const text = startTexts(language).start;
    const names = thingsOf(dealer).map(({ name }) => name);
    return (
      <>
        <Present language={language} names={names} />
        <TextField
          language={language}
          state={state}
          name="cars"
          label={text.cars}
          hint={text.carsHint}
          most={MOST_LETTERS}
          optional
        />
        <InputField
          language={language}
          state={state}
          name="bays"
          label={text.bays}
          autocomplete="off"
          most={2}
          short
        />
      </>
    );
  },
  apply: ({ dealer, language }, form) => {
    const text = startTexts(language).start;
    const present = baysOf(dealer).length;
    const bays = baysIn(form, present);
    if (bays === undefined) return fail([{ field: "bays", message: text.badBays }]);
    if (bays < present) return fail([{ field: "bays", message: text.fewerBays }]);
    const [first = "en"] = dealer.languages;
    const numbers = Array.from({ length: bays - present }, (_, index) => present + index + 1);
    const added = [
      ...carsIn(form).map((name) => ({ type: DEMONSTRATOR, name, options: { model: name } })),
      ...numbers.map((number) => ({ type: BAY, name: startTexts(first).start.bay(number) })),
    ];
    return ok({ ...dealer, resources: added.reduce(withThing(dealer), dealer.resources) });
  },
  fieldAt: (_at, pointer) => (pointer.startsWith("/resources") ? "cars" : undefined),
};

function baysIn({ bays = "0" }: Form, present: number): number | undefined {
  if (!/^\d{1,2}$/.test(bays)) return undefined;
  const number = Number(bays);
  return number <= Math.max(MOST_BAYS, present) ? number : undefined;
}

function carsIn({ cars = "" }: Form): string[] {
  return cars
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function withThing({ staff }: Dealer) {
  return (resources: Resource[], thing: Omit<Resource, "id">): Resource[] => {
    const taken = [...staff, ...resources].map(({ id }) => id);
    return [...resources, { ...thing, id: newSlug(thing.name, taken) }];
  };
}

function baysOf({ resources }: Dealer): Resource[] {
  return resources.filter(({ type }) => type === BAY);
}
