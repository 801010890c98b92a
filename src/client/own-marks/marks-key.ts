/** Where the browser keeps the marks; the number changes with a form that older pages cannot read. */
export const marksKey = 'october.own-marks.v1';
