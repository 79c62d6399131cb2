import { LOST_WORDS, stageReader, WON_WORDS } from '../../src/model/stage-words';
import { wordSet } from '../../src/model/words';

const read = stageReader(wordSet(WON_WORDS), wordSet(LOST_WORDS));

describe('a deal stage', () => {
  test.each(['Closed Won', 'closedwon', 'Won', 'Closed Won - Renewal', '赢单'])('%s is won', (stage) => {
    expect(read(stage)).toBe('won');
  });

  test.each(['Closed Lost', 'Lost, won by a rival', 'Not won'])('%s is lost', (stage) => {
    expect(read(stage)).toBe('lost');
  });

  test.each([
    'Negotiation',
    'Follow On Call',
    'Two Next Steps',
    "Won't buy",
    'Not closed won',
    'Not yet won',
    'To be won',
  ])('%s is open', (stage) => {
    expect(read(stage)).toBe('open');
  });
});
