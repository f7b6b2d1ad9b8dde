import { notFound } from 'next/navigation';

/** Addresses under /desk that are nobody's: answered inside the desk's own frame. */
export default function Nothing(): never {
  notFound();
}
