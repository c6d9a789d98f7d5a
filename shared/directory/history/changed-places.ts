/** One place at which two versions differ: a JSON pointer into the later, or into the earlier where it is gone. */
export type ChangedPlace = {
  readonly at: string;
  readonly how: "added" | "removed" | "changed";
  /** What the entry is called that it lies in, where it has a name. */
  readonly name?: string;
};

/** More of them say no more to a reader than the parts they lie in. */
const MOST_PLACES = 200;

/** Entries of a list are told apart by their ids, so one that was added on top changes no other. */
export function changedPlaces(before: unknown, after: unknown): readonly ChangedPlace[] {
  const places = differing("", undefined, before, after);
  if (places.length <= MOST_PLACES) return places;
  const parts = new Set(places.map(({ at }) => `/${at.split("/")[1] ?? ""}`));
  return [...parts].map((at) => ({ at, how: "changed" }));
}

function differing(
  at: string,
  name: string | undefined,
  before: unknown,
  after: unknown,
): readonly ChangedPlace[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [placeAt(at, "added", name)];
  if (after === undefined) return [placeAt(at, "removed", name)];
  const lists = [entriesOf(before), entriesOf(after)] as const;
  if (lists[0] !== undefined && lists[1] !== undefined) return inList(at, lists[0], lists[1]);
  if (!isRecord(before) || !isRecord(after)) return [placeAt(at, "changed", name)];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differing(`${at}/${escaped(key)}`, name, before[key], after[key]));
}

type Entry = Readonly<Record<string, unknown>>;

function inList(
  at: string,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly ChangedPlace[] {
  const gone = before.flatMap((one, index) =>
    after.some(({ id }) => id === one["id"])
      ? []
      : [placeAt(`${at}/${index}`, "removed", nameOf(one))],
  );
  const present = after.flatMap((one, index) => {
    const known = before.find(({ id }) => id === one["id"]);
    return differing(`${at}/${index}`, nameOf(one), known, one);
  });
  const found = [...gone, ...present];
  // The same entries in another order.
  return found.length > 0 ? found : [placeAt(at, "changed", undefined)];
}

/** Undefined where it is no list of entries with ids. */
function entriesOf(value: unknown): readonly Entry[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.filter(isRecord).filter((one) => typeof one["id"] === "string");
  return entries.length === value.length ? entries : undefined;
}

function isRecord(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf({ name, id }: Entry): string {
  return typeof name === "string" ? name : String(id);
}

function placeAt(at: string, how: ChangedPlace["how"], name: string | undefined): ChangedPlace {
  return { at, how, ...(name === undefined ? {} : { name }) };
}

/** RFC 6901. */
function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
