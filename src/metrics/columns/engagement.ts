import type { ColumnDefinition } from './column';

/** Columns: what it did in the period. */
export const ENGAGEMENT_COLUMNS = [
  { id: 'engaged', name: 'Engaged', kind: 'flag', band: 'engagement', needs: ['activities'] },
  { id: 'score', name: 'Score', kind: 'points', band: 'engagement', needs: ['activities'] },
  { id: 'touches', name: 'Touches', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'first_touch', name: 'First touch', kind: 'date', band: 'engagement', needs: ['activities'] },
  { id: 'last_touch', name: 'Last touch', kind: 'date', band: 'engagement', needs: ['activities'] },
  { id: 'engaged_any', name: 'Any interaction', kind: 'flag', band: 'engagement', needs: ['activities'] },
  { id: 'engaged_by_score', name: 'Over threshold', kind: 'flag', band: 'engagement', needs: ['activities'] },
  { id: 'engaged_implied', name: 'Engaged, implied', kind: 'flag', band: 'engagement', needs: ['activities'] },
  { id: 'impressions', name: 'Ad impressions', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'ad_clicks', name: 'Ad clicks', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'website_visits', name: 'Website visits', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'high_value_visits', name: 'High-value pages', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'chats', name: 'Chats', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'content_downloads', name: 'Downloads', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'form_fills', name: 'Form fills', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'social', name: 'Social', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'calls_demos', name: 'Calls and demos', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'offline', name: 'Events and gifts', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'content_engaged', name: 'Used content', kind: 'flag', band: 'engagement', needs: ['activities'] },
] as const satisfies readonly ColumnDefinition[];
