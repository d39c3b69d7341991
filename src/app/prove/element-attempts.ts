import type { Attempt, PageLeak } from './attempt.ts';

/** Requests that elements of the page can make; they stand in `place`, which is taken away afterwards. */
export function elementAttempts(place: HTMLElement): readonly Attempt<PageLeak>[] {
  const page = place.ownerDocument;
  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, change: Partial<HTMLElementTagNameMap[Tag]>) => {
    const element = Object.assign(page.createElement(tag), change);
    place.append(element);
    return element;
  };
  return [
    { code: 'image', run: (address) => add('img', { alt: '', src: address }) },
    { code: 'media', run: (address) => add('audio', { src: address, preload: 'auto' }).load() ?? true },
    { code: 'script', run: (address) => add('script', { src: address }) },
    { code: 'style', run: (address) => add('link', { rel: 'stylesheet', href: address }) },
    { code: 'font', run: (address) => new FontFace('leak', `url("${address}")`).load().catch(() => null) },
    { code: 'frame', run: (address) => add('iframe', { title: 'leak', src: address }) },
    { code: 'object', run: (address) => add('object', { data: address }) },
    { code: 'form', run: (address) => sendForm(add, address) },
    { code: 'prefetch', run: (address) => add('link', { rel: 'prefetch', href: address }) },
    { code: 'worker', run: (address) => new Worker(address) },
    { code: 'code-from-text', run: (address) => Reflect.construct(Function, [`return '${address}'`]) },
  ];
}

type Add = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  change: Partial<HTMLElementTagNameMap[Tag]>,
) => HTMLElementTagNameMap[Tag];

/** Sent into an empty frame, so that the page itself stays where it is should the form get out. */
function sendForm(add: Add, address: string): HTMLFormElement {
  add('iframe', { name: 'leak-form', title: 'leak-form' });
  const form = add('form', { action: address, target: 'leak-form' });
  form.submit();
  return form;
}
