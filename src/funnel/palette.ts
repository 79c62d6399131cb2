import type { StageId } from '../metrics/metric';

/** A colour per stage: one strong enough for text on white, one pale enough to stand behind text. */
export const STAGE_COLORS: Readonly<Record<StageId, { readonly strong: string; readonly pale: string }>> = {
  target: { strong: '#1a73e8', pale: '#e8f0fe' },
  engaged: { strong: '#0b7a8a', pale: '#e0f5f8' },
  opportunity: { strong: '#188038', pale: '#e6f4ea' },
  won: { strong: '#b06000', pale: '#fef0dd' },
  retention: { strong: '#8430ce', pale: '#f3e8fd' },
  expansion: { strong: '#b3261e', pale: '#fce8e6' },
};

/** Colours of everything that is not a stage. */
export const INK = {
  text: '#202124',
  muted: '#5f6368',
  faint: '#9aa0a6',
  header: '#f1f3f4',
  yours: '#fef7e0',
  paper: '#ffffff',
};

/** How the lines look that are for the add-on, not for reading: the stamp of a build and its end. */
export const STAMP_LOOK = { size: 8, color: INK.faint } as const;
