import { labels } from '../words/labels.ts';
import { formatNumber } from '../words/number.ts';
import { nameTable, titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'Run it again', zh: '重新运行' },
  text: {
    en: 'The same scenario, seed and version give the same digits on any machine. Here is the command, then what identifies the run.',
    zh: '相同的情景、种子与版本在任何机器上得到相同的结果。以下为命令及本次运行的标识。',
  },
  names: {
    seed: { en: 'Seed', zh: '种子' },
    paths: { en: 'Runs', zh: '模拟次数' },
    version: { en: 'Program', zh: '程序' },
    stream: { en: 'Version of the random streams', zh: '随机流版本' },
    digest: { en: 'Digest of all runs (SHA-256)', zh: '全部模拟摘要（SHA-256）' },
    sha256: { en: 'Scenario file (SHA-256)', zh: '情景文件（SHA-256）' },
    identity: { en: 'Worst error of the cash identity', zh: '现金恒等式最大误差' },
  },
};

/** The command and what identifies the run. */
export const againSection: Section = (context) => {
  const { make, result, lang, command } = context;
  const { run, scenario, conservation } = result;
  const { names } = WORDS;
  const paths = formatNumber(run.paths, lang);
  return titled(
    context,
    'again',
    WORDS.title[lang],
    make('p', {}, WORDS.text[lang]),
    make('pre', {}, make('code', {}, command)),
    nameTable(context, [
      [names.seed[lang], run.seed],
      [names.paths[lang], run.random ? paths : `${paths} · ${labels.noRandomPart[lang]}`],
      [names.version[lang], `rebatescope ${run.version}`],
      [names.stream[lang], run.stream],
      [names.digest[lang], run.digest],
      [names.sha256[lang], scenario.sha256],
      [names.identity[lang], formatNumber(conservation.worst, lang)],
    ]),
  );
};
