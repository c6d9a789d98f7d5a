import type { Dealer, Resource } from "../../../../shared/directory/document/dealer.schema.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { wallMinutes } from "../../../../shared/kernel/time.ts";
import { atWall } from "../../../../shared/kernel/zone.ts";
import { toMinute } from "../../../../shared/booking/calendar/local-day.ts";
import { planTexts } from "../../text/plan-texts.ts";
import { bookHref } from "./gap-href.ts";

type PlanTabsProps = {
  readonly dealer: Dealer;
  readonly language: string;
  readonly shown: "block" | "walk-in";
  /** What the gap says that was pressed, where one was. */
  readonly values: Readonly<Record<string, string>>;
};

/** What can be done with a free time. */
export function PlanTabs({ dealer, language, shown, values }: PlanTabsProps) {
  const text = planTexts(language).plan;
  const at = `/desk/dealers/${dealer.id}`;
  const tabs = [
    { id: "book", href: bookThere(dealer, values), name: text.book },
    { id: "block", href: `${at}/plan/block`, name: text.block },
    { id: "walk-in", href: `${at}/plan/walk-in`, name: text.walkIn },
  ];
  return (
    <>
      <a class="back" href={`${at}/plan${dayOf(values)}`}>
        ← {text.back}
      </a>
      <nav class="filters" aria-label={text.title}>
        {tabs.map(({ id, href, name }) => (
          <a href={href} aria-current={id === shown ? "true" : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </>
  );
}

function bookThere(dealer: Dealer, { resource, date, from }: PlanTabsProps["values"]): string {
  const found = dealer.resources.find(({ id }) => id === resource);
  const day = localDateSchema.safeParse(date).data;
  if (found === undefined || day === undefined || !isClock(from)) {
    return `/desk/dealers/${dealer.id}/book`;
  }
  const start = toMinute(atWall(dealer.timeZone, day, wallMinutes(from)));
  return bookHref(dealer, columnOf(found), start);
}

function columnOf(resource: Resource) {
  return { id: resource.id, name: resource.name, resource };
}

function dayOf({ date }: PlanTabsProps["values"]): string {
  const day = localDateSchema.safeParse(date).data;
  return day === undefined ? "" : `?date=${day}`;
}

function isClock(text: string | undefined): text is string {
  return text !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}
