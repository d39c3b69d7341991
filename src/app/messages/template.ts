/** The words of the template to fill. */
export const templateMessages = {
  title: 'No export to start from?',
  text: 'Download an empty table with the columns your measures need. Fill it, drop it here, and it is understood without a question. Its two example rows are never counted.',
  download: 'Download a template',
  guide: 'Download what each column means',
  choose: 'Choose the measures',
  legend: 'Measures the template is for',
  allMeasures: 'All measures, or to split them',
  file: 'throughline-template.csv',
  guideFile: 'throughline-template-columns.csv',
} as const;
