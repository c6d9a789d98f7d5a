import type { Address } from "../../directory/document/values.schema.ts";
import type { Try } from "../../story/parts/commitment.schema.ts";
import { instant, wallMinutes } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, atWall, dateAt, isoWeekday } from "../../kernel/zone.ts";

/** From and to on the wall there; a day without any is one on which nobody is called. */
type Hours = readonly (readonly [from: string, to: string])[];

/**
 * When people may be called who did not ask for it, and how often a day. What they did ask for is no
 * solicitation, and their own windows go over all of this.
 */
export type CallingLaw = {
  readonly workday: Hours;
  readonly saturday: Hours;
  readonly sunday: Hours;
  readonly mostPerDay: number;
  readonly source: string;
  /** When it was last compared with what its authority, or a list of such laws, says. */
  readonly compared: string;
};

const MOST_PER_DAY = 3;
const EARLY_TO_NINE: Hours = [["08:00", "21:00"]];
const EARLY_TO_EIGHT: Hours = [["08:00", "20:00"]];
const NINE_TO_NINE: Hours = [["09:00", "21:00"]];
const NONE: Hours = [];
const COMPARED = "2026-11";

function everyDay(hours: Hours, source: string): CallingLaw {
  return { ...onDays(hours, hours, hours, source) };
}

function onDays(workday: Hours, saturday: Hours, sunday: Hours, source: string): CallingLaw {
  return { workday, saturday, sunday, mostPerDay: MOST_PER_DAY, source, compared: COMPARED };
}

/** Wherever nothing else is known: the widest hours that the narrowest of the big laws leaves. */
export const EVERYWHERE = everyDay(EARLY_TO_NINE, "47 CFR 64.1200(c)(1), taken for all places");

/** By country, or country and region, as an address names them. */
export const CALLING_LAWS: Readonly<Record<string, CallingLaw>> = {
  AU: onDays(
    [["09:00", "20:00"]],
    [["09:00", "17:00"]],
    NONE,
    "Telecommunications (Telemarketing and Research Calls) Industry Standard 2017",
  ),
  CA: onDays(
    [["09:00", "21:30"]],
    [["10:00", "18:00"]],
    [["10:00", "18:00"]],
    "CRTC Unsolicited Telecommunications Rules, calling curfews",
  ),
  ES: onDays(NINE_TO_NINE, NONE, NONE, "Real Decreto Legislativo 1/2007, art. 96.2"),
  FR: onDays(
    [
      ["10:00", "13:00"],
      ["14:00", "20:00"],
    ],
    NONE,
    NONE,
    "Code de la consommation, art. D223-9 (décret 2022-1313)",
  ),
  US: everyDay(EARLY_TO_NINE, "47 CFR 64.1200(c)(1)"),
  "US-AL": onDays(
    EARLY_TO_EIGHT,
    EARLY_TO_EIGHT,
    NONE,
    "Alabama Public Service Commission, Do Not Call rules",
  ),
  "US-CT": everyDay([["09:00", "20:00"]], "Conn. Gen. Stat. 42-288a"),
  "US-FL": everyDay(EARLY_TO_EIGHT, "Fla. Stat. 501.616(6)"),
  "US-KY": everyDay([["10:00", "21:00"]], "Ky. Rev. Stat. 367.46955"),
  "US-LA": onDays(
    EARLY_TO_EIGHT,
    EARLY_TO_EIGHT,
    NONE,
    "Louisiana Public Service Commission, Do Not Call rules",
  ),
  "US-MA": everyDay(EARLY_TO_EIGHT, "Mass. Gen. Laws ch. 159C, s. 3"),
  "US-MD": everyDay(EARLY_TO_EIGHT, "Md. Stop the Spam Calls Act of 2023"),
  "US-MN": everyDay(NINE_TO_NINE, "Minn. Stat. 325E.30"),
  "US-OK": everyDay(EARLY_TO_EIGHT, "Okla. Stat. tit. 15, 775C.4"),
  "US-WA": everyDay(EARLY_TO_EIGHT, "Wash. Rev. Code 19.158.040(2)"),
};

/** Of a country that has several zones its ends: who is called in either may be in the other. */
const ABROAD: Readonly<Record<string, readonly [code: string, zones: readonly string[]]>> = {
  "31": ["NL", ["Europe/Amsterdam"]],
  "32": ["BE", ["Europe/Brussels"]],
  "33": ["FR", ["Europe/Paris"]],
  "34": ["ES", ["Europe/Madrid", "Atlantic/Canary"]],
  "351": ["PT", ["Europe/Lisbon", "Atlantic/Azores"]],
  "353": ["IE", ["Europe/Dublin"]],
  "39": ["IT", ["Europe/Rome"]],
  "41": ["CH", ["Europe/Zurich"]],
  "43": ["AT", ["Europe/Vienna"]],
  "44": ["GB", ["Europe/London"]],
  "49": ["DE", ["Europe/Berlin"]],
  "61": ["AU", ["Australia/Sydney", "Australia/Perth"]],
};
const NORTH_AMERICA = ["America/St_Johns", "Pacific/Honolulu"];

/** Whose hours count for a call. */
export type CalledPlace = { readonly law: CallingLaw; readonly zones: readonly string[] };

export type Caller = { readonly address: Address; readonly timeZone: string };

/**
 * Where a number (E.164) is: a number of the dealer's own country is taken to be where the dealer is; one
 * that says nothing, too.
 */
export function calledPlace(number: string, { address, timeZone }: Caller): CalledPlace {
  const { addressCountry: home, addressRegion: region } = address;
  const here = { law: lawOf(home, region), zones: [timeZone] };
  if (number.startsWith("+1"))
    return home === "US" || home === "CA" ? here : { law: lawOf("US"), zones: NORTH_AMERICA };
  const code = [4, 3].map((end) => number.slice(1, end)).find((one) => one in ABROAD);
  const abroad = code === undefined ? undefined : ABROAD[code];
  if (abroad === undefined || abroad[0] === home) return here;
  return { law: lawOf(abroad[0]), zones: abroad[1] };
}

function lawOf(country: string, region?: string): CallingLaw {
  return CALLING_LAWS[`${country}-${region ?? ""}`] ?? CALLING_LAWS[country] ?? EVERYWHERE;
}

/** No law closes more days on end. */
const LOOK_AHEAD_DAYS = 8;

/**
 * From when, not before `at`, somebody may be called at a place, after these tries: those of a day there
 * count. Tries are known as far as a promise keeps them, which is as many as a day allows.
 */
export function lawfulFrom(
  { law, zones }: CalledPlace,
  tries: readonly Pick<Try, "at">[],
  at: Instant,
): Instant {
  const [zone = ""] = zones;
  const today = dateAt(zone, at);
  const tired = tries.filter((one) => dateAt(zone, one.at) === today).length >= law.mostPerDay;
  const first = tired ? addDays(today, 1) : addDays(today, -1);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const date = addDays(first, ahead);
    for (const [from, to] of hoursOn(law, date)) {
      const begin = Math.max(...zones.map((one) => atWall(one, date, wallMinutes(from))));
      const end = Math.min(...zones.map((one) => atWall(one, date, wallMinutes(to))));
      if (begin < end && end > at) return instant(Math.max(begin, at));
    }
  }
  return at;
}

function hoursOn(law: CallingLaw, date: LocalDate): Hours {
  const day = isoWeekday(date);
  if (day === 7) return law.sunday;
  return day === 6 ? law.saturday : law.workday;
}
