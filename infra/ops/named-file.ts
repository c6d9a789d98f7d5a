import path from "node:path";

/** Where a file is that a person named; npm runs us in the project's folder, wherever they are. */
export function namedFile(file: string): string {
  return path.resolve(process.env["INIT_CWD"] ?? "", file);
}
