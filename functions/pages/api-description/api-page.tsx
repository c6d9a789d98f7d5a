import * as z from "zod";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { page } from "../views/page.tsx";

/** As much of an OpenAPI document as this page shows. */
const parameterSchema = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
});
/** Calendars and tables are no JSON, and neither is a picture. */
const contentSchema = z.object({ "application/json": z.object({ schema: z.unknown() }) }).partial();
const operationSchema = z.object({
  summary: z.string(),
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.unknown())).optional(),
  parameters: z.array(parameterSchema).optional(),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.object({ content: contentSchema.optional() })),
});
const documentSchema = z.object({
  info: z.object({ description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
type Operation = z.infer<typeof operationSchema>;

/** The API's description for people: each call with what it takes and gives. */
export function apiPage(openApi: unknown): Answer {
  const { info, paths, components } = documentSchema.parse(openApi);
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return page(200, {
    title: "The API",
    language: "en",
    children: (
      <>
        <h1>The API</h1>
        <p>
          {info.description} For programs: <a href="/v1/openapi.json">openapi.json</a>. Errors are
          problem documents (RFC 9457).
        </p>
        {calls.map(({ path, method, operation }) => (
          <Call path={path} method={method} operation={operation} />
        ))}
        <h2>Schemas</h2>
        {Object.entries(components.schemas).map(([name, schema]) => (
          <Schema label={name} id={`schema-${name}`} schema={schema} />
        ))}
      </>
    ),
  });
}

function successOf({ responses }: Operation): { status: string; gives: unknown } {
  const [status, response] = Object.entries(responses).find(([key]) => key !== "default") ?? [""];
  return { status, gives: response?.content?.["application/json"]?.schema };
}

function Call(props: { path: string; method: string; operation: Operation }) {
  const { path, method, operation } = props;
  const { summary, operationId, security = [], parameters = [], requestBody } = operation;
  const bearers = security.flatMap((scheme) => Object.keys(scheme));
  const { status, gives } = successOf(operation);
  const takes = requestBody?.content["application/json"];
  return (
    <section class="card" id={operationId}>
      <h2>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h2>
      <p>{summary}</p>
      {bearers.length > 0 && <p>Bearer: {bearers.join(", ")}</p>}
      <Parameters parameters={parameters} />
      {takes !== undefined && <Schema label="Takes" schema={takes.schema} />}
      {gives !== undefined && <Schema label={`Gives ${status}`} schema={gives} />}
    </section>
  );
}

function Parameters({ parameters }: { parameters: NonNullable<Operation["parameters"]> }) {
  return (
    <ul>
      {parameters.map(({ name, in: place, required }) => (
        <li>
          <code>{name}</code> ({place}
          {required === true ? ", required" : ""})
        </li>
      ))}
    </ul>
  );
}

function Schema({ label, id, schema }: { label: string; id?: string; schema: unknown }) {
  return (
    <details {...(id === undefined ? {} : { id })}>
      <summary>{label}</summary>
      <pre tabindex={0}>{JSON.stringify(schema, undefined, 2)}</pre>
    </details>
  );
}
