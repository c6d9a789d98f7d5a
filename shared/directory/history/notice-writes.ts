import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { noticeKeys, placesKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Brand, Dealer } from "../document/dealer.schema.ts";
import type { Author } from "./author.ts";
import { notableOfBrand, notableOfDealer } from "./notable-changes.ts";
import type { NotableChange } from "./notable-changes.ts";
import type { NoticeReader } from "./notice.schema.ts";

/** More lines nobody reads; the history has them all. */
const MOST_CHANGES = 50;

type Saved = { readonly entry: string; readonly by: Author; readonly at: Instant };
type Change<Of> = { readonly before: Of; readonly after: Of };
type Cases = Pick<Tables, "cases">;

/** Who led the whole dealer until now hears of it too: whoever takes their place tells nobody else. */
export function dealerNotice(
  tables: Cases,
  { before, after }: Change<Dealer>,
  saved: Saved,
): readonly Write[] {
  const changes = notableOfDealer(before, after);
  const led = before.staff.filter(({ role }) => role === "general-manager").map(readerOf);
  const place = { kind: "dealer", id: after.id };
  return noticeWrites(tables, place, saved, changes, [...movedFrom(before, after), ...led]);
}

export function brandNotice(
  tables: Cases,
  { before, after }: Change<Brand>,
  saved: Saved,
): readonly Write[] {
  const changes = notableOfBrand(before, after);
  const led = [...before.staff, before.care].map(readerOf);
  const place = { kind: "brand", id: after.id };
  return noticeWrites(tables, place, saved, changes, [...movedFrom(before, after), ...led]);
}

type Named = {
  readonly name: string;
  readonly email: string;
  readonly language?: string | undefined;
};
type People = { readonly staff: readonly (Named & { readonly id: string })[] };

/** An address that is somebody's no more, so that whoever changes it cannot do it in silence. */
function movedFrom(before: People, after: People): readonly NoticeReader[] {
  return before.staff.flatMap((person) => {
    const now = after.staff.find(({ id }) => id === person.id);
    if (now === undefined || now.email === person.email) return [];
    return [{ ...readerOf(person), formerlyOf: person.id }];
  });
}

function readerOf({ name, email, language }: Named): NoticeReader {
  return { name, email, ...(language === undefined ? {} : { language }) };
}

function noticeWrites(
  { cases }: Cases,
  place: { readonly kind: string; readonly id: string },
  { entry, by, at }: Saved,
  changes: readonly NotableChange[],
  former: readonly NoticeReader[],
): readonly Write[] {
  if (changes.length === 0) return [];
  const reference = placesKeys.reference(place);
  const Item = {
    ...noticeKeys.one(reference, entry),
    ...workAttributes(reference, instant(0)),
    kind: "notice",
    data: { id: place.id, reference },
    at,
    by: { id: by.id, name: by.name },
    changes: changes.slice(0, MOST_CHANGES),
    former,
    tries: 0,
    told: [],
  };
  return [{ label: "notice", item: { Put: { TableName: cases, Item } } }];
}
