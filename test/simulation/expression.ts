import { copyOf } from "./copy-of.ts";

/** The part of DynamoDB's expression language that the stores use, over plain objects. */
type Names = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, unknown>>;
export type Item = Record<string, unknown>;
export type Scope = {
  readonly item: Item | undefined;
  readonly names: Names;
  readonly values: Values;
};

const TOKEN = /\s*(<=|>=|<>|[=<>(),+]|[#:]?\w+(?:\.[#:]?\w+)*)/gy;

const known = new Map<string, string[]>();

function tokensOf(text: string): string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const tokens: string[] = [];
  known.set(text, tokens);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (found === null) throw new Error(`cannot read the expression ${text}`);
    tokens.push(found[1]!);
  }
  return tokens;
}

function pathOf(token: string, names: Names): string[] {
  return token.split(".").map((part) => (part.startsWith("#") ? names[part]! : part));
}

function read(token: string, { item, names, values }: Scope): unknown {
  if (token.startsWith(":")) {
    if (!(token in values)) throw new Error(`no value ${token}`);
    return values[token];
  }
  let found: unknown = item;
  for (const part of pathOf(token, names)) found = (found as Item | undefined)?.[part];
  return found;
}

const COMPARE: Record<string, (left: any, right: any) => boolean> = {
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

/** A condition, filter or key condition. */
export function holds(text: string | undefined, scope: Scope): boolean {
  return text === undefined || new Condition(tokensOf(text), scope).any();
}

class Condition {
  readonly #tokens: readonly string[];
  readonly #scope: Scope;
  #at = 0;

  constructor(tokens: readonly string[], scope: Scope) {
    this.#tokens = tokens;
    this.#scope = scope;
  }

  any(): boolean {
    let value = this.#all();
    while (this.#accept("OR")) value = this.#all() || value;
    return value;
  }

  #all(): boolean {
    let value = this.#one();
    while (this.#accept("AND")) value = this.#one() && value;
    return value;
  }

  #one(): boolean {
    const token = this.#next();
    if (token === "(") {
      const value = this.any();
      this.#next();
      return value;
    }
    if (token === "attribute_exists") return this.#exists();
    if (token === "attribute_not_exists") return !this.#exists();
    if (token === "begins_with") return this.#begins();
    return this.#compares(this.#value(token));
  }

  #compares(left: unknown): boolean {
    const operator = this.#next();
    if (operator === "IN") return this.#among().includes(left);
    const right = this.#value(this.#next());
    if (operator !== "BETWEEN") {
      const compare = COMPARE[operator];
      if (compare === undefined) throw new Error(`there is no ${operator} here`);
      return left !== undefined && right !== undefined && compare(left, right);
    }
    this.#next();
    const to = this.#value(this.#next());
    return left !== undefined && COMPARE["<="]!(right, left) && COMPARE["<="]!(left, to);
  }

  #among(): unknown[] {
    this.#next();
    const values: unknown[] = [];
    for (let token = this.#next(); token !== ")"; token = this.#next()) {
      if (token !== ",") values.push(this.#value(token));
    }
    return values;
  }

  #exists(): boolean {
    this.#next();
    const exists = this.#value(this.#next()) !== undefined;
    this.#next();
    return exists;
  }

  #begins(): boolean {
    this.#next();
    const text = this.#value(this.#next());
    this.#next();
    const start = this.#value(this.#next());
    this.#next();
    return typeof text === "string" && typeof start === "string" && text.startsWith(start);
  }

  #value(token: string): unknown {
    return read(token, this.#scope);
  }

  #next(): string {
    this.#at += 1;
    return this.#tokens[this.#at - 1]!;
  }

  #accept(word: string): boolean {
    const is = this.#tokens[this.#at] === word;
    if (is) this.#at += 1;
    return is;
  }
}

const CLAUSES = new Set(["SET", "REMOVE", "ADD"]);

/** The item after `SET … REMOVE … ADD …`. */
export function updated(text: string, scope: Scope): Item {
  const item = copyOf(scope.item ?? {});
  const tokens = tokensOf(text);
  let at = 0;
  let clause = "";
  while (at < tokens.length) {
    const token = tokens[at++]!;
    if (CLAUSES.has(token)) clause = token;
    else if (clause === "REMOVE" && token !== ",") put(token, undefined);
    else if (clause === "ADD" && token !== ",") {
      put(token, Number(read(token, scope) ?? 0) + Number(operand()));
    } else if (token !== ",") {
      at += 1;
      put(token, sum());
    }
  }
  return item;

  function sum(): unknown {
    let value = operand();
    while (tokens[at] === "+") {
      at += 1;
      value = Number(value) + Number(operand());
    }
    return value;
  }

  function operand(): unknown {
    const token = tokens[at++]!;
    if (token !== "if_not_exists") return read(token, scope);
    const [, present = "", , other = ""] = tokens.slice(at, at + 5);
    at += 5;
    return read(present, scope) ?? read(other, scope);
  }

  function put(token: string, value: unknown): void {
    const path = pathOf(token, scope.names);
    let target: Item = item;
    for (const part of path.slice(0, -1)) target = target[part] as Item;
    if (value === undefined) delete target[path.at(-1)!];
    else target[path.at(-1)!] = copyOf(value);
  }
}
