import type { Child } from "hono/jsx";

export type Fact = {
  readonly name: string;
  readonly value: Child;
  readonly change?: { readonly href: string; readonly label: string; readonly what: string };
};

type FactsProps = {
  readonly facts: readonly Fact[];
  /** Whole sentences, which are read and not looked up. */
  readonly told?: boolean;
};

/** What was chosen or is known, each with a way to change it where there is one. */
export function Facts({ facts, told = false }: FactsProps) {
  return (
    <dl class={told ? "facts facts-told" : "facts"}>
      {facts.map(({ name, value, change }) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {change === undefined ? null : (
            <dd class="fact-change">
              <a href={change.href}>
                {change.label}
                <span class="visually-hidden">{change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
