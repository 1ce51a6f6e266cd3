const DOMAIN = String.raw`[\p{L}\p{N}-]{2,25}\.(?:com|co\.id|co|id)`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,3}`;
const CODE = String.raw`\p{L}{1,4}\d{1,3}`;
const PART = String.raw`(?:\*{1,3}|${DOMAIN}|${CODE}|${NAME}|\p{L}{1,16})`;

/**
 * What stands in the brackets at the end of an article besides plain initials: `cr1/kabarhulu.com`, `Ani Wijaya/kabarhulu`, `m38`, or with a star for
 * a text that an agency supplied. Two parts at least, or a form that no word has. Source of a pattern for the `u` flag.
 */
export const SIGNED_BY = String.raw`(?:${PART}(?:\s?\/\s?${PART}){1,3}|${DOMAIN}|${CODE})`;
