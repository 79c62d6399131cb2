import { ENGINES } from './engines';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'showSidebar').addSeparator().addItem('Refresh', 'refresh').addToUi();
}
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('ABM Funnel'));
}
function holdLock() { return LockService.getDocumentLock().tryLock(10); }
function fail() { LockService.getDocumentLock().tryLock(10); throw new Error('on purpose'); }
function spoil() {
  LockService.getDocumentLock().tryLock(10);
  SpreadsheetApp.getActive().getRange('Data!A9').setValue(new Array(50002).join('x'));
}
function echo(value) { return value; }
function askTwice() {
  var ui = SpreadsheetApp.getUi();
  return [ui.alert('Sure?', 'It is for good.', ui.ButtonSet.YES_NO), ui.alert('Sure?', ui.ButtonSet.OK_CANCEL)];
}
function secret_() { return 1; }
`;

describe.each(ENGINES)('the document ($engine)', ({ open, calculates }) => {
  const host = open(
    {
      sheets: {
        Data: [
          ['Stage', 'Amount'],
          ['Won', 1],
        ],
      },
    },
    { code: CODE, pages: { Sidebar: '<p>Hello</p>' } },
  );
  const { SpreadsheetApp, LockService, PropertiesService, Charts, HtmlService, Utilities } = host.services;
  const book = SpreadsheetApp.getActive();
  const data = book.getRange('Data!A1').getSheet();
  afterAll(host.close);

  it('has one lock, which a run lets go of at its end even when it fails', () => {
    const lock = LockService.getDocumentLock();
    expect(host.run('holdLock')).toBe(true);
    expect(() => host.run('fail')).toThrow('on purpose');
    expect(() => host.run('spoil')).toThrow('50000 characters');
    expect(lock.tryLock(10)).toBe(true);
    expect(lock.hasLock()).toBe(true);
    expect(host.run('holdLock')).toBe(false);
    lock.releaseLock();
    expect(lock.hasLock()).toBe(false);
    expect(host.run('holdLock')).toBe(true);
  });

  it('keeps properties of at most 9 KB each', () => {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty('a', '1').setProperty('b', '2').setProperty('c', '3').deleteProperty('c');
    expect(properties.getProperties()).toEqual({ a: '1', b: '2' });
    expect([properties.getProperty('a'), properties.getProperty('c')]).toEqual(['1', null]);
    expect(properties.setProperties({ b: '3', e: '4' }).getProperties()).toEqual({ a: '1', b: '3', e: '4' });
    expect(() => properties.setProperties({ a: '5', d: 'x'.repeat(9_217) })).toThrow('too large');
    expect(properties.deleteProperty('e').setProperty('b', '2').getProperties()).toEqual({ a: '1', b: '2' });
    expect(() => {
      properties.setProperty('d', 'é'.repeat(4_609));
    }).toThrow('Argument too large: value');
    expect(properties.getKeys()).toEqual(['a', 'b']);
  });

  it('keeps metadata with a sheet', () => {
    const sheet = book.insertSheet('Marked');
    sheet.addDeveloperMetadata('abm', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    const find = () => book.createDeveloperMetadataFinder().withKey('abm').find();
    expect(find().map((found) => found.getLocation().getSheet()?.getName())).toEqual(['Marked']);
    find()[0]?.setValue('2');
    expect(sheet.getDeveloperMetadata().map((found) => [found.getKey(), found.getValue()])).toEqual([['abm', '2']]);
    book.deleteSheet(sheet);
    expect(find()).toEqual([]);
  });

  it('keeps charts as they were asked for', () => {
    const chart = data
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(data.getRange('A1:B2'))
      .setNumHeaders(1)
      .setOption('title', 'Funnel')
      .setPosition(5, 4, 0, 10)
      .build();
    data.insertChart(chart);
    expect(data.getCharts().map((found) => found.getRanges().map((range) => range.getA1Notation()))).toEqual([
      ['A1:B2'],
    ]);
    expect(host.charts()).toEqual([
      {
        id: 1,
        sheet: data.getSheetId(),
        type: 'BAR',
        ranges: [{ sheet: data.getSheetId(), row: 1, column: 1, rows: 2, columns: 2 }],
        position: { row: 5, column: 4, x: 0, y: 10 },
        headers: 1,
        transposed: false,
        options: { title: 'Funnel' },
      },
    ]);
  });

  it('changes and removes charts', () => {
    const [chart] = data.getCharts();
    if (chart === undefined) throw new Error('The chart is gone.');
    data.updateChart(chart.modify().setOption('title', 'New').build());
    expect(data.getCharts().map((found): unknown => found.getOptions().get('title'))).toEqual(['New']);
    data.getCharts().forEach((found) => {
      data.removeChart(found);
    });
    expect(data.getCharts()).toEqual([]);
  });

  it('keeps notes and one filter for each sheet', () => {
    data.getRange('A1').setNote('Read me');
    expect(data.getRange('A1:B2').getNotes()).toEqual([
      ['Read me', ''],
      ['', ''],
    ]);
    expect([data.getImages(), data.getDrawings()]).toEqual([[], []]);
    data.getRange('A1:B2').createFilter();
    expect(() => data.getRange('A1').createFilter()).toThrow('already has a filter');
    expect(host.extras().map(({ kind, text }) => [kind, text])).toEqual([
      ['note', 'Read me'],
      ['filter', 'filter'],
    ]);
  });

  it('hears what the add-on asks of the user interface', () => {
    host.run('onOpen');
    host.run('showSidebar');
    book.toast('Done', 'ABM', 3);
    expect(host.ui()).toEqual([
      {
        kind: 'menu',
        title: '',
        items: [
          { label: 'Open', run: 'showSidebar' },
          { label: '', run: '' },
          { label: 'Refresh', run: 'refresh' },
        ],
      },
      { kind: 'sidebar', title: 'ABM Funnel', content: '<p>Hello</p>' },
      { kind: 'toast', title: 'ABM', message: 'Done', seconds: 3 },
    ]);
    expect(() => HtmlService.createHtmlOutputFromFile('Absent')).toThrow('No HTML file named Absent was found.');
  });

  it('waits for the answer to a window; where there is no person, for what was said they will do', () => {
    host.press('YES');
    expect(host.run('askTwice')).toEqual(['YES', 'CLOSE']);
    expect(host.ui().slice(-2)).toEqual([
      { kind: 'alert', title: 'Sure?', message: 'It is for good.', buttons: ['YES', 'NO'] },
      { kind: 'alert', title: '', message: 'Sure?', buttons: ['OK', 'CANCEL'] },
    ]);
  });

  it('forgets all properties at once', () => {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty('left', '1').deleteAllProperties();
    expect(properties.getKeys()).toEqual([]);
  });

  it('knows the cell that is worked in among those that are marked, and takes a formula there', () => {
    host.select('Data', 'A1:A2', 'D4:E5');
    const cell = book.getCurrentCell();
    expect(cell?.getA1Notation()).toBe('D4');
    cell?.setFormula('=SUM(1;2)');
    host.endRun();
    expect(host.formulas('Data', 'D4:E5')).toEqual([
      ['=SUM(1;2)', ''],
      ['', ''],
    ]);
    if (calculates) expect(host.values('Data', 'D4')).toEqual([[3]]);
  });

  it('runs only functions that are there and not private', () => {
    expect(host.run('echo', { list: [1, null, 'x'] })).toEqual({ list: [1, null, 'x'] });
    expect(() => host.run('secret_')).toThrow('Script function not found: secret_');
    expect(() => host.run('absent')).toThrow('Script function not found: absent');
  });

  it('makes identifiers', () => {
    expect(Utilities.getUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
