import { NothingHere } from '#components/desk/nothing-here.tsx';

export default function NotFound() {
  return <NothingHere />;
}
