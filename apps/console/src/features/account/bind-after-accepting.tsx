import { useNavigate } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useActor } from '../../platform/session';
import { CodesIssued } from './codes-issued';
import { DoorCard } from './door-card';
import { SetSecondFactor } from './set-second-factor';

/** The second step of accepting: the authenticator, at once or, where the operator leaves it open, later. */
export function BindAfterAccepting({ password }: { password: string }) {
  const { duty } = useActor();
  const navigate = useNavigate();
  const [binding, setBinding] = useState(false);
  const [codes, setCodes] = useState<string[]>();
  const start = () => void navigate({ to: '/', replace: true });
  return (
    <DoorCard title="绑定动态码">
      <p style={{ marginBottom: 16 }}>密码已设好。绑定后，登录还要填手机验证器上的 6 位动态码，密码泄露也登不进来。</p>
      <Space>
        <Button type="primary" onClick={() => setBinding(true)}>
          绑定动态码
        </Button>
        {duty !== 'setSecondFactor' && <Button onClick={start}>以后再绑</Button>}
      </Space>
      {binding && (
        <SetSecondFactor
          password={password}
          onDone={(issued) => {
            setCodes(issued);
            setBinding(false);
          }}
          onClose={() => setBinding(false)}
        />
      )}
      <CodesIssued codes={codes} onClose={start} />
    </DoorCard>
  );
}
