import type { PictureKind } from '../../reports/pictures/scenario-picture.ts';
import type { Words } from '../../reports/words/language.ts';

/** A part of a picture: which colour it has, and what it is. */
interface KeyPart {
  readonly part: 'first' | 'rest' | 'fake' | 'failed';
  readonly words: Words;
}

const failed: KeyPart = {
  part: 'failed',
  words: { en: 'failed, in half of the runs at least', zh: '至少一半的模拟已失败' },
};

/** How each sort of picture is read, beside its colours; loaded with the pictures. */
export const pictureKeys: Readonly<Record<PictureKind, { readonly title: Words; readonly parts: readonly KeyPart[] }>> =
  {
    promise: {
      title: {
        en: 'Sales a day over the run, average of all runs; of the promise for them',
        zh: '运行期内的日销售额（各次模拟平均）；就其所作的承诺',
      },
      parts: [
        { part: 'first', words: { en: 'comes back', zh: '得到返还' } },
        { part: 'rest', words: { en: 'does not by the end', zh: '至期末未返还' } },
        { part: 'fake', words: { en: 'fake sales', zh: '虚假销售' } },
        failed,
      ],
    },
    balances: {
      title: {
        en: 'Paid in and not yet spent over the run, average of all runs',
        zh: '运行期内已预付而未消费的金额（各次模拟平均）',
      },
      parts: [
        { part: 'first', words: { en: 'money is there for it', zh: '有资金保障' } },
        { part: 'rest', words: { en: 'none is there', zh: '没有资金' } },
        failed,
      ],
    },
    members: {
      title: {
        en: 'Members by level of referral, from the left; a twentieth bar holds all deeper levels',
        zh: '各推荐层级的会员，自左起；第20条含更深各级',
      },
      parts: [
        { part: 'first', words: { en: 'get less than they paid', zh: '入不敷出' } },
        { part: 'rest', words: { en: 'do not', zh: '未亏损' } },
      ],
    },
    margin: {
      title: {
        en: 'The merchant’s margin: above without the scheme, below with it',
        zh: '商家毛利：上为没有该方案，下为采用该方案',
      },
      parts: [
        { part: 'first', words: { en: 'kept', zh: '商家留存' } },
        { part: 'rest', words: { en: 'spent on rewards', zh: '用于奖励' } },
      ],
    },
  };
