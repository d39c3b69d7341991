/** What a column of an invented export holds, row by row; a list comes round again. */
export type Cells = readonly string[] | ((row: number) => string);

export const two = (number: number) => String(number).padStart(2, '0');
export const serial =
  (prefix: string, from = 1001) =>
  (row: number) =>
    `${prefix}${from + row}`;
export const person = (row: number) => String(4000 + ((row * 7) % 19));
export const us = (row: number) => `${two((row % 12) + 1)}/${two((row % 28) + 1)}/2024`;
export const usShort = (row: number) => `${(row % 12) + 1}/${(row % 28) + 1}/24`;
export const usTime = (row: number) => `${us(row)} ${two(row % 24)}:15`;
export const iso = (row: number) => `2024-${two((row % 12) + 1)}-${two((row % 28) + 1)}`;
export const some = (cells: (row: number) => string) => (row: number) => (row % 3 === 0 ? '' : cells(row));
export const yn: Cells = ['Y', 'N', 'Y', ''];
export const yesNo: Cells = ['Yes', 'No', 'No', 'Yes', 'Unknown'];
export const oneZero: Cells = ['1', '0', '0', '1'];
export const sexes: Cells = ['Male', 'Female', 'Female', 'Unknown'];
export const mf: Cells = ['M', 'F'];
export const races: Cells = ['White', 'Black or African American', 'Asian', 'White', 'Unknown'];
export const ages = (row: number) => String(19 + ((row * 5) % 50));
export const reasons: Cells = ['Completed', 'Left AMA', 'Transferred', 'Incarcerated', ''];
export const levels: Cells = ['Outpatient', 'IOP', 'Residential', 'Detox'];
export const births = (row: number) => `${two((row % 12) + 1)}/${two((row % 28) + 1)}/${1960 + row}`;
export const names: Cells = ['Ann', 'Bo', 'Cy', 'Dee', 'Eli', 'Flo', 'Gus'];
export const surnames: Cells = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Gum', 'Holly'];
export const phones = (row: number) => `(555) 01${row % 10}-${4000 + row}`;
export const streets = (row: number) => `${100 + row} Oak Street`;
export const notes = (row: number) =>
  `Spoke with the person at home on visit ${row}; family was there and offered to help with the ride.`;
export const zips: Cells = ['45202', '45203', '45211'];
export const agencies: Cells = ['Riverton PD', 'Riverton Fire', 'County Sheriff'];
