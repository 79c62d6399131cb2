// Everything the server says, by name.
export type * from './answers/answer';
export type * from './answers/build';
export type * from './answers/build-detail';
export type * from './answers/check';
export type * from './answers/data';
export type * from './answers/definitions';
export type * from './answers/explain';
export type * from './answers/functions';
