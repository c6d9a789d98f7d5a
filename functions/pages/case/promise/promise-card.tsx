import type { CommitmentAnswer } from "../../../../shared/commitments/promise/commitment-answer.schema.ts";
import { afterDistance } from "../../../../shared/language/after-distance.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { Facts } from "../../views/facts.tsx";
import { taskFacts } from "../../views/task-facts.ts";
import type { Fact } from "../../views/facts.tsx";
import { againHref, promiseHref } from "../frame/case-href.ts";
import { PartnerCalls } from "./partner-calls.tsx";
import { PromiseState, triedText } from "./promise-state.tsx";
import { PromiseReply } from "./promise-reply.tsx";
import type { PromiseWord } from "./promise-word.ts";
import type { CaseText } from "../../text/en/case.ts";
import { caseTexts } from "../../text/case-texts.ts";

type PromiseCardProps = {
  readonly reader: Reader;
  readonly reference: string;
  readonly promise: CommitmentAnswer;
  readonly word: PromiseWord;
  /** What can be booked by whoever opened the case. */
  readonly bookable: ReadonlySet<string>;
  /** Where a call would ring, as its customer dials it. */
  readonly number: string | undefined;
  /** There is a number on which they may be called. */
  readonly callable: boolean;
  readonly formToken: string;
  readonly now: Instant;
};

/** One promise: who does what by when, the truth about how it stands, and the customer's word on it. */
export function PromiseCard(props: PromiseCardProps) {
  const { reader, reference, promise, word, callable, formToken, now } = props;
  const text = caseTexts(reader.language).ofCase;
  const { id, kind, what, overdue, status, attempts } = promise;
  return (
    <li class="card stack" id={id}>
      <div class="card-head">
        <h3>
          {staleAnchors(promise, word).map((anchor) => (
            <span id={`${anchor}-${id}`} />
          ))}
          {text.promise(kind, what)}
        </h3>
        <PromiseState reader={reader} promise={promise} now={now} />
      </div>
      {overdue ? <p class="note note-warning">{text.overdueNote}</p> : null}
      {word.reopened === undefined ? null : (
        <p class="note">{caseTexts(reader.language).promise.reopened(word.reopened)}</p>
      )}
      {promise.settles === true ? (
        <p class="note">{caseTexts(reader.language).promise.companiesSettle}</p>
      ) : null}
      <Facts facts={factsOf(props, text)} />
      {word.tried === undefined || status !== "open" ? null : (
        <p>{triedText(reader, attempts, word.tried, now)}</p>
      )}
      <PromiseReply {...{ reader, reference, id, word, formToken }} />
      {status === "open" ? (
        <PartnerCalls {...{ reader, reference, promise, callable, formToken }} />
      ) : null}
      {status === "open" ? <OpenActions {...props} /> : null}
    </li>
  );
}

type OpenActionsProps = Pick<PromiseCardProps, "reader" | "reference" | "promise" | "bookable">;

function OpenActions({ reader, reference, promise, bookable }: OpenActionsProps) {
  const text = caseTexts(reader.language).promise;
  const { id, kind, comeBack, settles } = promise;
  return (
    <p class="actions">
      {comeBack !== undefined && bookable.has(comeBack.service) ? (
        <a class="button" href={againHref(reference, comeBack.service)}>
          {text.book}
        </a>
      ) : null}
      {kind === "callback" ? (
        <a
          class="button button-quiet"
          id={`new-time-${id}`}
          href={promiseHref(reference, id, "new-time")}
        >
          {text.newTime}
        </a>
      ) : null}
      {settles === true ? null : (
        <a
          class="button button-quiet"
          id={`withdraw-${id}`}
          href={promiseHref(reference, id, "withdraw")}
        >
          {text.noLongerNeeded}
        </a>
      )}
    </p>
  );
}

/** Places that older mails link to and that have nothing to press any more: the card stands for them. */
function staleAnchors({ status, kind }: CommitmentAnswer, { said, confirmed }: PromiseWord) {
  const open = status === "open";
  return [
    ...(open && kind === "callback" ? [] : ["new-time"]),
    ...(open ? [] : ["withdraw"]),
    ...(said === undefined ? ["dispute"] : []),
    ...(said?.what.change === "expect" ? [] : ["accept-time"]),
    ...(said?.what.change === "keep" && !confirmed ? [] : ["confirm"]),
  ];
}

function factsOf(
  { reader, promise, number }: Pick<PromiseCardProps, "reader" | "promise" | "number">,
  text: CaseText,
): Fact[] {
  const { kind, what, status, owner, dueAt, originalDueAt, keptAt } = promise;
  const distance = promise.comeBack?.distance;
  const rings = kind === "callback" && status === "open" ? number : undefined;
  const said = (at: string) => (
    <time datetime={at}>{moment(reader, instantTextSchema.parse(at))}</time>
  );
  const moved =
    dueAt === originalDueAt ? null : (
      <span class="quiet">
        {" "}
        ({text.wasDue(moment(reader, instantTextSchema.parse(originalDueAt)))})
      </span>
    );
  const due = (
    <>
      {said(dueAt)}
      {moved}
    </>
  );
  return [
    ...(kind === "callback" ? [{ name: text.about, value: what }] : []),
    { name: text.by, value: owner.name },
    ...taskFacts(promise.task, reader.language),
    ...(rings === undefined ? [] : [{ name: text.number, value: rings.replaceAll(" ", "\u00A0") }]),
    ...(distance === undefined
      ? []
      : [
          {
            name: caseTexts(reader.language).promise.comeBack,
            value: afterDistance(distance, reader.language),
          },
        ]),
    { name: text.due, value: due },
    ...(keptAt === undefined ? [] : [{ name: text.doneAt, value: said(keptAt) }]),
  ];
}
