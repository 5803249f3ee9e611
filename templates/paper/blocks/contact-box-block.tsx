import type { ContactBox, ContactEntry } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { Icon } from '../icon';
import { item } from '../item';
import { RunsView } from '../runs-view';

function Entry({ entry }: { readonly entry: ContactEntry }) {
  return (
    <div className={entry.isMain ? 'contact contact-main' : 'contact'} {...item(entry)}>
      <p className="contact-name" data-item={`${entry.id}.name`} data-origin="unit">
        <RunsView content={entry.name} isWhole />
      </p>
      {entry.audience && (
        <p className="contact-audience" data-item={`${entry.id}.audience`} data-origin="unit">
          <RunsView content={entry.audience} />
        </p>
      )}
      {entry.phones.map((phone) => (
        <p key={phone.id} className="contact-phone" data-item={phone.id} data-origin="unit">
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
      ))}
      {entry.hours.length > 0 && (
        <div className="contact-hours" data-item={`${entry.id}.hours`} data-origin="unit">
          {entry.hours.map((line, index) => (
            <p key={index}>
              <RunsView content={line} />
            </p>
          ))}
        </div>
      )}
      {entry.address && (
        <p className="contact-address" data-item={`${entry.id}.address`} data-origin="unit">
          <RunsView content={entry.address} />
        </p>
      )}
    </div>
  );
}

/** Whom to call: the unit's own contacts, the two main ones first and larger. */
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
