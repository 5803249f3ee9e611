import {
  Accessibility,
  ArrowRight,
  Baby,
  Brain,
  Briefcase,
  CalendarDays,
  Clock,
  FileText,
  Frown,
  HandHeart,
  House,
  Languages,
  LifeBuoy,
  MapPin,
  Meh,
  MessageCircleQuestionMark,
  Network,
  Phone,
  Scale,
  ShieldAlert,
  Siren,
  Smile,
  UsersRound,
  Wallet,
  Wine,
  type LucideIcon,
} from 'lucide-react';
import type { IconName } from '../sheet/nodes';

const icons: Readonly<Record<IconName, LucideIcon>> = {
  wallet: Wallet,
  house: House,
  'calendar-days': CalendarDays,
  'file-text': FileText,
  briefcase: Briefcase,
  accessibility: Accessibility,
  brain: Brain,
  wine: Wine,
  'users-round': UsersRound,
  'shield-alert': ShieldAlert,
  'life-buoy': LifeBuoy,
  baby: Baby,
  'hand-heart': HandHeart,
  network: Network,
  scale: Scale,
  languages: Languages,
  phone: Phone,
  clock: Clock,
  'map-pin': MapPin,
  siren: Siren,
  'arrow-right': ArrowRight,
  smile: Smile,
  meh: Meh,
  frown: Frown,
  'message-circle-question': MessageCircleQuestionMark,
};

/** An icon drawn as vectors, hidden from readers: the word beside it says the same. Size in millimetres. */
export function Icon({ name, sizeMm }: { readonly name: IconName; readonly sizeMm: number }) {
  const Drawing = icons[name];
  return <Drawing className="icon" aria-hidden="true" width={`${sizeMm}mm`} height={`${sizeMm}mm`} strokeWidth={1.9} />;
}
