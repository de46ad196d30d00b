/** Beginnings of words that name the whole of a share: what was planned, asked for, there in all. */
export const wholeWord = /^(?:total|complessiv|residen|previst|programmat|richiest|presentat|potenzial|disponibil|competent|pervenut|ricevut|censit|pianificat|iscrivibil)/;

/** Beginnings of words that name the part: what was done, reached, granted. */
export const partWord = /^(?:frequent|effettuat|realizzat|evas|assegnat|accolt|raggiunt|partecipan|attivat|conclus|erogat|soddisfatt|riscoss|utilizzat|finanziat|avviat|risolt|rilasciat|complet|superan|eseguit)/;
