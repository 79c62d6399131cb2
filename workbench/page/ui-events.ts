import type { UiEvent } from '../bridge/operations';
import type { Screen } from './screen';
import type { SidePanel } from './side-panel';

/** Shows what the add-on asks of the user interface; `run` runs the function behind a menu entry. */
export function uiEvents(screen: Screen, panel: SidePanel, run: (name: string) => void): (event: UiEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'menu':
        screen.show({
          addOn: event.items.map((item) => ({
            label: item.label,
            choose: () => {
              run(item.run);
            },
          })),
        });
        break;
      case 'sidebar':
        panel.show(event.title, event.content);
        break;
      case 'toast':
        screen.showToast({ title: event.title, message: event.message, isProblem: false }, event.seconds);
        break;
      case 'alert':
        // Shown by whoever waits for the answer.
        break;
      case 'dialog':
        screen.show({ words: { title: event.title, message: 'Google Sheets opens a window of the add-on here.' } });
        break;
    }
  };
}
