import type { Child } from "hono/jsx";
import { FormToken } from "../../forms/form-token.tsx";

type CaseFormProps = {
  readonly action: string;
  /** Proves that the form came from a page of this very case. */
  readonly token: string;
  /** Set apart, where it stands among other things. */
  readonly boxed?: boolean;
  readonly children?: Child;
};

/** Every change of a case is such a form: a POST behind a button. */
export function CaseForm({ action, token, boxed = false, children }: CaseFormProps) {
  return (
    <form method="post" action={action} class={boxed ? "reply stack" : "stack-wide"} novalidate>
      <FormToken token={token} />
      {children}
    </form>
  );
}
