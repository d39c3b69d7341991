import { OFFLINE_STORE } from './store-name.ts';

/** One file of the build: its path below the site's folder, and the SHA-256 of its bytes in base64. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the build consists of, as far as a browser asks for it. */
export interface SiteList {
  readonly build: string;
  readonly files: readonly SiteFile[];
}

/** The start of the names of all stores of one folder; several copies of the app may stand at one address. */
export function storesOf(folder: string): string {
  return `${OFFLINE_STORE} ${new URL(folder).pathname} `;
}

export function storeName(folder: string, { build }: SiteList): string {
  return `${storesOf(folder)}${build}`;
}

/** The page itself is asked for by its folder: some hosts answer its file name with a redirection, which cannot be kept. */
export function addressOf(folder: string, path: string): string {
  return path === 'index.html' ? folder : `${folder}${path}`;
}
