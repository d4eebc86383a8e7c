import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffPortal } from '@market/contract/portal';
import { App } from 'antd';
import { failureOf, isConflict } from '../../platform/failure';

/** One deed at an entry; afterwards, and when somebody else was faster, everything about entries is read again. */
export function usePortalChange(said: (portal: StaffPortal) => void) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const refresh = () =>
    queryClient.invalidateQueries({ predicate: ({ queryKey: [operation] }) => String(operation).includes('/portals') });
  return useMutation({
    mutationFn: (act: () => Promise<StaffPortal>) => act(),
    onSuccess: async (portal) => {
      said(portal);
      await refresh();
    },
    onError: (error) => {
      message.error(failureOf(error).text);
      if (isConflict(error)) void refresh();
    },
  });
}
