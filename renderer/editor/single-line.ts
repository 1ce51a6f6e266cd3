/** Text as a segment takes it: line breaks, tabs and the blanks around them become one space each. */
export function singleLine(text: string): string {
  return text.replace(/[ \t]*[\n\r\t\v\f\u0085\u2028\u2029]+[ \t\n\r\v\f\u0085\u2028\u2029]*/gu, ' ');
}
