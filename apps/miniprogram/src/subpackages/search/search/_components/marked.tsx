import { Text } from '@tarojs/components';
import { piecesOf } from '../_lib/pieces';
import classes from './marked.module.scss';

export interface MarkedProps {
  text: string;
  marks: readonly (readonly number[])[];
}

/** A text with what was looked for set off: by weight as well, for those who see no colours. */
export const Marked = ({ text, marks }: MarkedProps) => (
  <>
    {piecesOf(text, marks).map((piece, index) => (
      <Text key={index} className={piece.marked ? classes.marked : ''}>
        {piece.text}
      </Text>
    ))}
  </>
);
