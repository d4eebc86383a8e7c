import type { BaseMap } from '../_lib/base-map';

/** WeChat has a map of its own for the streets; none lies under the canvas. */
export const useBaseMap = (): BaseMap | undefined => undefined;
