import { pathOf } from '@market/api-client';
import { Flex, Image, Typography } from 'antd';

/** Small in the list, as large as it is at a click. */
export function Picture({ id, name }: { id: string; name: string }) {
  return (
    <Flex align="center" gap={12}>
      <Image
        alt={name}
        height={72}
        width={96}
        style={{ objectFit: 'cover' }}
        src={pathOf('GET /staff/text-reviews/{id}/picture', { params: { id } })}
      />
      <Typography.Text>{name}</Typography.Text>
    </Flex>
  );
}
