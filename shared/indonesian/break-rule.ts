/**
 * One rule of sentence segmentation, in the shape of SRX 2.0 (LISA/GALA Segmentation Rules eXchange): where `before` matches
 * just before a position and `after` just after it, the text is broken there or held together. The first rule that matches decides.
 * Both are regular expression sources for the `u` flag; every repetition that looks backwards is bounded, so that a text of any size takes linear time.
 */
export interface BreakRule {
  readonly id: string;
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
  /**
   * Where `before` is a list of words with a full stop: the letters that end each of them, in lower case. Looking for the letters before
   * the stop is quicker than the pattern; it changes nothing in what the rule matches.
   */
  readonly endings?: ReadonlySet<string>;
  /** Why the rule is right, for people who read or export the rules. */
  readonly reason: string;
}
