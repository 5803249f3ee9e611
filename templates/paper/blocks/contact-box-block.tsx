import type { ContactBox, ContactEntry, Runs } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { Icon } from '../icon';
import { item } from '../item';
import { RunsView } from '../runs-view';

interface FactProps {
  readonly entry: ContactEntry;
  /** The field of the unit's contact in which this stands. */
  readonly field: 'name' | 'audience' | 'hours' | 'address';
  readonly content: Runs;
}

/** One fact of a contact, tied to the field in which the unit wrote it. */
function Fact({ entry, field, content }: FactProps) {
  return (
    <p className={`contact-${field}`} data-item={`${entry.id}.${field}`} data-origin={entry.origin}>
      <RunsView content={content} isWhole={field === 'name'} />
    </p>
  );
}

function PhoneLine({ entry, phone }: { readonly entry: ContactEntry; readonly phone: ContactEntry['phones'][number] }) {
  return (
    <p className="contact-phone" data-item={phone.id} data-origin={entry.origin}>
      <Icon name="phone" sizeMm={entry.isMain ? 4.4 : 3.6} />
      <span className="contact-digits">
        <RunsView content={phone.number} />
      </span>
      {phone.note && (
        <>
          {' '}
          <span className="contact-note">
            <RunsView content={phone.note} />
          </span>
        </>
      )}
    </p>
  );
}

function Entry({ entry }: { readonly entry: ContactEntry }) {
  return (
    <div className={entry.isMain ? 'contact contact-main' : 'contact'} {...item(entry)}>
      <Fact entry={entry} field="name" content={entry.name} />
      {entry.audience && <Fact entry={entry} field="audience" content={entry.audience} />}
      {entry.phones.map((phone) => (
        <PhoneLine key={phone.id} entry={entry} phone={phone} />
      ))}
      {entry.hours.map((line, index) => (
        <Fact key={index} entry={entry} field="hours" content={line} />
      ))}
      {entry.address && <Fact entry={entry} field="address" content={entry.address} />}
    </div>
  );
}

/** Whom to call: the unit's own contacts (and 112 where a paper lists it with them), the two main ones first and larger. */
export function ContactBoxBlock({ block }: { readonly block: ContactBox }) {
  return (
    <div className="contact-box" {...item(block)}>
      <HeadingTag level={block.level} className="heading">
        <RunsView content={block.title} isWhole />
      </HeadingTag>
      <div className="contacts">
        {block.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
    </div>
  );
}
