import { Image, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { keepPicture, paintPicture } from '@/platform/picture';
import { a11y } from '../base/a11y';
import { Button } from '../base/button';
import { IconButton } from '../base/icon-button';
import { Txt } from '../base/txt';
import { Sheet } from '../overlay/sheet';
import { paintPoster, POSTER_HEIGHT, POSTER_WIDTH, type Poster } from './paint-poster';
import { useSay } from '../language';
import classes from './poster-button.module.scss';

/** A picture to hand on, with a code that leads back here. */
export function PosterButton({ poster, bare }: { poster: Poster; bare?: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="qr-code" label={say('海报')} named={!bare} onTap={() => setOpen(true)} />
      <Sheet open={open} title={say('海报')} onClose={() => setOpen(false)}>
        {open && <Picture poster={poster} />}
      </Sheet>
    </>
  );
}

function Picture({ poster }: { poster: Poster }) {
  const say = useSay();
  const [picture, setPicture] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    paintPicture(POSTER_WIDTH, POSTER_HEIGHT, (ctx) => paintPoster(ctx, poster, say)).then(
      (path) => wanted && setPicture(path),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
    // The sheet stands for one opening: what it shows does not change meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);
  if (failed)
    return (
      <Txt as="body" tone="text-2">
        {say('这台设备画不出海报，可以用转发。')}
      </Txt>
    );
  return (
    <View className={classes.body}>
      <View className={classes.frame}>
        {picture !== undefined && (
          <Image
            className={classes.picture}
            src={picture}
            mode="aspectFit"
            showMenuByLongpress
            {...a11y({ role: 'img', label: say('海报：{title}', { title: poster.title }) })}
          />
        )}
      </View>
      <Button
        grow
        loading={picture === undefined}
        onTap={() => picture !== undefined && void keepPicture(picture, `${poster.title}.png`)}
      >
        {say('保存图片')}
      </Button>
    </View>
  );
}
