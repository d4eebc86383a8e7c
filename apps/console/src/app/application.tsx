import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { queryClient, router } from './router';
import { theme } from './theme/theme';

dayjs.locale('zh-cn');

export const Application = () => (
  <ConfigProvider theme={theme} locale={zhCN} button={{ autoInsertSpace: false }}>
    <App>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </App>
  </ConfigProvider>
);
