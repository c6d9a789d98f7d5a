import type { FunctionSpec, Need } from "../../functions/wiring/function-spec.ts";
import { COMMON_ENVIRONMENT, ENVIRONMENT_OF_NEED } from "../../shared/platform/environment.ts";
import type { Environment, EnvironmentName } from "../../shared/platform/environment.ts";

/** The variables a function finds: those every function has and those its needs add. */
export function environmentFor(spec: FunctionSpec, values: Environment): Record<string, string> {
  const names = [...COMMON_ENVIRONMENT, ...spec.needs.flatMap(namesOfNeed)];
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

function namesOfNeed(need: Need): readonly EnvironmentName[] {
  const byNeed: Partial<Record<Need, readonly EnvironmentName[]>> = ENVIRONMENT_OF_NEED;
  return byNeed[need] ?? [];
}
