import * as z from "zod";
import { toUtc } from "../../../shared/kernel/time.ts";
import type { ScheduleRunner } from "../scheduler/schedule-runner.ts";
import { armedSchedules } from "../scheduler/schedule-store.ts";
import type { ArmedSchedule, ScheduleStore } from "../scheduler/schedule-store.ts";
import { ControlProblem, controlBody, fresh } from "./control-router.ts";
import type { ControlRoutes } from "./control-router.ts";

const fireSchema = z.strictObject({ times: z.int().min(1).max(100).default(1) });

export function scheduleRoutes(
  store: ScheduleStore,
  runner: ScheduleRunner,
  settle: () => Promise<void>,
): ControlRoutes {
  function find(name: string): ArmedSchedule {
    const found = armedSchedules(store).find((schedule) => schedule.name === name);
    if (found !== undefined) return found;
    throw new ControlProblem(404, "schedule-not-found", `No armed schedule is called ${name}.`);
  }

  return {
    "GET /_local/schedules": async () => fresh(200, { items: armedSchedules(store).map(listed) }),
    "POST /_local/schedules/{name}/fire": async (request, name = "") => {
      const { times } = controlBody(request, fireSchema);
      await runner.deliverNow(find(name), times);
      await settle();
      return fresh(200, { name, times });
    },
    "DELETE /_local/schedules/{name}": async (_request, name = "") => {
      store.remove(name, find(name).group);
      return { status: 204 };
    },
  };
}

function listed({ name, group, nextAt, definition }: ArmedSchedule): object {
  const { Arn: target, Input: input = "{}" } = definition.Target;
  return { name, group, firesAt: toUtc(nextAt), target, input: JSON.parse(input) };
}
