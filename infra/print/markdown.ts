/** A page of `docs/` that is printed. */
export function page(title: string, introduction: string, ...parts: readonly string[]): string {
  const note = "<!-- Printed by `npm run docs`; edit the code instead. -->";
  return `${[`# ${title}`, note, introduction, ...parts].join("\n\n")}\n`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
