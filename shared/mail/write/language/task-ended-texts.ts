import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { taskEndedDe } from "./de/de-task-ended.ts";
import { taskEndedEn } from "./en/en-gb-task-ended.ts";
import { taskEndedEs } from "./es/es-task-ended.ts";
import { taskEndedFr } from "./fr/fr-task-ended.ts";
import type { TaskEndedWords } from "./words/task-ended-words.ts";

/** What people of a partner are told when a task is none any more; read with the first such mail. */
export const TASK_ENDED: InEveryLanguage<TaskEndedWords> = {
  "en-US": taskEndedEn,
  "en-GB": taskEndedEn,
  de: taskEndedDe,
  fr: taskEndedFr,
  es: taskEndedEs,
};
