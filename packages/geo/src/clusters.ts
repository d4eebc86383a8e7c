import Supercluster from 'supercluster';
import type { BBox, LngLat } from './mercator.js';

/** A record on the map. Degrees, GCJ-02. */
export interface MapPoint extends LngLat {
  id: string;
  regionCode: string;
}

/** One record, or several of one region that would lie on top of each other at this zoom. Degrees, GCJ-02. */
export interface Bubble extends LngLat {
  /** Id of the record; of a cluster, a key that holds for this index alone. */
  id: string;
  regionCode: string;
  count: number;
  /** Of a cluster: the zoom at which it falls apart. */
  zoomTo?: number;
}

/** Bubbles closer than this many pixels become one. */
const RADIUS = 40;
const LAST_CLUSTERED_ZOOM = 15;

const featureOf = (point: MapPoint): Supercluster.PointFeature<MapPoint> => ({
  type: 'Feature',
  properties: point,
  geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
});

/** Each region is clustered by itself, so that a bubble's colour and count always speak of one place. */
export class ClusterIndex {
  private readonly indexes = new Map<string, Supercluster<MapPoint>>();

  constructor(points: readonly MapPoint[]) {
    for (const regionCode of new Set(points.map((point) => point.regionCode))) {
      const index = new Supercluster<MapPoint>({
        radius: RADIUS,
        extent: 256,
        maxZoom: LAST_CLUSTERED_ZOOM,
        minPoints: 3,
      });
      index.load(points.filter((point) => point.regionCode === regionCode).map(featureOf));
      this.indexes.set(regionCode, index);
    }
  }

  bubblesIn(bounds: BBox, zoom: number): Bubble[] {
    return [...this.indexes].flatMap(([regionCode, index]) =>
      index.getClusters([...bounds], Math.floor(zoom)).map(({ properties, geometry }): Bubble => {
        if (!('cluster' in properties)) return { ...properties, count: 1 };
        const [lng = 0, lat = 0] = geometry.coordinates;
        const { cluster_id: key, point_count: count } = properties;
        const zoomTo = index.getClusterExpansionZoom(key);
        return { id: `${regionCode}-cluster-${key}`, lng, lat, count, regionCode, zoomTo };
      }),
    );
  }
}
