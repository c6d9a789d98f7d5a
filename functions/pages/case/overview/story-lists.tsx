import type { Child } from "hono/jsx";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { EmailText } from "../../views/email-text.tsx";
import { caseTexts } from "../../text/case-texts.ts";

type StoryProps = { readonly reader: Reader; readonly matter: CaseView };
type MailsProps = StoryProps & Folding & { readonly title?: string; readonly to?: boolean };

type Folding = {
  /** Of use to who wants to know how it came about: opened by a press. */
  readonly folded?: boolean;
};

type TimelineProps = StoryProps &
  Folding & {
    /** The whole case, of which not all that is closed need be in this part. */
    readonly of: CaseNow;
    /** The page it is on. */
    readonly href: string;
    /** It shows not the newest part. */
    readonly older: boolean;
  };

/** Mails are a list of their own, with what became of each. */
export function Timeline({ reader, matter, of: all, href, older, folded = false }: TimelineProps) {
  const { timeline, timelineBefore } = matter;
  const isPartly =
    all.appointments.length > matter.appointments.length ||
    all.commitments.length > matter.commitments.length;
  const shown = timeline.filter(({ type }) => !type.startsWith("mail."));
  return (
    <Part
      id="timeline"
      title={caseTexts(reader.language).ofCase.timeline}
      folded={folded && !older}
    >
      <ol class="timeline">
        {shown.toReversed().map(({ at, by, text }) => (
          <li>
            <time datetime={at}>{momentOfYear(reader, instantTextSchema.parse(at))}</time>
            {text}
            {by === undefined ? null : <span class="quiet"> · {by}</span>}
          </li>
        ))}
      </ol>
      {isPartly && !older ? (
        <p class="quiet">{caseTexts(reader.language).ofCase.olderClosed}</p>
      ) : null}
      <Parts language={reader.language} {...{ href, older, timelineBefore }} />
    </Part>
  );
}

type PartsProps = Pick<TimelineProps, "href" | "older"> &
  Pick<CaseView, "timelineBefore"> & { readonly language: string };

function Parts({ language, href, older, timelineBefore }: PartsProps) {
  if (timelineBefore === undefined && !older) return null;
  const text = caseTexts(language).ofCase;
  return (
    <p class="actions">
      {timelineBefore === undefined ? null : (
        <a href={`${href}?before=${encodeURIComponent(timelineBefore)}#timeline`}>{text.earlier}</a>
      )}
      {older ? <a href={`${href}#timeline`}>{text.latest}</a> : null}
    </p>
  );
}

/** Without `to` they are all to the reader. */
export function Mails({
  reader,
  matter: { mails },
  title,
  to = false,
  folded = false,
}: MailsProps) {
  if (mails.length === 0) return null;
  const text = caseTexts(reader.language).ofCase;
  return (
    <Part id="mails" title={title ?? text.mails} folded={folded}>
      <ul class="mails card">
        {mails.toReversed().map(({ subject, state, at, to: address }) => (
          <li>
            <span>{subject}</span>
            <span class="quiet small">
              {momentOfYear(reader, instantTextSchema.parse(at))} · {text.mail(state)}
              {to ? (
                <>
                  {" "}
                  · <EmailText email={address} />
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly folded: boolean;
  readonly children?: Child;
};

function Part({ id, title, folded, children }: PartProps) {
  if (!folded) {
    return (
      <section class="stack" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
      </section>
    );
  }
  return (
    <details class="folded">
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
