import { definitionsState } from '../../src/report/definitions-state';

const valueOf = (id: string, text: string): string | undefined =>
  definitionsState(new Map([[id, text]])).settings.find((setting) => setting.id === id)?.value;

describe('what the team agreed, for the sidebar', () => {
  test.each([
    ['the words of a drop-down', 'engagement_model', 'The agreed threshold', 'threshold'],
    ['those words in capitals', 'engagement_model', 'THE AGREED THRESHOLD', 'threshold'],
    ['a choice by its id', 'engagement_model', 'threshold', 'threshold'],
    ['nothing, which is the usual value', 'engagement_model', ' ', 'any'],
    ['a number', 'engagement_threshold', ' 35 ', '35'],
    ['what no choice is, to be put right', 'engagement_model', 'perhaps', 'perhaps'],
  ])('%s', (_, id, text, value) => {
    expect(valueOf(id, text)).toBe(value);
  });
});
