import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { moment } from "../../reader/when.ts";
import { tasksTexts } from "../../text/tasks-texts.ts";
import { deskPage } from "../frame/desk-page.tsx";
import type { AtPartner } from "./open-task.ts";
import { taskHref } from "./task-href.ts";

type TaskListPageProps = { readonly at: AtPartner; readonly tasks: readonly Commitment[] };

/** What a partner is asked for: what waits for its answer first, then by when it is due. */
export function taskListPage({ at, tasks }: TaskListPageProps): Answer {
  const { session, staff, partner, reader } = at;
  const text = tasksTexts(reader.language).tasks;
  const offered = tasks.filter(({ task }) => task?.acceptedAt === undefined);
  const taken = tasks.filter(({ task }) => task?.acceptedAt !== undefined);
  return deskPage(200, {
    session,
    person: staff.name,
    language: reader.language,
    title: text.title(partner.name),
    children: (
      <>
        <div class="stack">
          <h1>{text.title(partner.name)}</h1>
          {tasks.length === 0 ? <p class="note">{text.none}</p> : null}
        </div>
        <Tasks at={at} title={text.offered} tasks={offered} />
        <Tasks at={at} title={text.taken} tasks={taken} />
      </>
    ),
  });
}

function Tasks({ at, title, tasks }: TaskListPageProps & { readonly title: string }) {
  if (tasks.length === 0) return null;
  const { partner, reader } = at;
  const text = tasksTexts(reader.language).tasks;
  return (
    <section class="stack">
      <h2>
        {title} <span class="quiet">({tasks.length})</span>
      </h2>
      <ul class="card rows">
        {tasks.map((promise) => (
          <li>
            <a href={taskHref(partner.id, promise)}>{promise.what}</a>
            <span class="quiet small">
              {promise.task?.kind} · {text.due(moment(reader, promise.dueAt))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
