import { dayWords } from '../funnel/period-words';
import { fromSerial } from '../model/day';

const MINUTES_PER_DAY = 1440;

/** A moment as a person reads it, from the serial number that the sheet would store for it: `23 Nov 2026 10:40`. */
export function builtAtWords(serial: number): string {
  const minutes = Math.floor((serial - Math.floor(serial)) * MINUTES_PER_DAY + 1e-6);
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  const minute = String(minutes % 60).padStart(2, '0');
  return `${dayWords(fromSerial(serial))} ${hour}:${minute}`;
}
