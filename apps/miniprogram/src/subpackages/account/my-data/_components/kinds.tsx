import { personalDataKinds, type OwnData, type PersonalDataKind } from '@market/contract/privacy';
import { useState } from 'react';
import { Cell, CellGroup } from '@/ui/base/cell';
import { KeyValues } from '@/ui/base/key-values';
import { Txt } from '@/ui/base/txt';
import { Sheet } from '@/ui/overlay/sheet';

/** Each kind of what is kept, how much of it, and why. */
export function Kinds({ kinds }: { kinds: OwnData['kinds'] }) {
  const [shown, setShown] = useState<PersonalDataKind>();
  const kept = kinds.filter(({ count }) => count > 0);
  const about = shown && personalDataKinds[shown];
  return (
    <>
      <CellGroup>
        {kept.map(({ kind, count }) => (
          <Cell
            key={kind}
            title={personalDataKinds[kind].what}
            extra={
              <Txt as="label" tone="text-2">
                {`${count} 条`}
              </Txt>
            }
            onTap={() => setShown(kind)}
          />
        ))}
      </CellGroup>
      {about && (
        <Sheet open title={about.what} onClose={() => setShown(undefined)}>
          <KeyValues
            rows={[
              { key: '何时收', value: about.when },
              { key: '做什么', value: about.why },
              { key: '依据', value: about.basis },
              { key: '给谁看', value: about.who },
              { key: '存多久', value: about.kept },
              { key: '注销后', value: about.deleted },
            ]}
          />
        </Sheet>
      )}
    </>
  );
}
