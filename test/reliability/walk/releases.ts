// What other releases, and mishaps with what is remembered, do to a workbook in a walk.
import { TAB_IDS } from '../../../src/funnel/stamp';
import type { TabId } from '../../../src/funnel/stamp';
import type { LightEngine } from '../../../workbench/light/light-engine';
import { people, types } from './acts';
import type { Step } from './add-on';
import { recordOf, tabIn } from './known';

/** Changes some of what is remembered. */
const remember = (engine: LightEngine, changes: object): void => {
  const text = engine.state().document.properties['abm-funnel'];
  if (text === undefined) return;
  const record: unknown = JSON.parse(text);
  engine.operations.setProperty('abm-funnel', JSON.stringify({ ...Object(record), ...changes }));
};

/** A newer release writes its record, and takes it back. */
export const newerRecord = (isNewer: boolean): Step =>
  people(
    `the record is of ${isNewer ? 'a newer release' : 'this release'}`,
    (engine) => {
      if (engine.state().document.properties['abm-funnel']?.startsWith('{') !== true) return;
      remember(engine, { version: isNewer ? 2 : 1 });
    },
    'VERSION',
  );

export const losesRecord = (): Step =>
  people(
    'the record is lost',
    (engine, known) => {
      // What a cut off build was making is forgotten with it.
      for (const id of known.made) known.released.add(id);
      known.notes.clear();
      engine.operations.setProperty('abm-funnel', '[]');
    },
    'SOURCE_GONE',
    'DATA',
  );

export const staleRecord = (tab: TabId): Step =>
  people(`the record forgets the ${tab}`, (engine, known) => {
    const sheet = tabIn(engine.state(), tab);
    if (sheet === undefined) return;
    known.released.add(sheet.id);
    if (tab === 'funnel') known.notes.clear();
    remember(engine, { tabs: { ...recordOf(engine.state()).tabs, [tab]: 4711 } });
  });

/** Tabs that another release made: of an older layout, or of one that is to come. */
export const otherLayout = (layout: number): Step =>
  people(
    `the tabs are of layout ${String(layout)}`,
    (engine) => {
      for (const tab of TAB_IDS) {
        const sheet = tabIn(engine.state(), tab);
        sheet?.cells.forEach((row, down) => {
          row?.forEach((cell, right) => {
            const text = String(cell?.value ?? '');
            if (!text.startsWith(`ABM ${tab} · layout`)) return;
            types(engine, sheet, down + 1, right + 1, `'${text.replace(/layout \d+/, `layout ${String(layout)}`)}`);
          });
        });
      }
    },
    ...(layout > 2 ? ['LAYOUT'] : []),
  );
