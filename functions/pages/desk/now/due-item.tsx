import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { taskText } from "../../text/task-text.ts";
import { callWindowsText } from "../../reader/call-windows-text.ts";
import { spanText } from "../../reader/time-left.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { deskPromiseHref } from "../sheet/sheet.ts";
import { outcomesOf } from "../frame/outcome-keys.ts";
import { AnswerOffer } from "./answer-offer.tsx";
import type { OfferAnswer } from "./answer-offer.tsx";
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
};

/** One promise of the list: how long is left, whom to call about what, and how it stands. */
export function DueItem({ due, reader, now, dealer, answer }: DueItemProps) {
  const { promise, matter } = due;
  const text = deskTexts(reader.language).now;
  const { id, reference, kind, dueAt, owner } = promise;
  const what = taskText(promise, reader.language);
  const late = isOverdue(promise, now);
  const customer = matter?.customer.name ?? text.unknown;
  const span = spanText(now, dueAt, reader.language);
  return (
    <li
      class={late ? "due due-late" : "due"}
      data-log={deskPromiseHref(promise, "log")}
      data-seen={String(promise.revision)}
      data-outcomes={outcomesOf(kind)
        .map(({ outcome }) => outcome)
        .join(" ")}
    >
      <div class="due-when">
        <strong>{late ? text.lateBy(span) : text.dueIn(span)}</strong>
        <time class="quiet small" datetime={toOffsetText(reader.zone, dueAt)}>
          {moment(reader, dueAt)}
        </time>
      </div>
      <div>
        <h3>
          <a id={`due-${id}`} href={`/desk/cases/${reference}#${id}`}>
            {text.task(kind, customer, what)}
          </a>
        </h3>
        <p>{text.about(kind, customer, what)}</p>
        {late || promise.atRisk === undefined ? null : (
          <p class="due-risk">{riskOfPromise(promise, promise.atRisk, reader)}</p>
        )}
        <p class="quiet small">
          {dealer === undefined ? null : `${dealer} · `}
          {owner.name}
          {windowsOf(matter, kind, reader)}
        </p>
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

function windowsOf(matter: Case | undefined, kind: Commitment["kind"], reader: Reader): string {
  const windows = matter?.contact?.windows ?? [];
  if (kind !== "callback" || windows.length === 0) return "";
  return ` · ${deskTexts(reader.language).now.windows(callWindowsText(windows, reader))}`;
}

function tagsOf(promise: Commitment, reader: Reader, now: Instant) {
  const { language } = reader;
  const text = deskTexts(language).now;
  const { level, attempts, acknowledgedAt, disputedAt, exhaustedAt, expectedAt, owner, handoff } =
    promise;
  return [
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
