/** How sensitive a field is: what names a person, what helps to find one, and the rest. */
export type PrivacyClass = 'identifier' | 'quasi-identifier' | 'health' | 'plain';

interface FieldBase {
  readonly label: string;
  readonly description: string;
  /** Header names seen in real exports; compared after case, punctuation and spaces are evened out. */
  readonly synonyms: readonly string[];
  readonly example: string;
  readonly privacy: PrivacyClass;
}

/** One meaning a coded field can take, with the words exports use for it. */
export interface CodedValue {
  readonly code: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** Text that tells people, encounters apart. Thousands separators and outer spaces are not part of an id. */
export interface IdFieldDefinition extends FieldBase {
  readonly type: 'id';
}
export interface DateFieldDefinition extends FieldBase {
  readonly type: 'date';
}
/** Yes, no, or not recorded. */
export interface FlagFieldDefinition extends FieldBase {
  readonly type: 'flag';
  /** Words that mean yes or no for this field only, beside the common ones. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}
/** One of a closed list of meanings. */
export interface CodedFieldDefinition extends FieldBase {
  readonly type: 'coded';
  readonly values: readonly CodedValue[];
}
/** Any text that groups rows: a program's or an agency's name. */
export interface CategoryFieldDefinition extends FieldBase {
  readonly type: 'category';
}
/** A whole number from 0. */
export interface NumberFieldDefinition extends FieldBase {
  readonly type: 'number';
}

export type FieldDefinition =
  | IdFieldDefinition
  | DateFieldDefinition
  | FlagFieldDefinition
  | CodedFieldDefinition
  | CategoryFieldDefinition
  | NumberFieldDefinition;
