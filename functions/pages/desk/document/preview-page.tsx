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
import { leftTexts } from "../../text/left-texts.ts";
import { givingTexts } from "../../text/giving-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

/** What a change would stand against. */
export type Broken = {
  /** The first of the visits, each with the nearest times that are free for it. */
  readonly looked: readonly (Affected & { readonly alternatives: readonly Instant[] })[];
  /** How many there are of them. */
  readonly visits: number;
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
/** As many promises as somebody reads through; all of them are counted. */
const NAMED_PROMISES = 50;

/** A change before it is made: whom it concerns, and a way on and a way back. */
export function previewPage(props: PreviewPageProps): Answer {
  const { session, at, title, href, form, broken, givings } = props;
  const { dealer, staff, language } = at;
  const { visits, promises } = broken;
  const text = settingsTexts(language).dealer;
  const saveLabel = givings.length > 0 ? givingTexts(language).giving.saveAndGive : text.saveAnyway;
  const isNothing = visits === 0 && promises.length === 0;
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
        <BrokenAppointments at={at} {...broken} />
        <BrokenPromises at={at} promises={promises} />
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

type AppointmentsProps = Pick<Broken, "looked" | "visits"> & {
  readonly at: Pick<SettingAt, "dealer" | "language">;
};

/** What is booked and would no longer fit, and where it could be moved. */
export function BrokenAppointments({
  at: { dealer, language },
  looked,
  visits,
}: AppointmentsProps) {
  if (visits === 0) return null;
  const more = visits - looked.length;
  const text = settingsTexts(language).dealer;
  const reader = { language, zone: dealer.timeZone };
  return (
    <section class="stack">
      <h2>{text.appointments}</h2>
      <p class="note note-warning">{text.breaks(visits)}</p>
      <ol class="due-list">
        {looked.map(({ appointment, trouble, alternatives }) => (
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
      {more === 0 ? null : <p>{leftTexts(language).left.moreVisits(more)}</p>}
    </section>
  );
}

type PromisesProps = Pick<Broken, "promises"> & {
  readonly at: Pick<SettingAt, "dealer" | "language">;
};

/** What would be left without its owner. */
export function BrokenPromises({ at: { dealer, language }, promises }: PromisesProps) {
  if (promises.length === 0) return null;
  const more = promises.length - NAMED_PROMISES;
  const text = settingsTexts(language).dealer;
  const reader = { language, zone: dealer.timeZone };
  return (
    <section class="stack">
      <h2>{text.promises}</h2>
      <p class="note note-warning">{text.breaksPromises(promises.length)}</p>
      <ol class="due-list">
        {promises.slice(0, NAMED_PROMISES).map((promise) => (
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
      {more <= 0 ? null : <p>{leftTexts(language).left.morePromises(more)}</p>}
    </section>
  );
}
