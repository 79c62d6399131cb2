import { openBench, scenarioOf } from './scenarios';
import { brought, build, find } from './steps';

test('a blank tab that a cut off build could not mark goes; one of another size that only has its name stays', async () => {
  const bench = await openBench();
  const { engine, ann } = bench;
  const { start, after } = scenarioOf(bench, 'first build');
  engine.restore(start);
  const cutOff = ann.send('build', { settings: {} }, ({ name, perform }) => {
    const answer = perform();
    if (name === 'insertSheet') ann.end();
    return answer;
  });
  expect(cutOff.said).toBe('nothing');
  expect(engine.state().sheets).toHaveLength(start.sheets.length + 1);
  build(bench);
  expect(engine.state().sheets).toHaveLength(after.sheets.length);

  const left = start.sheets.map((sheet) => (sheet.name === 'Plans' ? { ...sheet, name: THEIRS, cells: [] } : sheet));
  engine.restore(brought(bench, { ...start, sheets: left }, find, build));
  const record: unknown = JSON.parse(engine.state().document.properties['abm-funnel'] ?? '{}');
  engine.operations.setProperty('abm-funnel', JSON.stringify({ ...Object(record), intent: 'ABM build 0000abcd' }));
  const { said, answer } = ann.send('build', { settings: {} });
  expect([said, answer.includes(`The tab \\"${THEIRS}\\" is left over`)]).toEqual(['done', true]);
  expect(engine.state().sheets.map(({ name }) => name)).toContain(THEIRS);
}, 60_000);

const THEIRS = 'ABM build 0000abcd funnel';

test('a tab that stays when the add-on data is removed is not taken for data', async () => {
  const bench = await openBench();
  const { engine, ann } = bench;
  engine.restore(scenarioOf(bench, 'refresh').start);
  const chosen = engine.state().names.filter(({ name }) => name.startsWith('ABM_data_'));
  engine.operations.press(['NO']);
  ann.choose('removeAddOnData');
  expect(engine.state().names.filter(({ name }) => name.startsWith('ABM_'))).toEqual([]);
  expect(engine.state().sheets.map(({ name }) => name)).toContain('ABM Accounts');
  find(bench);
  expect(engine.state().names.filter(({ name }) => name.startsWith('ABM_data_'))).toEqual(chosen);
}, 60_000);
