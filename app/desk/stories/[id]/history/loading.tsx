import { LoadingLines } from '#components/desk/loading-lines.tsx';

export default function Loading() {
  return <LoadingLines />;
}
