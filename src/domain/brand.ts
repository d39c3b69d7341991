declare const brand: unique symbol;

/** A base type that the compiler keeps apart from its look-alikes; nothing of it is left at run time. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
