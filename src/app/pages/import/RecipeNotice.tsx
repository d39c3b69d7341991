import type { ProjectFile } from '../../../data/project.ts';
import { redatedSentence, suggestedSentence } from '../../../report/messages/recipes.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { recipeMessages } from '../../messages/recipes.ts';
import type { ReadyFile } from '../../state.ts';
import type { Answerable } from './answerable.ts';
import styles from './RecipeNotice.module.css';
import { recipeRows } from './recipe-rows.ts';

export interface RecipeNoticeProps {
  readonly file: ReadyFile;
  readonly now: Answerable;
}

const ANEW = 'anew';
/** Stands for a file that is open too. */
const NEIGHBOUR = 'neighbour';

/** How last time's settings were applied to this file: what fits, what changed, what is gone, each to be changed in place. */
export function RecipeNotice({ file, now }: RecipeNoticeProps) {
  const { recipes } = useAppState();
  const words = recipeMessages;
  const { recipe } = file;
  if (recipes.length === 0 && recipe === null) return null;
  const rows = recipeRows(file, now);
  const isSame = recipe !== null && rows.length === 0 && recipe.suggested.length === 0 && recipe.redated.length === 0;
  return (
    <section className={styles.recipe} aria-label={words.title}>
      <Notice tone={recipe === null ? 'info' : isSame ? 'success' : 'warning'} title={titleOf(recipe, isSame, recipes)}>
        {recipe && <Findings file={file} recipe={recipe} />}
      </Notice>
      <div className={styles.fields}>
        <RecipeChoice file={file} />
        {rows.map((row) => (
          <PairField key={row.was} row={row} file={file} />
        ))}
      </div>
    </section>
  );
}

function titleOf(recipe: ReadyFile['recipe'], isSame: boolean, recipes: readonly ProjectFile[]): string {
  const words = recipeMessages;
  if (recipe === null) return words.none;
  if (!isSame) return words.changed;
  return recipes.includes(recipe.recipe) ? words.same : words.sameAs(recipe.recipe.name);
}

function Findings({ file, recipe }: { readonly file: ReadyFile; readonly recipe: NonNullable<ReadyFile['recipe']> }) {
  const words = recipeMessages;
  const { suggested, redated, added, rivals } = recipe;
  return (
    <>
      {suggested.map((field) => (
        <p key={field}>{suggestedSentence(field, file.mapping.columns[field] ?? field)}</p>
      ))}
      {redated.map((field) => (
        <p key={field}>{redatedSentence(field)}</p>
      ))}
      {added.length > 0 && added.length <= recipe.recipe.headers.length && <p>{words.added(added.join(', '))}</p>}
      {file.optionsLeft && <p>{words.optionsLeft}</p>}
      {rivals.length > 0 && <p>{words.rivals(rivals.map(({ name }) => name).join(', '))}</p>}
    </>
  );
}

function RecipeChoice({ file }: { readonly file: ReadyFile }) {
  const { session } = useApp();
  const { recipes } = useAppState();
  const words = recipeMessages;
  const position = file.recipe === null ? -1 : recipes.indexOf(file.recipe.recipe);
  return (
    <Field label={words.readLike} help={words.readLikeHelp}>
      {(control) => (
        <Select
          {...control}
          value={position >= 0 ? String(position) : file.recipe === null ? ANEW : NEIGHBOUR}
          options={[
            ...(position < 0 && file.recipe !== null ? [{ value: NEIGHBOUR, label: file.recipe.recipe.name }] : []),
            ...recipes.map(({ name }, index) => ({ value: String(index), label: name })),
            { value: ANEW, label: words.suggestAnew },
          ]}
          onChange={(choice) =>
            choice !== NEIGHBOUR && session.readLike(file.id, choice === ANEW ? null : Number(choice))
          }
        />
      )}
    </Field>
  );
}

interface PairFieldProps {
  readonly row: ReturnType<typeof recipeRows>[number];
  readonly file: ReadyFile;
}

function PairField({ row: { was, now, help }, file }: PairFieldProps) {
  const { session } = useApp();
  return (
    <Field label={recipeMessages.pair(was)} help={help}>
      {(control) => (
        <Select
          {...control}
          value={now ?? ''}
          options={[
            { value: '', label: recipeMessages.gone },
            ...file.inspection.read.columns.map((header) => ({ value: header, label: header })),
          ]}
          onChange={(choice) => session.pairColumn(file.id, was, choice === '' ? null : choice)}
        />
      )}
    </Field>
  );
}
