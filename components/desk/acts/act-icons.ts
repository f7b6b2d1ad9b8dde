import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBolt,
  IconCheck,
  IconClockPause,
  IconEdit,
  IconNeedle,
  IconPencilExclamation,
  IconPencilPlus,
  IconRosetteDiscountCheck,
  IconSend,
  IconTrashX,
  IconWorldUpload,
} from '@tabler/icons-react';
import type { Act } from '#newsroom/stories/workflow.ts';

/** One picture for each act, the same on every screen. */
export const actIcons: Record<Act, typeof IconSend> = {
  edit: IconEdit,
  edit_submitted: IconEdit,
  edit_approved: IconEdit,
  set_embargo: IconClockPause,
  submit: IconSend,
  recall: IconArrowBackUp,
  request_changes: IconPencilExclamation,
  approve: IconCheck,
  take_back: IconArrowBackUp,
  start_update: IconPencilPlus,
  publish: IconWorldUpload,
  update: IconWorldUpload,
  correct: IconRosetteDiscountCheck,
  publish_alone: IconBolt,
  kill: IconTrashX,
  spike: IconNeedle,
  restore: IconArrowForwardUp,
};
