import Supercluster from 'supercluster';
import type { BBox, LngLat } from './mercator.js';

/** A record on the map. Degrees, GCJ-02. */
export interface MapPoint extends LngLat {
  id: string;
  regionCode: string;
}

/** One record, or several that would lie on top of each other at this zoom. Degrees, GCJ-02. */
export interface Bubble extends LngLat {
  /** Id of the record; of a cluster, a key that holds for this index alone. */
  id: string;
  count: number;
  /** null: the cluster spans several regions. */
  regionCode: string | null;
  /** Of a cluster: the zoom at which it falls apart. */
  zoomTo?: number;
}

/** Bubbles closer than this many pixels become one. */
const RADIUS = 36;
const LAST_CLUSTERED_ZOOM = 15;

interface Origin {
  regionCode: string | null;
}

export class ClusterIndex {
  private readonly index = new Supercluster<MapPoint, Origin>({
    radius: RADIUS,
    extent: 256,
    maxZoom: LAST_CLUSTERED_ZOOM,
    minPoints: 3,
    map: ({ regionCode }) => ({ regionCode }),
    reduce: (all, one) => {
      if (all.regionCode !== one.regionCode) all.regionCode = null;
    },
  });

  constructor(points: readonly MapPoint[]) {
    this.index.load(
      points.map((point) => ({
        type: 'Feature',
        properties: point,
        geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
      })),
    );
  }

  bubblesIn(bounds: BBox, zoom: number): Bubble[] {
    return this.index.getClusters([...bounds], Math.floor(zoom)).map(({ properties, geometry }) => {
      if (!('cluster' in properties)) return { ...properties, count: 1 };
      const [lng = 0, lat = 0] = geometry.coordinates;
      const { cluster_id: key, point_count: count, regionCode } = properties;
      return { id: `cluster-${key}`, lng, lat, count, regionCode, zoomTo: this.index.getClusterExpansionZoom(key) };
    });
  }
}
