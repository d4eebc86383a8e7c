/** Why a file is not read at all. */
export const refusals = {
  unknownFormat: '这不是 Excel 或 CSV 文件，请另存为 .xlsx 后再传',
  webTable: '这是网页表格改名的文件，请用 Excel 打开后另存为 .xlsx 再传',
  otherFormat: '不支持这种表格格式，请另存为 .xlsx 后再传',
  nameMismatch: '文件名与内容不符，请用 Excel 打开后另存为 .xlsx 再传',
  oldExcel: '这是 Excel 95 或更早的格式，请另存为 .xlsx 后再传',
  encrypted: '文件设了打开密码，请去掉密码后再传',
  damaged: '文件已损坏，读不出表格，请用 Excel 打开后另存再传',
  notJson: 'JSON 应是一个数组，每个元素是一条记录：[{"名称":"…"}]',
  unknownEncoding: '文字编码认不出来，请另存为 UTF-8 编码的 CSV 或 .xlsx',
  unsafeXml: '文件里有不允许的内容（文档类型或实体声明），请用 Excel 打开后另存再传',
  empty: '文件是空的',
  tooBig: '文件超过 50 MB，请拆成几份再传',
  tooManyParts: '文件内部的部件过多，请用 Excel 打开后另存再传',
  inflatesTooMuch: '文件解压后大得不正常，没有读取；请把表格复制到新文件后再传',
  tooManyRows: '超过 200,000 行，请拆成几份再传',
  cellTooLong: '有单元格超过 32,767 字，请缩短后再传',
  noTable: '没有找到表头。请确认有一行写着各列的名称，其中有一列是名称',
} as const;
export type Refusal = keyof typeof refusals;

/** The whole file is refused; what was wrong stands in the code, what to do in the message. */
export class ImportRefused extends Error {
  constructor(
    readonly code: Refusal,
    /** Said in front, when the general words are not enough. */
    readonly detail?: string,
  ) {
    super(detail ? `${detail}。${refusals[code]}` : refusals[code]);
    this.name = 'ImportRefused';
  }
}
