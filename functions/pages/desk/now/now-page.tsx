import type { UnplannedList } from "../../../../shared/planning/list-unplanned.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { UndoNotice } from "../promise/undo-notice.tsx";
import { deskTexts } from "../../text/desk-texts.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { Counts } from "./counts.tsx";
import { Mentions } from "./mentions.tsx";
import { UnplannedCases } from "./unplanned-cases.tsx";
import { DueGroup } from "./due-group.tsx";
import { Filters } from "./filters.tsx";
import { chosenHref, nowHref } from "./now-address.ts";
import type { Asked, Chosen } from "./now-address.ts";
import type { NowList } from "./now-list.ts";
import type { Pane } from "./open-pane.ts";
import { afterChosen } from "./after-chosen.ts";

export type NowPageProps = AtDealer & {
  readonly asked: Asked;
  readonly list: NowList;
  /** On the first page of all that is open: cases without a next thing. */
  readonly unplanned?: UnplannedList | undefined;
  /** The place that this page of the list begins after, and the one after which it goes on. */
  readonly after?: string | undefined;
  readonly next: string | undefined;
  /** What the reader logged from here, and may still take back. */
  readonly logged?: Commitment | undefined;
  /** The entry that was chosen, and its case where it is still open. */
  readonly chosen?: Chosen | undefined;
  readonly pane?: Pane | undefined;
  readonly now: Instant;
};

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
  const { staff, dealer, reader, list } = props;
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
    </div>
  );
}

type InList = NowPageProps & { readonly here: string };

function Notices({ reader, session, logged, chosen, pane, here }: InList) {
  const isGone = chosen !== undefined && pane === undefined;
  return (
    <>
      {logged === undefined ? null : (
        <UndoNotice
          promise={logged}
          language={reader.language}
          token={session.formToken}
          back={chosenHref(here, logged)}
        />
      )}
      {isGone ? <p class="note">{queueTexts(reader.language).queue.gone}</p> : null}
    </>
  );
}

function Lists({ session, dealer, reader, list, unplanned, next, chosen, now, here }: InList) {
  const text = deskTexts(reader.language).now;
  const about = { reader, now, chosen, here, country: dealer.address.addressCountry };
  const answer = { token: session.formToken, back: here };
  return (
    <>
      <DueGroup {...about} title={text.offers} due={list.offered} answer={answer} />
      <DueGroup {...about} title={text.unanswered} due={list.unanswered} />
      <DueGroup {...about} title={text.late} due={list.late} of={list.whole.late} />
      <DueGroup {...about} title={text.atRisk} due={list.atRisk} />
      {unplanned === undefined ? null : <UnplannedCases unplanned={unplanned} reader={reader} />}
      <DueGroup {...about} title={text.today} due={list.today} />
      <DueGroup {...about} title={text.later} due={list.later} />
      <DueGroup {...about} title={queueTexts(reader.language).aside.title} due={list.asleep} />
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
