import type { BuiltFunnel } from './build-funnel';
import { DEFINITIONS_TAB } from './definitions-in';

/** What decided how a workbook was opened, as sentences for whoever would have it otherwise. */
export function openingRemarks({ answer }: BuiltFunnel, locale: string, isAgreed: boolean): readonly string[] {
  const isDoubted = answer.detail.issues.some(({ code }) => code.endsWith('-turned'));
  return [
    ...(isDoubted
      ? [`The files were opened as people write in ${locale}. For those of another country say which: --locale de_DE.`]
      : []),
    ...(isAgreed ? [`The settings are those of the tab ${DEFINITIONS_TAB}; --set and --period go before them.`] : []),
  ];
}
