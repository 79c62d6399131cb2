const PAUSES_MS = [300, 1000];

/** What a read gives, tried up to three times. Only for reads: a write that failed may have happened. */
export function retrying<Answer>(read: () => Answer): Answer {
  for (const pause of PAUSES_MS) {
    try {
      return read();
    } catch {
      Utilities.sleep(pause);
    }
  }
  return read();
}
