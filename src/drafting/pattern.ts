/** A regular expression written over several lines: line breaks and the spaces that indent the next line are left out. */
export function pattern(source: string, flags = 'u'): RegExp {
  return new RegExp(source.replace(/\n\s*/g, ''), flags);
}
