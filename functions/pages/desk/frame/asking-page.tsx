import type { Child } from "hono/jsx";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { Actions } from "../../views/actions.tsx";
import type { ActionsProps } from "../../views/actions.tsx";
import { DeskForm, deskPage } from "./desk-page.tsx";
import type { DeskPageProps } from "./desk-page.tsx";
import { PageHead } from "./page-head.tsx";

export type AskingPageProps = Omit<DeskPageProps, "faulty" | "live" | "brand"> & {
  readonly state: FormState;
  /** Where it was asked from. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Other ways to the same end. */
  readonly above?: Child;
  /** What of many things it is about. */
  readonly about?: string;
  readonly lead?: string;
  /** Around what is below, where that is one form. */
  readonly form?: {
    readonly action: string;
    readonly press: string;
    readonly danger?: boolean;
    readonly instead?: ActionsProps["instead"];
    /** What goes along unseen. */
    readonly hidden?: Readonly<Record<string, string>>;
  };
};

/** A page of the desk that asks something: what is wrong with the last answer, what it is about, the form. */
export function askingPage({ back, above, about, lead, form, ...props }: AskingPageProps): Answer {
  const { title, language, state, session, children } = props;
  const faulty = state.problems.length > 0;
  return deskPage(faulty ? 422 : 200, {
    ...props,
    faulty,
    children: (
      <>
        {above}
        <PageHead title={title} back={back} about={about} lead={lead}>
          <ErrorSummary language={language} state={state} />
        </PageHead>
        {form === undefined ? (
          children
        ) : (
          <DeskForm action={form.action} token={session.formToken}>
            {Object.entries(form.hidden ?? {}).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            {children}
            <Actions
              press={form.press}
              danger={form.danger}
              {...(form.instead && { instead: form.instead })}
            />
          </DeskForm>
        )}
      </>
    ),
  });
}
