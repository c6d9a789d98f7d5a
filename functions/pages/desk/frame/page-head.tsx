import type { Child } from "hono/jsx";

type PageHeadProps = {
  readonly title: string;
  /** Where it was come from. */
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** What of many things it is about. */
  readonly about?: string | undefined;
  readonly lead?: string | undefined;
  /** What is wrong with what was sent. */
  readonly children?: Child;
};

/** The head of a page with a form: the way back, what is wrong, what it is. */
export function PageHead({ title, back, about, lead, children }: PageHeadProps) {
  return (
    <>
      {back === undefined ? null : (
        <a class="back" href={back.href}>
          ← {back.label}
        </a>
      )}
      {children}
      <div class="stack">
        <h1>{title}</h1>
        {about === undefined ? null : <p class="moment">{about}</p>}
        {lead === undefined ? null : <p class="quiet">{lead}</p>}
      </div>
    </>
  );
}
