import * as z from "zod";
import type { Instant } from "../../../shared/kernel/time.ts";
import { awsRestJson, bodyOf } from "../http/aws-rest-json.ts";
import type { Handle, Request } from "../http/serve.ts";
import { ServiceRefusal } from "../http/service-refusal.ts";
import { scheduleDefinitionSchema } from "./schedule.ts";
import type { Schedule, ScheduleDefinition } from "./schedule.ts";
import { byGroupAndName } from "./schedule-store.ts";
import type { ScheduleStore } from "./schedule-store.ts";

/** EventBridge Scheduler's wire protocol over a store, as far as schedules and their groups go. */
export function schedulerApi(store: ScheduleStore, now: () => Instant): Handle {
  return awsRestJson(async (request) => {
    const [, collection, encoded] = request.path.split("/");
    const name = encoded === undefined ? undefined : decodeURIComponent(encoded);
    if (collection === "schedule-groups" && name !== undefined) {
      return onGroup(store, request.method, name);
    }
    if (collection !== "schedules") throw unknownOperation(request);
    return name === undefined ? list(store, request) : onSchedule(store, request, name, now());
  });
}

export function schedulerOperation({ method, path }: Request): string {
  const [, collection, name] = path.split("/");
  const kind = collection === "schedule-groups" ? "ScheduleGroup" : "Schedule";
  if (name === undefined) return `List${kind}s`;
  const verb = { POST: "Create", PUT: "Update", GET: "Get", DELETE: "Delete" }[method];
  return `${verb ?? "Unknown"}${kind}`;
}

function onSchedule(store: ScheduleStore, request: Request, name: string, now: Instant): unknown {
  const group = request.query.get("groupName") ?? undefined;
  switch (request.method) {
    case "POST":
      return { ScheduleArn: arnOf(store.create(name, definitionOf(request), now)) };
    case "PUT":
      return { ScheduleArn: arnOf(store.update(name, definitionOf(request), now)) };
    case "GET":
      return described(store.get(name, group));
    case "DELETE":
      return store.remove(name, group);
    default:
      throw unknownOperation(request);
  }
}

/** Groups exist to be named; nothing of them is kept but that. */
function onGroup(store: ScheduleStore, method: string, name: string): unknown {
  if (method === "POST") store.addGroup(name);
  return { Name: name, ScheduleGroupArn: `${ARN}:schedule-group/${name}`, State: "ACTIVE" };
}

const listQuerySchema = z.object({
  ScheduleGroup: z.string().optional(),
  NamePrefix: z.string().optional(),
  State: z.string().optional(),
  MaxResults: z.coerce.number().int().min(1).max(100).default(100),
  /** Opaque to clients: how many came before. */
  NextToken: z.coerce.number().int().min(0).default(0),
});

function list(store: ScheduleStore, request: Request): unknown {
  const query = listQuerySchema.safeParse(Object.fromEntries(request.query));
  if (!query.success) throw invalid(z.prettifyError(query.error));
  const { ScheduleGroup, NamePrefix = "", State, MaxResults, NextToken } = query.data;
  const found = store
    .all()
    .filter(({ group }) => ScheduleGroup === undefined || group === ScheduleGroup)
    .filter(({ name }) => name.startsWith(NamePrefix))
    .filter(({ definition }) => State === undefined || stateOf(definition) === State)
    .toSorted(byGroupAndName);
  const end = NextToken + MaxResults;
  return {
    Schedules: found.slice(NextToken, end).map((schedule) => ({
      ...identity(schedule),
      Target: { Arn: schedule.definition.Target.Arn },
    })),
    ...(end < found.length ? { NextToken: String(end) } : {}),
  };
}

function described(schedule: Schedule): unknown {
  const { GroupName: _group, ...definition } = schedule.definition;
  return { ScheduleExpressionTimezone: "UTC", ...definition, ...identity(schedule) };
}

function identity(schedule: Schedule): object {
  return {
    Arn: arnOf(schedule),
    Name: schedule.name,
    GroupName: schedule.group,
    State: stateOf(schedule.definition),
    CreationDate: schedule.createdAt / 1000,
    LastModificationDate: schedule.modifiedAt / 1000,
  };
}

function stateOf({ State = "ENABLED" }: ScheduleDefinition): string {
  return State;
}

function definitionOf(request: Request): ScheduleDefinition {
  const parsed = scheduleDefinitionSchema.safeParse(bodyOf(request));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw invalid(`${problems.length} validation error detected: ${problems.join("; ")}`);
}

const ARN = "arn:aws:scheduler:us-east-1:000000000000";

function arnOf({ group, name }: Schedule): string {
  return `${ARN}:schedule/${group}/${name}`;
}

function invalid(message: string): ServiceRefusal {
  return new ServiceRefusal(400, "ValidationException", message);
}

function unknownOperation({ method, path }: Request): ServiceRefusal {
  return new ServiceRefusal(404, "UnknownOperationException", `${method} ${path} is not emulated.`);
}
