import { type Subject, knownKey } from '../glossary/subject.ts';
import { changeSettings } from './settings.ts';

/** Remembers that a reader knows a subject, or forgets it. @throws as `changeSettings`. */
export async function setKnown(subject: Subject, known: boolean): Promise<void> {
  const key = knownKey(subject);
  await changeSettings((settings) => {
    const others = settings.known.filter((other) => other !== key);
    return { known: known ? [...others, key] : others };
  });
}
