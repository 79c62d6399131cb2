import { openAddOn } from './add-on';
import { chosenOf } from './chosen-of';

const campaigns = (line: string) => [
  ['Campaign report', null, null],
  [line, null, null],
  ['Campaign', 'Currency code', 'Cost'],
  ['Brand', 'USD', 1200],
  ['Leads', 'USD', 300],
];

describe('the card of a table that tells something otherwise than by a column', () => {
  it('offers the other reading of the days in a line above it, and keeps the answer', async () => {
    const addOn = await openAddOn({ sheets: { Costs: campaigns("'01/02/2024 - 03/04/2024") } });
    const asked = chosenOf(addOn.ask('use-range', { table: 'spend', range: 'Costs' }), 'spend');
    const { id, received, column, taken } = asked.assumed?.[0] ?? {};
    expect([id, column, received, taken]).toEqual(['date', 'A', '01/02/2024 - 03/04/2024', 'month-first']);
    const answered = chosenOf(addOn.ask('answer', { table: 'spend', field: 'date', answer: 'day-first' }), 'spend');
    expect([answered.assumed, answered.problems]).toEqual([undefined, 0]);
    expect(answered.notes.join(' ')).toContain('2 costs are spread evenly over 2024-02-01 to 2024-04-03');
    await addOn.close();
  });

  it('tells what was taken from where, counts no problem and shows no cells of another column', async () => {
    const addOn = await openAddOn({
      sheets: {
        Budget: [
          ['Channel', 'Jan 2024', 'Feb 2024', 'Mar 2024'],
          ['LinkedIn', 100, 200, null],
          ['Events', 50, 60, 70],
          ['Total', 150, 260, 70],
        ],
      },
    });
    const chosen = chosenOf(addOn.ask('use-range', { table: 'spend', range: 'Budget' }), 'spend');
    expect([chosen.rows, chosen.ignored, chosen.missing.some(({ id }) => id === 'amount')]).toEqual([3, 0, false]);
    expect(chosen.notes.join(' ')).toContain('1 row');
    expect(chosen.notes.join(' ')).toContain('The columns B to D are months or quarters: 5 filled cells are costs');
    expect(chosen.columns.map(({ id, samples }) => [id, samples.length])).toEqual([
      ['channel', 3],
      ['date', 0],
      ['end_date', 0],
      ['amount', 0],
    ]);
    await addOn.close();
  });
});
