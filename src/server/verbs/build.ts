import type { BuildAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';
import { buildFunnel } from '../../sheets/build-funnel';
import { showTab } from '../../sheets/show-tab';
import { opened } from './opened';

/** Builds the funnel and leads to its tabs. */
export const buildDoing: Doing<BuildAnswers> = {
  build: ({ settings, detail, over }) =>
    buildFunnel(SpreadsheetApp.getActive(), { settings, detail: detail === true, over }),
  live: ({ on, over }) => buildFunnel(SpreadsheetApp.getActive(), { settings: {}, detail: false, live: on, over }),
  show: ({ tab }) => {
    showTab(opened(), tab);
    return null;
  },
};
