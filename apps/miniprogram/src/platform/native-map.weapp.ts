import Taro from '@tarojs/taro';

/** What WeChat's own map shows. Degrees, GCJ-02, as WeChat has it. */
export interface SeenMap {
  bounds: readonly [west: number, south: number, east: number, north: number];
  zoom: number;
}

/** Of the map component with this id on the page. Its methods know callbacks alone. */
export const seenOn = (id: string): Promise<SeenMap> =>
  new Promise((resolve, reject) => {
    const map = Taro.createMapContext(id);
    void map.getRegion({
      success: ({ southwest, northeast }) =>
        void map.getScale({
          success: ({ scale }) =>
            resolve({
              bounds: [southwest.longitude, southwest.latitude, northeast.longitude, northeast.latitude],
              zoom: scale,
            }),
          fail: reject,
        }),
      fail: reject,
    });
  });
