/** Nothing yet: the entry points of the add-on are listed here. */
export function onOpen(): void {
  // The menu comes with the sheets layer.
}
