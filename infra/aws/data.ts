import { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import { CALENDAR, CASES, DIRECTORY, ERASED } from "../../shared/platform/dynamodb/table-shapes.ts";
import type { TableShape } from "../../shared/platform/dynamodb/table-shapes.ts";
import type { StageNames } from "./stage-names.ts";

/** The tables. Removing the stack leaves them: they hold what customers were promised. */
export class Data extends Construct {
  readonly cases: TableV2;
  readonly calendar: TableV2;
  readonly directory: TableV2;
  readonly erased: TableV2;

  constructor(scope: Construct, id: string, names: StageNames) {
    super(scope, id);
    this.cases = this.table("Cases", CASES, names);
    this.calendar = this.table("Calendar", CALENDAR, names);
    this.directory = this.table("Directory", DIRECTORY, names);
    this.erased = this.table("Erased", ERASED, names);
  }

  get names(): Record<TableShape["variable"], string> {
    return {
      CASES_TABLE: this.cases.tableName,
      CALENDAR_TABLE: this.calendar.tableName,
      DIRECTORY_TABLE: this.directory.tableName,
      ERASED_TABLE: this.erased.tableName,
    };
  }

  private table(id: string, shape: TableShape, names: StageNames): TableV2 {
    return new TableV2(this, id, {
      tableName: names.table(shape),
      partitionKey: text("pk"),
      sortKey: text("sk"),
      globalSecondaryIndexes: shape.indexes.map((index) => ({
        indexName: index.name,
        partitionKey: text(index.hash),
        sortKey: text(index.range),
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(shape.stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
      ...(shape.expiryAttribute === undefined
        ? {}
        : { timeToLiveAttribute: shape.expiryAttribute }),
    });
  }
}

function text(name: string): { name: string; type: AttributeType } {
  return { name, type: AttributeType.STRING };
}
