import { may } from "../../../../shared/directory/rights/rights.ts";
import { waitsForCar } from "../../../../shared/booking/appointment/hand-back.ts";
import type { agendaOf } from "../../../../shared/booking/agenda/agenda.ts";
import { wallMinutes } from "../../../../shared/kernel/time.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import type { MailState } from "../../../../shared/story/parts/mail.schema.ts";
import { addDays, atWall } from "../../../../shared/kernel/zone.ts";
import { troubleText } from "../../text/trouble-text.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { clock, fullDay, moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { HeldTag } from "../visit/held-tag.tsx";
import { WhoComes } from "../visit/who-comes.tsx";
import { VisitActions } from "../visit/visit-actions.tsx";
import { afterTexts } from "../../text/after-texts.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { leftTexts } from "../../text/left-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

export type Visit = Awaited<ReturnType<typeof agendaOf>>[number];

type TodayPageProps = AtDealer & {
  readonly date: LocalDate;
  readonly isToday: boolean;
  readonly visits: readonly Visit[];
  /** Left without a place, on whatever day; counted for who leads. */
  readonly toDecide: number;
  readonly now: Instant;
};

/** Who comes on a day; whoever may not know it stands in front, to be called. */
export function todayPage(props: TodayPageProps): Answer {
  const { dealer, reader, date, isToday, visits, toDecide } = props;
  const text = deskTexts(reader.language).find;
  const day = fullDay(reader, atWall(dealer.timeZone, date, wallMinutes("12:00")));
  const visit = sheetTexts(reader.language).visit;
  const unsure = visits.filter(needsCall);
  const rest = visits.filter((one) => !needsCall(one));
  const groups = [
    { title: text.unconfirmed, visits: unsure },
    { title: visit.here, visits: rest.filter(({ status }) => HERE.has(status)) },
    { title: visit.toCome, visits: rest.filter(({ status }) => status === "confirmed") },
    {
      title: visit.over,
      visits: rest.filter(({ status }) => !HERE.has(status) && status !== "confirmed"),
    },
  ];
  const on = (to: LocalDate) => `/desk/dealers/${dealer.id}/today?date=${to}`;
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
          <nav class="more" aria-label={text.day}>
            <a href={on(addDays(date, -1))}>{text.before}</a>
            <a href={on(addDays(date, 1))}>{text.after}</a>
            <a href={`/desk/dealers/${dealer.id}/to-decide`}>
              {toDecide === 0 ? text.toDecide : leftTexts(reader.language).left.link(toDecide)}
            </a>
            <a href={`/desk/dealers/${dealer.id}/waiting`}>{text.waitingList}</a>
            <a href={`/desk/dealers/${dealer.id}/calendars`}>{text.calendars}</a>
            {may(props.staff, "burst:clear") ? (
              <a href={`/desk/dealers/${dealer.id}/bursts`}>{text.inBulk}</a>
            ) : null}
          </nav>
        </div>
        {visits.length === 0 ? <p class="note">{text.nothing}</p> : null}
        {groups.map((group) => (
          <Visits {...props} {...group} to={on(date)} />
        ))}
      </>
    ),
  });
}

const HERE: ReadonlySet<Visit["status"]> = new Set<Visit["status"]>([
  "arrived",
  "in-progress",
  "ready",
]);

/** The customer may not know of it: the mail came back, or never left, and nobody has told them since. */
function needsCall({ status, mail, confirmedToCustomer }: Visit): boolean {
  if (confirmedToCustomer) return false;
  if (status === "unconfirmed" || status === "missed-unconfirmed") return true;
  return status === "confirmed" && mail !== undefined && LOST.has(mail.state);
}

const LOST: ReadonlySet<MailState> = new Set<MailState>(["bounced", "complained", "failed"]);

type VisitsProps = TodayPageProps & {
  readonly title: string;
  /** This very page, to come back to. */
  readonly to: string;
};

function Visits({ title, visits, dealer, session, reader, now, to }: VisitsProps) {
  if (visits.length === 0) return null;
  return (
    <section class="stack">
      <h2>
        {title} <span class="quiet">({visits.length})</span>
      </h2>
      <ol class="due-list">
        {visits.map((visit) => (
          <li class={needsCall(visit) || waits(visit, now) ? "due due-late" : "due"}>
            <div class="due-when">
              <strong>
                {clock(reader, instantTextSchema.parse(visit.start))}–
                {clock(reader, instantTextSchema.parse(visit.end))}
              </strong>
              <span class="quiet small">{serviceName(dealer, visit, reader.language)}</span>
            </div>
            <div>
              <h3>
                <a href={deskCaseHref(visit.reference, visit.id)}>{whoseVisit(visit)}</a>
              </h3>
              <WhoComes
                visitor={visit.visitor}
                bookedBy={visit.customer?.name ?? visit.reference}
                language={reader.language}
                dealer={dealer}
              />
              <p>{visit.resources.map(({ name }) => name).join(", ")}</p>
              <p class="quiet small">{aboutVisit(visit)}</p>
            </div>
            <div class="stack-close">
              <Tags visit={visit} language={reader.language} now={now} />
              <HandBackTag visit={visit} reader={reader} now={now} />
              <VisitActions
                visit={{
                  ...visit,
                  start: instantTextSchema.parse(visit.start),
                  customer: whoseVisit(visit),
                }}
                timeZone={dealer.timeZone}
                language={reader.language}
                formToken={session.formToken}
                now={now}
                to={to}
              />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who is to be received; who has no business with them knows the visit by its car. */
function whoseVisit({ visitor, customer, vehicle, reference }: Visit): string {
  return visitor?.name ?? customer?.name ?? vehicle?.registration ?? reference;
}

function aboutVisit({ vehicle, notes }: Visit): string {
  return [vehicle?.registration, notes].filter((each) => each !== undefined).join(" · ");
}

type TagsProps = { readonly visit: Visit; readonly language: string; readonly now: Instant };

function Tags({ visit, language, now }: TagsProps) {
  const text = deskTexts(language).find;
  const { status, mail, commitments, trouble } = visit;
  return (
    <p class="due-tags">
      <span class={needsCall(visit) ? "tag tag-warning" : "tag"}>
        {sheetTexts(language).visit.status(status)}
      </span>
      <HeldTag {...{ visit, language, now }} />
      {mail === undefined ? null : <span class="tag">{text.mail(mail.state)}</span>}
      {commitments.length === 0 ? null : <span class="tag">{text.open(commitments.length)}</span>}
      {trouble === undefined ? null : (
        <span class="tag tag-danger">{troubleText(trouble, language)}</span>
      )}
    </p>
  );
}

type HandBackTagProps = {
  readonly visit: Visit;
  readonly reader: Reader;
  readonly now: Instant;
};

/** When they come for the car, and since when they wait for it. */
function HandBackTag({ visit, reader, now }: HandBackTagProps) {
  const { status, handBack } = visit;
  if (status !== "ready" || handBack === undefined) return null;
  const text = afterTexts(reader.language).handBack;
  const at = instantTextSchema.parse(handBack.at);
  return waits(visit, now) ? (
    <p class="due-tags">
      <span class="tag tag-danger">{text.waits(clock(reader, at))}</span>
    </p>
  ) : (
    <p class="quiet small">{text.comes(moment(reader, at))}</p>
  );
}

function waits({ status, handBack }: Visit, now: Instant): boolean {
  if (handBack === undefined) return false;
  return waitsForCar({ status, handBack: { at: instantTextSchema.parse(handBack.at) } }, now);
}
