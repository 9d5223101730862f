import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../domain/block.ts';
import type { Person } from '../../domain/vocabulary.ts';
import { cutBlock } from '../../domain/words.ts';
import { language } from '../../language/en/language.ts';
import { SPEECH } from '../../language/en/speech.ts';
import type { Cue } from '../../language/speech-words.ts';
import { defineLanguage } from '../../language/language.ts';
import { findQuotations } from './find-quotations.ts';
import { knowNames } from './speaker/known-terms.ts';

const ann: Person = {
  id: 'ann-lee',
  label: 'Ann Lee',
  also: [],
  short: [],
  note: 'President of Peru in these texts.',
};

function read(text: string) {
  const lines = text.split('\n').map((line) => {
    const kind = line.startsWith('## ') ? 'heading' : 'paragraph';
    return { kind, text: line.replace(/^## /, '') } as const;
  });
  const blocks = numberBlocks(lines).map((block) => cutBlock(block, language));
  const knowledge = knowNames({ people: [ann], organisations: [] });
  return findQuotations(blocks, knowledge, language).quotations;
}

/** Kind, first word, speaker (or the description in brackets) and how resolved. */
function lines(text: string) {
  return read(text).map(({ kind, text: words, speaker, resolved }) => {
    const who = speaker.name ?? (speaker.mention ? `[${speaker.mention.words}]` : '?');
    return `${kind} ${words.split(/[ ,.]/)[0] ?? ''}: ${who}, ${resolved}`;
  });
}

describe('an attribution', () => {
  test.each([
    ['“I did,” Ann Lee said.', 'direct I: Ann Lee, named'],
    ['“I did,” said Ann Lee, the mayor of Lima.', 'direct I: Ann Lee, named'],
    ['“Did I?” asked Ann Lee.', 'direct Did: Ann Lee, named'],
    ['“I did,” Ann Lee, who runs the bank in Lima, told reporters.', 'direct I: Ann Lee, named'],
    ['“I did,” her chief of staff, Joe Roe, told CNN.', 'direct I: Joe Roe, apposition'],
    ['“I did,” Texas Senator Ted Ray said.', 'direct I: Ted Ray, named'],
    ['Ann Lee said: “I did.”', 'direct I: Ann Lee, named'],
    ['On Monday, after the debate, Ann Lee told the crowd, “I did.”', 'direct I: Ann Lee, named'],
    ['Ann Lee spoke to Bob Ray on Monday, saying, “I did.”', 'direct I: Ann Lee, named'],
    ['According to Ann Lee, “We did it all by ourselves.”', 'direct We: Ann Lee, named'],
    ['“We did it all by ourselves.” — Ann Lee', 'direct We: Ann Lee, named'],
    ['Ann Lee released the following statement:\n“We did it.”', 'direct We: Ann Lee, continued'],
    ['“I did,” a spokesman for Ann Lee said.', 'direct I: [a spokesman for Ann Lee], role'],
    ['“I did,” said one senior official.', 'direct I: [one senior official], role'],
    ['“I did,” Ann Lee posted to a forum in reply to the mayor.', 'direct I: Ann Lee, named'],
    [
      'After Ann Lee left, while saying she “did it all,” it rained.',
      'partial did: Ann Lee, named',
    ],
  ])('is read in %s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test('tells its cue and the words that name the speaker, where they stand', () => {
    const [quotation] = read('Nobody came. “I did,” Ann Lee said.');
    expect(quotation).toMatchObject({
      text: 'I did,',
      start: 14,
      end: 20,
      cue: { words: 'said', block: 'p1', start: 30, end: 34 },
      speaker: {
        kind: 'person',
        id: 'ann-lee',
        mention: { words: 'Ann Lee', block: 'p1', start: 22, end: 29 },
      },
    });
  });
});

describe('a quotation without an attribution of its own', () => {
  test('goes on behind its attribution, and on from paragraph to paragraph', () => {
    expect(lines('“I did,” Ann Lee said, “and you did not.” “So there.”\n“It was us.”')).toEqual([
      'direct I: Ann Lee, named',
      'direct and: Ann Lee, continued',
      'direct So: Ann Lee, continued',
      'direct It: Ann Lee, continued',
    ]);
  });

  test.each([
    ['Her deputy, Bob Ray, was asked twice, and only said:\n“No comment”.', 'direct No: Bob Ray'],
    ['The head of public works, Bob Ray, wrote:\n‘Ask them’', 'direct Ask: Bob Ray'],
  ])('is led to by a colon at the end of the line before: %s', (text, line) => {
    expect(lines(text)).toEqual([`${line}, continued`]);
  });

  test('is none where a line before leads to words that nobody says', () => {
    expect(lines('Ann Lee has two words of the year:\n“Quay”\n“Tide”')).toEqual([]);
  });

  test('goes on over paragraphs that each open a mark, to the last and shortest', () => {
    expect(lines('“I did,” Ann Lee said. “It rained.\n“And it blew.\n“All day”.')).toEqual([
      'direct I: Ann Lee, named',
      'direct It: Ann Lee, continued',
      'direct And: Ann Lee, continued',
      'direct All: Ann Lee, continued',
    ]);
  });

  test('is of the subject of the sentence before', () => {
    expect(lines('Ann Lee praised Bob Ray. “He is a good man.”')).toEqual([
      'direct He: Ann Lee, continued',
    ]);
  });

  test('stays unknown where nobody is named near', () => {
    expect(lines('It rained all day.\n\n“This is how it was.”')).toEqual([
      'direct This: ?, unknown',
    ]);
  });
});

describe('words woven into a sentence', () => {
  test.each([
    ['Ann Lee called the claim “unfounded.”', 'partial unfounded: Ann Lee, named'],
    ['Ann Lee denied it, saying it is “false” and old.', 'partial false: Ann Lee, named'],
    ['The plan is “a disaster” for all, Ann Lee said.', 'partial a: Ann Lee, named'],
    ['Ann Lee said that “no one” had come.', 'partial no: Ann Lee, named'],
  ])('are partial in %s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test.each([
    'The “free” lunch cost nine dollars.',
    'Far from being a “bluff”, the plan moved on.',
    'She won a prize for her book “The Long Way Home.”',
    'Ann Lee said on “Meet the Press” that she won.',
    'Ann Lee spoke of the so-called “war tax” again.',
    'Ann Lee said they wore vests with “CREW” printed on the back.',
    'Ann Lee said the box, stamped “FRAGILE” in red, stood open.',
    'THE CLAIM: “The bell was sold.”',
    'Her “plan” is to designate them as “terrorist organizations” soon.',
  ])('are no quotation where nobody is said to have spoken them: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('a given name that is another word too', () => {
  test.each([
    ['“I did,” Christian Berg said.', 'Christian Berg'],
    ['“I did,” said Will Berg.', 'Will Berg'],
    ['“I did,” April Berg told the crowd.', 'April Berg'],
    ['“I did,” the harbour master, May Berg, said.', 'May Berg'],
    ['According to June Berg, “We did it all by ourselves.”', 'June Berg'],
    ['Will Berg said: “I did.”', 'Will Berg'],
    ['Hope Berg said: “I did.”', 'Hope Berg'],
    ['“I did,” Even Berg said.', 'Even Berg'],
  ])('is a name before a surname: %s', (text, name) => {
    expect(read(text)).toMatchObject([{ speaker: { kind: 'person', name } }]);
  });

  test.each([
    ['“I did,” the Christian Right said.', 'Christian Right'],
    ['“I did,” the mayor told us in April Berg wrote back.', 'April Berg'],
    ['In May Berg said: “I did.”', 'May Berg'],
    ['Will Berg ever come? “I did,” he said.', 'Will Berg'],
  ])('is the other word elsewhere: %s', (text, name) => {
    expect(read(text).map(({ speaker }) => speaker.name)).toSatisfy(
      (names: readonly string[]) => names.length === 1 && !names.includes(name),
    );
  });
});

describe('a word that opens a sentence', () => {
  test.each([
    'According to the papers, the harvest “went to the beetles” again.',
    'Winters are warm; nobody cuts wood. “That helps the beetle.”',
    'Top tip: read the leaflet. “Stir and serve.”',
    'Leaderboards were down. “We are sorry for the wait.”',
  ])('is no name that the article has nowhere else: %s', (text) => {
    const named = read(text).filter(({ speaker }) => speaker.name !== null);
    expect(named).toEqual([]);
  });

  test.each([
    ['They know Berg. Berg, an old miller, said: “It runs on rain.”', 'direct It: Berg, named'],
    ['Berg also said: “My mill runs on rain.”', 'direct My: Berg, named'],
    ['Millwrights said: “Nobody came.”', 'direct Nobody: [Millwrights], unknown'],
    ['Critics said: “It is a bad play.”', 'direct It: [Critics], role'],
  ])('is a name where its capital stands elsewhere, or it says something: %s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe('a label', () => {
  test.each([
    ['THE FACTS: Ann Lee said: “I did.”', 'direct I: Ann Lee, named'],
    ['FACT CHECK: After Ann Lee left, saying she “did it all,” it rained.', 'partial did: Ann Lee'],
    ['Editor’s note: In May, Ann Lee wrote: “I did.”', 'direct I: Ann Lee, named'],
    ['LEE: “I did it all by myself.”', 'direct I: LEE, named'],
  ])('speaks only where nothing but the words of a speaker follow: %s', (text, line) => {
    expect(lines(text)).toEqual([expect.stringContaining(line)]);
  });
});

describe('what a thing bears', () => {
  test.each([
    'Ann Lee held up a banner. The banner read: “Sell no bell in this town.”',
    'Ann Lee wore a T-shirt reading “Bells for all” at the pier.',
  ])('is not what its bearer says: %s', (text) => {
    expect(read(text)).toMatchObject([{ speaker: { kind: 'document', name: null } }]);
  });
});

describe('a speaker', () => {
  test('is who bears the surname in full', () => {
    expect(lines('Ann Lee met Bob Ray.\n“I did,” Ray said.')).toEqual([
      'direct I: Bob Ray, short-name',
    ]);
  });

  test.each(['May', 'Will', 'King', 'Bishop', 'Grant', 'Hope'])(
    'is who bears the surname in full, though %s is another word too',
    (name) => {
      const text = `The harbour master, Ann ${name}, met Bob Ray.`;
      expect(lines(`${text}\n“I did,” ${name} said.`)).toEqual([
        `direct I: Ann ${name}, short-name`,
      ]);
      expect(lines(`${text}\n${name} said: “I did.”`)).toEqual([
        `direct I: Ann ${name}, short-name`,
      ]);
    },
  );

  test('keeps the surname alone where two bear it', () => {
    expect(lines('Bill Ray met Hillary Ray.\n“I did,” Ray said.')).toEqual([
      'direct I: Ray, named',
    ]);
    expect(lines('Bill Ray met Hillary Ray.\n“I did,” Mrs. Ray said.')).toEqual([
      'direct I: Hillary Ray, short-name',
    ]);
  });

  test('is who the pronoun stands for, by gender', () => {
    expect(lines('Ann Lee met Bob Ray.\n“I did,” he said. “I too,” she said.')).toEqual([
      'direct I: Bob Ray, pronoun',
      'direct I: Ann Lee, pronoun',
    ]);
  });

  test('is who “who” takes up, and not who was asked', () => {
    expect(lines('The vote fell to Bob Ray, who said, “I did.”')).toEqual([
      'direct I: Bob Ray, named',
    ]);
    expect(lines('Bob Ray was asked, “Did you?”')).toEqual(['direct Did: ?, unknown']);
  });

  test('is a titled person of unknown gender nearer as a subject, and unknown where no title tells', () => {
    const before = 'Bob Ray, the mayor, came late.\n';
    expect(lines(`${before}The head of the port, Ottla Vale, stayed. “I did,” he said.`)).toEqual([
      'direct I: Ottla Vale, pronoun',
    ]);
    expect(lines(`${before}Ottla Vale stayed. “I did,” he said.`)).toEqual([
      'direct I: [he], unknown',
    ]);
  });

  test('is not who an opening condition speaks of', () => {
    const before = 'Bob Ray sold the bell. His lawyer, Ottavio Renn, spoke for him.';
    expect(lines(`${before} Had Ray known more, he added, “I would not be here.”`)).toEqual([
      'direct I: Ottavio Renn, pronoun',
    ]);
  });

  test('is unknown where somebody without a name stands nearer than who has one', () => {
    const before = 'Bob Ray came late.';
    expect(lines(`${before} A neighbor saw it. “I did,” he said.`)).toEqual([
      'direct I: [he], unknown',
    ]);
    expect(lines(`${before} His wife saw it. “I did,” he said.`)).toEqual([
      'direct I: Bob Ray, pronoun',
    ]);
  });

  test('is who the article names in full, and then by the surname, whatever a subhead says', () => {
    const text = 'In May, one of the crew, Sunniva Holm, sued.\nSome of Holm’s words changed.';
    expect(lines(`${text}\n## Ann Lee is in prison\nThen she said: “I did.”`)).toEqual([
      'direct I: Sunniva Holm, pronoun',
    ]);
  });

  test('is unknown where a pronoun fits nobody named', () => {
    expect(lines('Bob Ray came late.\n“I did,” she said.')).toEqual(['direct I: [she], unknown']);
  });

  test('is who the article or the vocabulary describes so', () => {
    const text = 'Spokesman Joe Roe met Ann Lee.';
    expect(lines(`${text}\n“I did,” the spokesman said.`)).toEqual(['direct I: Joe Roe, role']);
    expect(lines(`${text}\n“I did,” the president said.`)).toEqual(['direct I: Ann Lee, role']);
    expect(lines(`${text}\n“I did,” the Bolivian president said.`)).toEqual([
      'direct I: [the Bolivian president], role',
    ]);
  });

  test('is whose statement it is', () => {
    const text = 'In a statement, the Andean Trade Alliance (ATA) condemned it.\n“We mourn,” ';
    expect(lines(`${text}the statement added.`)).toEqual(['direct We: ATA, role']);
    expect(lines(`${text}the Lima-based alliance said.`)).toEqual(['direct We: ATA, role']);
    expect(lines(`${text}it read.`)).toEqual(['direct We: [it], unknown']);
  });
});

describe('a language', () => {
  const block = { id: 'p1', kind: 'paragraph', text: '“Lo hicimos”, dijo Ana Ruiz.' } as const;
  const blocks = [cutBlock(block, language)];
  const nobody = knowNames({ people: [], organisations: [] });

  test('without words for speech has no quotation read', () => {
    const mute = defineLanguage({ code: 'es' });
    expect(findQuotations(blocks, nobody, mute)).toEqual({
      quotations: [],
      reported: [],
      givenUp: [],
    });
  });

  test('of a single verb has its attributions read', () => {
    const said: Cue = {
      form: 'finite',
      strength: 'saying',
      isLoose: false,
      hearer: 'none',
      particle: undefined,
      ...{ isFree: false, isNoun: true, isPerfect: false },
    };
    const speech = {
      ...SPEECH,
      classes: new Map(),
      forms: [],
      cues: new Map([['dijo', said]]),
    };
    const [quotation] = findQuotations(
      blocks,
      nobody,
      defineLanguage({ code: 'es', speech }),
    ).quotations;
    expect(quotation).toMatchObject({ cue: { words: 'dijo' }, speaker: { name: 'Ana Ruiz' } });
  });
});
