import type { SentenceWords } from '../sentence-words.ts';
import { wordList } from '../word-list.ts';

export const SENTENCES: SentenceWords = {
  abbreviations: wordList(
    'Sr Sra Srta Sres Dr Dra Dres Lic Ing Arq Mtro Mtra Prof Profa Gral Cnel Cap Tte Sgto Cte Mons Fr Pbro D Dña Da',
    'Ud Uds Vd Av Avda Col Núm núm No Nº Nro art arts pág págs Art Cía Hnos Ltda Ma Mª Sta Sto Gob Dip Sen Alm',
  ),
  openers: wordList(
    'El La Los Las Un Una En Su Sus Este Esta Estos Estas Ese Esa Al A Por Para Con Y Pero Si No Se Lo Según Tras',
    'Cuando Mientras Además También Sin Desde Entre Es Fue Ha Hay Luego Después Ayer Hoy Como Aunque',
  ),
};
