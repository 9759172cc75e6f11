/** Runs a call after some milliseconds: `setTimeout`, or a test's own clock. */
export type Later = (call: () => void, milliseconds: number) => unknown;

const PAUSE_MS = 200;
const RETRIES = 15;

/** Some LMSs publish their API after the page that needs it has started: looks now, then for three seconds more. */
export async function waitForApi(find: () => object | null, later: Later): Promise<object | null> {
  let api = find();
  for (let retry = 0; api === null && retry < RETRIES; retry++) {
    await new Promise<void>((resume) => later(resume, PAUSE_MS));
    api = find();
  }
  return api;
}
