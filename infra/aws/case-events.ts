import { Duration } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { EventSourceMapping, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { caseEventsFilter } from "../../functions/wiring/case-events-filter.ts";

type Props = {
  readonly cases: TableV2;
  readonly target: IFunction;
  readonly batchSize: number;
  readonly deadLetters: Queue;
};

/** What reading a table's stream takes; ListStreams knows no narrower resource than all. */
export function streamStatements(cases: TableV2): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
      resources: [streamArn(cases)],
    }),
    new PolicyStatement({ actions: ["dynamodb:ListStreams"], resources: ["*"] }),
  ];
}

/**
 * New event items, in order within a case. A record that keeps failing is cut out of its batch and
 * parked after an hour, for behind it wait other customers; sweep does later what it asked for.
 */
export function relayCaseEvents(scope: Construct, id: string, props: Props): EventSourceMapping {
  return new EventSourceMapping(scope, id, {
    target: props.target,
    eventSourceArn: streamArn(props.cases),
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: props.batchSize,
    parallelizationFactor: 10,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 10,
    maxRecordAge: Duration.hours(1),
    onFailure: new SqsDlq(props.deadLetters),
    filters: [{ pattern: JSON.stringify(caseEventsFilter) }],
  });
}

function streamArn(table: TableV2): string {
  if (table.tableStreamArn === undefined) throw new Error("the Cases table has no stream");
  return table.tableStreamArn;
}
