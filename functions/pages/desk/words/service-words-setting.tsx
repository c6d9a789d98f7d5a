import type { Service } from "../../../../shared/directory/document/dealer.schema.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { fieldBelow } from "../settings/field-below.ts";
import { withOne } from "../settings/list-change.ts";
import type { Setting, SettingAt } from "../settings/setting.ts";
import { wordsTexts } from "../../text/words-texts.ts";
import { readWords, wordField, wordValues } from "./in-languages.ts";
import { WordFields } from "./word-fields.tsx";

/** As long as the document takes each. */
const MOST = { names: 200, description: 1000, priceText: 100, bring: 500, stay: 200 } as const;
const PARTS = ["names", "description", "priceText", "bring", "stay"] as const;
const OF_LINES: ReadonlySet<string> = new Set(["description", "bring"]);

/** What customers read of a service, in each language. */
export const serviceWordsSetting: Setting = {
  title: (at) => wordsTexts(at.language).words.ofService(serviceOf(at)?.name ?? ""),
  lead: ({ language }) => wordsTexts(language).words.serviceLead,
  shows: ({ dealer, of }) => `/d/${dealer.id}?${new URLSearchParams({ service: of }).toString()}`,
  values: (at) => {
    const service = serviceOf(at);
    if (service === undefined) return undefined;
    return Object.assign({}, ...PARTS.map((part) => wordValues(part, service[part])));
  },
  fields: (at, state) => {
    const { dealer, language } = at;
    const text = wordsTexts(language).words;
    const words = PARTS.map((field) => ({
      field,
      label: text.service[field],
      hint: field === "names" ? text.elseNamed(serviceOf(at)?.name ?? "") : text.hints[field],
      most: MOST[field],
      ...(OF_LINES.has(field) ? { lines: true as const } : {}),
    }));
    return <WordFields {...{ language, state, dealer, words }} />;
  },
  apply: (at, form) => {
    const { dealer } = at;
    const service = serviceOf(at);
    if (service === undefined) return ok(dealer);
    const said = PARTS.map((part) => [part, readWords(part, form, service[part])] as const);
    const changed = { ...service, ...Object.fromEntries(said) };
    return ok({ ...dealer, services: withOne(dealer.services, changed) });
  },
  fieldAt: (at, pointer) => {
    const part = fieldBelow("services", ({ dealer }) => dealer.services, PARTS)(at, pointer);
    const tag = pointer.slice(pointer.lastIndexOf("/") + 1);
    return part === undefined || tag === part ? undefined : wordField(part, tag);
  },
};

function serviceOf({ dealer, of }: SettingAt): Service | undefined {
  return dealer.services.find(({ id }) => id === of);
}
