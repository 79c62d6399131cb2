import { askNpm } from '../npm';
import { asRecord, parsed } from './json';

/** What is known of the packages whose code runs in a workbook. */
export interface Audit {
  readonly ok: boolean;
  /** One line for the log. */
  readonly line: string;
}

const NOT_CHECKED: Audit = { ok: true, line: 'audit not checked: the advisory service did not answer' };

/** Asks the registry for known weaknesses of the runtime packages. One that does not answer is not an answer of none. */
export function auditNow(): Audit {
  return auditFrom(askNpm(['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000']).output);
}

/** The audit from what npm printed. */
export function auditFrom(output: string): Audit {
  const { vulnerabilities, dependencies } = asRecord(asRecord(parsed(output))['metadata']);
  const { high, critical } = asRecord(vulnerabilities);
  const { prod } = asRecord(dependencies);
  if (typeof high !== 'number' || typeof critical !== 'number' || prod === 0) return NOT_CHECKED;
  return { ok: high + critical === 0, line: `audit ${String(high + critical)} high or critical in runtime packages` };
}
