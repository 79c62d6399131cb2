import { openLightHost } from '../support/light-host';
import { openTestHost } from '../support/host';

/**
 * The engines behind the port: the one of the workbench, and the one in memory by which tests run thousands of builds.
 * The same tests hold both, but for what only one that calculates formulas can do.
 */
export const ENGINES = [
  { engine: 'Univer', open: openTestHost, calculates: true },
  { engine: 'in memory', open: openLightHost, calculates: false },
] as const;
