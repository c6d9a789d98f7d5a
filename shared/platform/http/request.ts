import { isUtf8 } from "node:buffer";
import type {
  APIGatewayEventRequestContextV2,
  APIGatewayProxyEventV2WithRequestContext,
} from "aws-lambda";
import type * as z from "zod";
import type { Again } from "../again.ts";
import { invalid } from "../../kernel/invalid.ts";
import { isTooDeep, namesTwice, readJsonText } from "../../kernel/json-text.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { reservedNamesIn } from "../../kernel/reserved-name.ts";
import { brokenText } from "./broken-text.ts";
import { HttpProblem } from "./http-problem.ts";
import { readAs } from "./field-errors.ts";
import { jsonPointer } from "./json-pointer.ts";

/** The gateway's event; `authorizer` is what it proved of the caller on staff routes. */
export type GatewayEvent = APIGatewayProxyEventV2WithRequestContext<
  APIGatewayEventRequestContextV2 & {
    readonly authorizer?: { readonly jwt?: { readonly claims?: unknown } };
  }
>;

/** Bytes instead of text: a file as it is, or a form with one. */
export type Takes = "file" | "form" | "document";

/** One request as the routes see it; nothing here comes from anywhere but the gateway's event. */
export type HttpRequest = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** The raw text; read it with {@link readJson} or as a form. */
  readonly body: string;
  /** What was sent, at a route that takes bytes; its `body` is empty then. */
  readonly file?: Buffer | undefined;
  readonly claims: unknown;
  /** Where it may be a repetition of one that was begun. */
  readonly again?: Again | undefined;
  /** The address that asks, as the gateway or the edge in front of it sees it; unknown in tests alone. */
  readonly from?: string | undefined;
  /** When the gateway took the request, in milliseconds: what it holds tokens against. */
  readonly receivedAt: number;
};

const BODY_LIMIT_BYTES = 64 * 1024;
/** A dealer of hundreds of people; the table holds 400 kB of one document with what stands beside it. */
const DOCUMENT_LIMIT_BYTES = 350_000;
/**
 * A picture is told how large it may be; a form of ours reads what would be too large as well, so that it can say
 * beside its field what was found. The gateway itself hands over no more than 4.5 MB.
 */
const FILE_LIMIT_BYTES = { file: 220_000, form: 5_000_000 } as const;
/** No id of ours is longer; the store refuses longer keys. */
const LONGEST_PARAMETER = 200;

/** @throws HttpProblem when the body is too large, or it or a path parameter cannot be read. */
export function toRequest(
  event: GatewayEvent,
  params: Readonly<Record<string, string>>,
  takes?: Takes,
): HttpRequest {
  const { http, requestId, timeEpoch, authorizer } = event.requestContext;
  return {
    id: requestId,
    method: http.method,
    path: event.rawPath,
    params: decodeAll(params),
    query: Object.fromEntries(new URLSearchParams(event.rawQueryString)),
    headers: event.headers,
    cookies: readCookies(event.cookies),
    ...(takes === "file" || takes === "form"
      ? { body: "", file: readFile(event, FILE_LIMIT_BYTES[takes]) }
      : { body: readBody(event, takes) }),
    claims: authorizer?.jwt?.claims,
    from: http.sourceIp,
    receivedAt: timeEpoch,
  };
}

/**
 * The body, parsed and checked.
 * @throws HttpProblem 415, 400 or 422 with a pointer for each wrong field.
 */
export function readJson<Schema extends z.ZodType>(
  request: HttpRequest,
  schema: Schema,
): z.output<Schema> {
  const sent = jsonOf(request);
  const reserved = reservedNamesIn(sent);
  if (reserved.length > 0) throw misnamed(reserved);
  const value = checked(schema, sent);
  const broken = brokenText(value);
  if (broken.length === 0) return value;
  throw wrongFields(broken.map((path) => invalid(jsonPointer(path), "not-unicode")));
}

function misnamed(paths: readonly string[][]): HttpProblem {
  return wrongFields(paths.map((path) => invalid(jsonPointer(path), "bad-name")));
}

/** The body as it was sent, unchecked. @throws HttpProblem 415 or 400. */
export function jsonOf(request: HttpRequest): unknown {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new HttpProblem({ code: "unsupported-media-type" });
  }
  return parseJson(request.body);
}

/** Query parameters, checked like a body: a pointer `/from` names `?from=`. */
export function readQuery<Schema extends z.ZodType>(
  request: HttpRequest,
  schema: Schema,
): z.output<Schema> {
  return checked(schema, request.query);
}

/** @throws HttpProblem 422 `invalid-request` with one error per wrong field. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const read = readAs(schema, value);
  if (read.ok) return read.value;
  throw wrongFields(read.failure);
}

/** A 422 that names each of them. */
export function wrongFields(errors: readonly FieldError[]): HttpProblem {
  return new HttpProblem({ code: "invalid-request", detail: "nothing-changed", errors });
}

/** The `Authorization` bearer, undefined when there is none. */
export function bearerOf(request: Pick<HttpRequest, "headers">): string | undefined {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(request.headers["authorization"] ?? "")?.[1];
}

function parseJson(text: string): unknown {
  const read = readJsonText(text);
  if (read === undefined) throw new HttpProblem({ code: "malformed-json" });
  // Before anything else looks into it.
  if (isTooDeep(read)) throw new HttpProblem({ code: "malformed-json", detail: "too-deep" });
  if (namesTwice(text, read))
    throw new HttpProblem({ code: "malformed-json", detail: "named-twice" });
  return read;
}

function readFile({ body = "", isBase64Encoded }: GatewayEvent, limitBytes: number): Buffer {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  if (bytes.byteLength > limitBytes) throw new HttpProblem({ code: "file-too-large" });
  return bytes;
}

function readBody({ body = "", isBase64Encoded }: GatewayEvent, takes?: "document"): string {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  const isDocument = takes === "document";
  if (bytes.byteLength > (isDocument ? DOCUMENT_LIMIT_BYTES : BODY_LIMIT_BYTES)) {
    throw new HttpProblem({
      code: "body-too-large",
      ...(isDocument ? { detail: "document-too-large" } : {}),
    });
  }
  // Otherwise a name would be kept with what it lost on the way.
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw new HttpProblem({ code: "malformed-json", detail: "not-utf8" });
}

/** Parts of an address as they are meant. @throws HttpProblem 404 for what is no text, or longer than any id. */
export function decodeAll(parameters: Readonly<Record<string, string>>): Record<string, string> {
  const decoded: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) {
    try {
      decoded[name] = decodeURIComponent(value);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      throw new HttpProblem({ code: "route-not-found", detail: "address-not-utf8" });
    }
    if (decoded[name].length > LONGEST_PARAMETER) {
      throw new HttpProblem({ code: "route-not-found", detail: "address-too-long" });
    }
  }
  return decoded;
}

/** Of two with one name the first holds: browsers send the one of the nearer path first (RFC 6265). */
function readCookies(cookies: readonly string[] = []): Record<string, string> {
  const pairs = cookies.flatMap((cookie) => cookie.split(/; */));
  return Object.fromEntries(
    pairs.toReversed().map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [name.trim(), value.join("=")] as const;
    }),
  );
}
