import type { Absence, Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import { absenceText } from "./absence-text.ts";
import type { Listed, Setting, SettingAt } from "./setting.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

/** Who and what is away: people with whoever stands in for them, cars and bays without. */
export const absencesSetting: Setting = {
  title: ({ language }) => settingsTexts(language).dealer.absencesTitle,
  lead: ({ language }) => settingsTexts(language).dealer.absencesLead,
  values: () => ({}),
  listed: (at) => whoCanBeAway(at.dealer).flatMap((who) => absencesOf(at, who)),
  fields: ({ dealer, language }, state) => {
    const text = settingsTexts(language).dealer;
    const common = { language, state };
    const options = whoCanBeAway(dealer).map(({ key, name }) => ({ value: key, label: name }));
    const people = dealer.staff.map(({ id, name }) => ({ value: id, label: name }));
    const nobody = { value: "", label: text.nobody };
    return (
      <>
        <SelectField {...common} name="who" label={text.whoIsAway} options={options} />
        <div class="pair">
          <InputField
            {...common}
            name="from"
            type="date"
            label={text.firstDay}
            autocomplete="off"
          />
          <InputField
            {...common}
            name="fromTime"
            type="time"
            label={text.awayFrom}
            hint={text.awayFromHint}
            autocomplete="off"
            optional
          />
        </div>
        <div class="pair">
          <InputField
            {...common}
            name="through"
            type="date"
            label={text.lastDay}
            hint={text.lastDayHint}
            autocomplete="off"
            optional
          />
          <InputField
            {...common}
            name="throughTime"
            type="time"
            label={text.awayUntil}
            hint={text.awayUntilHint}
            autocomplete="off"
            optional
          />
        </div>
        <SelectField
          {...common}
          name="substitute"
          label={text.substitute}
          hint={text.substituteHint}
          options={[nobody, ...people]}
        />
      </>
    );
  },
  label: ({ language }) => settingsTexts(language).dealer.addAbsence,
  apply: ({ dealer, language }, form) => {
    const { remove, who, from, fromTime, throughTime, substitute } = form;
    if (remove !== undefined)
      return ok(changed(dealer, (key, known) => without(key, known, remove)));
    if (from === undefined) {
      return fail([{ field: "from", message: settingsTexts(language).dealer.needFirstDay }]);
    }
    const isPerson = who?.startsWith("staff/") === true;
    const absence = {
      from,
      ...(fromTime === undefined ? {} : { fromTime }),
      through: form["through"] ?? from,
      ...(throughTime === undefined ? {} : { throughTime }),
      ...(isPerson && substitute !== undefined ? { substitute } : {}),
    };
    return ok(changed(dealer, (key, known) => (key === who ? [...known, absence] : known)));
  },
  names: ["from", "fromTime", "through", "throughTime", "substitute"],
};

type Who = {
  readonly key: string;
  readonly name: string;
  readonly absences?: readonly Absence[] | undefined;
};

/** Somebody who can be booked is away as a person, so that calls find a substitute, too. */
function whoCanBeAway({ staff, resources }: Dealer): Who[] {
  const people = new Set(staff.map(({ id }) => id));
  return [
    ...staff.map(({ id, name, absences }) => ({ key: `staff/${id}`, name, absences })),
    ...resources
      .filter(({ id, absences = [] }) => !people.has(id) || absences.length > 0)
      .map(({ id, name, absences }) => ({ key: `resource/${id}`, name, absences })),
  ];
}

function absencesOf({ dealer, language }: SettingAt, { key, name, absences = [] }: Who): Listed[] {
  const text = settingsTexts(language).dealer;
  return absences.map((absence) => {
    const other = dealer.staff.find(({ id }) => id === absence.substitute)?.name;
    const period = `${name}: ${absenceText(language, absence)}`;
    const label = other === undefined ? period : `${period}, ${text.standsIn(other)}`;
    return { key: keyOf(key, absence), label, removes: text.removeWhat(label) };
  });
}

function keyOf(who: string, { from, fromTime = "", through, throughTime = "" }: Absence) {
  return [who, from, fromTime, through, throughTime].join("/");
}

type Change = (key: string, known: readonly Absence[]) => readonly object[];

function without(key: string, known: readonly Absence[], gone: string): readonly Absence[] {
  return known.filter((absence) => keyOf(key, absence) !== gone);
}

function changed(dealer: Dealer, change: Change): object {
  const of = <Kind extends { readonly id: string; readonly absences?: Absence[] | undefined }>(
    kind: string,
    all: readonly Kind[],
  ) =>
    all.map((one) => {
      const known = one.absences ?? [];
      const absences = change(`${kind}/${one.id}`, known);
      return absences === known ? one : { ...one, absences };
    });
  return {
    ...dealer,
    staff: of("staff", dealer.staff),
    resources: of("resource", dealer.resources),
  };
}
