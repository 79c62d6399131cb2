// What tests take of the light engine, bundled: Jest cannot read the modules that Univer is published in.
export { lightBook } from './light-book';
export { lightEngine } from './light-engine';
