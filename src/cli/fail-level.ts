import { SEVERITIES, type Severity } from '../engine/types';

/** From which severity on findings make the command fail. */
export const FAIL_LEVELS = [...SEVERITIES, 'never'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

/** Whether a finding is at or above a level. */
export const isAtLeast = (severity: Severity, level: FailLevel): boolean =>
  level !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
