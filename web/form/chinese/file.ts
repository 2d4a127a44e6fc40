/** What the fields of the file as a whole say of themselves, in Chinese, by the English of the schema. */
export const fileInChinese: Readonly<Record<string, string>> = {
  'A Rebatescope scenario.': 'Rebatescope情景。',
  'Version of the format.': '格式版本。',
  'What the scenario is called.': '情景名称（英文）。',
  'The name in Chinese.': '情景的中文名称。',
  'The one question this scenario answers.': '本情景回答的问题（英文）。',
  'The question in Chinese.': '该问题的中文。',
  'Any text; the same seed gives the same digits.': '任意文本；相同种子得到相同数字。',
  'Any text.': '任意文本。',
  'Number of simulated paths.': '模拟路径数。',
  'Which uncertain numbers rise and fall together; all others are independent.':
    '哪些不确定的数值同升同降；其余相互独立。',
  'Two numbers that are distributions.': '两个以分布给出的数值。',
  'The path of a number that is a distribution, e.g. `market.turnover.growth.rate`.':
    '以分布给出的数值的位置，例如`market.turnover.growth.rate`。',
  'Rank correlation (Spearman’s) of the two.': '两者的秩相关系数（斯皮尔曼）。',
  'What a run must show: checked by `run --expect`.': '运行必须得到的结果：由`run --expect`核对。',
  'A path into the result, e.g. `sustainability.recovery.mean`, or of a day `sustainability.recovery.byCohort@90.mean`, `sustainability.series.cash.p50@90`.':
    '结果中的位置，例如`sustainability.recovery.mean`；某一天的写作`sustainability.recovery.byCohort@90.mean`、`sustainability.series.cash.p50@90`。',
  'The value must lie in this range, ends included.': '数值须在此范围内（含两端）。',
  'An end of the range.': '范围的一端。',
  'The value must be exactly this.': '数值须恰好等于此值。',
  'Allowed distance from `equals`; 0 without it.': '与`equals`允许的偏差；不填则为0。',
  'What was observed in reality, with its source.': '现实中观察到的数值及其出处。',
  'Only reported, never failed: a real figure that the model is held against.':
    '仅作对照、不判失败：与模型比较的真实数据。',
  'Where an editor finds the JSON Schema of this file; not used by a run.':
    '编辑器查找本文件JSON Schema的位置；运行时不使用。',
};
