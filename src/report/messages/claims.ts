/**
 * Every sentence that a report claims something with. What stands in braces is filled in; `{cite}` becomes the citation of a
 * published work. Which sentence is taken follows the interval; none names a cause.
 */
export const CLAIM_TEMPLATES = {
  'level-share': 'Of {people} {subject}, {value} {predicate} (95% interval {interval}).',
  'level-days': 'Half of the {people} {subject} {predicate} {value} or less (95% interval {interval}).',
  'level-days-alone': 'Half of the {people} {subject} {predicate} {value} or less.',
  'level-count': '{value} {subject} {predicate}.',
  'level-too-few': '{measure}: too few people are counted to give a share that can be trusted.',
  'level-immature': '{measure}: it is too early to say. People have not been followed long enough.',
  'level-suppressed': '{measure}: this number is not shown, so that no one can be picked out.',
  'level-undefined': '{measure}: no one in the files can be counted yet.',
  'level-unanswerable': '{measure}: the files cannot tell. They lack {fields}.',

  'change-rose':
    '{measure} rose from {before} in {first} to {after} in {last}. Chance alone would seldom bring this much.',
  'change-fell':
    '{measure} fell from {before} in {first} to {after} in {last}. Chance alone would seldom bring this much.',
  'change-same': '{measure} was about the same: {before} in {first} and {after} in {last}.',
  'change-too-few': '{measure}: too few people are counted in {first} or in {last} to speak of a change.',
  'change-immature': '{measure}: it is too early to speak of a change. Fewer than two periods are complete.',
  'change-suppressed': '{measure}: a number that a change needs is hidden, so that no one can be picked out.',
  'change-undefined': '{measure}: no one can be counted in two periods, so there is no change to tell.',

  'study-higher': '{measure}, counted as in {study} ({window}): our {ours} is higher than the {theirs} there{cite}.',
  'study-lower': '{measure}, counted as in {study} ({window}): our {ours} is lower than the {theirs} there{cite}.',
  'study-similar':
    '{measure}, counted as in {study} ({window}): our {ours} could not be told apart from the {theirs} there{cite}.',
  'study-too-few': '{measure}: too few people are counted here to set it beside {study}, with {theirs}{cite}.',
  'study-immature': '{measure}: it is too early to set it beside {study}, with {theirs}{cite}.',
  'study-suppressed': '{measure}: our number is hidden, so it is not set beside {study}, with {theirs}{cite}.',
  'study-undefined': '{measure}: no one here can be counted by the rule of {study}, with {theirs}{cite}.',
  'study-beside': '{measure}: {study} reported {theirs}, but counted in another way, so no verdict is given{cite}.',
  'study-small': '{study} is a small study: its range is wide, {range}.',
  'study-none': '{measure}: no published study of good quality counts the same way, so we look at our own past.',
  'study-thin': 'A review of ten years of such programs found few studies, and most were small{cite}.',

  'path-whole': 'Of {people} people met and followed to the end, {count} ({share}) came as far as “{step}”.',
  'path-hidden': 'How far people came is not told in full: some steps are hidden, so that no one can be picked out.',
  'path-undefined': 'How far people came cannot be told yet: no one has been followed to the end.',

  'groups-answer': '{question} {answer}',

  'scope-whole': 'The figures speak of {scope}, up to {date}.',
  'scope-pending': '{pending} {subject} are still being followed for “{measure}” and do not count yet.',
  'limit-why': 'These figures show what happened, not why it happened.',
  'limit-without': 'They cannot tell what would have happened without the program.',
  'limit-records': 'Care that no one wrote down is not seen here.',
  'limit-hidden': 'Small numbers are hidden to protect people (rule: {policy}).',
  'limit-studies': 'The studies met other people in other places, so a gap to them is no grade for our work.',
  'method-people': 'We count people, not rows of a file.',
  'method-followed': 'A person counts once their time to be followed is over, whatever became of them.',
  'method-interval': 'Each share stands with its 95% Wilson interval{cite}.',
  'method-difference':
    'Two shares are called different only where the 95% interval of their gap leaves out zero{cite}.',
  'method-rows': 'The figures come from {rows} rows of {files}.',
  'see-table': 'Table {number} gives the counts behind each share.',
  'see-figure': 'Figure {number} shows {what}.',
} as const satisfies Record<string, string>;

export type TemplateId = keyof typeof CLAIM_TEMPLATES;

/** What must be filled in: the names in braces, but for the citation. */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Exclude<Slot, 'cite'> | SlotsOf<Rest>
  : never;
