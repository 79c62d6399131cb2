// What nobody sees in a new workbook before having done something. It is the second script of the page and stands there
// as text until a part of it is asked for: to read and to run it would take as long as to show the first form.
import { CheckPanel } from './check/panel';
import { CardDetails } from './data/card-details';
import { Live } from './data/live';
import { DefinitionsPanel } from './definitions/panel';
import { ExplainPanel } from './explain/panel';
import { FunctionsPanel } from './functions/panel';
import { BuildOutcome } from './parts/build-outcome';

const PARTS = { BuildOutcome, CardDetails, CheckPanel, DefinitionsPanel, ExplainPanel, FunctionsPanel, Live };

/** The parts of the page in its second script. */
export type Later = typeof PARTS;

globalThis.laterParts = PARTS;
