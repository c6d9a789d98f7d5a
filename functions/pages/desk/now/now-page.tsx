import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Reader } from "../../reader/when.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { UndoNotice } from "../promise/undo-notice.tsx";
import type { OfferAnswer } from "./answer-offer.tsx";
import { DueItem } from "./due-item.tsx";
import type { Due, NowList } from "./now-list.ts";
import { deskTexts } from "../../text/desk-texts.ts";

export type NowPageProps = AtDealer & {
  /** `mine`, `all` or a department's id. */
  readonly show: string;
  readonly list: NowList;
  /** The place after which the list goes on. */
  readonly next: string | undefined;
  /** What the reader logged from here, and may still take back. */
  readonly logged?: Commitment | undefined;
  readonly now: Instant;
};

/** What is due, and what is late before everything else. */
export function nowPage(props: NowPageProps): Answer {
  const { session, staff, dealer, reader, show, list, next, logged, now } = props;
  const { language } = reader;
  const text = deskTexts(language).now;
  const { offered, unanswered, late, atRisk, today, later } = list;
  // An offer of somebody else's is in no other list of theirs.
  const groups = [offered, unanswered, late, atRisk, today, later];
  const shown = groups.flat().map(({ promise: { id } }) => id);
  const open = new Set(shown).size;
  const here = `/desk/dealers/${dealer.id}?show=${show}`;
  const group = (title: string, due: readonly Due[], answer?: OfferAnswer) => (
    <Group title={title} due={due} reader={reader} now={now} answer={answer} />
  );
  return deskPage(200, {
    title: text.title,
    ...deskFrame(props),
    place: "now",
    live: true,
    children: (
      <>
        <div class="stack">
          {staff.role === "brand" ? (
            <a class="back" href={`/desk/brands/${dealer.brand}`}>
              {deskTexts(language).now.backToBrand}
            </a>
          ) : null}
          <h1>{text.title}</h1>
          <p class="quiet">{text.lead(late.length, open, next !== undefined)}</p>
          <Filters {...props} />
        </div>
        {logged === undefined ? null : (
          <UndoNotice
            promise={logged}
            language={language}
            token={session.formToken}
            back={`${here}#due-${logged.id}`}
          />
        )}
        {group(text.offers, offered, { token: session.formToken, back: here })}
        {group(text.unanswered, unanswered)}
        {group(text.late, late)}
        {group(text.atRisk, atRisk)}
        {group(text.today, today)}
        {group(text.later, later)}
        {next === undefined ? null : (
          <p class="actions">
            <a class="button button-quiet" href={`${here}&after=${next}`}>
              {text.more}
            </a>
          </p>
        )}
      </>
    ),
  });
}

/** People of the brand own nothing here, so they have no list of their own. */
function Filters({ staff, dealer, reader, show }: NowPageProps) {
  const text = deskTexts(reader.language).now;
  const choices = [
    ...(staff.role === "brand" ? [] : [{ id: "mine", name: text.mine }]),
    ...dealer.departments,
    { id: "all", name: text.all },
  ];
  return (
    <nav class="filters" aria-label={text.show}>
      {choices.map(({ id, name }) => (
        <a
          href={`/desk/dealers/${dealer.id}?show=${id}`}
          aria-current={id === show ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

type GroupProps = {
  readonly title: string;
  readonly due: readonly Due[];
  readonly reader: Reader;
  readonly now: Instant;
  readonly answer: OfferAnswer | undefined;
};

function Group({ title, due, reader, now, answer }: GroupProps) {
  if (due.length === 0) return null;
  return (
    <section class="stack">
      <h2>
        {title} <span class="quiet">({due.length})</span>
      </h2>
      <ol class="due-list">
        {due.map((each) => (
          <DueItem due={each} reader={reader} now={now} answer={answer} />
        ))}
      </ol>
    </section>
  );
}
