import metadata from "libphonenumber-js/min/metadata";
import * as z from "zod";

/**
 * How numbers of one plan are grouped, in the order in which to try. Short, since it is read at each cold
 * start: how many digits stand in each group (`3 3 4`, `4,5` for four or five) or, where that does not
 * say it, a pattern of all digits; what that becomes at home, `""` for groups with spaces between them;
 * the first digits of such numbers as a pattern, `""` for all; what it becomes abroad, where that is no
 * groups with spaces.
 */
export type NumberFormat = readonly [
  digits: string,
  national: string,
  leading: string,
  abroad?: string,
];

/** The countries of one calling code, with spaces between; they write alike, by the data of the first. */
type NumberingPlan = readonly [countries: string, formats: readonly NumberFormat[]];

/** A rule as the library keeps it: its places have meanings, its numbers stand for nothing there. */
const ruleSchema = z.tuple([z.string(), z.string()]).rest(z.unknown());
const planSchema = z.array(z.unknown());
const FORMATS_AT = 4;
const PREFIX_RULE_AT = 6;

const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).catch([]);

const ONE_GROUP = /\(\\d(?:\{([\d,]+)\})?\)/g;

function digitsOf(pattern: string): string {
  const isGroups = pattern.replaceAll(ONE_GROUP, "") === "";
  return isGroups
    ? pattern.replaceAll(ONE_GROUP, (_, most?: string) => `${most ?? 1} `).trim()
    : pattern;
}

function formatOf(rule: z.infer<typeof ruleSchema>, common: string | undefined): NumberFormat {
  const [pattern, groups, leading, ownPrefix, , abroad] = rule;
  const prefix = text.parse(ownPrefix) ?? common;
  const national = prefix === undefined ? groups : groups.replace(/(\$\d)/, prefix);
  const digits = digitsOf(pattern);
  const spaced = digits.split(" ").map((_, place) => `$${place + 1}`);
  const shortly = (groups: string) => (groups === spaced.join(" ") ? "" : groups);
  // The library goes by the last of them, which is the most exact.
  const first = texts.parse(leading).at(-1) ?? "";
  // Abroad there are spaces only, whatever the data says.
  const elsewhere = (text.parse(abroad) ?? groups).replaceAll(/[^$\d]+/g, " ").trim();
  const atHome = shortly(national);
  return shortly(elsewhere) === "" ? [digits, atHome, first] : [digits, atHome, first, elsewhere];
}

function formatsOf(plan: unknown): readonly NumberFormat[] {
  const places = planSchema.parse(plan);
  const common = text.parse(places[PREFIX_RULE_AT]);
  const rules = z.array(ruleSchema).catch([]).parse(places[FORMATS_AT]);
  return rules.map((rule) => formatOf(rule, common));
}

const schema = z.object({
  country_calling_codes: z.record(z.string(), z.array(z.string())),
  countries: z.record(z.string(), planSchema),
  nonGeographic: z.record(z.string(), planSchema),
});

const { country_calling_codes: codes, countries, nonGeographic } = schema.parse(metadata);

const plans: [string, NumberingPlan][] = [
  ...Object.entries(codes).map(([code, members]): [string, NumberingPlan] => [
    code,
    [members.join(" "), formatsOf(countries[members[0] ?? ""] ?? [])],
  ]),
  ...Object.entries(nonGeographic).map(([code, plan]): [string, NumberingPlan] => [
    code,
    ["", formatsOf(plan)],
  ]),
];

/** By calling code: the formats of Google's libphonenumber, without what only reading numbers needs. */
export const numberingPlans: Readonly<Record<string, NumberingPlan>> = Object.fromEntries(plans);
