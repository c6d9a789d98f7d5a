import type { _Record, AttributeValue } from "@aws-sdk/client-dynamodb-streams";

/** One stream record as Lambda hands it to a function: the service's JSON, not the SDK's objects. */
export type LambdaRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly dynamodb: { readonly SequenceNumber: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
};

export function toLambdaRecord(record: _Record, streamArn: string): LambdaRecord {
  const {
    ApproximateCreationDateTime: createdAt,
    Keys,
    NewImage,
    OldImage,
    ...rest
  } = record.dynamodb ?? {};
  return {
    eventID: record.eventID ?? "",
    eventName: record.eventName ?? "",
    eventVersion: record.eventVersion,
    eventSource: "aws:dynamodb",
    awsRegion: record.awsRegion,
    eventSourceARN: streamArn,
    dynamodb: {
      ...rest,
      SequenceNumber: rest.SequenceNumber ?? "",
      ...(createdAt === undefined
        ? {}
        : { ApproximateCreationDateTime: Math.floor(createdAt.getTime() / 1000) }),
      ...(Keys === undefined ? {} : { Keys: wireItem(Keys) }),
      ...(NewImage === undefined ? {} : { NewImage: wireItem(NewImage) }),
      ...(OldImage === undefined ? {} : { OldImage: wireItem(OldImage) }),
    },
  };
}

function wireItem(item: Record<string, AttributeValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, wireValue(value)]));
}

/** Binary is base64 on the wire; everything else already looks as it does there. */
function wireValue(value: AttributeValue): unknown {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.M !== undefined) return { M: wireItem(value.M) };
  if (value.L !== undefined) return { L: value.L.map(wireValue) };
  return value;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
