import type { Table } from '../../tables/table';
import type { Draft } from '../draft';
import { adVariants } from './ad-variants';
import { contentUse } from './content';
import { intentUplift } from './intent-uplift';
import { offers } from './offers';
import { siteResearch } from './site-research';
import { surveyAnswers } from './survey';
import type { TouchFold } from './touch';
import { viewThrough } from './view-through';

/** Every number that only some kinds of touch tell. */
export function kindFolds(draft: Draft, table: Table): readonly TouchFold[] {
  return [
    viewThrough(draft),
    siteResearch(draft),
    intentUplift(draft),
    contentUse(draft, table),
    adVariants(draft, table),
    surveyAnswers(draft, table),
    offers(draft),
  ];
}
