import type { Citation, Study } from './study.ts';

/** A published work as references name it. */
export type Work = Pick<Study, 'id' | 'program' | 'citation'>;

const UNSEEN: Omit<Citation, 'authors' | 'year' | 'title'> = {
  container: '',
  volume: '',
  issue: '',
  pages: '',
  doi: '',
  pmid: '',
  pmcid: '',
  url: '',
  type: 'journal article',
  notSeen: [],
  whereSeen: '',
};

/** Works on methods and on the field as a whole that reports cite beside the studies of the library. */
export const METHOD_WORKS: readonly Work[] = [
  {
    id: 'wilson-1927',
    program: '',
    citation: {
      ...UNSEEN,
      authors: ['Wilson EB'],
      year: 1927,
      title: 'Probable inference, the law of succession, and statistical inference',
      container: 'Journal of the American Statistical Association',
      volume: '22',
      pages: '209-212',
    },
  },
  {
    id: 'newcombe-1998',
    program: '',
    citation: {
      ...UNSEEN,
      authors: ['Newcombe RG'],
      year: 1998,
      title: 'Interval estimation for the difference between independent proportions: comparison of eleven methods',
      container: 'Statistics in Medicine',
      volume: '17',
      pages: '873-890',
    },
  },
  {
    id: 'yatsco-2020',
    program: '',
    citation: {
      ...UNSEEN,
      authors: ['Yatsco AJ', 'Champagne-Langabeer T', 'Holder TF', 'Stotts AL', 'Langabeer JR'],
      year: 2020,
      title:
        'Developing interagency collaboration to address the opioid epidemic: A scoping review of joint criminal justice and healthcare initiatives',
      container: 'International Journal of Drug Policy',
      volume: '83',
      pages: '102849',
      doi: '10.1016/j.drugpo.2020.102849',
      pmid: '32653668',
    },
  },
];
