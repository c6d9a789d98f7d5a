/** What is read of vitest's JSON report. */
export interface Report {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

/** A test, or a file whose hooks or imports failed, with the first line of its error. */
export interface Failure {
  name: string;
  error: string;
}

function firstLine(text: string): string {
  return text.split("\n").find((line) => line.trim() !== "") ?? "no message";
}

/** The failed tests of one report; a file that failed without a failed test counts as one. */
export function failuresIn({ testResults }: Report): Failure[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) {
      return status === "failed" ? [{ name, error: firstLine(message) }] : [];
    }
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${name} > ${fullName}`,
      error: firstLine(failureMessages?.join("\n") ?? ""),
    }));
  });
}
