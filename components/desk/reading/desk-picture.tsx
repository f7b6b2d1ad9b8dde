import Image from 'next/image';
import classes from './reading.module.css';

/** A picture of a story; its sizes were made when it was taken in. */
export function DeskPicture({ pictureId, alt }: { pictureId: string; alt: string }) {
  return (
    <Image
      src={`/api/desk/pictures/${pictureId}/960`}
      alt={alt}
      width={960}
      height={640}
      unoptimized
      className={classes.picture}
    />
  );
}
