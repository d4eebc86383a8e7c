import type { RegionPage } from '@market/contract/home';
import { pageUrl } from '@/platform/pages';
import { linkTo } from '@/platform/picture';
import { useRegionName } from '@/state/regions';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { ShareButton } from '@/ui/base/share-button';
import { useSay } from '@/ui/language';
import { PosterButton } from '@/ui/poster/poster-button';

/** The place handed on: as a card, or as a picture with its code. */
export function RegionShare({ page: { region, figures, industries } }: { page: RegionPage }) {
  const nameOf = useRegionName();
  const say = useSay();
  const path = pageUrl('region', { code: region.code });
  const { resource, need, cooperation } = figures;
  const directions = industries.map(({ name }) => say(name)).join(say('、'));
  return (
    <>
      <SectionHead title={say('分享')} />
      <Row gap={10}>
        <ShareButton title={say('{name}的创新资源', { name: nameOf(region.code) })} path={path} />
        <PosterButton
          poster={{
            kind: region.bureau.name,
            title: nameOf(region.code),
            lines: [
              say('资源 {resource} 项，需求 {need} 项，合作 {cooperation} 项', { resource, need, cooperation }),
              ...(directions === '' ? [] : [say('产业方向：{directions}', { directions })]),
            ],
            url: linkTo(path),
          }}
        />
      </Row>
    </>
  );
}
