import type { InEveryLanguage } from "../../../language/in-every-language.ts";
import { taskDe } from "./de/de-task.ts";
import { taskEn } from "./en/en-gb-task.ts";
import { taskEs } from "./es/es-task.ts";
import { taskFr } from "./fr/fr-task.ts";
import type { TaskWords } from "./words/task-words.ts";

/** What is said of what a partner was asked for; read with the first such mail. */
export const TASK: InEveryLanguage<TaskWords> = {
  "en-US": taskEn,
  "en-GB": taskEn,
  de: taskDe,
  fr: taskFr,
  es: taskEs,
};
