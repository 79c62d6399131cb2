import { DEFINITIONS_COLUMN } from '../../src/funnel/definitions-layout';
import { SETTINGS } from '../../src/settings/definitions';
import { columnLetters } from '../../src/model/a1';
import { BUILD, withFunnel } from './with-funnel';

/** What no setting of a kind can be; words and texts take anything. */
const BAD: Readonly<Record<string, string>> = {
  date: 'one day',
  number: 'a few',
  percent: 'a lot',
  choice: 'whatever',
  pairs: 'Tier 1 is ten',
};

const KINDS = [...new Set(SETTINGS.map(({ kind }) => kind))].filter((kind) => kind in BAD);

describe('a cell of the definitions tab that cannot be read', () => {
  const opened = withFunnel();

  it.each(KINDS)('is named, and the old funnel stays: %s', (kind) => {
    const addOn = opened();
    const id = SETTINGS.find((setting) => setting.kind === kind)?.id ?? '';
    const key = columnLetters(DEFINITIONS_COLUMN.key + 1);
    const row = addOn.values('ABM Definitions', `${key}1:${key}200`).findIndex(([cell]) => cell === id) + 1;
    const cell = `B${String(row)}`;
    const agreed = addOn.display('ABM Definitions', cell)[0]?.[0] ?? '';
    addOn.type('ABM Definitions', cell, [[BAD[kind] ?? '']]);
    const before = addOn.everything();
    const { code, where, changed } = addOn.trouble('build', BUILD);
    expect([code, where, changed]).toEqual(['DATA', `ABM Definitions, cell ${cell}`, 'no']);
    expect(addOn.everything()).toEqual(before);
    addOn.type('ABM Definitions', cell, [[agreed]]);
  });
});
