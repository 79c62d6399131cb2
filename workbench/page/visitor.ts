// Whether the person at the page may edit the workbook or only look at it, for trying what the add-on says then.
import type { Engine } from '../engine/engine';
import type { Entry } from './menu';
import type { Screen } from './screen';

/** The entry of a menu that makes an editor a viewer, and a viewer an editor again. */
export function visitorEntry(screen: Screen, engine: Engine): Entry {
  let isViewer = false;
  return {
    label: 'Switch between editing and viewing',
    choose: () => {
      isViewer = !isViewer;
      engine.operations().openFor(isViewer ? 'viewer' : 'editor');
      screen.show({ isViewer });
    },
  };
}
