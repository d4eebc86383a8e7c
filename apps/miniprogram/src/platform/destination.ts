import type { PortalView } from '@market/contract/portal';

/** A place outside the market. */
export type Destination = Pick<PortalView, 'mode' | 'url' | 'appId' | 'path'>;
