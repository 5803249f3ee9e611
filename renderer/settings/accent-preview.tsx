import { formatPhone } from '../../templates/format/format-phone';
import { serviceName } from '../../templates/format/service-name';
import { textIn } from '../../templates/model/language';
import { firstNumber, reachableContact } from '../../templates/model/unit';
import { useMaterialWordsOf } from '../paper/material-words';
import { materialById } from '../../templates/materials/catalogue';
import { useUnit } from '../state/window-context';
import { useInterfaceLanguage } from '../texts/use-texts';

/** A strip of paper in the colour: a title, the unit, and the frame of the contacts. The words are elsewhere: for the eye only. */
export function AccentPreview({ accent }: { readonly accent: string }) {
  const language = useInterfaceLanguage();
  const unit = useUnit();
  const wordsOf = useMaterialWordsOf();
  const tool = materialById('trigger-tool');
  const number = formatPhone(firstNumber(reachableContact(unit, 'social-services')));
  return (
    <div className="accent-preview" style={{ '--paper-accent': accent }} aria-hidden>
      <div className="accent-preview-head">
        <span className="accent-preview-title">{tool === undefined ? '' : wordsOf(tool).name}</span>
        <span>{textIn(unit.names, language)}</span>
      </div>
      <div className="accent-preview-box">
        <span className="accent-preview-label">{serviceName('social-services', language)}</span>
        <span className="accent-preview-number">{number}</span>
      </div>
    </div>
  );
}
