/** The eight functions of a SCORM 2004 API. Arguments are unknown: content may pass anything. */
export interface Api2004 {
  Initialize(argument: unknown): string;
  Terminate(argument: unknown): string;
  GetValue(element: unknown): string;
  SetValue(element: unknown, value: unknown): string;
  Commit(argument: unknown): string;
  GetLastError(): string;
  GetErrorString(code: unknown): string;
  GetDiagnostic(code: unknown): string;
}

/** The API that the strict layer wraps: it is only ever given well-formed strings. */
export interface InnerApi2004 {
  Initialize(argument: string): string;
  Terminate(argument: string): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(argument: string): string;
  GetLastError(): string;
  GetErrorString(code: string): string;
  GetDiagnostic(code: string): string;
}
