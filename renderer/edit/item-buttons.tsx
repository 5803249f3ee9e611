import { ArrowDown, ArrowUp, Eye, EyeOff, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { movedBy } from '../../templates/edit/edits';
import type { EditorItem, EditorList } from '../../templates/edit/editor-item';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { useAfterPaint } from '../state/use-after-paint';
import { useTexts } from '../texts/use-texts';
import { useEditor } from './editor-context';
import { isSameButWords, isSameOrder } from './is-same-row';
import { useItemWords } from './item-words';

interface ItemButtonsProps {
  readonly item: EditorItem;
  readonly list: EditorList;
}

interface NamedItem extends ItemButtonsProps {
  /** The item in the names of its buttons. */
  readonly name: string;
}

/** Moves an item of a list and says where it stands now. */
export function useMove(): (list: EditorList, item: EditorItem, step: 1 | -1) => void {
  const t = useTexts();
  const words = useItemWords();
  const { edits, say, isReadOnly } = useEditor();
  return (list, item, step) => {
    if (list.listId === null || isReadOnly || !edits.move(list, item.id, step)) return;
    const place = list.items.findIndex(({ id }) => id === item.id) + 1 + step;
    say(t('edit.moved', { item: words.item(item), place, all: list.items.length }));
  };
}

function VisibilityButton({ item, name }: Omit<NamedItem, 'list'>) {
  const t = useTexts();
  const { edits, isReadOnly } = useEditor();
  const Sign = item.isShown ? EyeOff : Eye;
  return (
    <ActionButton
      look="plain"
      aria-label={t(item.isShown ? 'edit.hideNamed' : 'edit.showNamed', { item: name })}
      isDisabled={item.lock !== null || isReadOnly}
      onPress={() => {
        edits.show(item, !item.isShown);
      }}
    >
      <Sign aria-hidden size={18} />
      {t(item.isShown ? 'edit.hide' : 'edit.show')}
    </ActionButton>
  );
}

/** Takes an own item away; the keyboard goes to its neighbour. */
function RemoveButton({ item, list, name }: NamedItem) {
  const t = useTexts();
  const { edits, say, open, isReadOnly } = useEditor();
  const place = list.items.findIndex(({ id }) => id === item.id);
  return (
    <SignButton
      Sign={Trash2}
      label={t('edit.removeNamed', { item: name })}
      isDisabled={isReadOnly}
      onPress={() => {
        edits.remove(item);
        say(t('edit.removed', { item: name }));
        const neighbour = list.items[place + 1] ?? list.items[place - 1];
        if (neighbour !== undefined) open(neighbour.id, true);
      }}
    />
  );
}

const steps = [
  { step: -1, Sign: ArrowUp, text: 'edit.upNamed' },
  { step: 1, Sign: ArrowDown, text: 'edit.downNamed' },
] as const;

/** Drawn again only when what they do or what they are called changes: a text being typed has many of them around it. */
const NamedButtons = memo(
  function NamedButtons({ item, list, name }: NamedItem) {
    const t = useTexts();
    const move = useMove();
    const { isReadOnly } = useEditor();
    return (
      <div className="item-buttons">
        <VisibilityButton item={item} name={name} />
        {steps.map(({ step, Sign, text }) => (
          <SignButton
            key={text}
            Sign={Sign}
            label={t(text, { item: name })}
            isDisabled={isReadOnly || movedBy(list, item.id, step) === null}
            onPress={() => {
              move(list, item, step);
            }}
          />
        ))}
        {item.isLocal ? <RemoveButton item={item} list={list} name={name} /> : null}
      </div>
    );
  },
  (one, other) => one.name === other.name && isSameButWords(one.item, other.item) && isSameOrder(one.list, other.list),
);

/** Show or hide, move, and remove what is the unit's own. */
export function ItemButtons({ item, list }: ItemButtonsProps) {
  // The text being typed is drawn first; the names of the buttons beside it follow.
  const name = useAfterPaint(useItemWords().item(item));
  return list.listId === null ? null : <NamedButtons item={item} list={list} name={name} />;
}
