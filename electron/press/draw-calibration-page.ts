import type { InterfaceLanguage } from '../../templates/model/language';
import type { LocalDate } from '../../templates/model/local-date';
import type { Orientation } from '../../templates/model/printer-calibration';
import { readWordFonts } from '../word/word-fonts';
import { calibrationPage } from './imposition/calibration-page';
import { calibrationWords } from './imposition/calibration-words';

/** Which calibration page, in the language of the person who measures it. */
export interface CalibrationPageOrder {
  readonly language: InterfaceLanguage;
  readonly orientation: Orientation;
  readonly date: LocalDate;
}

/** The page to print and measure, never corrected itself, and its title for the printer's queue and the file's name. */
export async function drawCalibrationPage({ language, orientation, date }: CalibrationPageOrder) {
  const { regular: font } = await readWordFonts();
  return { pdf: await calibrationPage(language, { font, date, orientation }), title: calibrationWords[language].title };
}
