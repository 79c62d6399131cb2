import { troubleText } from '../../src/messages/trouble';
import { TROUBLE_LIST } from '../../tools/trouble-list';

/** Words that blame, or that only programmers know. */
const UNKIND = /\b(invalid|error|null|NaN|undefined|schema|exception|failed|wrong|you must|illegal)\b/i;

describe('every trouble', () => {
  it.each(Object.entries(TROUBLE_LIST))(
    '%s says what and what to do, in whole sentences, without blame',
    (_name, [, words]) => {
      expect(words.what).toMatch(/^[A-Z0-9].*\.$/);
      expect(words.fix).toMatch(/^[A-Z].*\.$/);
      expect(troubleText(words)).not.toMatch(UNKIND);
      expect(troubleText(words).length).toBeLessThanOrEqual(300);
    },
  );
});
