import { readFileSync } from 'node:fs';
import en from 'virtual:terms/en';
import { it } from 'vitest';
import { markedSurfaces } from '../../glossary/schema.ts';
import { banned } from './banned.ts';
import { gradeOf, hardWords, sentencesIn, wordsOf } from './reading.ts';

const surfaces = new Set(
  Object.values(en as any).flatMap((e: any) => markedSurfaces(e.variants).flatMap(({ text }: any) => wordsOf(text.toLowerCase()))),
);
it('shows', () => {
  for (const f of ['studies', 'expect', 'questions', 'about']) {
    const raw = readFileSync(`glossary/en/guidance/${f}.mdx`, 'utf8').split('---').slice(2).join('---');
    const attrs = [...raw.matchAll(/(?:alt|text|note|label): ?'([^']*)'|alt="([^"]*)"/g)].map((m) => m[1] ?? m[2]);
    const clean = raw.replace(/\s*<Cite id="[^"]+" \/>/g, '').replace(/<(Icons|ForestPlot|Timeline)[\s\S]*?\/>/g, '').replace(/<\/?(Survival|Checklist)>/g, '').replace(/\[([^\]]+)\]\(#[^)]+\)/g, '$1').replace(/\*\*/g, '');
    const blocks = clean.split(/\n\s*\n|\n(?=- )/).map((b) => b.trim().replace(/^- /, '')).filter((b) => b && !b.startsWith('#'));
    const sentences = blocks.flatMap(sentencesIn);
    for (const s of sentences) if (s.split(/\s+/).length > 20) console.log(f, s.split(/\s+/).length, s);
    for (const b of blocks) if (sentencesIn(b).length > 3) console.log(f, 'PARA', sentencesIn(b).length, b.slice(0, 80));
    const grades = sentences.map((s) => gradeOf(s)).sort((a, b) => a - b);
    console.log(f, 'median sentence', grades[Math.floor(grades.length / 2)].toFixed(1), 'whole', gradeOf(blocks.join(' ')).toFixed(1), 'words', wordsOf(blocks.join(' ')).length);
    const pg = blocks.map((b) => gradeOf(b)).sort((a, b) => a - b);
    console.log(f, 'median block', pg[Math.floor(pg.length / 2)].toFixed(1));
    const hard = [...blocks, ...attrs].flatMap(hardWords).filter((w) => !surfaces.has(w.toLowerCase()));
    console.log(f, 'hard', [...new Set(hard)].join(' '));
    for (const p of banned) if (new RegExp(`(?<!\\p{L})${p}(?!\\p{L})`, 'iu').test(clean)) console.log(f, 'BANNED', p);
    for (const b of raw.split(/\n\s*\n|\n(?=- )/)) if (/\d/.test(b.replace(/<Cite[^>]*>/g, '').replace(/\[[^\]]*\]\([^)]*\)/g, '')) && !/<Cite|<Icons|<Forest|<Timeline|^#/.test(b.trim())) console.log(f, 'NOCITE', b.trim().slice(0, 120));
    const runs = raw.split(/\n/); let n = 0; for (const l of runs) { if (/^- /.test(l)) n++; else if (l.trim() || false) { if (n > 7) console.log(f, 'LIST', n); n = 0; } }
  }
});
