import type * as z from "zod";
import type { Problem } from "../../shared/kernel/problem.ts";
import type { Again } from "../../shared/platform/again.ts";
import { sha256Of } from "../../shared/kernel/hash.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Result } from "../../shared/kernel/result.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import type {
  IdempotencyStore,
  Replayed,
} from "../../shared/platform/dynamodb/idempotency.store.ts";
import type { PressStore } from "../../shared/platform/dynamodb/press.store.ts";
import type { Write } from "../../shared/platform/dynamodb/transaction.ts";
import { json, text } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { doneOnce } from "../../shared/platform/http/done-once.ts";
import { idempotently, keyOf } from "../../shared/platform/http/idempotent.ts";
import { readJson, readQuery } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { Door, HeadOf, RouteHead, Who, Work } from "./route.ts";

/** What a client may rely on at one route, told by the very schemas that check and answer it. */
export type Described<
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> = {
  readonly summary: string;
  /** Members are the query's parameters. */
  readonly query?: Query;
  readonly body?: Body;
  /** Instead of a body: the media types of a file, which is sent as it is. */
  readonly file?: readonly string[];
  /** The success: its status and body. */
  readonly answers: {
    readonly status: 200 | 201 | 202;
    readonly body: Out;
    /** Default: `application/json`. */
    readonly mediaType?: "text/calendar" | "text/csv";
  };
  /** Takes an `Idempotency-Key`; the name its keys are filed under, where that is not the route's. */
  readonly once?: true | { readonly as: string };
  /** A proof of work may be asked for. */
  readonly proof?: true;
};

/** What an API's route does, and its description. */
export type Operation<Deps, By extends Door> = Work<Deps, By> & {
  readonly describe: () => Promise<Described>;
};

/** A route of the API. */
export type ApiRoute<Deps, By extends Door = Door> = By extends Door
  ? HeadOf<By> & { readonly load: () => Promise<Operation<Deps, By>> }
  : never;

/** Somebody who was let in, and what their keys are filed under: their name, and the place. */
export type LetIn<Caller> = {
  readonly caller: Caller;
  readonly name?: string;
  readonly place?: string;
};

