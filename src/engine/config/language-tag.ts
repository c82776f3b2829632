/** A BCP 47 tag, loosely: a language, then script, region and the like. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}$/;
