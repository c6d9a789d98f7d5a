/** What is there to be asked about. */
export type RealValues = {
  readonly reference: string;
  readonly visit: string;
  readonly promise: string;
  readonly dealer: string;
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Parameter = { readonly name: string; readonly in: string; schema: Json };
type Paths = Readonly<Record<string, Readonly<Record<string, { parameters?: Parameter[] }>>>>;

/**
 * The description with real values for what paths name, beside one that is nobody's; else nothing would get
 * beyond a 404. And with characters listed where it names their Unicode class, which not every generator knows.
 */
export function withRealValues(description: { paths: Paths }, values: RealValues): unknown {
  const read: { paths: Paths } = JSON.parse(JSON.stringify(description, listed));
  for (const [on, methods] of Object.entries(read.paths))
    for (const { parameters = [] } of Object.values(methods))
      for (const parameter of parameters)
        if (parameter.in === "path")
          parameter.schema = { enum: [valueFor(parameter.name, on, values), "nobodys"] };
  return read;
}

function valueFor(name: string, on: string, values: RealValues): string {
  switch (name) {
    case "reference":
      return values.reference;
    case "dealer":
      return values.dealer;
    case "id":
      if (on.includes("/staff/")) return "luis";
      return on.includes("/commitments/") ? values.promise : values.visit;
    default:
      return NAMED[name] ?? "nobodys";
  }
}

const NAMED: Readonly<Record<string, string>> = {
  brand: "aurora",
  department: "service",
  service: "inspection",
};

const CONTROL = String.raw`\u0000-\u001f\u007f-\u009f`;
const CONTROL_BUT_BREAKS = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f`;

function listed(key: string, value: Json): Json {
  if (key !== "pattern" || typeof value !== "string") return value;
  return value
    .replace(String.raw`[\P{Cc}\r\n\t]`, `[^${CONTROL_BUT_BREAKS}]`)
    .replace(String.raw`\p{Cc}`, CONTROL)
    .replace(String.raw`\p{Zl}\p{Zp}`, String.raw`\u2028\u2029`);
}