export type Reply<Out> = {
  readonly value: Out;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One request as it came through its door and the schemas. */
export type Call<Caller, Query, Body, Out> = {
  readonly caller: Caller;
  readonly query: Query;
  readonly body: Body;
  readonly request: HttpRequest;
  readonly now: Instant;
  /** Whether it may be a repetition: of one that was begun under its key, or of any without one. */
  readonly again: Again | undefined;
  /** A part of the address. */
  readonly param: (name: string) => string;
  /** Does it at most once for a key: what is made is remembered as its reply, in one transaction. */
  readonly once: <Made>(
    reply: (made: Made) => Reply<Out>,
    make: (remember: (made: Made) => Write[]) => Promise<Result<Made, Problem | Replayed>>,
    name?: string,
  ) => Promise<Answer>;
};

type Contract<
  Deps,
  Caller,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Out extends z.ZodType,
> = Described<Query, Body, Out> & {
  /** It mails nobody and opens the way for the rest, so nothing holds it back. */
  readonly unlimited?: true;
  /** Nothing needs to be said, so an empty body is a whole request. */
  readonly mayBeEmpty?: true;
  readonly handle: (
    deps: Deps,
    call: Call<Caller, z.output<Query>, z.output<Body>, z.input<Out>>,
  ) => Awaitable<Reply<z.input<Out>> | Answer>;
};

type Change<Deps> = {
  readonly deps: Deps;
  readonly request: HttpRequest;
  readonly now: Instant;
};

type Awaitable<Value> = Value | Promise<Value>;
type Always = {
  readonly clock: Clock;
  readonly idempotency?: IdempotencyStore;
  readonly presses?: PressStore;
};

/**
 * Operations behind a door: it says who calls before anything they sent is read. What `handle` is
 * given follows from the schemas, and what it replies goes out through its own.
 */
export function operationsBehind<DoorDeps, Caller, By extends Door>(
  by: By,
  door: (deps: DoorDeps, request: HttpRequest, who: Who) => Awaitable<LetIn<Caller>>,
  /** Before a change is done: it may refuse it, and is not asked for a repetition that was done before. */
  beforeChange: (caller: Caller, at: Change<DoorDeps>) => Awaitable<void> = () => undefined,
) {
  return <
    Deps,
    Out extends z.ZodType,
    Query extends z.ZodObject = z.ZodObject,
    Body extends z.ZodType = z.ZodType,
  >(
    contract: Contract<Deps, Caller, Query, Body, Out>,
  ): Operation<Deps & DoorDeps & Always, By> => ({
    by,
    describe: () => Promise.resolve(contract),
    answer: async (deps, request, route) => {
      const letIn = await door(deps, request, route.who);
      const query = contract.query && readQuery(request, contract.query);
      const { body, sent } = readSent(request, contract);
      const now = deps.clock.now();
      const handled = (again: Again | undefined) =>
        contract.handle(deps, {
          caller: letIn.caller,
          request,
          now,
          again,
          param: (name) => declared(request.params[name]),
          get query() {
            return declared(query);
          },
          get body() {
            return declared(body);
          },
          once: (replyOf, make, name = letIn.name) => {
            const identity = identityOf(route, { ...letIn, name, once: contract.once, body });
            const store = declared(deps.idempotency);
            return idempotently(store, request, identity, now, async (remember) => {
              const answerOf = (made: Parameters<typeof replyOf>[0]) =>
                toAnswer(contract, replyOf(made));
              const done = await make((made) => remember(answerOf(made)));
              if (done.ok) return ok(answerOf(done.value));
              if ("replayed" === done.failure.code) return fail({ code: "replayed" });
              throw new HttpProblem(done.failure);
            });
          },
        });
      const work = async (again: Again | undefined) => {
        if (contract.unlimited !== true && isChange(route))
          await beforeChange(letIn.caller, { deps, request, now });
        const reply = await handled(again);
        return "value" in reply ? toAnswer(contract, reply) : reply;
      };
      const key = takesKey(route, contract.once) ? keyOf(request) : undefined;
      if (key === undefined || deps.presses === undefined) return work(undefined);
      const caller = letIn.name ?? route.who;
      const change = { key, caller, route: `${request.method} ${request.path}`, body: sent };
      return doneOnce(deps.presses, change, now, { work, isDone: ({ status }) => status < 300 });
    },
  });
}

/** Whatever changes something takes a key; what makes something new remembers it by itself. */
export function takesKey(route: RouteHead, once: Described["once"] | undefined): boolean {
  return once === undefined && isChange(route) && route.who !== "case:find";
}

function isChange({ on }: RouteHead): boolean {
  return !on.startsWith("GET ");
}

function toAnswer<Out extends z.ZodType>(
  { answers: { status, body, mediaType } }: Pick<Described<z.ZodObject, z.ZodType, Out>, "answers">,
  { value, headers }: Reply<z.input<Out>>,
): Answer {
  if (mediaType === undefined) return json(status, body, value, headers);
  return text(status, mediaType, String(body.parse(value)), headers);
}

function bodyOf<Body extends z.ZodType>(
  request: HttpRequest,
  schema: Body,
  mayBeEmpty: boolean,
): z.output<Body> {
  return mayBeEmpty && request.body === "" ? schema.parse({}) : readJson(request, schema);
}

/** The body, and what it is known by when it is sent again: of a file its hash. */
function readSent<Body extends z.ZodType>(
  request: HttpRequest,
  { file, body, mayBeEmpty }: Pick<Contract<never, never, never, Body, never>, Sent>,
): { readonly body?: z.output<Body> | undefined; readonly sent?: unknown } {
  if (file !== undefined) {
    return { sent: { file: sha256Of(fileOf(request, file).toString("base64")) } };
  }
  const read = body && bodyOf(request, body, mayBeEmpty === true);
  return { body: read, sent: read };
}
type Sent = "file" | "body" | "mayBeEmpty";

/** @throws HttpProblem 415 for another type than the route takes. */
function fileOf({ headers, file }: HttpRequest, types: readonly string[]): Buffer {
  const type = (headers["content-type"] ?? "").split(";", 1).join("").trim().toLowerCase();
  if (types.includes(type)) return declared(file);
  throw new HttpProblem({ code: "unsupported-media-type", detail: "not-this-picture" });
}

type Filed = Pick<LetIn<unknown>, "place"> & {
  readonly name: string | undefined;
  readonly once: Described["once"];
  readonly body: unknown;
};

/** Keys outlive a deploy, so what they are filed under stays as it is. */
function identityOf({ on }: RouteHead, { name, place, once, body }: Filed) {
  const route = typeof once === "object" ? once.as : on;
  return { route: place === undefined ? route : `${route} ${place}`, caller: declared(name), body };
}

/** What a handler asks for, its contract names; all else is our own mistake. */
function declared<Value>(value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new Error("a handler asks for what its contract does not name");
}
