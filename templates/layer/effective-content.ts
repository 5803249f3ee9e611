import type { Content, Effective, Master, Statute } from '../content/content';
import type { Decision, ItemId, Layer } from '../model/layer';
import type { LocalDate } from '../model/local-date';

/** What an item says of its own visibility, whatever its kind. */
interface Visibility {
  readonly id: ItemId;
  readonly isShownByDefault: boolean;
  readonly isLocked?: boolean;
  readonly verify?: boolean;
}

/** The layer's decisions by item: what the last show or hide says, and the latest check date. */
interface DecisionsByItem {
  readonly isShown: ReadonlyMap<ItemId, boolean>;
  readonly checkedOn: ReadonlyMap<ItemId, LocalDate>;
}

function decisionsByItem(layer: Layer): DecisionsByItem {
  const isShown = new Map<ItemId, boolean>();
  const checkedOn = new Map<ItemId, LocalDate>();
  for (const decision of layer.decisions) {
    if (decision.kind !== 'checked') isShown.set(decision.itemId, decision.kind === 'show');
    else checkedOn.set(decision.itemId, laterOf(decision.on, checkedOn.get(decision.itemId)));
  }
  return { isShown, checkedOn };
}

function laterOf(date: LocalDate, other: LocalDate | undefined): LocalDate {
  return other !== undefined && other > date ? other : date;
}

/** An uncertain fact is never printed, a locked one always; otherwise the unit's word, then the master's. */
function withVisibility<Item extends Visibility>(item: Item, decisions: DecisionsByItem): Effective<Item> {
  const isChosen = decisions.isShown.get(item.id) ?? item.isShownByDefault;
  return { ...item, isShown: item.verify !== true && (item.isLocked === true || isChosen) };
}

function withCheckDate(statute: Statute, decisions: DecisionsByItem): Statute {
  return { ...statute, checkedOn: laterOf(statute.checkedOn, decisions.checkedOn.get(statute.id)) };
}

/**
 * What the unit's papers may say: the master with the unit's layer applied. Hidden items stay, marked, so that the
 * editor can show them. Decisions about items that the master does not have change nothing and are kept in the layer.
 */
export function effectiveContent(master: Master, layer: Layer): Content {
  const decisions = decisionsByItem(layer);
  return {
    statutes: master.statutes.map((statute) => withCheckDate(statute, decisions)),
    categories: master.categories.map((category) => ({
      ...withVisibility(category, decisions),
      triggers: category.triggers.map((trigger) => withVisibility(trigger, decisions)),
    })),
    redFlags: master.redFlags.map((flag) => withVisibility(flag, decisions)),
    path: master.path,
    ways: master.ways.map((way) => withVisibility(way, decisions)),
    texts: master.texts,
  };
}

/** Showing and hiding answer the same question; a check date answers another. */
function answersSameQuestion(decision: Decision, itemId: ItemId, kind: Decision['kind']): boolean {
  return decision.itemId === itemId && (decision.kind === 'checked') === (kind === 'checked');
}

/** The layer with the unit's new decision, which replaces what was decided before on the same question. */
export function decide(layer: Layer, decision: Decision): Layer {
  return { ...layer, decisions: [...withoutDecision(layer, decision.itemId, decision.kind).decisions, decision] };
}

/**
 * The layer without what was decided about the item: it follows the master again. `show` and `hide` are one question,
 * so either takes back both.
 */
export function withoutDecision(layer: Layer, itemId: ItemId, kind: Decision['kind']): Layer {
  return { ...layer, decisions: layer.decisions.filter((decision) => !answersSameQuestion(decision, itemId, kind)) };
}
