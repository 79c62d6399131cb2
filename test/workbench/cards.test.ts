import { cardsOf } from '../../workbench/page/cards';

test('a card is read from the comment above a custom function, and from no other', () => {
  const script = `
    /** Opens the sidebar. */
    function showSidebar() {}
    /**
     * Won divided by base. Example: =ABM_WINRATE(10;100)
     * @param {number} won Deals won.
     * @param {number} base Optional. What they are compared with.
     * @return {*} A value.
     * @customfunction
     */
    function ABM_WINRATE(won, base) {}
    /* A comment of another kind. */
    function ABM_PLAIN() {}`;
  expect(cardsOf(script)).toEqual([
    {
      name: 'ABM_WINRATE',
      summary: 'Won divided by base. Example: =ABM_WINRATE(10;100)',
      parameters: [
        { name: 'won', description: 'Deals won.', optional: false },
        { name: 'base', description: 'Optional. What they are compared with.', optional: true },
      ],
    },
  ]);
});
