import { expect, it } from '@jest/globals';
import { fit, regionOutlines, unionOf, zoomAt } from '@market/geo';
import { layerBubbles } from './bubble-layers.js';
import { layLabels, type Measure } from './label-layout.js';
import type { Scene } from './scene.js';
import { overlaps } from './screen-box.js';
import { places, size, theme } from './test-map.js';

const outlines = regionOutlines();
const everything = unionOf(outlines.map(({ bbox }) => bbox));
const view = fit(size, everything, { top: 150, right: 16, bottom: 170, left: 16 });
const scene: Scene = {
  view,
  overviewZoom: view.zoom,
  outlines,
  places,
  bubbles: layerBubbles([]),
  selected: null,
  seeThrough: false,
  tools: undefined,
  theme,
};
const measure: Measure = (text, part) => text.length * (part === 'name' ? 13 : 7);

it.each([13, 18])('puts eight labels of text size %i on a phone without one covering another', (labelSize) => {
  const larger: Measure = (text, part) => (measure(text, part) * labelSize) / 13;
  const labels = layLabels({ ...scene, theme: { ...theme, labelSize } }, larger);
  expect(labels).toHaveLength(8);
  for (const [i, a] of labels.entries()) for (const b of labels.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
});

it('moves labels of large text out from under the buttons of a narrow phone', () => {
  const narrow = fit({ width: 360, height: 640 }, everything, { top: 146, right: 60, bottom: 240, left: 30 });
  const tools = { top: 134, width: 84, height: 290 };
  const under = { left: 360 - tools.width, right: 360, top: tools.top, bottom: tools.top + tools.height };
  const large: Measure = (text, part) => (measure(text, part) * 18) / 13;
  const shown = { ...scene, view: narrow, theme: { ...theme, labelSize: 18 } };
  const hidden = (labels: ReturnType<typeof layLabels>) => labels.filter((label) => overlaps(label, under));
  expect(hidden(layLabels(shown, large))).not.toEqual([]);
  expect(hidden(layLabels({ ...shown, tools }, large))).toEqual([]);
});

it('writes the name of a region too small to hold it below the region', () => {
  const putuo = layLabels(scene, measure).find(({ place }) => place.code === '310107');
  const nantong = layLabels(scene, measure).find(({ place }) => place.code === '320600');
  expect(putuo?.top).toBeGreaterThan(nantong?.bottom ?? Infinity);
});

it('writes a place without an outline at its centre, and one without either not at all', () => {
  const yangzhou = { code: '321000', name: '扬州', value: null };
  const centre = { lng: 119.42, lat: 32.39 };
  expect(layLabels({ ...scene, places: [{ ...yangzhou, centre }] }, measure)).toHaveLength(1);
  expect(layLabels({ ...scene, places: [yangzhou] }, measure)).toHaveLength(0);
});

it('drops the name of a region that is larger than the screen', () => {
  const deep = zoomAt(view, 195, 300, 12);
  expect(layLabels({ ...scene, view: deep }, measure).map(({ place }) => place.code)).toEqual(['310107']);
});

it('keeps clear of the numbers of clusters where they are shown', () => {
  const near = fit(size, outlines.find(({ code }) => code === '320200')?.bbox ?? everything, {
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
  });
  const [wuxi] = layLabels({ ...scene, view: near, places: places.slice(3, 4) }, measure);
  const bubbles = layerBubbles([{ id: 'c', lng: 120.19, lat: 31.53, count: 40, regionCode: '320200' }]);
  const [moved] = layLabels({ ...scene, view: near, places: places.slice(3, 4), bubbles }, measure);
  expect([moved?.left, moved?.top]).not.toEqual([wuxi?.left, wuxi?.top]);
});
