/** A region (maakunta) with the wellbeing services counties that cover it. */
export interface RegionEntry {
  /** Two-digit code of Statistics Finland; not the county's. */
  readonly code: string;
  /** Finnish name. */
  readonly name: string;
  /** A region and a county are the same but for Uusimaa. */
  readonly wellbeingCounties: readonly string[];
}

const region = (code: string, name: string, ...wellbeingCounties: string[]): RegionEntry => ({
  code,
  name,
  wellbeingCounties,
});

/** The nineteen regions. Source: Statistics Finland, classification of regions 2026. */
const REGIONS: readonly RegionEntry[] = [
  region('01', 'Uusimaa', '01', '02', '03', '04', '90'),
  region('02', 'Varsinais-Suomi', '05'),
  region('04', 'Satakunta', '06'),
  region('05', 'Kanta-Häme', '07'),
  region('06', 'Pirkanmaa', '08'),
  region('07', 'Päijät-Häme', '09'),
  region('08', 'Kymenlaakso', '10'),
  region('09', 'Etelä-Karjala', '11'),
  region('10', 'Etelä-Savo', '12'),
  region('11', 'Pohjois-Savo', '13'),
  region('12', 'Pohjois-Karjala', '14'),
  region('13', 'Keski-Suomi', '15'),
  region('14', 'Etelä-Pohjanmaa', '16'),
  region('15', 'Pohjanmaa', '17'),
  region('16', 'Keski-Pohjanmaa', '18'),
  region('17', 'Pohjois-Pohjanmaa', '19'),
  region('18', 'Kainuu', '20'),
  region('19', 'Lappi', '21'),
  region('21', 'Ahvenanmaa', '91'),
];

/** Finnish names of the regions. */
export const REGION_NAMES: readonly string[] = REGIONS.map(({ name }) => name);

/** Counties of a region by its code or its Finnish name; `undefined` when there is no such region. */
export function countiesOfRegion(codeOrName: string): readonly string[] | undefined {
  return REGIONS.find(({ code, name }) => code === codeOrName || name === codeOrName)?.wellbeingCounties;
}
