type PressProps = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly quiet?: boolean;
};

/** The button of one of several answers: the field of its name says which was given. */
export function Press({ name, value, label, quiet = false }: PressProps) {
  const look = quiet ? "button button-quiet" : "button";
  return (
    <div class="actions">
      <button class={look} type="submit" name={name} value={value}>
        {label}
      </button>
    </div>
  );
}
