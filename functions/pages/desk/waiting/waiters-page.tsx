import type { whoWaits } from "../../../../shared/booking/agenda/who-waits.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { daysWaited } from "../../case/waiting/days-waited.ts";
import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { waitersTexts } from "../../text/waiters-texts.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import { bookForHref, waitersHref, wishHref } from "./waiting-href.ts";

export type Waiter = Awaited<ReturnType<typeof whoWaits>>["items"][number];

type WaitersPageProps = AtDealer & {
  readonly waiters: readonly Waiter[];
  /** Where the next page begins. */
  readonly next: string | undefined;
  readonly now: Instant;
};

/** Who waits for a time to become free, with an appointment or without. */
export function waitersPage(props: WaitersPageProps): Answer {
  const { dealer, reader, waiters, next } = props;
  const text = waitersTexts(reader.language).waiters;
  return deskPage(200, {
    title: text.title,
    ...deskFrame(props),
    place: "today",
    live: true,
    children: (
      <>
        <div class="stack">
          <a class="back" href={`/desk/dealers/${dealer.id}/today`}>
            ← {deskTexts(reader.language).find.todayTitle}
          </a>
          <h1>{text.title}</h1>
          <p class="quiet">{waiters.length === 0 ? text.nobody : text.lead}</p>
        </div>
        {waiters.length === 0 ? null : <h2 class="visually-hidden">{text.title}</h2>}
        <ol class="due-list">
          {waiters.map((waiter) => (
            <Line {...props} waiter={waiter} />
          ))}
        </ol>
        {next === undefined ? null : (
          <p>
            <a href={`${waitersHref(dealer.id)}?cursor=${next}`}>{text.more}</a>
          </p>
        )}
      </>
    ),
  });
}

type LineProps = WaitersPageProps & { readonly waiter: Waiter };

function Line(props: LineProps) {
  const { reader, waiter } = props;
  const { reference, id, joinedAt, serviceName, customer } = waiter;
  const text = waitersTexts(reader.language).waiters;
  return (
    <li class={waiter.offer === undefined ? "due" : "due due-soon"}>
      <div class="due-when">
        <strong>{serviceName}</strong>
        <span class="quiet small">
          {text.since(moment(reader, instantTextSchema.parse(joinedAt)))}
        </span>
      </div>
      <div>
        <h3>
          <a href={deskCaseHref(reference, id)}>{customer?.name ?? reference}</a>
        </h3>
        <p>{whichDays(props)}</p>
        <Promised {...props} />
      </div>
      <div class="stack-close">
        <Tags {...props} />
        <Actions {...props} />
      </div>
    </li>
  );
}

function whichDays({ reader, waiter: { from, before, bookedFor } }: LineProps): string {
  const text = waitersTexts(reader.language).waiters;
  if (bookedFor !== undefined) {
    return text.earlier(moment(reader, instantTextSchema.parse(bookedFor)));
  }
  const read = (at: string | undefined) =>
    at === undefined ? undefined : instantTextSchema.parse(at);
  return daysWaited(reader, { from: read(from), before: read(before) }) || text.anyDay;
}

/** Who says by when what can be done; of whoever has an appointment nothing is. */
function Promised({ reader, waiter: { wish, promise }, now }: LineProps) {
  const text = waitersTexts(reader.language).waiters;
  if (wish === undefined) return null;
  if (promise === undefined) return <p class="quiet small">{text.noPromise}</p>;
  const at = instantTextSchema.parse(promise.dueAt);
  const say = at < now ? text.promiseLate : text.promise;
  return <p class={at < now ? "small" : "quiet small"}>{say(promise.owner, moment(reader, at))}</p>;
}

function Tags({ reader, waiter: { offer, passedOver } }: LineProps) {
  const text = waitersTexts(reader.language).waiters;
  const say = (at: string) => moment(reader, instantTextSchema.parse(at));
  return (
    <>
      <p class="due-tags">
        <span class={offer === undefined ? "tag" : "tag tag-good"}>
          {offer === undefined ? text.waiting : text.offered(say(offer.start), say(offer.until))}
        </span>
      </p>
      {passedOver === undefined ? null : <p class="small">{text.passedOver[passedOver]}</p>}
    </>
  );
}

/** Whoever has an appointment is moved there. */
function Actions({ dealer, reader, waiter }: LineProps) {
  const { reference, id, wish, from, customer } = waiter;
  if (wish === undefined) return null;
  const text = waitersTexts(reader.language).waiters;
  const whose = <span class="visually-hidden">{text.whose(customer?.name ?? reference)}</span>;
  const day =
    from === undefined ? undefined : dateAt(dealer.timeZone, instantTextSchema.parse(from));
  return (
    <div class="visit-actions">
      <a href={bookForHref(reference, waiter, day)}>
        {text.bookDo}
        {whose}
      </a>
      <a href={wishHref(reference, id, "end")}>
        {text.end}
        {whose}
      </a>
    </div>
  );
}
