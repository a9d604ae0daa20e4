import { canBeExplained } from '../glossary/explain.ts';
import { type Subject, isFigure } from '../glossary/subject.ts';
import type { FrameState, Mentioned } from './popup-port.ts';
import { isOneOf, isRecord } from './settings-shape.ts';

const states: readonly FrameState['state'][] = [
  'reading',
  'read',
  'paused',
  'off',
  'pdf',
  'no-text',
];

/**
 * What a frame says, where it has its shape: a page's process that has been taken over can say
 * anything. What is not explained is left out.
 */
export function frameStateIn(message: unknown): FrameState | undefined {
  if (!isRecord(message)) return undefined;
  const { site, state, translated, mentioned } = message;
  if (typeof site !== 'string' || typeof translated !== 'boolean') return undefined;
  if (!isOneOf(states, state) || !Array.isArray(mentioned)) return undefined;
  if (!mentioned.every(isMentioned)) return undefined;
  return {
    site,
    state: state as FrameState['state'],
    translated,
    mentioned: mentioned.filter(({ subject }) => canBeExplained(subject)),
  };
}

function isMentioned(value: unknown): value is Mentioned {
  if (!isRecord(value)) return false;
  const { subject, count, text, onScreen, closed } = value;
  return (
    isSubject(subject) &&
    Number.isSafeInteger(count) &&
    typeof text === 'string' &&
    typeof onScreen === 'boolean' &&
    typeof closed === 'boolean'
  );
}

/** Whether it has what is shown or kept of any subject. */
function isSubject(value: unknown): boolean {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return false;
  if (value['kind'] === 'term') return typeof value['id'] === 'string';
  return !isFigure(value as unknown as Subject) || typeof value['printed'] === 'string';
}
