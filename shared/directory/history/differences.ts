/** On the way to a place: a field, or an entry of a list by what people call it. */
export type Step = { readonly field: string } | { readonly entry: string };

/**
 * One place at which two documents differ, with what stands there in each; undefined where nothing does. An entry
 * that one of them lacks is `added` or `removed` as a whole.
 */
export type Difference = {
  readonly path: readonly Step[];
  readonly how: "added" | "removed" | "changed" | "reordered";
  readonly from?: unknown;
  readonly to?: unknown;
};

type Entry = Readonly<Record<string, unknown>>;
type NameOf = (entry: Entry, index: number) => string;

const byName: NameOf = (entry) => String(entry["name"]);

/** Lists whose entries have no id, and what tells one from another. */
const NAMED: Readonly<Record<string, NameOf>> = {
  noteTemplates: byName,
  processors: byName,
  escalation: (entry) => String(entry["kinds"]),
  steps: (_entry, index) => String(index + 1),
};

/** Lists of entries that are nothing but what they say: one that says something else is another. */
const BARE: ReadonlySet<string> = new Set(["specialOpeningHours", "absences", "embedOn"]);

/** What stands under names of somebody's own: languages, options and their values. */
const BY_KEY: ReadonlySet<string> = new Set([
  "names",
  "description",
  "priceText",
  "bring",
  "stay",
  "limits",
  "does",
  "options",
  "optionNames",
  "values",
]);

/** What is other in the later document, in its order, down to what a person would name. */
export function differences(before: object, after: object): readonly Difference[] {
  return inRecord([], { ...before }, { ...after });
}

function between(path: readonly Step[], from: unknown, to: unknown): readonly Difference[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  return (
    inLists(path, listOf(from), listOf(to)) ??
    inEntries(path, from, to) ?? [{ path, how: "changed", from, to }]
  );
}

/** Undefined where they are no lists, or one that is said as a whole. */
function inLists(
  path: readonly Step[],
  was: readonly unknown[] | undefined,
  is: readonly unknown[] | undefined,
): readonly Difference[] | undefined {
  if (was === undefined || is === undefined) return undefined;
  const field = lastField(path);
  if (BARE.has(field)) return ofBare(path, was, is);
  const nameOf = NAMED[field];
  if (nameOf !== undefined) return ofNamed(path, [entriesOf(was), entriesOf(is)], nameOf);
  return hasIds([...was, ...is]) ? ofKnown(path, entriesOf(was), entriesOf(is)) : undefined;
}

/** A part that was not there is said field by field. */
function inEntries(
  path: readonly Step[],
  from: unknown = {},
  to: unknown = {},
): readonly Difference[] | undefined {
  return isEntry(from) && isEntry(to) ? inRecord(path, from, to) : undefined;
}

function inRecord(path: readonly Step[], from: Entry, to: Entry): readonly Difference[] {
  const isOwn = BY_KEY.has(lastField(path)) && "field" in (path.at(-1) ?? {});
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => {
    const step = isOwn ? { entry: key } : { field: key };
    return between([...path, step], from[key], to[key]);
  });
}

/** Entries with ids: the same id is the same entry, whatever it is called now. */
function ofKnown(
  path: readonly Step[],
  from: readonly Entry[],
  to: readonly Entry[],
): readonly Difference[] {
  const idOf: NameOf = ({ id }) => String(id);
  const called: NameOf = (entry, index) =>
    typeof entry["name"] === "string" ? entry["name"] : idOf(entry, index);
  return ofEntries(path, { from, to, keyOf: idOf, called });
}

function ofNamed(
  path: readonly Step[],
  [from, to]: readonly [readonly Entry[], readonly Entry[]],
  nameOf: NameOf,
): readonly Difference[] {
  return ofEntries(path, { from, to, keyOf: nameOf, called: nameOf });
}

type Lists = {
  readonly from: readonly Entry[];
  readonly to: readonly Entry[];
  readonly keyOf: NameOf;
  readonly called: NameOf;
};

function ofEntries(path: readonly Step[], { from, to, keyOf, called }: Lists) {
  const was = new Map(from.map((entry, index) => [keyOf(entry, index), entry]));
  const is = new Map(to.map((entry, index) => [keyOf(entry, index), entry]));
  const at = (entry: Entry, index: number) => [...path, { entry: called(entry, index) }];
  const gone = from.flatMap((entry, index): readonly Difference[] =>
    is.has(keyOf(entry, index))
      ? []
      : [{ path: at(entry, index), how: "removed", from: entry, to: undefined }],
  );
  const present = to.flatMap((entry, index): readonly Difference[] => {
    const known = was.get(keyOf(entry, index));
    if (known !== undefined) return between(at(entry, index), known, entry);
    return [{ path: at(entry, index), how: "added", from: undefined, to: entry }];
  });
  const found = [...gone, ...present];
  return found.length > 0 ? found : [{ path, how: "reordered" } as const];
}

/** How often each is there: two that say the same are two. */
function ofBare(
  path: readonly Step[],
  from: readonly unknown[],
  to: readonly unknown[],
): readonly Difference[] {
  const gone = without(from, to).map((one) => ({ path, how: "removed", from: one }) as const);
  const come = without(to, from).map((one) => ({ path, how: "added", to: one }) as const);
  const found = [...gone, ...come];
  return found.length > 0 ? found : [{ path, how: "reordered" }];
}

function without(some: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = others.map((one) => JSON.stringify(one));
  return some.filter((one) => {
    const at = left.indexOf(JSON.stringify(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function lastField(path: readonly Step[]): string {
  const last = path.at(-1);
  return last !== undefined && "field" in last ? last.field : "";
}

/** What is not there is a list without anything in it, beside one that has something. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : undefined;
}

function entriesOf(list: readonly unknown[]): readonly Entry[] {
  return list.filter(isEntry);
}

function hasIds(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((one) => isEntry(one) && typeof one["id"] === "string");
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
