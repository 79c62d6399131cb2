// The large parts of the script. The build puts this module with all it imports into one function that nobody calls
// before it is needed: a cell with a small function pays for reading past that function, and for nothing inside it.

export { answerText } from './answer';
export { help, removeAll, replaceAll } from './chores';
export { refresh } from './refresh';
export { callWhole } from './whole';
