import type { LineWords } from '../line-words.ts';

export const LINES: Partial<LineWords> = {
  published: ['publicado'],
  on: ['el'],
  by: ['por'],
  and: ['y'],
  particles: ['de', 'del', 'la', 'las', 'los'],
  tags: ['etiquetas', 'temas'],
};
