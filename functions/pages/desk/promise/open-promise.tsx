import { isAtPartner } from "../../../../shared/story/party-key.ts";
import { triesOf } from "../../../../shared/story/tries-of.ts";
import { complaintWords } from "../../../../shared/story/complaint-of.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { pinPolicy } from "../../../../shared/commitments/ladder/default-ladder.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { taskText } from "../../text/task-text.ts";
import { moment } from "../../reader/when.ts";
import { taskState } from "../../../../shared/commitments/promise/task-state.ts";
import { Facts } from "../../views/facts.tsx";
import { taskFacts } from "../../views/task-facts.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { AtRisk } from "./at-risk.tsx";
import { Offered } from "./offered.tsx";
import { ToSay } from "./to-say.tsx";
import { Settling } from "./settling.tsx";
import { ComingBack } from "./coming-back.tsx";
import { LogForm } from "./log-form.tsx";
import { SnoozeForm } from "./snooze-form.tsx";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { CaseSheet } from "../sheet/sheet.ts";
import { givingTexts } from "../../text/giving-texts.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { personNamed } from "../../../../shared/mail/fate/lift-address.ts";
import { settingHref } from "../document/setting-href.ts";
import { partnerTaskTexts } from "../../text/partner-task-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type OpenPromiseProps = {
  readonly sheet: CaseSheet;
  readonly promise: Commitment;
  /** The most urgent one has the keyboard's shortcuts. */
  readonly first: boolean;
  /** In a list: what comes up after an entry. */
  readonly then?: string;
};

/** One thing to do: by when, what was tried, and one press for what came of it. */
export function OpenPromise({ sheet, promise, first, then }: OpenPromiseProps) {
  const { reader, desk, now } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const { id, kind, complaint } = promise;
  const late = isOverdue(promise, now);
  return (
    <article class="card stack" id={id}>
      <div class="card-head">
        <h3>
          {text.task(kind, desk.story.case.customer.name, taskText(promise, reader.language))}
        </h3>
        <span class="due-tags">
          {complaint === true ? <span class="tag tag-danger">{text.complaint}</span> : null}
          <span class={late ? "tag tag-danger" : "tag"}>{late ? text.late : text.openTag}</span>
        </span>
      </div>
      {then === undefined ? <PromiseFacts sheet={sheet} promise={promise} /> : null}
      <ToSay sheet={sheet} promise={promise} />
      <AtRisk sheet={sheet} promise={promise} />
      <Offered sheet={sheet} promise={promise} />
      <Settling sheet={sheet} promise={promise} />
      <ComingBack sheet={sheet} promise={promise} />
      <LogForm sheet={sheet} promise={promise} shortcuts={first} then={then} />
      {then === undefined ? null : <PromiseFacts sheet={sheet} promise={promise} />}
      <More sheet={sheet} promise={promise} />
      <SnoozeForm sheet={sheet} promise={promise} then={then} />
    </article>
  );
}

/** What is pressed seldom. */
function More({ sheet, promise }: Pick<OpenPromiseProps, "sheet" | "promise">) {
  const { reader, session, desk } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const handoff = sheetTexts(reader.language).handoff;
  const { acknowledgedAt, owner, revision } = promise;
  const newSteps = pinPolicy(desk.dealer.document, promise.kind).version !== promise.policy.version;
  const press = (what: "acknowledge" | "escalate" | "apply-policy" | "return", label: string) => (
    <DeskForm action={deskPromiseHref(promise, what)} token={session.formToken} plain>
      <input type="hidden" name="seen" value={String(revision)} />
      <button class="link-button" type="submit">
        {label}
      </button>
    </DeskForm>
  );
  return (
    <div class="more">
      {acknowledgedAt === undefined ? (
        press("acknowledge", text.haveIt)
      ) : (
        <span class="quiet">{text.hasIt(owner.name, moment(reader, acknowledgedAt))}</span>
      )}
      <a href={deskPromiseHref(promise, "move")}>{text.move}</a>
      {promise.handoff === undefined && !isAtPartner(promise.host) ? (
        <a href={deskPromiseHref(promise, "hand-off")}>{handoff.link}</a>
      ) : null}
      {isAtPartner(promise.host)
        ? press("return", partnerTaskTexts(reader.language).partnerTask.takeBack)
        : null}
      {press("escalate", handoff.escalate)}
      {newSteps ? press("apply-policy", handoff.applyPolicy) : null}
      <a href={deskPromiseHref(promise, "withdraw")}>{text.withdraw}</a>
    </div>
  );
}

function PromiseFacts({ sheet, promise }: Pick<OpenPromiseProps, "sheet" | "promise">) {
  const { reader, lately } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const { kind, owner, accountable, dueAt, originalDueAt, task } = promise;
  const time = (at: Instant) => (
    <time datetime={toOffsetText(reader.zone, at)}>{moment(reader, at)}</time>
  );
  const due = (
    <>
      {time(dueAt)}
      {dueAt === originalDueAt ? null : (
        <span class="quiet"> ({text.firstDue(moment(reader, originalDueAt))})</span>
      )}
    </>
  );
  const words = complaintWords(promise, lately.events);
  const last = triesOf(promise, lately).last.at(-1);
  return (
    <Facts
      facts={[
        ...(kind === "callback"
          ? [{ name: text.about, value: taskText(promise, reader.language) }]
          : []),
        ...words.map((value) => ({ name: text.theirWords, value })),
        ...taskFacts(task && { ...task, state: taskState({ ...promise, task }) }, reader.language),
        { name: text.due, value: due },
        ...(promise.expectedAt === undefined
          ? []
          : [{ name: text.expected, value: time(promise.expectedAt) }]),
        { name: text.owner, value: <Owner sheet={sheet} promise={promise} /> },
        ...(accountable.id === owner.id
          ? []
          : [{ name: text.accountable, value: accountable.name }]),
        {
          name: text.lastTry,
          value:
            last === undefined
              ? text.noTry
              : text.tryText(last.outcome, moment(reader, last.at), last.by),
        },
      ]}
    />
  );
}

/** Whoever leads gives away what somebody promised who is here no more. */
function Owner({ sheet, promise }: Pick<OpenPromiseProps, "sheet" | "promise">) {
  const { desk, reader } = sheet;
  const { document: dealer } = desk.dealer;
  const { owner, host } = promise;
  const around = { dealer, brand: desk.brand?.document };
  const isHere = host !== undefined || personNamed(owner.id, around) !== undefined;
  const text = givingTexts(reader.language).giving;
  if (isHere || desk.at !== dealer.id) return <>{owner.name}</>;
  return (
    <>
      {owner.name} <span class="tag tag-danger">{text.gone}</span>{" "}
      {may(desk.staff, "directory:write") ? (
        <a href={settingHref(dealer.id, "people", owner.id)}>{text.link}</a>
      ) : null}
    </>
  );
}
