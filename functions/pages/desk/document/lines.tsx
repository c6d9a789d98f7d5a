type LinesProps = { readonly lines: readonly string[]; readonly none: string };

/** What a part of the document says, or that it says nothing. */
export function Lines({ lines, none }: LinesProps) {
  if (lines.length === 0) return <p class="quiet">{none}</p>;
  return (
    <ul class="rows">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
