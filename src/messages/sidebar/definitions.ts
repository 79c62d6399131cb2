import { count, counted, formatOf } from './counted';

const share = formatOf({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const points = formatOf({ maximumFractionDigits: 1 });

/** The words of the definitions tab. */
export const definitionsWords = {
  heading: 'What you agreed',
  agreed: (version: number, since: string): string => `Version ${count.format(version)}, in force since ${since}.`,
  notYet: 'Nothing is agreed yet: these are the usual values. The first build writes them down as version 1.',
  by: 'Agreed by',
  byHint: 'Names, and the day',
  waits: ['Reading what you agreed, and your touches to try it on …', 'Still reading: this is done once.'],

  presets: {
    heading: 'Start from',
    hint: 'Fills in the fields under Engagement; nothing is agreed before the next build.',
    use: (name: string): string => `Use “${name}”`,
    replaced: 'Values you had changed below were replaced.',
    bringBack: 'Bring them back',
  },

  changes: (changed: number): string =>
    changed === 1 ? '1 change, not built yet' : `${count.format(changed)} changes, not built yet`,
  undoAll: 'Undo all',
  undoAllLabel: 'Undo all changes of the definitions',
  inSection: (changed: number): string => `${count.format(changed)} changed`,
  usually: (value: string): string => `Usually ${value}.`,
  usuallyEmpty: 'Usually empty.',

  preview: {
    heading: 'What these values give',
    engaged: (share_: number): string => `${share.format(share_)} engaged`,
    of: (engaged: number, targets: number): string =>
      `${count.format(engaged)} of ${counted(targets, 'target account', 'target accounts')}`,
    evidence: {
      threshold: (own: number, implied: number): string =>
        `${count.format(own)} by points, ${count.format(implied)} because they have an opportunity.`,
      any: (own: number, implied: number): string =>
        `${count.format(own)} by touches, ${count.format(implied)} because they have an opportunity.`,
    },
    before: (engaged: number, share_: number): string =>
      `As agreed today: ${count.format(engaged)}, which is ${share.format(share_)}.`,
    same: 'The same as agreed today.',
    noTargets: 'There are no target accounts in your list, so nothing can be tried.',
    noTouches: 'Choose the table Activities on the tab Data, and see here what other values would give.',
    unreadable: 'What it would give is shown as soon as every field can be read.',
    again: 'Read the data again',
    stale: 'Tables or other settings changed since they were read here.',
  },

  strip: {
    heading: 'Engaged by points alone',
    points: 'Points',
    share: 'Engaged',
    use: 'Use',
    useThreshold: (threshold: number): string => `Use ${points.format(threshold)} points as the threshold`,
    threshold: (threshold: number): string => points.format(threshold),
    rate: (rate: number): string => share.format(rate),
    standing: { agreed: 'set', trial: 'to try', other: '' },
  },

  flips: {
    heading: (joining: number, leaving: number): string => {
      if (leaving === 0) return `${counted(joining, 'account', 'accounts')} more would be engaged`;
      if (joining === 0) return `${counted(leaving, 'account', 'accounts')} would no longer be engaged`;
      return `${count.format(joining)} more engaged, ${count.format(leaving)} no longer`;
    },
    joins: 'becomes engaged',
    leaves: 'no longer engaged',
    score: (score: number): string => `${points.format(score)} ${score === 1 ? 'point' : 'points'}`,
    rest: (rest: number): string => `and ${counted(rest, 'account', 'accounts')} more`,
  },

  thisRule: 'these values',
};
