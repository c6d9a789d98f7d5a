import { may } from "../../../../shared/directory/rights/rights.ts";
import { caseView } from "../../../../shared/views/case-view.ts";
import { hostNow, hostStory } from "../../../../shared/views/host-view.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { Mails, Timeline } from "../../case/overview/story-lists.tsx";
import { storyWords } from "../../text/story-words.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { apologies } from "./apologies.ts";
import { BookedPanel } from "./booked-panel.tsx";
import { ClosedPromises } from "../promise/closed-promises.tsx";
import { WishPanel } from "../waiting/wish-panel.tsx";
import { CustomerPanel } from "./customer-panel.tsx";
import { NoteForm } from "./note-form.tsx";
import { UndoNotices } from "../promise/undo-notice.tsx";
import { OpenPromise } from "../promise/open-promise.tsx";
import { deskCaseHref, mayWork, sheetFrame } from "../sheet/sheet.ts";
import type { CaseSheet, Sheet } from "../sheet/sheet.ts";
import { readersTexts } from "../../text/readers-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** The call sheet: the topic first, what to be sorry for, what to do, and then the story. */
export function caseSheetPage(
  whole: CaseSheet,
  state: FormState = EMPTY_FORM,
  before?: string,
): Answer {
  const sheet = asSeenThere(whole);
  const { desk, part, reader, now } = sheet;
  const { story } = desk;
  const dealer = desk.dealer.document;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const view = { dealer, reader: "staff", words: storyWords(reader), before } as const;
  const matter = caseView(part, view, now);
  const open = openPromises(sheet);
  const own = desk.at === story.case.dealer;
  const faulty = state.problems.length > 0;
  return deskPage(faulty ? 422 : 200, {
    title: story.case.topic,
    ...sheetFrame(sheet),
    faulty,
    live: !faulty,
    children: (
      <>
        <ErrorSummary language={language} state={state} />
        <SheetHead sheet={sheet} />
        <UndoNotices sheet={sheet} />
        <Apologies texts={apologies(story, language, now)} title={text.apologiseTitle} />
        <div class="sheet">
          <div class="stack-wide">
            <section class="stack" aria-labelledby="open">
              <h2 id="open">{text.open}</h2>
              {open.length === 0 ? <p class="quiet">{text.nothingOpen}</p> : null}
              {open.map((promise, index) => (
                <OpenPromise sheet={sheet} promise={promise} first={index === 0} />
              ))}
              {own ? <NextSteps reference={story.case.reference} language={language} /> : null}
            </section>
            <WishPanel sheet={sheet} />
            <BookedPanel sheet={sheet} matter={matter} />
            <ClosedPromises sheet={sheet} matter={matter} />
          </div>
          <div class="stack-wide">
            <CustomerPanel sheet={sheet} />
            {own ? <NoteForm sheet={sheet} state={state} /> : null}
            <Timeline
              reader={reader}
              matter={matter}
              of={story}
              href={deskCaseHref(story.case.reference)}
              older={before !== undefined}
            />
            <Mails reader={reader} matter={matter} title={text.mails} to />
            <ReadersLink sheet={sheet} />
          </div>
        </div>
      </>
    ),
  });
}

/** What they may work on, the next due first. */
function openPromises(sheet: Sheet) {
  return sheet.desk.story.commitments
    .filter((promise) => promise.status === "open" && mayWork(sheet, promise))
    .toSorted((left, right) => left.dueAt - right.dueAt);
}

/** Another dealer's people see as much as their promise needs. */
function asSeenThere(sheet: CaseSheet): CaseSheet {
  const { desk, part, lately, now } = sheet;
  if (desk.at === desk.story.case.dealer) return sheet;
  return {
    ...sheet,
    desk: { ...desk, story: hostNow(desk.story, desk, now) },
    part: hostStory(part, desk, now),
    lately: hostStory(lately, desk, now),
  };
}

/** For who leads the whole of the case's own dealer. */
function ReadersLink({ sheet: { desk, reader } }: { readonly sheet: Sheet }) {
  const { reference, dealer } = desk.story.case;
  if (desk.at !== dealer || !may(desk.staff, "case:readers")) return null;
  return (
    <p>
      <a href={`${deskCaseHref(reference)}/readers`}>
        {readersTexts(reader.language).readers.link}
      </a>
    </p>
  );
}

type NextStepsProps = { readonly reference: string; readonly language: string };

function NextSteps({ reference, language }: NextStepsProps) {
  return (
    <p class="actions">
      <a class="button button-quiet" href={`${deskCaseHref(reference)}/promises`}>
        {sheetTexts(language).sheet.promiseLink}
      </a>
      <a class="button button-quiet" href={`${deskCaseHref(reference)}/appointments`}>
        {sheetTexts(language).visit.bookSomething}
      </a>
    </p>
  );
}

function SheetHead({ sheet: { desk, home, reader } }: { readonly sheet: Sheet }) {
  const text = sheetTexts(reader.language).sheet;
  const { reference, topic, customer, department, notes, unproven } = desk.story.case;
  const { departments } = desk.dealer.document;
  const known = departments.find((each) => each.id === department);
  return (
    <div class="stack-close">
      <a class="back" href={`/desk/dealers/${home.id}`}>
        {text.toNow}
      </a>
      <h1>{topic}</h1>
      <p>
        {customer.name} · {known?.name ?? department} · {text.reference}{" "}
        <span class="reference">{reference}</span>
      </p>
      {unproven === undefined ? null : <p class="quiet">{text.strangersWords}</p>}
      {notes === undefined ? null : (
        <p class="note typed">
          <span class="quiet">{text.theirWords}: </span>
          {notes}
        </p>
      )}
    </div>
  );
}

function Apologies({
  texts,
  title,
}: {
  readonly texts: readonly string[];
  readonly title: string;
}) {
  if (texts.length === 0) return null;
  return (
    <section class="note note-danger stack-close" aria-labelledby="apologise">
      <h2 id="apologise">{title}</h2>
      {texts.map((each) => (
        <p>{each}</p>
      ))}
    </section>
  );
}
