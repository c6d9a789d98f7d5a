import type { UnplannedList } from "../../../../shared/planning/list-unplanned.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { SeveralFields } from "../several/several-fields.tsx";
import { SEVERAL } from "../several/ticked.ts";
import { UndoNotice } from "../promise/undo-notice.tsx";
import { deskTexts } from "../../text/desk-texts.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";
import { leftTexts } from "../../text/left-texts.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { Counts } from "./counts.tsx";
import { Mentions } from "./mentions.tsx";
import { UnplannedCases } from "./unplanned-cases.tsx";
import { DueGroup } from "./due-group.tsx";
import { Filters, askedWords } from "./filters.tsx";
import { OwnListNote } from "./own-list-note.tsx";
import { chosenHref, nowHref } from "./now-address.ts";
import type { Asked, Chosen } from "./now-address.ts";
import type { LeftCount } from "./left-count.ts";
import type { NowList } from "./now-list.ts";
import type { Pane } from "./open-pane.ts";
import { afterChosen } from "./after-chosen.ts";

export type NowPageProps = AtDealer & {
  readonly asked: Asked;
  /** It is what the reader always wants to see; and so many there are in all. */
  readonly isOwn?: boolean;
  readonly all?: number | false;
  readonly list: NowList;
  /** On the first page of all that is open: cases without a next thing. */
  readonly unplanned?: UnplannedList | undefined;
  /** The place that this page of the list begins after, and the one after which it goes on. */
  readonly after?: string | undefined;
  readonly next: string | undefined;
  /** What the reader logged from here, and may still take back. */
  readonly logged?: Commitment | undefined;
  /** How many they have just handed over together, and whether somebody has to accept them. */
  readonly handed?: Handed | undefined;
  /** For who leads, as long as there is any: what a change of the dealer has left behind. */
  readonly left?: LeftCount | undefined;
  /** The entry that was chosen, and its case where it is still open. */
  readonly chosen?: Chosen | undefined;
  readonly pane?: Pane | undefined;
  readonly now: Instant;
};

type Handed = { readonly how: "offered" | "given"; readonly count: number };

/** What is due, late before everything else, and beside it the call sheet of what was chosen. */
export function nowPage(props: NowPageProps): Answer {
  const { reader, dealer, asked, after, pane } = props;
  const { language } = reader;
  const here = nowHref(dealer.id, asked, after);
  return deskPage(200, {
    title: deskTexts(language).now.title,
    ...deskFrame(props),
    place: "now",
    live: true,
    children: (
      <>
        <Head {...props} />
        <Notices {...props} here={here} />
        <Counts at={props} list={props.list} />
        <Mentions at={props} />
        {pane === undefined ? (
          <Lists {...props} here={here} />
        ) : (
          <div class="queue">
            <div class="queue-list stack-wide">
              <Lists {...props} here={here} />
            </div>
            <pane.View
              sheet={pane.sheet}
              promise={pane.promise}
              list={`${here}#due-${pane.promise.id}`}
              then={afterChosen(props.list, pane.promise, here)}
            />
          </div>
        )}
      </>
    ),
  });
}

function Head(props: NowPageProps) {
  const { staff, dealer, reader, asked, list, isOwn = false } = props;
  const text = deskTexts(reader.language).now;
  return (
    <div class="stack">
      {staff.role === "brand" ? (
        <a class="back" href={`/desk/brands/${dealer.brand}`}>
          {text.backToBrand}
        </a>
      ) : null}
      <h1>{text.title}</h1>
      <p class="quiet">{text.lead(list.whole.late, list.whole.open)}</p>
      <Filters {...props} />
      <OwnListNote
        {...props}
        isOwn={isOwn}
        words={askedWords(asked, dealer, reader.language)}
        shown={list.whole.open}
        all={props.all}
      />
    </div>
  );
}

type InList = NowPageProps & { readonly here: string };

function Notices(props: InList) {
  const { dealer, reader, session, logged, handed, left, chosen, pane, here } = props;
  const { left: leftText } = leftTexts(reader.language);
  const isGone = chosen !== undefined && pane === undefined;
  const { queue, several } = queueTexts(reader.language);
  return (
    <>
      {handed === undefined ? null : (
        <p class="note note-good" role="status">
          {several[handed.how](handed.count)}
        </p>
      )}
      {logged === undefined ? null : (
        <UndoNotice
          promise={logged}
          language={reader.language}
          token={session.formToken}
          back={chosenHref(here, logged)}
        />
      )}
      {left === undefined ? null : (
        <p class="note note-warning">
          {leftText.onNow(left.visits, left.promises)}{" "}
          <a href={`/desk/dealers/${dealer.id}/to-decide`}>{leftText.settle}</a>
        </p>
      )}
      {isGone ? <p class="note">{queue.gone}</p> : null}
    </>
  );
}

function Lists(props: InList) {
  const { session, dealer, reader, list, unplanned, next, chosen, now, here } = props;
  const text = deskTexts(reader.language).now;
  const about = { reader, now, chosen, here, country: dealer.address.addressCountry };
  const answer = { token: session.formToken, back: here };
  const own = { ...about, ticks: true };
  return (
    <>
      <Several {...props} />
      <DueGroup {...about} title={text.offers} due={list.offered} answer={answer} />
      <DueGroup {...about} title={text.unanswered} due={list.unanswered} />
      <DueGroup {...own} title={urgentTexts(reader.language).urgent.listed} due={list.urgent} />
      <DueGroup {...own} title={text.late} due={list.late} of={lateBelow(list, now)} />
      <DueGroup {...own} title={text.atRisk} due={list.atRisk} />
      {unplanned === undefined ? null : <UnplannedCases unplanned={unplanned} reader={reader} />}
      <DueGroup {...own} title={text.today} due={list.today} />
      <DueGroup {...own} title={text.later} due={list.later} />
      <DueGroup {...own} title={queueTexts(reader.language).aside.title} due={list.asleep} />
      {next === undefined ? null : (
        <p class="actions">
          <a class="button button-quiet" href={`${here.split("&after=")[0]}&after=${next}`}>
            {text.more}
          </a>
        </p>
      )}
    </>
  );
}

/** To whom what is ticked goes; folded away until somebody ticks or opens it. */
function Several({ list, here, ...at }: InList) {
  const { session, dealer, reader } = at;
  const text = queueTexts(reader.language).several;
  if (list.whole.open === 0) return null;
  return (
    <details class="filter" id="several-fold">
      <summary>{text.open}</summary>
      <DeskForm
        id={SEVERAL}
        action={`/desk/dealers/${dealer.id}/hand-over`}
        token={session.formToken}
      >
        <p class="quiet">{text.lead}</p>
        <SeveralFields at={at} state={EMPTY_FORM} back={here} among />
      </DeskForm>
    </details>
  );
}

/** How many are late, without those that stand above. */
function lateBelow({ whole, urgent }: NowList, now: Instant): number {
  return whole.late - urgent.filter(({ promise }) => isOverdue(promise, now)).length;
}
