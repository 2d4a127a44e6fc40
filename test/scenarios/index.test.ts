import { expect, test } from 'vitest';
import { folderTitles } from '../../web/text/folders.ts';
import { readScenario, scenarioPaths, scenariosFolder } from './scenario-files.ts';

/** The folders in the order in which one reads them. */
const folders: readonly { folder: string; about: string }[] = [
  {
    folder: 'first',
    about:
      'A fee of 15 % and “spend and get up to 100 % back”, with growing, flat and declining turnover. The article can be read in two ways: 10 points of turnover go to the members, or a tenth of the fee (`…-tenth-of-fee`).',
  },
  {
    folder: 'first/claims',
    about: 'Each file says at its head what is claimed, what comes out, and why.',
  },
  {
    folder: 'cases',
    about:
      'Set from what was knowable before the end; every figure has its source in a comment. How near the runs come: [cases/README.md](cases/README.md).',
  },
  {
    folder: 'ordinary',
    about:
      'What merchants have always done, with the figures of the articles: paid from the margin on what is sold, and held against no scheme on the same customers.',
  },
  {
    folder: 'ordinary/claims',
    about: 'Under which figures each claim holds, by the closed form and by the run.',
  },
  {
    folder: 'fraud',
    about: 'Fake and marked-up purchases, insiders, people with many accounts: who gains, and who pays.',
  },
  {
    folder: 'regulated',
    about:
      'The same scheme with and without the seven proposals for rebate sites of 2012, the deposit rule by hand, and an operator whom money tempts.',
  },
  {
    folder: 'pyramid',
    about:
      'Members one by one (`agents:`): referral forests, fees for joining, and whose money is paid out; from the same town with six levels, one level, none and a matrix, and newcomers paired in two legs, to a shop that is no pyramid.',
  },
  {
    folder: 'staged',
    about:
      'Small examples of every payout rule, of every way turnover can grow (`growth-…`), of shocks, and of numbers that are not known for certain.',
  },
];

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

function indexText(): string {
  const sections = folders.map(({ folder, about }) => {
    const lines = scenarioPaths
      .filter((path) => folderOf(path) === folder)
      .map((path) => {
        const { question, question_zh } = readScenario(path).scenario;
        return `| [${path.slice(folder.length + 1)}](${path}) | ${question}<br>${question_zh} |`;
      });
    return [`## ${folderTitles[folder].en}`, '', about, '', '| file | question |', '| --- | --- |', ...lines, ''].join(
      '\n',
    );
  });
  return [
    '# Scenarios',
    '',
    'Each file is one question, put so that the program can answer it: `npx rebatescope run scenarios/first/flat.yaml`. Every',
    'file says what it assumes, and what must come out (`expect:`), with where that figure comes from.',
    '`npx rebatescope init` prints a commented file to start from; [schema.json](schema.json) lets an editor complete and check it.',
    '',
    '<!-- Made from the files by test/scenarios/index.test.ts: npx vitest run --project=unit test/scenarios/index.test.ts -u -->',
    '',
    ...sections,
  ].join('\n');
}

test('every scenario stands in a folder of the index', () => {
  expect(scenarioPaths.filter((path) => !folders.some(({ folder }) => folder === folderOf(path)))).toEqual([]);
});

test('scenarios/README.md is what the files say', async () => {
  await expect(indexText()).toMatchFileSnapshot(`${scenariosFolder}README.md`);
});
