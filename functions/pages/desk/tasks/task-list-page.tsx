import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { settlingTexts } from "../../text/settling-texts.ts";
import { tasksTexts } from "../../text/tasks-texts.ts";
import { deskPage } from "../frame/desk-page.tsx";
import type { AtPartner } from "./open-task.ts";
import { taskHref } from "./task-href.ts";

type TaskList = {
  readonly state: "offered" | "open" | "settling";
  readonly tasks: readonly Commitment[];
  /** Where it goes on. */
  readonly more: string | undefined;
};

type TaskListPageProps = { readonly at: AtPartner; readonly lists: readonly TaskList[] };

/** What a partner is asked for: what waits for its answer first, then by when it is due. */
export function taskListPage({ at, lists }: TaskListPageProps): Answer {
  const { session, staff, partner, reader } = at;
  const text = tasksTexts(reader.language).tasks;
  const isEmpty = lists.every(({ tasks, more }) => tasks.length === 0 && more === undefined);
  return deskPage(200, {
    session,
    person: staff.name,
    language: reader.language,
    title: text.title(partner.name),
    children: (
      <>
        <div class="stack">
          <h1>{text.title(partner.name)}</h1>
          {isEmpty ? <p class="note">{text.none}</p> : null}
        </div>
        {lists.map((list) => (
          <Tasks at={at} list={list} />
        ))}
      </>
    ),
  });
}

function Tasks({ at, list }: { readonly at: AtPartner; readonly list: TaskList }) {
  const { state, tasks, more } = list;
  if (tasks.length === 0 && more === undefined) return null;
  const { partner, reader } = at;
  const text = tasksTexts(reader.language).tasks;
  const settling = settlingTexts(reader.language).settling.title;
  const titles = { offered: text.offered, open: text.taken, settling };
  return (
    <section class="stack">
      <h2>
        {titles[state]}
        {more === undefined ? <span class="quiet"> ({tasks.length})</span> : null}
      </h2>
      <ul class="card rows">
        {tasks.map((promise) => (
          <li>
            <a href={taskHref(partner.id, promise)}>{promise.what}</a>
            <span class="quiet small">
              {promise.task === undefined ? null : `${promise.task.kind} · `}
              {text.due(moment(reader, promise.dueAt))}
            </span>
          </li>
        ))}
      </ul>
      {more === undefined ? null : (
        <p class="actions">
          <a class="button button-quiet" href={more}>
            {deskTexts(reader.language).now.more}
          </a>
        </p>
      )}
    </section>
  );
}
