import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LoadingOutlined } from '@ant-design/icons';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { queryClient, router } from './router';
import { theme } from './theme/theme';

dayjs.locale('zh-cn');

/** A button at work keeps its name, and its sign leaves without waiting for the end of a transition. */
const button = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> };

export const Application = () => (
  <ConfigProvider theme={theme} locale={zhCN} button={button}>
    <App>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </App>
  </ConfigProvider>
);
