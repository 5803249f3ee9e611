import type { InterfaceLanguage } from '../../../templates/model/language';

/** The words on the calibration page. `{left}` and `{top}` are where the cross should be. */
export interface CalibrationWords {
  readonly title: string;
  readonly steps: readonly string[];
  readonly alt: string;
}

/** Instructions short enough to follow with a ruler in the other hand. */
export const calibrationWords: Readonly<Record<InterfaceLanguage, CalibrationWords>> = {
  fi: {
    title: 'Tulostimen kohdistus',
    steps: [
      '1. Tulosta tämä sivu todellisessa koossa (100 %) sillä tulostimella, jonka kohdistat.',
      '2. Mittaa paperin vasemmasta reunasta keskiristin pystyviivaan ja yläreunasta sen vaakaviivaan.',
      '3. Kirjoita mitat ohjelmaan. Kohdallaan ne ovat {left} mm ja {top} mm.',
      '4. Jos viivain ei ole 100 mm pitkä, kirjoita myös sen pituus.',
    ],
    alt: 'Risti paperin keskellä ja jokaisessa kulmassa sekä vaaka- ja pystysuora 100 millimetrin viivain.',
  },
  sv: {
    title: 'Justering av skrivaren',
    steps: [
      '1. Skriv ut den här sidan i verklig storlek (100 %) på den skrivare som du justerar.',
      '2. Mät från papperets vänstra kant till korsets lodräta linje i mitten och från överkanten till dess vågräta linje.',
      '3. Skriv in måtten i programmet. När allt stämmer är de {left} mm och {top} mm.',
      '4. Om en linjal inte är 100 mm lång, skriv också in dess längd.',
    ],
    alt: 'Ett kors mitt på papperet och i varje hörn samt en vågrät och en lodrät linjal på 100 millimeter.',
  },
  en: {
    title: 'Printer alignment',
    steps: [
      '1. Print this page at actual size (100 %) on the printer that you are aligning.',
      '2. Measure from the left edge of the paper to the upright line of the centre cross, and from the top edge to its level line.',
      '3. Type the measures into the program. When all is right they are {left} mm and {top} mm.',
      '4. If a ruler is not 100 mm long, type its length too.',
    ],
    alt: 'A cross at the centre and in each corner of the paper, and a level and an upright ruler of 100 millimetres.',
  },
};
