import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Reader } from "../../reader/when.ts";
import { PromiseLine, promisedOf } from "./promise-line.tsx";

type TiedPromisesProps = {
  readonly reader: Reader;
  readonly promises: readonly Commitment[];
};

/** Promises that belong to a visit, each with its time, and the way to it. */
export function TiedPromises({ reader, promises }: TiedPromisesProps) {
  return (
    <ul class="stack-close">
      {promises.map((promise) => (
        <li>
          <PromiseLine promise={promisedOf(promise, reader.language)} reader={reader} />
        </li>
      ))}
    </ul>
  );
}
