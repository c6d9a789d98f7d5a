import type { CommitmentAnswer } from "../../../shared/commitments/commitment-answer.ts";
import { instantTextSchema } from "../../../shared/kernel/time.ts";
import { caseText } from "../text/case-text.ts";
import type { CaseText } from "../text/case-text.ts";
import { moment } from "../text/when.ts";
import type { Reader } from "../text/when.ts";
import { Facts } from "../views/facts.tsx";
import type { Fact } from "../views/facts.tsx";

type PromiseCardProps = { readonly reader: Reader; readonly promise: CommitmentAnswer };

/** Places on the page that mails about a promise link to. */
const ANCHORS = ["new-time", "confirm", "dispute", "withdraw"] as const;

/** One promise: who does what by when, and the truth about how it stands. */
export function PromiseCard({ reader, promise }: PromiseCardProps) {
  const text = caseText(reader.language);
  const { id, kind, what, overdue, status, attempts } = promise;
  return (
    <li class="card stack" id={id}>
      <div class="card-head">
        <h3>
          {ANCHORS.map((anchor) => (
            <span id={`${anchor}-${id}`} />
          ))}
          {text.promise(kind, what)}
        </h3>
        {overdue ? (
          <span class="tag tag-danger">{text.overdue}</span>
        ) : (
          <span class={status === "kept" ? "tag tag-good" : "tag"}>
            {text.promiseStatus(status)}
          </span>
        )}
      </div>
      {overdue ? <p class="note note-warning">{text.overdueNote}</p> : null}
      <Facts facts={factsOf(reader, promise, text)} />
      {attempts > 0 && status === "open" ? <p>{text.attempts(attempts)}</p> : null}
    </li>
  );
}

function factsOf(reader: Reader, promise: CommitmentAnswer, text: CaseText): Fact[] {
  const { kind, what, owner, dueAt, originalDueAt, keptAt } = promise;
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
    { name: text.due, value: due },
    ...(keptAt === undefined ? [] : [{ name: text.doneAt, value: said(keptAt) }]),
  ];
}
