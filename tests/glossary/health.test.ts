import { expect, it } from 'vitest';
import { mayConcernHealth } from '../../glossary/health.ts';

it.each([
  ['Breast cancer that has spread', true],
  ['CANCER', true],
  ['El cáncer de mama', true],
  ['a tumor of the lung', true],
  ['a tumour of the lung', true],
  ['invasive ductal carcinoma', true],
  ['the oncology ward', true],
  ['metastatic to bone', true],
  ['enfermedad metastásica', true],
  ['chemo on Tuesday', true],
  ['sesiones de quimioterapia', true],
  ['radiotherapy to the hip', true],
  ['la radioterapia', true],
  ['after the biopsy', true],
  ['radiofrequency ablation', true],
  ['la ablación térmica', true],
  ['cryoprobe', true],
  ['la criosonda', true],
  ['mastectomy', true],
  ['lymph nodes', true],
  ['ganglios linfáticos', true],
  ['an MRI of the spine', true],
  ['a CT scan of the chest', true],
  ['breast ultrasound', true],
  ['', false],
  ['The match ended two to one.', false],
  ['Flights to Lisbon from 49 euros', false],
  ['const tree = walk(root);', false],
  ['Dr. Amrita Patel, architect', false],
  ['direct scandal', false],
  ['Camri and Dmritri went home.', false],
  ['Receta de pan con aceite', false],
])('mayConcernHealth(%j) is %s', (text, expected) => {
  expect(mayConcernHealth(text)).toBe(expected);
});
