/**
 * Which stream records reach relay: new event items of the Cases table. The event source mapping and
 * the local stream read this same pattern (Lambda's filter syntax: any value of a list matches).
 */
export const caseEventsFilter = {
  eventName: ["INSERT"],
  dynamodb: { NewImage: { kind: { S: ["event"] } } },
} as const;
