import type { AgendaItem } from "../../../../shared/booking/agenda/agenda.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { wallMinutes } from "../../../../shared/kernel/time.ts";
import type { Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import { addDays, atWall } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { fullDay } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { gateTexts } from "../../text/gate-texts.ts";
import { leftTexts } from "../../text/left-texts.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { dayGroups } from "./day-groups.ts";
import type { DayGroup } from "./day-groups.ts";
import { DayVisits } from "./day-visits.tsx";

type TodayPageProps = AtDealer & {
  readonly date: LocalDate;
  readonly isToday: boolean;
  readonly visits: readonly AgendaItem[];
  /** Left without a place, on whatever day; counted for who leads. */
  readonly toDecide: number;
  readonly now: Instant;
};

/** Who comes on a day, by where each visit stands; whoever may not know it stands in front, to be called. */
export function todayPage(props: TodayPageProps): Answer {
  const { dealer, session, reader, date, isToday, visits, now } = props;
  const text = deskTexts(reader.language).find;
  const day = fullDay(reader, atWall(dealer.timeZone, date, wallMinutes("12:00")));
  const titleOf = titlesIn(reader.language);
  const groups = dayGroups(visits, now).map((one) => ({ ...one, title: titleOf(one.group) }));
  return deskPage(200, {
    title: isToday ? text.todayTitle : day,
    ...deskFrame(props),
    place: "today",
    live: true,
    children: (
      <>
        <div class="stack-close">
          <h1>{isToday ? text.todayTitle : day}</h1>
          {isToday ? <p class="quiet">{day}</p> : null}
          <Beside {...props} />
        </div>
        {visits.length === 0 ? <p class="note">{text.nothing}</p> : null}
        {groups.length < 2 ? null : (
          <nav class="more" aria-label={gateTexts(reader.language).gates.states}>
            {groups.map(({ group, title, visits: inIt }) => (
              <a href={`#${group}`}>
                {title} ({inIt.length})
              </a>
            ))}
          </nav>
        )}
        {groups.map(({ group, ...rest }) => (
          <DayVisits
            {...rest}
            {...{ dealer, session, reader, now }}
            id={group}
            to={todayHref(dealer.id, date)}
          />
        ))}
      </>
    ),
  });
}

function todayHref(dealer: string, date: LocalDate): string {
  return `/desk/dealers/${dealer}/today?date=${date}`;
}

function titlesIn(language: string): (group: DayGroup) => string {
  const { groups } = gateTexts(language).gates;
  const { unconfirmed } = deskTexts(language).find;
  return (group) => (group === "unsure" ? unconfirmed : groups[group]);
}

/** Other days, and what else is to be looked after. */
function Beside({ staff, dealer, reader, date, toDecide }: TodayPageProps) {
  const text = deskTexts(reader.language).find;
  const at = `/desk/dealers/${dealer.id}`;
  return (
    <nav class="more" aria-label={text.day}>
      <a href={todayHref(dealer.id, addDays(date, -1))}>{text.before}</a>
      <a href={todayHref(dealer.id, addDays(date, 1))}>{text.after}</a>
      <a href={`${at}/to-decide`}>
        {toDecide === 0 ? text.toDecide : leftTexts(reader.language).left.link(toDecide)}
      </a>
      <a href={`${at}/waiting`}>{text.waitingList}</a>
      <a href={`${at}/calendars`}>{text.calendars}</a>
      {may(staff, "burst:clear") ? <a href={`${at}/bursts`}>{text.inBulk}</a> : null}
    </nav>
  );
}
