import type { Gates } from "../../../../shared/booking/gates/next-gate.ts";
import type { Reader } from "../../reader/when.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { gateTexts } from "../../text/gate-texts.ts";
import { PromiseLine } from "./promise-line.tsx";
import type { Promised } from "./promise-line.tsx";
import { visitHref } from "./visit-href.ts";

export type WhatBlocksProps = {
  readonly gates: Gates | undefined;
  readonly visit: { readonly reference: string; readonly id: string };
  /** Open ones of its case. */
  readonly promises: readonly Promised[];
  readonly reader: Reader;
};

type Block = Gates["blockedBy"][number];

/** What has to be done before a visit goes on, with the way to each; that its day is to come is said by its date. */
export function WhatBlocks(props: WhatBlocksProps) {
  const { gates, reader } = props;
  const toDo = blocksToday(gates);
  if (gates === undefined || toDo.length === 0) return null;
  return (
    <div class="note note-warning blocks">
      <p>{gateTexts(reader.language).gates.before[gates.next]}</p>
      <ul class="stack-close">
        {toDo.map((block) => (
          <li>
            <BlockLine {...props} block={block} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether that much is in the way of a press that the gate would refuse. */
export function isBlocked(gates: Gates | undefined, action: string): boolean {
  return gates?.next === action && gates.blockedBy.length > 0;
}

function blocksToday(gates: Gates | undefined): Block[] {
  return gates?.blockedBy.filter(({ code }) => code !== "not-its-day") ?? [];
}

function BlockLine({
  block,
  visit,
  promises,
  reader,
}: WhatBlocksProps & { readonly block: Block }) {
  if (block.code === "promise-open") {
    const promise = promises.find(({ id }) => id === block.commitment);
    return promise === undefined ? null : <PromiseLine promise={promise} reader={reader} />;
  }
  if (block.code !== "hand-back-not-noted") return null;
  return (
    <a href={`${visitHref(visit, "condition")}?at=hand-back`}>
      {conditionTexts(reader.language).noting.link["hand-back"]}
    </a>
  );
}
