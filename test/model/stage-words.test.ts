import { LOST_WORDS, OPEN_WORDS, openStages, stageReader, WON_WORDS } from '../../src/model/stage-words';
import { wordSet } from '../../src/model/words';

const read = stageReader(wordSet(WON_WORDS), wordSet(LOST_WORDS));

describe('a deal stage', () => {
  test.each([
    'Closed Won',
    'closedwon',
    'Won',
    'Closed Won - Renewal',
    '赢单',
    'Imeshinda',
    'تم الفوز',
    'KAZANILDI',
    'Signed',
  ])('%s is won', (stage) => {
    expect(read(stage)).toBe('won');
  });

  test.each(['Closed Lost', 'Lost, won by a rival', 'Not won', 'Imepotea', 'خسارة', '输单', 'Kaybedildi', 'Dead'])(
    '%s is lost',
    (stage) => {
      expect(read(stage)).toBe('lost');
    },
  );

  test.each([
    'Negotiation',
    'Follow On Call',
    'Two Next Steps',
    "Won't buy",
    'Not closed won',
    'Not yet won',
    'To be won',
    'NDA signed',
    'Dead line agreed',
    '成交 合同',
  ])('%s is open', (stage) => {
    expect(read(stage)).toBe('open');
  });
});

test('a stage is the same however often it is asked, and whatever came between', () => {
  const stages = ['Won', 'Demo', 'Lost', 'Won', 'Demo', 'Lost'];
  expect(stages.map(read)).toEqual(['won', 'open', 'lost', 'won', 'open', 'lost']);
});

test('an apostrophe parts no words', () => {
  const team = stageReader(wordSet('its ours'), wordSet('theyre gone'));
  expect(["It's ours", 'It’s ours', "They're gone"].map(team)).toEqual(['won', 'won', 'lost']);
  expect(["it's ours", 'it’s ours', 'it s ours'].map(openStages(wordSet('its ours')))).toEqual([true, true, false]);
});

describe('a stage known to be open', () => {
  const isKnown = openStages(wordSet(OPEN_WORDS));

  test.each([
    ...['Prospecting', 'Qualification', 'Needs Analysis', 'Value Proposition', 'Id. Decision Makers'],
    ...['Perception Analysis', 'Proposal/Price Quote', 'Negotiation/Review', 'Appointment Scheduled'],
    ...['appointmentscheduled', 'qualifiedtobuy', 'Decision Maker Bought-In', 'Contract Sent', 'Engaging'],
    ...['谈判', 'Müzakere', 'تفاوض', 'majadiliano'],
  ])('%s', (stage) => {
    expect(isKnown(stage)).toBe(true);
  });

  test.each(['', 'Follow On Call', 'Two Next Steps', 'Handover', 'Not qualified'])('not "%s"', (stage) => {
    expect(isKnown(stage)).toBe(false);
  });
});
