/** The tabs of the page, in their order. */
export const TABS = ['data', 'definitions', 'check', 'explain', 'functions'] as const;

/** One of the tabs of the page. */
export type Tab = (typeof TABS)[number];

/** Ids that tie a tab to its panel. */
export const TAB_IDS = {
  tab: (tab: Tab): string => `tab-${tab}`,
  panel: (tab: Tab): string => `panel-${tab}`,
};

/** The tabs that have the build bar at their foot: there, what is changed becomes a funnel. */
export const hasBuildBar = (tab: Tab): boolean => tab === 'data' || tab === 'definitions';
