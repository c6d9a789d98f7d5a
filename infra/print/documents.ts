import { accessPatterns } from "../../shared/platform/dynamodb/access-patterns.ts";
import type { AccessPattern } from "../../shared/platform/dynamodb/access-patterns.ts";

/** A page of `docs/` that is made from the code, so that it cannot be wrong. */
export type PrintedDocument = { readonly file: string; readonly text: string };

export const documents: readonly PrintedDocument[] = [
  { file: "docs/access-patterns.md", text: accessPatternsPage(accessPatterns) },
];

function accessPatternsPage(patterns: readonly AccessPattern[]): string {
  return page(
    "Access patterns",
    "Every way the tables are read. Keys are built in `shared/platform/dynamodb/keys.ts`.",
    table(
      ["Question", "Table", "Index", "Call", "Key"],
      patterns.map(({ question, table: name, index = "", call, key }) => [
        question,
        name,
        index,
        call,
        `\`${key}\``,
      ]),
    ),
  );
}

function page(title: string, introduction: string, ...parts: readonly string[]): string {
  const note = "<!-- Printed by `npm run docs`; edit the code instead. -->";
  return `${[`# ${title}`, note, introduction, ...parts].join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
