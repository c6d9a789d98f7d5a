import type { Affected } from "../../../../shared/booking/agenda/upcoming.ts";
import type { WayOut } from "../../../../shared/booking/change/ways-out.ts";
import type { Left } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import type { PageAfter } from "../../../../shared/kernel/page-after.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Person } from "../../../../shared/story/parts/commitment.schema.ts";
import type { PromiseOfCase } from "../../../../shared/case/access/seen-by.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { leftTexts } from "../../text/left-texts.ts";
import { LeftPromises } from "../document/left-promises.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Places, Progress, Stayed } from "./left-href.ts";
import { PromisesToGive } from "./promises-to-give.tsx";
import { VisitsToMove } from "./visits-to-move.tsx";

/** A visit without a place, with where it could go. */
export type VisitRow = Affected & {
  readonly name: string;
  readonly ways: readonly WayOut[];
  /** Nothing for whoever looks: they may know the car and the time of it. */
  readonly isClosed: boolean;
};

export type VisitsLeft = Omit<PageAfter<unknown>, "items"> & { readonly rows: readonly VisitRow[] };

export type PromisesLeft = PageAfter<PromiseOfCase> & {
  /** Whoever is there and could take some of them. */
  readonly takers: readonly Person[];
  readonly mayGive: boolean;
};

export type LeftPageProps = AtDealer & {
  readonly places: Places;
  readonly visits: VisitsLeft;
  readonly promises: PromisesLeft;
  readonly progress: Progress | undefined;
  /** The last press chose nothing. */
  readonly isNothing: boolean;
  /** What the last press could not do. */
  readonly stay: readonly Left[];
  readonly stayed: readonly (Stayed & { readonly name: string })[];
};

/** Everything that the dealer's document leaves without a place or an owner, until nothing is left. */
export function leftPage(props: LeftPageProps): Answer {
  const { dealer, reader, visits, promises } = props;
  const { find } = deskTexts(reader.language);
  const isEmpty = visits.total + promises.total === 0;
  return deskPage(200, {
    title: find.toDecide,
    ...deskFrame(props),
    place: "today",
    children: (
      <>
        <div class="stack">
          <a class="back" href={`/desk/dealers/${dealer.id}/today`}>
            ← {find.todayTitle}
          </a>
          <h1>{find.toDecide}</h1>
          {isEmpty ? <p class="quiet">{find.nothingToDecide}</p> : null}
        </div>
        <Notices {...props} />
        <LeftPromises dealer={dealer} language={reader.language} left={props.stay} />
        <VisitsStayed {...props} />
        <VisitsToMove {...props} />
        <PromisesToGive {...props} />
      </>
    ),
  });
}

function Notices({ reader, progress, isNothing, visits, promises }: LeftPageProps) {
  const text = leftTexts(reader.language).left;
  if (isNothing) return <p class="note note-warning">{text.chooseOne}</p>;
  if (progress === undefined) return null;
  const { kind, done, of, settled } = progress;
  const { total } = kind === "visits" ? visits : promises;
  return (
    <p class="note note-good" role="status">
      {text.done(done, of)} {settled === 0 ? null : `${text.settled(settled)} `}
      {text.goOn(total)}
    </p>
  );
}

/** By name, each with the reason. */
function VisitsStayed({ reader, stayed }: LeftPageProps) {
  if (stayed.length === 0) return null;
  const text = leftTexts(reader.language).left;
  return (
    <section class="stack" aria-labelledby="stayed">
      <h2 id="stayed">{text.notDone}</h2>
      <ul class="card rows">
        {stayed.map(({ reference, id, name, why }) => (
          <li>
            <span>
              <a href={deskCaseHref(reference, id)}>{name}</a>
              <br />
              <span class="quiet small">{text.why[why]}</span>
            </span>
            <span class="quiet small">{reference}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
