import type { AgendaItem } from "../../../../shared/booking/agenda/agenda.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { clock } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { troubleText } from "../../text/trouble-text.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { UrgentLines } from "../sheet/urgent-lines.tsx";
import { StayLines } from "../stay/stay-lines.tsx";
import { HandBackTag } from "../visit/hand-back-tag.tsx";
import { HeldTag } from "../visit/held-tag.tsx";
import type { Promised } from "../visit/promise-line.tsx";
import { VisitActions } from "../visit/visit-actions.tsx";
import { WhatBlocks } from "../visit/what-blocks.tsx";
import { WhoComes } from "../visit/who-comes.tsx";
import { needsCall, waits } from "./day-groups.ts";

type DayVisitsProps = {
  readonly id: string;
  readonly title: string;
  readonly visits: readonly AgendaItem[];
  readonly dealer: Dealer;
  readonly session: DeskSession;
  readonly reader: Reader;
  readonly now: Instant;
  /** This very page, to come back to. */
  readonly to: string;
};

/** Visits of a day that stand at the same point, each with what is in its way and how it goes on. */
export function DayVisits({ id, title, visits, ...props }: DayVisitsProps) {
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="quiet">({visits.length})</span>
      </h2>
      <ol class="due-list">
        {visits.map((visit) => (
          <li class={needsCall(visit) || waits(visit, props.now) ? "due due-late" : "due"}>
            <DayVisit {...props} visit={visit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type DayVisitProps = Omit<DayVisitsProps, "id" | "title" | "visits"> & {
  readonly visit: AgendaItem;
};

function DayVisit({ visit, dealer, session, reader, now, to }: DayVisitProps) {
  return (
    <>
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
        <UrgentLines matter={visit} language={reader.language} />
        <StayLines {...{ reader, transport: visit.transport, overnight: nightOf(visit) }} />
      </div>
      <div class="stack-close">
        <Tags visit={visit} language={reader.language} now={now} />
        <HandBackTag
          status={visit.status}
          handBack={visit.handBack && { at: instantTextSchema.parse(visit.handBack.at) }}
          reader={reader}
          now={now}
        />
        <WhatBlocks
          gates={visit.gates}
          visit={visit}
          promises={promisesOf(visit)}
          reader={reader}
        />
        <VisitActions
          visit={{
            ...visit,
            start: instantTextSchema.parse(visit.start),
            customer: whoseVisit(visit),
          }}
          gates={visit.gates}
          timeZone={dealer.timeZone}
          language={reader.language}
          formToken={session.formToken}
          now={now}
          to={to}
        />
      </div>
    </>
  );
}

function promisesOf({ reference, commitments }: AgendaItem): Promised[] {
  return commitments.map(({ id, what, owner, dueAt }) => ({
    reference,
    id,
    task: what,
    owner: owner.name,
    dueAt: instantTextSchema.parse(dueAt),
  }));
}

/** Who is to be received; who has no business with them knows the visit by its car. */
function whoseVisit({ visitor, customer, vehicle, reference }: AgendaItem): string {
  return visitor?.name ?? customer?.name ?? vehicle?.registration ?? reference;
}

function nightOf({ overnight }: AgendaItem) {
  if (overnight === undefined) return undefined;
  const { transport, readyBy, agreedAt, onPaper } = overnight;
  return {
    transport,
    readyBy: instantTextSchema.parse(readyBy),
    agreedAt: agreedAt === undefined ? undefined : instantTextSchema.parse(agreedAt),
    onPaper,
  };
}

function aboutVisit({ vehicle, notes }: AgendaItem): string {
  return [vehicle?.registration, notes].filter((each) => each !== undefined).join(" · ");
}

type TagsProps = { readonly visit: AgendaItem; readonly language: string; readonly now: Instant };

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
