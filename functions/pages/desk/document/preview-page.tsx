import type { Affected } from "../../../../shared/booking/agenda/upcoming.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { taskText } from "../../text/task-text.ts";
import { troubleText } from "../../text/trouble-text.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { moment } from "../../reader/when.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { GiveFields } from "./give-fields.tsx";
import { isGiveField } from "./giving.ts";
import type { Giving } from "./giving.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { SettingAt } from "../settings/setting.ts";
import { givingTexts } from "../../text/giving-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

/** What a change would stand against. */
export type Broken = {
  readonly appointments: readonly (Affected & { readonly alternatives: readonly Instant[] })[];
  /** Of people who would no longer be there. */
  readonly promises: readonly Commitment[];
};

type PreviewPageProps = {
  readonly session: DeskSession;
  readonly at: SettingAt;
  readonly title: string;
  readonly href: string;
  /** As it was sent, to be sent again. */
  readonly form: Form;
  readonly broken: Broken;
  /** The same promises by whose they are. */
  readonly givings: readonly Giving[];
};

/** Times to name for one appointment; the case itself offers all of them. */
const NAMED_TIMES = 3;

/** A change before it is made: whom it concerns, and a way on and a way back. */
export function previewPage(props: PreviewPageProps): Answer {
  const { session, at, title, href, form, broken, givings } = props;
  const { dealer, staff, language } = at;
  const { appointments, promises } = broken;
  const text = settingsTexts(language).dealer;
  const saveLabel = givings.length > 0 ? givingTexts(language).giving.saveAndGive : text.saveAnyway;
  const isNothing = appointments.length === 0 && promises.length === 0;
  return deskPage(200, {
    title: text.breaksTitle,
    language,
    session,
    person: staff.name,
    dealer,
    place: "document",
    children: (
      <>
        <div class="stack">
          <h1>{text.breaksTitle}</h1>
          <p class="quiet">{title}</p>
          {isNothing ? <p class="note note-good">{text.breaksNothing}</p> : null}
        </div>
        <Appointments at={at} appointments={appointments} />
        <Promises at={at} promises={promises} />
        <DeskForm action={href} token={session.formToken}>
          {Object.entries(form).map(([name, value]) =>
            OURS.has(name) || isGiveField(name) ? null : (
              <input type="hidden" name={name} value={value} />
            ),
          )}
          <GiveFields language={language} givings={givings} />
          <div class="actions">
            <button class="button" type="submit" name="sure" value="yes">
              {isNothing ? text.save : saveLabel}
            </button>
            <button class="button button-quiet" type="submit" name="again" value="yes">
              {text.backToForm}
            </button>
          </div>
        </DeskForm>
      </>
    ),
  });
}

/** Said by the buttons and the frame of this page, not by what was entered. */
const OURS: ReadonlySet<string> = new Set(["form", "press", "look", "sure", "again"]);

type AppointmentsProps = Pick<Broken, "appointments"> & { readonly at: SettingAt };

function Appointments({ at: { dealer, language }, appointments }: AppointmentsProps) {
  if (appointments.length === 0) return null;
  const text = settingsTexts(language).dealer;
  const reader = { language, zone: dealer.timeZone };
  return (
    <section class="stack">
      <h2>{text.appointments}</h2>
      <p class="note note-warning">{text.breaks(appointments.length)}</p>
      <ol class="due-list">
        {appointments.map(({ appointment, trouble, alternatives }) => (
          <li class="due due-late">
            <div class="due-when">
              <strong>{moment(reader, appointment.start)}</strong>
            </div>
            <div>
              <h3>
                <a href={deskCaseHref(appointment.reference, appointment.id)}>
                  {appointment.serviceName} · {appointment.reference}
                </a>
              </h3>
              <p>{troubleText(trouble, language)}</p>
              <p class="quiet small">
                {alternatives.length === 0
                  ? text.noOther
                  : text.couldMove(
                      alternatives
                        .slice(0, NAMED_TIMES)
                        .map((start) => moment(reader, start))
                        .join(" · "),
                    )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

type PromisesProps = Pick<Broken, "promises"> & { readonly at: SettingAt };

function Promises({ at: { dealer, language }, promises }: PromisesProps) {
  if (promises.length === 0) return null;
  const text = settingsTexts(language).dealer;
  const reader = { language, zone: dealer.timeZone };
  return (
    <section class="stack">
      <h2>{text.promises}</h2>
      <p class="note note-warning">{text.breaksPromises(promises.length)}</p>
      <ol class="due-list">
        {promises.map((promise) => (
          <li class="due due-late">
            <div class="due-when">
              <strong>{moment(reader, promise.dueAt)}</strong>
            </div>
            <div>
              <h3>
                <a href={deskCaseHref(promise.reference, promise.id)}>
                  {taskText(promise, language)}
                </a>
              </h3>
              <p>{promise.owner.name}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
