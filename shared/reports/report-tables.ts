import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { countsOf } from "./counted.ts";
import { countsOn, ofDays } from "./counting-promises.ts";
import { departmentOf, openingsOf } from "./department-of.ts";
import { linksOf } from "./figure-links.ts";
import type { Row } from "./figure-links.ts";
import { figuresOf } from "./figures.ts";
import { eachDay, monthIn, weeksOf } from "./period.ts";
import type { Period } from "./period.ts";
import { isOfRow, keyOf, reportPerson } from "./report-person.ts";
import type { ReportHouse, ReportPerson } from "./report-person.ts";
import type { LinkedFigures, NamedFigures } from "./report.schema.ts";

type Table = (promises: readonly Commitment[], period: Period) => NamedFigures[];

/** Every table of the report, of these promises alone: nothing is read for them. */
export function tablesOf(dealer: Dealer, brand: ReportHouse["brand"], now: Instant) {
  const house = { dealer, brand };
  const hours = openingsOf(dealer);
  const all = (promises: readonly Commitment[], row: Row, of?: ReportPerson): LinkedFigures => {
    const figures = figuresOf(promises, hours, now, of && isOfRow(of, house));
    return { ...figures, links: linksOf(dealer.id, figures, row) };
  };
  const grouped =
    (groupOf: (promise: Commitment) => Group, rowOf: (id: string, period: Period) => Row): Table =>
    (promises, period) =>
      groupsOf(promises.map(groupOf)).map(({ id, name }) => {
        const some = promises.filter((promise) => groupOf(promise).id === id);
        return { id, name, ...all(some, rowOf(id, period)) };
      });
  const departments = new Map(dealer.departments.map(({ id, name }) => [id, name] as const));
  const byOwner = (promises: readonly Commitment[], period: Period) => {
    const theirs = promises.flatMap((promise) =>
      peopleOf(countsOf(promise, now).map(({ by }) => reportPerson(by, promise, house))).map(
        (person) => ({ person, promise }),
      ),
    );
    const ofPerson = Map.groupBy(theirs, ({ person }) => keyOf(person));
    return peopleOf(theirs.map(({ person }) => person)).map((person) => {
      const some = (ofPerson.get(keyOf(person)) ?? []).map(({ promise }) => promise);
      const { id: owner, name: _name, ...where } = person;
      return { ...person, ...all(some, { ...period, owner, ...where }, person) };
    });
  };
  const inTurn = (promises: readonly Commitment[], periods: readonly Period[]) =>
    periods.map((days) => ({
      id: days.from,
      name: days.from,
      ...all(ofDays(dealer, promises, days), days),
    }));
  return {
    all,
    byOwner,
    inTurn,
    byWeek: (promises: readonly Commitment[], period: Period) => inTurn(promises, weeksOf(period)),
    byDay: (promises: readonly Commitment[], period: Period) => inTurn(promises, eachDay(period)),
    byDepartment: grouped(
      (promise) => named(departmentOf(promise), departments),
      (department, period) => ({ ...period, department }),
    ),
    byKind: grouped(
      ({ kind }) => named(kind),
      (kind, period) => ({ ...period, kind }),
    ),
    byMonth: grouped(
      (promise) => named(countsOn(dealer, promise).slice(0, 7)),
      (month, period) => monthIn(period, month),
    ),
  };
}

type Group = { readonly id: string; readonly name: string };

function named(id: string, names?: ReadonlyMap<string, string>): Group {
  return { id, name: names?.get(id) ?? id };
}

/** Each once, by id and house. */
function peopleOf(people: readonly ReportPerson[]): ReportPerson[] {
  return [...new Map(people.map((person) => [keyOf(person), person] as const)).values()].toSorted(
    (left, right) => (keyOf(left) < keyOf(right) ? -1 : 1),
  );
}

/** Each once, by id. */
function groupsOf(groups: readonly Group[]): Group[] {
  return [...new Map(groups.map((group) => [group.id, group] as const)).values()].toSorted(
    (left, right) => (left.id < right.id ? -1 : 1),
  );
}
