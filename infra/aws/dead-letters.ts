import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { FunctionSpec } from "../../functions/wiring/function-spec.ts";
import { acknowledge } from "./acknowledgements.ts";
import type { StageNames } from "./stage-names.ts";

/** Nobody waits for the answer of these functions, so what they fail at must be kept for a person. */
function isAsynchronous(spec: FunctionSpec): boolean {
  return spec.trigger.kind !== "http";
}

/** One queue for each asynchronous function: an alarm then names the person harmed. */
export class DeadLetters extends Construct {
  private readonly queues = new Map<string, Queue>();

  constructor(
    scope: Construct,
    id: string,
    { manifest, names }: { manifest: readonly FunctionSpec[]; names: StageNames },
  ) {
    super(scope, id);
    for (const spec of manifest.filter(isAsynchronous)) {
      const queue = new Queue(this, spec.name, {
        queueName: names.deadLetters(spec.name),
        encryption: QueueEncryption.SQS_MANAGED,
        enforceSSL: true,
        retentionPeriod: Duration.days(14),
        removalPolicy: RemovalPolicy.DESTROY,
      });
      acknowledge(queue, "SQS3", "It is a dead-letter queue; no queue of ours sends to it.");
      this.queues.set(spec.name, queue);
    }
  }

  of(name: string): Queue {
    const queue = this.queues.get(name);
    if (queue === undefined) throw new Error(`${name} has no dead-letter queue`);
    return queue;
  }

  get all(): ReadonlyMap<string, Queue> {
    return this.queues;
  }
}
