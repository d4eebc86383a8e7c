import { useQueryClient } from '@tanstack/react-query';

/** After a mark, the list and its figures are read again. */
export function useAttendanceChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all(
      ['GET /staff/events/{id}', 'GET /staff/events/{id}/attendees', 'GET /staff/events'].map((operation) =>
        queryClient.invalidateQueries({ queryKey: [operation] }),
      ),
    );
  };
}
