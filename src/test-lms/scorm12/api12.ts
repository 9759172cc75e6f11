/** The eight functions of a SCORM 1.2 API. Arguments are unknown: content may pass anything. */
export interface Api12 {
  LMSInitialize(argument: unknown): string;
  LMSFinish(argument: unknown): string;
  LMSGetValue(element: unknown): string;
  LMSSetValue(element: unknown, value: unknown): string;
  LMSCommit(argument: unknown): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: unknown): string;
  LMSGetDiagnostic(code: unknown): string;
}

/** The API that the strict layer wraps: it is only ever given well-formed strings. */
export interface InnerApi12 {
  LMSInitialize(argument: string): string;
  LMSFinish(argument: string): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(argument: string): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}
