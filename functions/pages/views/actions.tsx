type Way = { readonly href: string; readonly label: string };

export type ActionsProps = {
  /** What the button that sends the form says. */
  readonly press: string;
  /** It takes something away. */
  readonly danger?: boolean | undefined;
  /** Sends it for something else, which `name` and `value` say. */
  readonly instead?: {
    readonly name: string;
    readonly value: string;
    readonly label: string;
    /** Where on the page the answer stands. */
    readonly at?: string;
  };
  /** Another way than sending it. */
  readonly away?: Way;
};

/** The end of a form: its button, and the way out of it. */
export function Actions({ press, danger = false, instead, away }: ActionsProps) {
  return (
    <div class="actions">
      <button class={danger ? "button button-danger" : "button"} type="submit">
        {press}
      </button>
      {instead === undefined ? null : (
        <button
          class="button button-quiet"
          type="submit"
          name={instead.name}
          value={instead.value}
          formaction={instead.at}
        >
          {instead.label}
        </button>
      )}
      {away === undefined ? null : (
        <a class="button button-quiet" href={away.href}>
          {away.label}
        </a>
      )}
    </div>
  );
}

/** The end of a page that asks nothing: the way on. */
export function Onward({ href, label }: Way) {
  return (
    <p class="actions">
      <a class="button" href={href}>
        {label}
      </a>
    </p>
  );
}
