/** A column title taken apart: what it names, and what stands in its brackets: a unit, a coordinate system, a remark. */
export interface HeaderText {
  name: string;
  hint: string;
}

const BRACKETS = /\(([^()]{0,40})\)|\[([^[\]]{0,40})\]|【([^【】]{0,40})】|〔([^〔〕]{0,40})〕/g;
/** 面积/㎡、投资额，万元：a unit behind a stroke or a comma. */
const TRAILING_UNIT = /[/,，、](万平方米|平方米|m2|亩|万元|亿元|千元|元|家|人|台|个|项|%|年|月)$/;
/** 所在市（区）, 乡镇（街道）：the brackets are part of the name. */
const PLACE_LEVEL = /\((区|县|市|镇|乡|街道|园区)\)/g;
/** 原值/万元*：the star of a column that must be filled. */
const REQUIRED = /^[\s*]+|(?<![\s*])[\s*]+$/g;
const NOISE = /[\s*＊:：·•.。、,，;；/\\|"'“”‘’_\-—–]/g;

export function readHeader(title: string): HeaderText {
  const text = title.normalize('NFKC').replace(PLACE_LEVEL, '$1').replace(REQUIRED, '').trim();
  const hints = [...text.matchAll(BRACKETS)].map(([, a, b, c, d]) => a ?? b ?? c ?? d ?? '');
  const bare = text.replace(BRACKETS, '').trim();
  const unit = TRAILING_UNIT.exec(bare)?.[1];
  return { name: plainName(unit ? bare.slice(0, -unit.length) : bare), hint: [...hints, unit ?? ''].join(' ').trim() };
}

/** One form for comparing: half-width, lower case, no spaces and no punctuation. */
export const plainName = (text: string): string => text.normalize('NFKC').replace(NOISE, '').toLowerCase();

/** Words at the end of a title that bureaus use for one another. */
const tails: readonly [RegExp, string][] = [
  [/(单位|公司|机构|企业|主体)$/, '单位'],
  [/(时间|日期|年月|日)$/, '日期'],
  [/(类型|类别|种类|分类|性质)$/, '类别'],
  [/(级别|等级|层级)$/, '级别'],
  [/(电话|手机|手机号|手机号码|电话号码|联系方式)$/, '电话'],
  [/(金额|额度|经费|资金|费用)$/, '金额'],
  [/(地址|地点|位置)$/, '地址'],
  [/(数量|个数|数)$/, '数'],
  [/(要求|条件)$/, '要求'],
  [/(简介|介绍|概况|描述|概述|简述)$/, '简介'],
  [/(方式|模式|形式)$/, '方式'],
  [/(名称|全称|名)$/, '名称'],
];

export function stemOf(name: string): string {
  const tail = tails.find(([pattern]) => pattern.test(name));
  return tail ? name.replace(tail[0], tail[1]) : name;
}
