import type { LadderStep } from "../../../../shared/directory/dealer.schema.ts";
import { may } from "../../../../shared/directory/rights.ts";
import type { StaffMember } from "../../../../shared/directory/staff-access.ts";
import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import { ItemsPart } from "./items-part.tsx";
import type { Common } from "./items-part.tsx";
import { thingsOf } from "../settings/thing-setting.tsx";
import type { SetupText } from "../../text/en/desk-settings.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

export function Departments(common: Common) {
  const { dealer, language } = common;
  const text = settingsTexts(language).setup;
  const nameOf = (id: string) => dealer.staff.find((one) => one.id === id)?.name ?? id;
  return (
    <ItemsPart
      title={text.departments}
      add={text.addDepartment}
      part="departments"
      common={common}
      items={dealer.departments.map(({ id, name, manager }) => ({
        id,
        name,
        about: text.managedBy(nameOf(manager)),
      }))}
    />
  );
}

export function Things(common: Common) {
  const { dealer, language } = common;
  const text = settingsTexts(language).setup;
  return (
    <ItemsPart
      title={text.things}
      add={text.addThing}
      part="things"
      common={common}
      items={thingsOf(dealer).map(({ id, name, type, options = {} }) => ({
        id,
        name,
        about: [type, ...Object.values(options)].join(" · "),
      }))}
    />
  );
}

/** The brand decides who hears of what is late; others read it. */
export function Ladders({ staff, ...common }: Common & { readonly staff: StaffMember }) {
  const { dealer, language } = common;
  const text = settingsTexts(language).setup;
  const isBrand = may(staff, "directory:set-up");
  const kinds = sheetTexts(language).sheet.kinds;
  return (
    <ItemsPart
      title={text.ladders}
      add={text.addLadder}
      part="ladders"
      common={{ ...common, mayChange: isBrand }}
      note={isBrand ? text.defaultLadder : `${text.defaultLadder} ${text.brandOnly}`}
      items={(dealer.escalation ?? []).map((ladder, index) => ({
        id: String(index),
        name: ladder.kinds.map((kind) => kinds[kind]).join(", "),
        about: ladder.steps.map((step) => stepLine(step, text)).join(" · "),
      }))}
    />
  );
}

function stepLine({ after, notify, tellCustomer }: LadderStep, text: SetupText): string {
  const who = [...notify.map(text.role), ...(tellCustomer === true ? [text.customer] : [])];
  return text.stepLine(text.stepAt(durationMinutes(after)), who.join(", "));
}
