/** As people say it, in the units of the file's own hint. */
export function fileSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < MEGABYTE ? [Math.ceil(bytes / 1_000), "kilobyte"] : [bytes / MEGABYTE, "megabyte"];
  const digits = { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, { style: "unit", unit, ...digits }).format(value);
}

const MEGABYTE = 1_000_000;
