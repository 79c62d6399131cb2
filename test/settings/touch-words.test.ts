import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import { ACTIVITY_WORDS } from '../../src/settings/activity-words';
import { activityTypeReader } from '../../src/settings/read-activity-type';
import { touchWords } from '../../src/settings/touch-words';
import { wordsOf } from '../../src/model/words';

describe('the kind of a touch', () => {
  const read = activityTypeReader();

  test.each(ACTIVITY_TYPES.map(({ id }) => id))('%s is known by its id and by its words in every language', (id) => {
    expect(
      [id, id.replace(/_/g, ' ').toUpperCase(), ...wordsOf(ACTIVITY_WORDS[id])].filter((word) => read(word) !== id),
    ).toEqual([]);
  });

  test.each(['', 'Carrier pigeon', 'constructor'])('is not known for "%s"', (word) => {
    expect(read(word)).toBeUndefined();
  });
});

describe('the words of a team for kinds of touch', () => {
  test('are asked before those we know', () => {
    const { idOf, unknown } = touchWords('Discovery call = Meeting; Booth-scan=event; Webinar ＝ content_download');
    expect(['discovery call', 'BOOTH SCAN', 'Webinar', 'Call', 'Pigeon'].map(idOf)).toEqual([
      ...['meeting', 'event', 'content_download', 'call'],
      undefined,
    ]);
    expect(unknown).toEqual([]);
  });

  test('may hold an equals sign themselves: the last one counts', () => {
    expect(touchWords('a=b=Demo').idOf('a=b')).toBe('demo');
    expect(touchWords('a==Demo').idOf('a')).toBe('demo');
    expect(touchWords('a＝b = c=Demo').idOf('a b c')).toBe('demo');
  });

  test.each([
    'Meeting',
    '= Meeting',
    ' = Meeting',
    '! = Meeting',
    'Coffee =',
    'Coffee = Pigeon',
    'Coffee = Demo = Pigeon',
  ])('name no kind with "%s", which is told as it stands', (part) => {
    const { idOf, unknown } = touchWords(`${part}; Booth = Event`);
    expect(unknown).toEqual([part.trim()]);
    expect([idOf('Booth'), idOf('Coffee'), idOf('')]).toEqual(['event', undefined, undefined]);
  });

  test('are none to begin with', () => {
    expect(touchWords('').unknown).toEqual([]);
    expect(touchWords(' ; , ').unknown).toEqual([]);
  });
});
