import { carFor, fieldsFor, numbersFor } from "../../../../shared/case/access/partner-sees.ts";
import { taskState } from "../../../../shared/commitments/promise/task-state.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { fullMoment } from "../../reader/when.ts";
import { tasksTexts } from "../../text/tasks-texts.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";
import { InputField } from "../../views/field.tsx";
import { odometerText } from "../../views/odometer-text.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { CallForm } from "./call-form.tsx";
import type { OpenTask } from "./open-task.ts";
import { Press } from "./press.tsx";
import { NOTHING_SAID, Wrong, statusOf } from "./said-again.tsx";
import type { SaidAgain } from "./said-again.tsx";
import { taskHref, tasksHref } from "./task-href.ts";

/** One task with what it takes to do it, and what can be said of it. */
export function taskPage(at: OpenTask, said: SaidAgain = NOTHING_SAID): Answer {
  const { session, staff, partner, reader, promise, desk } = at;
  const { language } = reader;
  const text = tasksTexts(language).tasks;
  const state =
    promise.task === undefined ? undefined : taskState({ ...promise, task: promise.task });
  return deskPage(statusOf(said), {
    session,
    person: staff.name,
    language,
    title: promise.what,
    faulty: statusOf(said) !== 200,
    children: (
      <>
        <a class="back" href={tasksHref(partner.id)}>
          ← {text.title(partner.name)}
        </a>
        <Wrong said={said} language={language} />
        <div class="stack">
          <h1>{promise.what}</h1>
          <p>
            {desk.dealer.document.name} · {text.due(fullMoment(reader, promise.dueAt))}
          </p>
          {state === undefined ? null : <p class="quiet">{text.state(state)}</p>}
          {promise.handoff === undefined ? null : (
            <>
              <p>{text.answerBy(fullMoment(reader, promise.handoff.answerBy))}</p>
              <p>{promise.handoff.note}</p>
            </>
          )}
        </div>
        <About {...at} />
        {promise.status === "open" ? <Presses at={at} state={said.state} /> : null}
      </>
    ),
  });
}

/** As much of the customer and the car as the partner's document says, and no number outside their windows. */
function About({ partner, promise, desk, reader, now }: OpenTask) {
  const text = tasksTexts(reader.language).tasks;
  const { customer, vehicle, urgency, accessNote } = desk.story.case;
  const tasks = [promise];
  const fields = fieldsFor(partner, tasks);
  const zone = desk.dealer.document.timeZone;
  const numbers = numbersFor(desk.story.case, { fields, tasks, zone, now });
  const { odometer, ...car } = carFor(vehicle, fields) ?? {};
  const rows = [
    ...(fields.has("name") ? [[text.customer, customer.name]] : []),
    ...(fields.has("email") ? [[text.email, customer.email]] : []),
    [text.phone, numbers.map(({ number }) => number).join(", ")],
    [text.car, Object.values(car).join(" ")],
    [text.odometer, odometer && odometerText(odometer, reader.language)],
    ...(fields.has("access-note") ? [[text.access, accessNote]] : []),
    [text.ownNumber, promise.task?.partnerReference],
  ].filter(([, value]) => value !== undefined && value !== "");
  return (
    <>
      {urgency === undefined ? null : (
        <p class="note note-warning">{urgentTexts(reader.language).urgent.is[urgency]}</p>
      )}
      <dl class="card facts">
        {rows.map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Presses({ at, state }: { readonly at: OpenTask; readonly state: FormState }) {
  const { session, partner, promise, reader } = at;
  const text = tasksTexts(reader.language).tasks;
  const { task } = promise;
  const form = { action: taskHref(partner.id, promise), token: session.formToken };
  const seen = <input type="hidden" name="seen" value={String(promise.revision)} />;
  const field = { language: reader.language, state, autocomplete: "off" } as const;
  return (
    <>
      {task?.acceptedAt === undefined ? (
        <DeskForm {...form}>
          {seen}
          <Press name="do" value="accept" label={text.accept} />
        </DeskForm>
      ) : (
        <DeskForm {...form}>
          {seen}
          <InputField {...field} name="note" label={text.whatWasDone} most={2_000} />
          <Press name="do" value="done" label={text.done} />
        </DeskForm>
      )}
      {task?.acceptedAt === undefined ? null : <CallForm {...at} />}
      <DeskForm {...form}>
        {seen}
        <InputField {...field} name="partnerReference" label={text.ownNumber} most={100} short />
        <Press name="do" value="acknowledge" label={text.acknowledge} quiet />
      </DeskForm>
      <DeskForm {...form}>
        {seen}
        <InputField {...field} name="reason" label={text.why} most={500} />
        <Press name="do" value="decline" label={text.decline} quiet />
      </DeskForm>
    </>
  );
}
