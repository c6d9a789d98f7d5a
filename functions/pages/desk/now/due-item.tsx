import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { isAsleep } from "../../../../shared/commitments/promise/asleep.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { callWindowsText } from "../../reader/call-windows-text.ts";
import { spanText } from "../../reader/time-left.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { callableNumbers } from "../../../../shared/case/customer/callable-numbers.ts";
import {
  telephoneHref,
  telephoneText,
} from "../../../../shared/language/contact/telephone-text.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { AnswerOffer } from "./answer-offer.tsx";
import type { OfferAnswer } from "./answer-offer.tsx";
import { SEVERAL, tickField } from "../several/ticked.ts";
import { riskOfPromise } from "../promise/risk-of-promise.ts";
import type { Due } from "./now-list.ts";
import { deskTexts } from "../../text/desk-texts.ts";

type DueItemProps = {
  readonly due: Due;
  readonly reader: Reader;
  readonly now: Instant;
  /** Whose customer it is, where the list is of several dealers. */
  readonly dealer?: string;
  /** Where it is an offer to the reader: what its buttons send. */
  readonly answer?: OfferAnswer | undefined;
  /** What it leads to; the case, where it is not said. */
  readonly href?: string;
  /** From where its customer is called: two letters of ISO 3166-1. */
  readonly country: string;
  /** It can be ticked, to go to somebody else with others. */
  readonly ticks?: boolean;
  /** Its call sheet is beside the list. */
  readonly chosen?: boolean;
};

/** One promise of the list: how long is left, whom to call about what, and how it stands. */
export function DueItem({ dealer, answer, ...props }: DueItemProps) {
  const { due, reader, now, chosen = false } = props;
  const { promise } = due;
  const late = isOverdue(promise, now);
  return (
    <li class={late ? "due due-late" : "due"} data-chosen={chosen ? "yes" : undefined}>
      <When due={due} reader={reader} now={now} ticks={props.ticks ?? false} />
      <div>
        <About {...props} />
        {late || promise.atRisk === undefined ? null : (
          <p class="due-risk">{riskOfPromise(promise, promise.atRisk, reader)}</p>
        )}
        <p class="quiet small">
          {dealer === undefined ? null : `${dealer} · `}
          {promise.owner.name}
          {windowsOf(due.matter, promise.kind, reader)}
        </p>
        <ToDial due={due} country={props.country} />
      </div>
      <p class="due-tags">
        {tagsOf(promise, reader, now).map(({ text: words, danger }) => (
          <span class={danger ? "tag tag-danger" : "tag"}>{words}</span>
        ))}
      </p>
      {answer === undefined ? null : (
        <AnswerOffer promise={promise} language={reader.language} answer={answer} />
      )}
    </li>
  );
}

type WhenProps = Pick<DueItemProps, "due" | "reader" | "now" | "ticks">;

function When({ due, reader, now, ticks }: WhenProps) {
  const { promise } = due;
  const text = deskTexts(reader.language).now;
  const span = spanText(now, promise.dueAt, reader.language);
  return (
    <div class="due-when">
      {ticks === true ? <Tick due={due} language={reader.language} /> : null}
      <strong>{isOverdue(promise, now) ? text.lateBy(span) : text.dueIn(span)}</strong>
      <time class="quiet small" datetime={toOffsetText(reader.zone, promise.dueAt)}>
        {moment(reader, promise.dueAt)}
      </time>
    </div>
  );
}

function About({ due: { promise, matter }, reader, href, chosen }: DueItemProps) {
  const text = deskTexts(reader.language).now;
  const { id, reference, kind } = promise;
  const what = taskText(promise, reader.language);
  const customer = matter?.customer.name ?? text.unknown;
  return (
    <>
      <h3>
        <a
          id={`due-${id}`}
          href={href ?? deskCaseHref(reference, id)}
          aria-current={chosen === true ? "true" : undefined}
        >
          {text.task(kind, customer, what)}
        </a>
      </h3>
      <p>{text.about(kind, customer, what)}</p>
    </>
  );
}

/** Of the form beside the list, with the revision that is shown here. */
function Tick({ due: { promise, matter }, language }: Pick<DueItemProps, "due"> & Language) {
  const { now } = deskTexts(language);
  const task = now.task(promise.kind, matter?.customer.name ?? now.unknown, promise.what);
  return (
    <label class="due-tick">
      <input
        type="checkbox"
        form={SEVERAL}
        name={tickField(promise)}
        value={String(promise.revision)}
        aria-label={queueTexts(language).several.choose(task)}
      />
    </label>
  );
}

type Language = { readonly language: string };

/** For who has the phone in hand; a number the customer does not want to be called on is not there. */
function ToDial({ due: { promise, matter }, country }: Pick<DueItemProps, "due" | "country">) {
  if (promise.kind !== "callback" || matter === undefined) return null;
  const [first] = callableNumbers(matter.customer, matter.contact) ?? [];
  if (first === undefined) return null;
  return (
    <a class="dialled" href={telephoneHref(first.number)}>
      {telephoneText(first.number, country)}
    </a>
  );
}

function windowsOf(matter: Case | undefined, kind: Commitment["kind"], reader: Reader): string {
  const windows = matter?.contact?.windows ?? [];
  if (kind !== "callback" || windows.length === 0) return "";
  return ` · ${deskTexts(reader.language).now.windows(callWindowsText(windows, reader))}`;
}

function asideTag(promise: Commitment, reader: Reader, now: Instant) {
  const { snoozed } = promise;
  if (snoozed === undefined || !isAsleep(promise, now)) return [];
  const text = queueTexts(reader.language).aside;
  return [{ text: text.by(moment(reader, snoozed.until), snoozed.by?.name ?? ""), danger: false }];
}

function tagsOf(promise: Commitment, reader: Reader, now: Instant) {
  const { language } = reader;
  const text = deskTexts(language).now;
  const { level, attempts, acknowledgedAt, disputedAt, exhaustedAt, expectedAt, owner, handoff } =
    promise;
  const { urgency } = promise;
  return [
    ...(urgency === undefined
      ? []
      : [{ text: urgentTexts(language).urgent.names[urgency], danger: true }]),
    ...asideTag(promise, reader, now),
    ...(handoff === undefined || handoff.answerBy <= now
      ? []
      : [
          {
            text: text.offeredTo(handoff.to.name, spanText(now, handoff.answerBy, language)),
            danger: true,
          },
        ]),
    ...(expectedAt === undefined
      ? []
      : [{ text: text.expected(moment(reader, expectedAt)), danger: false }]),
    ...(disputedAt === undefined ? [] : [{ text: text.denied, danger: true }]),
    ...(exhaustedAt === undefined ? [] : [{ text: text.exhausted, danger: true }]),
    ...(level === null ? [] : [{ text: text.step(level), danger: false }]),
    ...(attempts === 0 ? [] : [{ text: text.tried(attempts), danger: false }]),
    ...(acknowledgedAt === undefined
      ? []
      : [{ text: `${owner.name} ${text.taken}`, danger: false }]),
  ];
}
