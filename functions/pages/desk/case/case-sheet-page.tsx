import { may } from "../../../../shared/directory/rights/rights.ts";
import { planOf } from "../../../../shared/planning/plan-of.ts";
import { caseView } from "../../../../shared/views/case-view.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { Mails, Timeline } from "../../case/overview/story-lists.tsx";
import { storyWords } from "../../text/story-words.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { Apologies } from "./apologise-first.tsx";
import { BookedPanel } from "./booked-panel.tsx";
import { ClosedPromises } from "../promise/closed-promises.tsx";
import { WishPanel } from "../waiting/wish-panel.tsx";
import { InspectionPanel } from "../files/inspection-panel.tsx";
import { FilesPanel } from "../files/files-panel.tsx";
import { CustomerPanel } from "./customer-panel.tsx";
import { NoteForm } from "./note-form.tsx";
import { UndoNotices } from "../promise/undo-notice.tsx";
import { OpenPromise } from "../promise/open-promise.tsx";
import { AtItLine } from "../sheet/at-it-line.tsx";
import { asSeenThere } from "../sheet/as-seen-there.ts";
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
        <AtItLine sheet={sheet} />
        <UndoNotices sheet={sheet} />
        <Apologies story={story} language={language} now={now} />
        <div class="sheet">
          <div class="stack-wide">
            <section class="stack" aria-labelledby="open">
              <h2 id="open">{text.open}</h2>
              {open.length === 0 ? <p class="quiet">{text.nothingOpen}</p> : null}
              {open.map((promise, index) => (
                <OpenPromise sheet={sheet} promise={promise} first={index === 0} />
              ))}
              {own ? <NextSteps sheet={sheet} /> : null}
            </section>
            <WishPanel sheet={sheet} />
            <BookedPanel sheet={sheet} matter={matter} />
            <ClosedPromises sheet={sheet} matter={matter} />
          </div>
          <div class="stack-wide">
            <CustomerPanel sheet={sheet} />
            {own ? <ForColleagues sheet={sheet} state={state} /> : null}
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

type ForColleaguesProps = { readonly sheet: Sheet; readonly state: FormState };

/** What the customer does not see. */
function ForColleagues({ sheet, state }: ForColleaguesProps) {
  return (
    <>
      <InspectionPanel sheet={sheet} />
      <FilesPanel sheet={sheet} />
      <NoteForm sheet={sheet} state={state} />
    </>
  );
}

/** What they may work on, the next due first. */
function openPromises(sheet: Sheet) {
  return sheet.desk.story.commitments
    .filter((promise) => promise.status === "open" && mayWork(sheet, promise))
    .toSorted((left, right) => left.dueAt - right.dueAt);
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

/** What can be planned; where nothing is, it is said, with the way to say that nothing has to be. */
function NextSteps({ sheet: { desk, reader, now } }: { readonly sheet: Sheet }) {
  const { sheet: text, visit } = sheetTexts(reader.language);
  const href = deskCaseHref(desk.story.case.reference);
  return (
    <>
      {planOf(desk.story, now)?.unplannedSince === undefined ? null : (
        <p class="note">
          {text.unplanned} <a href={`${href}/close`}>{text.closeLink}</a>
        </p>
      )}
      <p class="actions">
        <a class="button button-quiet" href={`${href}/promises`}>
          {text.promiseLink}
        </a>
        <a class="button button-quiet" href={`${href}/appointments`}>
          {visit.bookSomething}
        </a>
      </p>
    </>
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
