import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';

export function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const changed = ({ isConnected }: { isConnected: boolean }): void => setOnline(isConnected);
    void Taro.getNetworkType().then(({ networkType }) => setOnline(networkType !== 'none'));
    Taro.onNetworkStatusChange(changed);
    return () => Taro.offNetworkStatusChange(changed);
  }, []);
  return online;
}
