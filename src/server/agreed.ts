/** Asks a question in a dialog; whether the answer is yes. */
export function agreed(title: string, words: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, words, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
