/**
 * The words of our screens in each language, English where one is missing. One export
 * a screen, so that a page script carries only the words of its card.
 */
import * as en from 'virtual:interface/en';
import * as es from 'virtual:interface/es';
import type { Interface } from './interface.ts';
import type { Language } from './languages.ts';

export function cardWords(language: Language): Interface['card'] {
  return language === 'es' ? { ...en.card, ...es.card } : en.card;
}

export function keysWords(language: Language): Interface['keys'] {
  return language === 'es' ? { ...en.keys, ...es.keys } : en.keys;
}

export function popupWords(language: Language): Interface['popup'] {
  return language === 'es' ? { ...en.popup, ...es.popup } : en.popup;
}

export function guidanceWords(language: Language): Interface['guidance'] {
  return language === 'es' ? { ...en.guidance, ...es.guidance } : en.guidance;
}

export function guideToolsWords(language: Language): Interface['guideTools'] {
  return language === 'es' ? { ...en.guideTools, ...es.guideTools } : en.guideTools;
}

export function howToReadWords(language: Language): Interface['howToRead'] {
  return language === 'es' ? { ...en.howToRead, ...es.howToRead } : en.howToRead;
}

export function glossaryPageWords(language: Language): Interface['glossaryPage'] {
  return language === 'es' ? { ...en.glossaryPage, ...es.glossaryPage } : en.glossaryPage;
}

export function choicesWords(language: Language): Interface['choices'] {
  return language === 'es' ? { ...en.choices, ...es.choices } : en.choices;
}

export function settingsWords(language: Language): Interface['settings'] {
  return language === 'es' ? { ...en.settings, ...es.settings } : en.settings;
}

export function welcomeWords(language: Language): Interface['welcome'] {
  return language === 'es' ? { ...en.welcome, ...es.welcome } : en.welcome;
}

export function questionsWords(language: Language): Interface['questions'] {
  return language === 'es' ? { ...en.questions, ...es.questions } : en.questions;
}

export function drawingWords(language: Language): Interface['drawings'] {
  return language === 'es' ? { ...en.drawings, ...es.drawings } : en.drawings;
}
