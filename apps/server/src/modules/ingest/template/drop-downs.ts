import type writeExcelFile from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

type SheetFeature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

const SHEET = 'xl/worksheets/sheet{id}.xml';
const LAST_ROW = 5_000;
/** Excel takes a list within a cell's rule up to here. */
const LONGEST_LIST = 255;

export interface DropDown {
  /** From 0. */
  column: number;
  options: readonly string[];
}

/** Lists to choose from in the first sheet, below its first row. Another text is warned of, not refused. */
export function dropDowns(lists: readonly DropDown[]): SheetFeature {
  const rules = lists
    .filter(
      ({ options }) => options.join(',').length <= LONGEST_LIST && options.every((option) => !/[,"]/.test(option)),
    )
    .map(({ column, options }) => rule(column, options));
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
            sheetIndex === 0 && rules.length > 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
                  getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  };
}

function rule(column: number, options: readonly string[]): string {
  const cells = `${getCellAddress(1, column)}:${getCellAddress(LAST_ROW, column)}`;
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${cells}">` +
    `<formula1>"${sanitizeTextContent(options.join(','))}"</formula1></dataValidation>`
  );
}
