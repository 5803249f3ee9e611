import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { localDateSchema } from '../../templates/model/local-date';
import { describedBy, EntryLabel, type EntryNaming } from './entry-label';

interface PlanDateProps extends EntryNaming {
  /** `YYYY-MM-DD`; empty where no day is given. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function MonthPage() {
  return (
    <Calendar className="plan-calendar">
      <header className="plan-calendar-head">
        <Button slot="previous" className="button plain narrow">
          <ChevronLeft aria-hidden size={20} />
        </Button>
        <Heading className="plan-calendar-month" />
        <Button slot="next" className="button plain narrow">
          <ChevronRight aria-hidden size={20} />
        </Button>
      </header>
      <CalendarGrid>
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="plan-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

/** A day: typed with the number keys, or picked from a month. */
export function PlanDate({ value, onChange, ...naming }: PlanDateProps) {
  const date = localDateSchema.safeParse(value);
  return (
    <DatePicker
      className="plan-entry"
      value={date.success ? parseDate(date.data) : null}
      onChange={(day) => {
        onChange(day === null ? '' : day.toString());
      }}
      shouldForceLeadingZeros={false}
      {...describedBy(naming)}
    >
      <EntryLabel {...naming} />
      <Group className="plan-date">
        <DateInput className="plan-date-input">
          {(segment) => <DateSegment segment={segment} className="plan-date-part" />}
        </DateInput>
        <Button className="button plain narrow">
          <CalendarDays aria-hidden size={20} />
        </Button>
      </Group>
      <Popover className="list-popover plan-month">
        <Dialog className="plan-month-page">
          <MonthPage />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
