import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';

export interface UsualMethodsProps {
  title: string;
  methods: readonly string[];
  onPick: (method: string) => void;
}

/** Test methods to take over with one tap. */
export const UsualMethods = ({ title, methods, onPick }: UsualMethodsProps) => (
  <Row gap={8} wrap>
    <Txt as="caption" tone="text-2" inline>
      {title}
    </Txt>
    {methods.map((method) => (
      <Button key={method} kind="outline" small round onTap={() => onPick(method)}>
        {method}
      </Button>
    ))}
  </Row>
);
