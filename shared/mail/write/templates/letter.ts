/** A line of what matters, for example "When" and the time. */
export type Fact = {
  readonly label: string;
  readonly value: string;
  /** What of the value is a link: a number to dial, a place on a map. In their order. */
  readonly links?: readonly ValueLink[];
};

export type ValueLink = { readonly text: string; readonly href: string };

/** A link to follow; the first of a letter is shown as a button. */
export type Action = { readonly label: string; readonly href: string };

/** What a mail says, before it becomes HTML and plain text: plain strings, escaped where they are shown. */
export type Letter = {
  readonly subject: string;
  readonly intro: string;
  /** What an inbox shows after the subject; without it, what the subject does not name. */
  readonly preview?: readonly string[];
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  readonly actions: readonly Action[];
  /** Why it came, below what can be declined; without it, because they are customers. */
  readonly why?: string;
  /** All of them weigh the same, so none looks like a button. */
  readonly asList?: true;
  /** Sells something; only in mail that can be declined. */
  readonly promotion?: { readonly text: string; readonly action: Action };
  /** The same for mail programs, in the words of schema.org. */
  readonly reservation?: object;
  /** The invitation that goes with it (RFC 5546). */
  readonly invitation?: "REQUEST" | "CANCEL";
};

/** Under mail that nobody asked for: why it came and how to get no more of it. */
export type Footer = { readonly why: string; readonly label: string; readonly href: string };

/** A fact, or nothing when there is nothing to say. */
export function fact(
  label: string,
  value: string | undefined,
  links: readonly ValueLink[] = [],
): readonly Fact[] {
  if (value === undefined || value.trim() === "") return [];
  return [{ label, value, ...(links.length === 0 ? {} : { links }) }];
}
