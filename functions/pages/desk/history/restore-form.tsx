import type { Child } from "hono/jsx";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { ruleText } from "../../text/rule-text.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { Changes } from "./history-list.tsx";

/** Why it is not done, or not yet. */
export type Unrestored = {
  readonly refused?: readonly FieldError[] | undefined;
  /** Somebody saved the document meanwhile. */
  readonly stale?: boolean;
};

type RestoreFormProps = Unrestored & {
  readonly session: DeskSession;
  readonly language: string;
  /** The list of versions, and the page of this one. */
  readonly list: string;
  readonly href: string;
  /** When it was written, in words. */
  readonly when: string;
  /** What would change; undefined where it is no document any more. */
  readonly said: readonly string[] | undefined;
  /** The version that it would replace. */
  readonly seen: string;
  /** What it breaks. */
  readonly broken?: Child;
  /** Fields of the form. */
  readonly children?: Child;
};

/** A former version before it is saved again: what it would change and break, and a way on. */
export function RestoreForm(props: RestoreFormProps) {
  const { session, language, list, href, when, said, seen, broken, children } = props;
  const { refused, stale = false } = props;
  const text = historyTexts(language).history;
  const mayGoOn = said !== undefined && said.length > 0 && refused === undefined;
  return (
    <>
      <a class="back" href={list}>
        ← {text.back}
      </a>
      <WhyNot refused={refused} stale={stale} language={language} />
      <div class="stack">
        <h1>{text.restoreTitle(when)}</h1>
        <p class="quiet">{text.restoreLead}</p>
      </div>
      {said === undefined ? null : (
        <section class="stack-close" aria-labelledby="changes">
          <h2 id="changes">{text.changesTitle}</h2>
          {said.length === 0 ? (
            <p class="note note-good">{text.changesNothing}</p>
          ) : (
            <Changes said={said} language={language} />
          )}
        </section>
      )}
      {broken}
      {mayGoOn ? (
        <DeskForm action={href} token={session.formToken}>
          <input type="hidden" name="seen" value={seen} />
          {children}
          <div class="actions">
            <button class="button" type="submit" name="sure" value="yes">
              {text.restore}
            </button>
          </div>
        </DeskForm>
      ) : null}
    </>
  );
}

function WhyNot({ refused, stale = false, language }: Unrestored & { readonly language: string }) {
  if (!stale && refused === undefined) return null;
  return (
    <ErrorSummary language={language} state={{ values: {}, problems: [] }}>
      {stale ? <p>{historyTexts(language).history.stale}</p> : null}
      {refused === undefined ? null : <Refused errors={refused} language={language} />}
    </ErrorSummary>
  );
}

type RefusedProps = { readonly errors: readonly FieldError[]; readonly language: string };

function Refused({ errors, language }: RefusedProps) {
  return (
    <>
      <p>{historyTexts(language).history.refused}</p>
      <ul>
        {errors.map((error) => (
          <li>
            <code>{error.pointer}</code> {ruleText(error, language)}
          </li>
        ))}
      </ul>
    </>
  );
}
