import { tiedPromises } from "../../../../shared/booking/gates/tied-promises.ts";
import { visitorToAsk } from "../../../../shared/case/customer/visitor-to-ask.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { fullMoment } from "../../reader/when.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { UrgentLines } from "../sheet/urgent-lines.tsx";
import { VisitHandBack } from "../stay/visit-hand-back.tsx";
import { VisitStay } from "../stay/visit-stay.tsx";
import type { CaseSheet, Sheet } from "../sheet/sheet.ts";
import { AfterVisit } from "../visit/after-visit.tsx";
import { HeldTag } from "../visit/held-tag.tsx";
import { InTrouble } from "../visit/in-trouble.tsx";
import { promisedOf } from "../visit/promise-line.tsx";
import { TiedPromises } from "../visit/tied-promises.tsx";
import { NextStep, OtherActions } from "../visit/visit-actions.tsx";
import type { VisitActionsProps } from "../visit/visit-actions.tsx";
import { VisitCondition } from "../visit/visit-condition.tsx";
import { VisitJobs, VisitParts, jobsLeft } from "../visit/visit-jobs.tsx";
import { WhatBlocks } from "../visit/what-blocks.tsx";
import { WhoComes } from "../visit/who-comes.tsx";

type Visit = CaseView["appointments"][number];

type VisitSheetProps = { readonly sheet: CaseSheet; readonly visit: Visit };

/**
 * All of a visit at the desk: first what is in the way of its next state and the press for that, then what it is
 * for, what is promised for it, the car, and what comes after.
 */
export function VisitSheet({ sheet, visit }: VisitSheetProps) {
  const { desk, reader } = sheet;
  const own = desk.at === desk.dealer.document.id;
  const stored = desk.story.appointments.find(({ id }) => id === visit.id);
  const actions = actionsFor(sheet, visit);
  return (
    <>
      <VisitHead sheet={sheet} visit={visit} />
      <UrgentLines matter={desk.story.case} language={reader.language} />
      {own ? (
        <>
          <InTrouble sheet={sheet} visit={visit} />
          <WhatBlocks
            gates={visit.gates}
            visit={{ reference: desk.story.case.reference, id: visit.id }}
            promises={desk.story.commitments.map((one) => promisedOf(one, reader.language))}
            reader={reader}
          />
          <NextStep {...actions} />
        </>
      ) : null}
      <VisitJobs sheet={sheet} visit={visit} />
      <VisitParts sheet={sheet} visit={visit} />
      <VisitPromises sheet={sheet} visit={visit} />
      <VisitStay sheet={sheet} visit={stored} />
      <VisitCondition sheet={sheet} visit={stored} />
      <VisitHandBack sheet={sheet} visit={stored} />
      {own ? (
        <>
          <AfterVisit sheet={sheet} id={visit.id} />
          <OtherActions {...actions} />
        </>
      ) : null}
    </>
  );
}

/** Which one it is, when, and with whom. */
function VisitHead({ sheet, visit }: VisitSheetProps) {
  const { desk, reader, now } = sheet;
  const { language } = reader;
  const dealer = desk.dealer.document;
  return (
    <>
      <div class="card-head">
        <h3>{serviceName(dealer, visit, language)}</h3>
        <span class="tag">{sheetTexts(language).visit.status(visit.status)}</span>
        <HeldTag visit={visit} language={language} now={now} />
      </div>
      <p>{fullMoment(reader, instantTextSchema.parse(visit.start))}</p>
      <p class="quiet small">{visit.resources.map(({ name }) => name).join(", ")}</p>
      {visit.visitor === undefined ? null : (
        <WhoComes
          visitor={visitorToAsk(visit.visitor, desk.story.case.contact)}
          language={language}
          dealer={dealer}
        />
      )}
      {visit.intent === undefined ? null : (
        <p class="note">{jobsTexts(language).jobs.offerNothing}</p>
      )}
    </>
  );
}

function actionsFor(sheet: Sheet, visit: Visit): VisitActionsProps {
  const { session, desk, reader, now } = sheet;
  const { reference, customer } = desk.story.case;
  return {
    visit: {
      ...visit,
      reference,
      start: instantTextSchema.parse(visit.start),
      customer: visit.visitor?.name ?? customer.name,
    },
    gates: visit.gates,
    names: true,
    jobs: jobsLeft(sheet, visit),
    timeZone: desk.dealer.document.timeZone,
    language: reader.language,
    formToken: session.formToken,
    now,
    to: deskCaseHref(reference, visit.id),
  };
}

type VisitPromisesProps = {
  readonly sheet: Sheet;
  readonly visit: Pick<Appointment, "id"> & Pick<Visit, "gates">;
};

/** What is promised for this visit, still open, and in the way of nothing yet. */
function VisitPromises({ sheet: { desk, reader }, visit }: VisitPromisesProps) {
  const inTheWay = new Set(
    visit.gates?.blockedBy.flatMap((block) =>
      block.code === "promise-open" ? [block.commitment] : [],
    ),
  );
  const promises = tiedPromises(desk.story, visit).filter(({ id }) => !inTheWay.has(id));
  if (promises.length === 0) return null;
  return (
    <div>
      <p class="small">{sheetTexts(reader.language).visit.promisedFor}</p>
      <TiedPromises reader={reader} promises={promises} />
    </div>
  );
}
