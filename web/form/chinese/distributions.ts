/** The Chinese of what distributions say of their numbers. */
export const distributionsInChinese: Readonly<Record<string, string>> = {
  'A number that is not known for certain: drawn once a path.': '不确定的数值：每次模拟抽取一次。',
  'Mean before the bounds act.': '界限生效之前的均值。',
  'Standard deviation before the bounds act.': '界限生效之前的标准差。',
  'Values below are not drawn: the distribution is conditioned on it, nothing piles up there.':
    '不会抽到更小的值：分布以此为条件，不会在此堆积。',
  'Values above are not drawn.': '不会抽到更大的值。',
  'Least value.': '最小值。',
  'Largest value.': '最大值。',
  'Likeliest value.': '最可能的值。',
  'Mean of the number itself (not of its logarithm) before the bounds act.':
    '界限生效之前数值本身（而非其对数）的均值。',
  'Standard deviation of the number itself; or give `cv`.': '数值本身的标准差；也可改为给出`cv`。',
  'Standard deviation as a share of the mean; or give `sd`.': '标准差与均值之比；也可改为给出`sd`。',
  'First shape: weight towards `max`.': '第一形状参数：偏向`max`的权重。',
  'Second shape: weight towards `min`.': '第二形状参数：偏向`min`的权重。',
  'The values, in any order; without weights all are equally likely.': '各个取值，顺序不限；不给权重时概率相同。',
  'A value.': '一个取值。',
  'Weight of the value.': '该取值的权重。',
  'One weight a value; any scale.': '每个取值一个权重，尺度不限。',
};
