import type { JSX } from 'preact';
import type { SensitivityPoint } from '../../src/engagement/sensitivity';
import { useSidebar } from '../context';
import { Button } from '../parts/button';

interface LineProps {
  readonly point: SensitivityPoint;
  readonly isInForce: boolean;
  readonly onUse: (threshold: number) => void;
}

function Line({ point: { threshold, rate = 0, standing }, isInForce, onUse }: LineProps): JSX.Element {
  const words = useSidebar().words.definitions.strip;
  return (
    <tr class={standing}>
      <th scope="row">{words.threshold(threshold)}</th>
      <td class="strip-bar">
        <span class="bar" style={{ inlineSize: `${String(Math.round(rate * 100))}%` }} />
      </td>
      <td>
        <bdi>{words.rate(rate)}</bdi>
      </td>
      <td>
        {standing === 'agreed' && isInForce ? (
          <span class="quiet">{words.standing.agreed}</span>
        ) : (
          <Button
            label={words.useThreshold(threshold)}
            onPress={() => {
              onUse(threshold);
            }}
          >
            {words.use}
          </Button>
        )}
      </td>
    </tr>
  );
}

interface StripProps {
  readonly points: readonly SensitivityPoint[];
  /** Whether the threshold typed decides who is engaged. */
  readonly isInForce: boolean;
  readonly onUse: (threshold: number) => void;
}

/** What each threshold would give, and a way to take it. */
export function Strip({ points, isInForce, onUse }: StripProps): JSX.Element {
  const words = useSidebar().words.definitions.strip;
  return (
    <table class="strip" aria-label={words.heading}>
      <thead>
        <tr>
          <th scope="col">{words.points}</th>
          <th scope="col" colSpan={3}>
            {words.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <Line key={point.threshold} point={point} isInForce={isInForce} onUse={onUse} />
        ))}
      </tbody>
    </table>
  );
}
