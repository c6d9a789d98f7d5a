import type { LadderStep } from "../../../../shared/directory/document/values.schema.ts";
import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import type { SetupText } from "../../text/en/desk-settings.ts";
import { accountsTexts } from "../../text/accounts-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { thingsOf } from "../settings/thing-setting.tsx";
import { wordsTexts } from "../../text/words-texts.ts";
import { namedOption, optionsOf } from "../words/options-of.ts";
import type { Common, ItemList } from "./items-part.tsx";

/** What stands in one column below each other, each list by itself. */
export const ITEM_LISTS: readonly ((common: Common) => ItemList)[] = [
  ({ dealer, language, unheard, notYet }) => {
    const text = settingsTexts(language).dealer;
    const named = (id: string) => dealer.departments.find((one) => one.id === id)?.name ?? id;
    const trouble = new Map(unheard.map(({ person, why }) => [person.id, why] as const));
    const items = dealer.staff.map(({ id, name, role, departments }) => {
      const why = trouble.get(id);
      const about = [text.roleName(role), departments.map(named).join(", ")];
      const mark = why === undefined ? [] : [text.mailTrouble(why)];
      const first = notYet.has(id) ? [accountsTexts(language).accounts.notYet] : [];
      return { id, name, about: [...about, ...mark, ...first].join(" · ") };
    });
    return { part: "people", title: text.people, add: text.addPerson, items };
  },
  ({ dealer, language }) => {
    const text = settingsTexts(language).setup;
    const named = (id: string) => dealer.staff.find((one) => one.id === id)?.name ?? id;
    const items = dealer.departments.map(({ id, name, manager }) => ({
      id,
      name,
      about: text.managedBy(named(manager)),
    }));
    const add = { add: text.addDepartment, addedBy: "directory:lead" } as const;
    return { part: "departments", title: text.departments, ...add, items };
  },
  ({ dealer, language }) => {
    const text = settingsTexts(language).setup;
    const items = thingsOf(dealer).map(({ id, name, type, options = {} }) => ({
      id,
      name,
      about: [type, ...Object.values(options)].join(" · "),
    }));
    return { part: "things", title: text.things, add: text.addThing, items };
  },
  ({ dealer, language }) => {
    const text = wordsTexts(language).words;
    const items = optionsOf(dealer).map((option) => ({
      id: option,
      name: option,
      about: Object.values(namedOption(dealer, option)?.names ?? {}).join(" · "),
    }));
    return { part: "options", title: text.options, items };
  },
  ({ dealer, language }) => {
    const text = settingsTexts(language).dealer;
    const items = dealer.services.map(({ id, name, duration, needs }) => ({
      id,
      name,
      about: `${text.minutes(durationMinutes(duration))} · ${needs.join(", ")}`,
    }));
    return { part: "services", title: text.services, add: text.addService, items };
  },
];

/** The brand decides who hears of what is late; others read it. */
export function ladderList({
  mayChange,
  dealer,
  language,
}: Pick<Common, "mayChange" | "dealer" | "language">): ItemList {
  const text = settingsTexts(language).setup;
  const kinds = sheetTexts(language).sheet.kinds;
  return {
    part: "ladders",
    title: text.ladders,
    add: text.addLadder,
    note: mayChange ? text.defaultLadder : `${text.defaultLadder} ${text.brandOnly}`,
    items: (dealer.escalation ?? []).map((ladder, index) => ({
      id: String(index),
      name: ladder.kinds.map((kind) => kinds[kind]).join(", "),
      about: ladder.steps.map((step) => stepLine(step, text)).join(" · "),
    })),
  };
}

export function stepLine({ after, notify, tellCustomer }: LadderStep, text: SetupText): string {
  const who = [...notify.map(text.role), ...(tellCustomer === true ? [text.customer] : [])];
  return text.stepLine(text.stepAt(durationMinutes(after)), who.join(", "));
}
