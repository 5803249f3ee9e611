import type { MeasuredPage, Orientation } from '../../templates/model/printer-calibration';
import { success } from '../../templates/model/result';
import { calibrationAt, type Settings } from '../../templates/model/settings';
import { changeSettingsIn } from './edit-actions';
import { doTask } from './paper-actions';
import type { WindowParts } from './window-store';

/** The calibration page answers as papers do, under a name that no material has. */
export const calibrationPageId = 'calibration-page';

/** One printer and one way in which its pages lie. */
export interface MeasuredPlace {
  readonly printerName: string;
  readonly orientation: Orientation;
}

/** Measuring printers. */
export interface CalibrationActions {
  readonly printCalibrationPage: (place: MeasuredPlace) => Promise<void>;
  readonly makeCalibrationPage: (orientation: Orientation) => Promise<void>;
  /** Keeps what was measured, from now on for every paper that is printed there; null forgets it. */
  readonly keepMeasures: (place: MeasuredPlace, measured: MeasuredPage | null) => void;
}

/** The settings with what was measured of a printer. A printer of which nothing is known leaves no trace. */
export function withMeasures(settings: Settings, place: MeasuredPlace, measured: MeasuredPage | null): Settings {
  const { printerName, orientation } = place;
  const before = calibrationAt(settings, printerName) ?? { portrait: null, landscape: null };
  const next = { ...before, [orientation]: measured };
  const others = Object.fromEntries(Object.entries(settings.calibrations).filter(([name]) => name !== printerName));
  const isKnown = next.portrait !== null || next.landscape !== null;
  return { ...settings, calibrations: isKnown ? { ...others, [printerName]: next } : others };
}

/** Makes the actions on printers. */
export function createCalibrationActions(parts: WindowParts): CalibrationActions {
  const { bridge } = parts;
  const changeSettings = changeSettingsIn(parts);
  return {
    printCalibrationPage: async (place) => {
      await doTask(parts, { materialId: calibrationPageId }, 'print', async () => {
        const result = await bridge.printCalibrationPage(place);
        return result.ok ? success({ kind: 'printed', ...result.value }) : result;
      });
    },
    makeCalibrationPage: async (orientation) => {
      await doTask(parts, { materialId: calibrationPageId }, 'pdf', async () => {
        const result = await bridge.makeCalibrationPage({ orientation });
        return result.ok ? success({ kind: 'file', file: result.value }) : result;
      });
    },
    keepMeasures: (place, measured) => {
      changeSettings((settings) => withMeasures(settings, place, measured));
    },
  };
}
