import type { TableShape } from "../../shared/platform/dynamodb/table-shapes.ts";

/**
 * The names of a stage's resources. They are pinned because armed schedules carry the ARNs of the
 * timer, its role and its queue for months: a generated name that changes would strand every one.
 */
export type StageNames = {
  readonly prefix: string;
  readonly scheduleGroup: string;
  readonly timerRole: string;
  readonly mailConfigurationSet: string;
  /** Rings when so many complain of what goes through a set that surveys stop; its set follows. */
  readonly surveysStop: string;
  readonly function: (name: string) => string;
  readonly deadLetters: (name: string) => string;
  readonly table: (shape: TableShape) => string;
};

export function stageNames(stage: string): StageNames {
  const prefix = `kept-${stage}`;
  return {
    prefix,
    scheduleGroup: `${prefix}-timers`,
    timerRole: `${prefix}-timer-schedules`,
    mailConfigurationSet: `${prefix}-mail`,
    surveysStop: `${prefix}-surveys-stop`,
    function: (name) => `${prefix}-${name}`,
    deadLetters: (name) => `${prefix}-${name}-dead-letters`,
    table: (shape) => `${prefix}-${shape.name}`,
  };
}
